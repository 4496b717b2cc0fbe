#pragma once
#include <string>
#include <vector>

#include "simulation/play.hpp"

namespace support {

/// How often clients felt silence in the play.
inline int silences(const simulation::Story& story, const std::vector<std::string>& moves) {
  int heard = 0;
  for (const auto& event : simulation::replay(story, 1, moves).events)
    if (const auto* act = std::get_if<simulation::ActTaken>(&event))
      heard += story.rubric.acts[act->act].id == "event-silence" ? 1 : 0;
  return heard;
}

}  // namespace support
