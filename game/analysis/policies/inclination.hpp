#pragma once
#include "analysis/policy.hpp"

namespace analysis {

/// How much an option is to the liking of a policy of one idea, by what can be heard in it: its acts as people name them,
/// whether it speaks, acts or waits, and what it promises. Below 0: avoided; 0: the idea has nothing to say about it.
/// `most_polite` is asked here too. Any other policy: 0.
[[nodiscard]] int inclination(const simulation::Story&, Policy, simulation::Index option);

/// Whether its likings stand among what `inclination` tells.
[[nodiscard]] bool has_inclination(Policy);

}  // namespace analysis
