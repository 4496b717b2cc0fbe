#pragma once
#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

namespace simulation {

/// One move being played: what it changes, whom it tells, and where its consequences are judged.
struct Turn {
  const Story& story;
  World& world;
  Ledger& ledger;
  Events* events = nullptr;  ///< null: nobody listens
  bool scores = true;        ///< false: on the way of an answer given again, whose first counted
  Index decision = nowhere, option = nowhere;
  Index stretch = 0;  ///< where what happens now is judged

  template <typename Happening>
  void tell(const Happening& happening) const {
    if (events != nullptr) events->push_back(happening);
  }
};

}  // namespace simulation
