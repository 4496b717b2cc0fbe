#pragma once
#include <cstdint>
#include <span>

#include "simulation/play.hpp"

/// Playing for what comes about and not for the score. Nothing in the World hangs on the Ledger but the own answers a review
/// looks at; so a play whose every answer counts as given again after a step back changes its World as any other, and its Ledger
/// writes down own answers only.
namespace analysis {

/// The play stands where it stood before; from now on nothing is scored.
void hush(const simulation::Story&, simulation::State&);

/// Gives an answer of find_answers in a hushed play; what comes about is told but for what clients hold.
void give_quietly(const simulation::Story&, simulation::State&, std::span<const simulation::Move> answer,
                  simulation::Events& events);

}  // namespace analysis
