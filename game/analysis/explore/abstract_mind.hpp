#pragma once
#include <span>

#include "analysis/explore/abstract_world.hpp"

/// What acts and time do to described worlds: the counterpart of simulation's appraisal, client, promises and clock.
namespace analysis {

/// An act toward a person takes place: every appraisal that can hold, joined.
[[nodiscard]] AbstractWorld after_act(const simulation::Story&, const AbstractWorld&, Index act, PersonIndex person);
[[nodiscard]] AbstractWorld after_acts(const simulation::Story&, const AbstractWorld&, const simulation::Range& acts,
                                       PersonIndex person);

/// Facts become known; `teller` is the client whose words they were, or nobody.
[[nodiscard]] AbstractWorld after_learning(const simulation::Story&, AbstractWorld, std::span<const Index> facts,
                                           PersonIndex teller);
/// The facts of a range of Story::fact_lists.
[[nodiscard]] std::span<const Index> facts_in(const simulation::Story&, const simulation::Range&);

/// The client said something that waits for an answer.
void wait_for_answer(const simulation::Story&, AbstractWorld&, PersonIndex person);

}  // namespace analysis
