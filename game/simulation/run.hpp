#pragma once
#include "simulation/turn.hpp"

namespace simulation {

/// Runs on from the world's node to the next decision or end.
void run(Turn&);

/// The scene changes: its hour comes, who it is with is met, an attentive rep sees how.
void enter_scene(Turn&, Index scene);
/// Play is where it was before; nobody arrives anew, late or otherwise.
void come_back(Turn&, Index scene);

/// Facts become known; `teller` is the client whose words they were, or nobody.
void learn(Turn&, const Range& facts, PersonIndex teller);

/// The chances a condition asks about have come up.
void use_luck(const Story&, World&, Index condition);

}  // namespace simulation
