#pragma once
#include "scenario/scenario.hpp"
#include "simulation/story.hpp"

namespace fuzz {

/// Compiles what was loaded and plays it at random, a bounded number of moves long: each move made must be taken, read back from
/// its own text as itself, and the whole play rebuilt from its moves.
void play_at_random(const scenario::Scenario&, const rubric::Rubric&);

}  // namespace fuzz
