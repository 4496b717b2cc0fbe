#pragma once
#include "simulation/turn.hpp"

/// Time as an actor: what falls due while it passes.
namespace simulation {

/// Everything due up to `until` happens at its own minute, in order of time (promises before silences before discoveries at the
/// same minute); the clock never goes back. One step or many, the same world.
void let_time_pass(Turn&, std::int32_t until);

}  // namespace simulation
