#pragma once
#include "presentation/sound/noise.hpp"
#include "presentation/sound/wave.hpp"

/// What is heard from afar now and then in a place: behind a wall, across a yard. Each is a little different by chance, and
/// about as loud as full scale; the room says how far away it is.
namespace presentation {

// people
[[nodiscard]] Wave footsteps(Chance&);
[[nodiscard]] Wave murmur(Chance&);  ///< voices behind a wall: no word can be made out
[[nodiscard]] Wave typing(Chance&);  ///< as soft as on an old typewriter two rooms away
[[nodiscard]] Wave cup(Chance&);
[[nodiscard]] Wave scissors(Chance&);
[[nodiscard]] Wave rustle(Chance&);
[[nodiscard]] Wave mouse_click(Chance&);
[[nodiscard]] Wave breath(Chance&);  ///< on a telephone line

// machines
[[nodiscard]] Wave lift_bell(Chance&);
[[nodiscard]] Wave hair_dryer(Chance&);
[[nodiscard]] Wave clank(Chance&);
[[nodiscard]] Wave air_valve(Chance&);
[[nodiscard]] Wave printer(Chance&);
[[nodiscard]] Wave trolley(Chance&);
[[nodiscard]] Wave forklift(Chance&);
[[nodiscard]] Wave pallet(Chance&);
[[nodiscard]] Wave till(Chance&);
[[nodiscard]] Wave passing_car(Chance&);

}  // namespace presentation
