#pragma once
#include "simulation/turn.hpp"

/// A week as it was planned, running: each task at its slot, with its own talk, and back. Inside simulation.
namespace simulation {

/// The task in hand is over; the next one begins, at its slot or as soon as the one before lets go. A task whose slot is over by
/// then is missed; free slots pass. Returns the node play goes on with: the task's flow, or what stands behind the plan.
[[nodiscard]] Index next_task(Turn&, const Node& step);

}  // namespace simulation
