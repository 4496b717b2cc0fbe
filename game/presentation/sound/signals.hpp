#pragma once
#include <cstdint>

#include "presentation/sound/clip.hpp"
#include "presentation/sound/sound.hpp"

namespace presentation {

/// A short sound that says something has happened: a bell, a string, paper. One channel, from nothing and back to nothing.
/// Precondition: the sound is no room.
[[nodiscard]] Clip signal(Sound, std::uint64_t seed);

}  // namespace presentation
