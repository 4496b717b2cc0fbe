#pragma once
#include "presentation/sound/wave.hpp"

namespace presentation {

/// The wave with the walls' answer behind it (Schroeder: four combs, two all-passes), longer by that. `wet` 0..1: how much of it
/// is walls, so how far away it seems.
[[nodiscard]] Wave in_hall(const Wave& dry, double tail_seconds, float wet);

}  // namespace presentation
