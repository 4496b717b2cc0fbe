#pragma once
#include "analysis/explore/answers.hpp"

namespace analysis {

/// The plans that can be made: every way to put tasks, each once at most, into slots that take them, with the promises written
/// down that the tasks placed will keep. Fewer tasks before more. Where there are more than `most`, plans of one task at most and
/// others drawn.
void find_plans(const simulation::Story&, const simulation::State&, std::size_t most, std::uint64_t draw, Answers& answers);

}  // namespace analysis
