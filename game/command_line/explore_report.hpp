#pragma once
#include <nlohmann/json_fwd.hpp>

#include "analysis/explore/explore.hpp"
#include "command_line/paper.hpp"

namespace command_line {

/// By the contract's keys: exhaustive states unreachable undecided dead_ends outcomes bounds; witnesses as {seed, moves}.
[[nodiscard]] nlohmann::ordered_json exploration_as_json(const simulation::Story&, const analysis::Exploration&);

/// The same for people. `file` as it was given, for the commands that show an outcome.
void print_exploration(Paper&, const simulation::Story&, const analysis::Exploration&, const std::string& file);

}  // namespace command_line
