#pragma once
#include <vector>

#include "analysis/explore/answers.hpp"
#include "analysis/explore/witnesses.hpp"

namespace analysis {

/// Other answers to a question than `given`: every other option; of parts one in or out; of a plan a task gone, put elsewhere, or
/// come in; the other results of a board or a review. For parts and plans some answers unlike the one given are added, drawn.
void find_variations(const simulation::Story&, const simulation::State&, std::span<const simulation::Move> given,
                     std::uint64_t draw, Answers& answers);

}  // namespace analysis
