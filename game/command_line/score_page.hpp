#pragma once
#include "command_line/paper.hpp"
#include "simulation/score.hpp"

namespace command_line {

/// The three scores, each with its moments: "傾聴 72.5（9回の機会のうち7回）".
void print_scores(Paper& paper, const simulation::Score& score);

/// A share in per cent as people count: 450 -> "4.5".
[[nodiscard]] std::string times(int per_cent);

}  // namespace command_line
