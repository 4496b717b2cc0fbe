#pragma once
#include "simulation/turn.hpp"

/// Telling whoever listens what clients hold. Costs nothing where nobody does.
namespace simulation {

void tell_mind(const Turn&, PersonIndex person);
void tell_minds(const Turn&);

}  // namespace simulation
