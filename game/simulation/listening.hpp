#pragma once
#include "simulation/play.hpp"

namespace simulation {

/// As advance, but what clients hold is not told, nor the warmth of lines that are said in one way only: reading minds takes most
/// of the time of a play that is listened to, and who only wants to know what came about need not wait for it.
bool advance_without_minds(const Story&, State&, const Move&, Events& events);

}  // namespace simulation
