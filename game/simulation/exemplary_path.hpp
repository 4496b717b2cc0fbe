#pragma once
#include <vector>

#include "simulation/play.hpp"

/// How the author's key plays: at each decision the first exemplary option on offer in the author's order, else the first on
/// offer. A decision met again takes one it has not taken yet where it can, so that no loop holds the path.
namespace simulation {

/// The option the path takes; `taken` holds the options it took before. nowhere where nothing is on offer.
[[nodiscard]] Index exemplary_choice(const Story&, const World&, const IndexSet& taken);

/// The exemplary answer at the present question, complete from where its draft stands up to the move that gives it; signals
/// and promises to be written down aside. A choice: exemplary_choice. Something composed: every exemplary part on offer and
/// nothing else. Cards as they are; own lines that invited misunderstanding, and no others. A plan: the exemplary tasks, in the
/// author's order, each in the first free slot that takes it before what it keeps is due. Empty at an end.
[[nodiscard]] std::vector<Move> exemplary_moves(const Story&, const State&, const IndexSet& taken = {});

/// Writes down every promise asked for or made that can be written down at the present question. The moves.
std::vector<Move> note_promises(const Story&, State&);

struct ExemplaryWalk {
  std::vector<Move> moves;
  State end;
  Exemplary exemplary;
};
/// The whole path. It marks every signal as soon as it has been shown, so that nothing is left unnoticed on it.
[[nodiscard]] ExemplaryWalk walk_exemplary_path(const Story&, std::uint64_t seed);

}  // namespace simulation
