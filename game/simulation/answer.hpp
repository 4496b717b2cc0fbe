#pragma once
#include "simulation/move.hpp"
#include "simulation/play.hpp"
#include "simulation/turn.hpp"

/// Giving an answer: what was on offer is expected, what was taken is felt, judged and paid for in time. Inside simulation.
namespace simulation {

/// One option, part or task takes place. `first`: the first answer to its decision, which is the one that counts.
void take_option(Turn&, Index option, bool first);

/// A `choose` or a `done`, and what follows up to the next question. Precondition: nothing speaks against it.
void give_answer(const Story&, State&, const Move&, Events*, Telling);

}  // namespace simulation
