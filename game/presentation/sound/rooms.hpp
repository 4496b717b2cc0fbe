#pragma once
#include <cstdint>

#include "presentation/sound/clip.hpp"
#include "presentation/sound/sound.hpp"

namespace presentation {

/// What a place sounds like when nobody speaks: air that moves slowly, a hum, something far away once or twice. A seamless loop
/// in stereo. Precondition: the sound is a room.
[[nodiscard]] Clip room_tone(Sound, std::uint64_t seed);

}  // namespace presentation
