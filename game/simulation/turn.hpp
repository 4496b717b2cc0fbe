#pragma once
#include <cstdint>

#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

namespace simulation {

/// What is told to whoever listens.
enum class Telling : std::uint8_t {
  everything,
  without_minds  ///< not what clients hold, nor the warmth of lines that are said in one way only
};

/// One move being played: what it changes, whom it tells, and where its consequences are judged.
struct Turn {
  const Story& story;
  World& world;
  Ledger& ledger;
  Events* events = nullptr;  ///< null: nobody listens
  bool scores = true;        ///< false: on the way of an answer given again, whose first counted
  Index decision = nowhere, option = nowhere;
  Index stretch = 0;  ///< where what happens now is judged
  Telling telling = Telling::everything;

  template <typename Happening>
  void tell(const Happening& happening) const {
    if (events != nullptr) events->push_back(happening);
  }
};

}  // namespace simulation
