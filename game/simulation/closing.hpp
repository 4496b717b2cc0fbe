#pragma once
#include "simulation/score.hpp"

/// Closing the moments of a play, kind by kind. Each adds to a Score what it settles and the receipts for it. Inside score().
namespace simulation {

/// Signals and lures: how the notebook's marks bear on notice-signals, stretch by stretch.
void close_signals(const Story&, const State&, Score&);
/// Promises: what each is worth now; those not decided yet are left out.
void close_promises(const Story&, const State&, Score&);
/// The rest: what was expected and never touched is missed.
void close_principles(const Story&, Score&);
/// What the exemplary path had still to come after the play's own end.
void add_forfeits(const Story&, const State&, Score&);

}  // namespace simulation
