#pragma once
#include <filesystem>
#include <span>

#include "analysis/balance.hpp"
#include "command_line/paper.hpp"

namespace command_line {

/// A table a scenario and one over all of them; what does not hold, with a play that shows it and where points went.
void print_balance(Paper& paper, std::span<const simulation::Story> stories, std::span<const std::filesystem::path> files,
                   const analysis::Balance& balance);

}  // namespace command_line
