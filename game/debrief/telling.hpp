#pragma once
#include "debrief/answers.hpp"
#include "debrief/curves.hpp"

namespace debrief {

/// A play told again, move by move.
struct Telling {
  struct Chapter {
    simulation::Move move;
    simulation::Events events;
    bool first_answer = false;                                 ///< the question had not been answered before
    bool taken_back = false;                                   ///< the rep stepped back behind it
    std::array<std::int32_t, simulation::max_promises> due{};  ///< of each promise, after it
  };                                                           ///< the first chapter is the beginning: its move says nothing
  std::vector<Chapter> chapters;
  simulation::Play end;
};

}  // namespace debrief
