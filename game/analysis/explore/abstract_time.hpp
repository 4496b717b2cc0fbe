#pragma once
#include "analysis/explore/abstract_world.hpp"

namespace analysis {

/// Time passes until some minute of `until`, in worlds that are not there yet: promises fall due, silence is felt, deceptions
/// come out, in any order in which they can.
[[nodiscard]] AbstractWorld after_time_until(const simulation::Story&, AbstractWorld, Interval until);
/// So many minutes pass in every world.
[[nodiscard]] AbstractWorld after_minutes(const simulation::Story&, AbstractWorld, Interval minutes);

/// A step in a promise's life.
[[nodiscard]] AbstractWorld after_promise_step(const simulation::Story&, const AbstractWorld&,
                                               const simulation::PromiseStepInfo&);

/// A promise falls due unkept; nothing where it cannot.
[[nodiscard]] std::optional<AbstractWorld> after_falling_due(const simulation::Story&, const AbstractWorld&, Index promise);

}  // namespace analysis
