#pragma once
#include "debrief/debrief.hpp"

/// The parts of a debrief, each read from the play. Inside debrief().
namespace debrief {

/// What happened, move by move.
struct Telling {
  struct Chapter {
    simulation::Move move;
    simulation::Events events;
    bool first_answer = false;
  };  ///< the first chapter is the beginning: its move says nothing
  std::vector<Chapter> chapters;
  simulation::Play end;
};

[[nodiscard]] std::vector<Beat> beats_of(const simulation::Story&, const Telling&, const simulation::Score&);
[[nodiscard]] std::vector<SignalReport> signals_of(const simulation::Story&, const simulation::Ledger&);
[[nodiscard]] std::vector<PromiseReport> promises_of(const simulation::Story&, const simulation::World&,
                                                     const simulation::Score&);
[[nodiscard]] Axes axes_of(const simulation::Story&, const simulation::Score&, Index outcome);

/// One answer's part in the listening report; `world` is the one it was given in.
void add_answer(const simulation::Story&, const simulation::World& world, Index option, ListeningReport&);

}  // namespace debrief
