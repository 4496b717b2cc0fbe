#pragma once
#include "analysis/explore/abstract_world.hpp"
#include "simulation/condition_eval.hpp"

namespace analysis {

/// The described worlds in which the condition comes out as wanted; nothing where there is none. What the condition says of
/// facts, flags, promises, counts, the grievance and readings is learned; nowhere always holds. Luck falls either way.
[[nodiscard]] std::optional<AbstractWorld> narrowed(const simulation::Story&, const AbstractWorld&, Index condition, bool wanted,
                                                    const simulation::Subject& = {});

[[nodiscard]] bool can_hold(const simulation::Story&, const AbstractWorld&, Index condition);
[[nodiscard]] bool can_fail(const simulation::Story&, const AbstractWorld&, Index condition);

}  // namespace analysis
