#pragma once
#include "analysis/policy.hpp"
#include "rubric/principle.hpp"

namespace analysis {

// By the rubric and the ledger, and no further than the next question: what leaves the dimension worst at once. Of equals the
// one with more to answer for, then the first.

[[nodiscard]] simulation::Index worst_option(const simulation::Story&, const simulation::State&, rubric::Dimension,
                                             const std::vector<simulation::Index>& options);
/// The whole answer to a question of several moves. Empty where nothing can be done.
[[nodiscard]] std::vector<simulation::Move> worst_answer(const simulation::Story&, const simulation::State&, rubric::Dimension);

}  // namespace analysis
