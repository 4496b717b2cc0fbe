#pragma once
#include <vector>

#include "simulation/play.hpp"

namespace simulation {

/// An answer of several moves being put together on a state of its own, so that every move in it is known to be taken.
struct TrialAnswer {
  const Story& story;
  State state;  ///< with the moves made, but for the one that gives the answer
  std::vector<Move> moves = {};

  /// Adds the move; false, and nothing changed, where the question does not take it.
  bool make(const Move&);
};

}  // namespace simulation
