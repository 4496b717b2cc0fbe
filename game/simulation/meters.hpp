#pragma once
#include <cstdint>

#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// Reading a client's mind at the world's time. Nothing is decayed in place, so reading twice or late reads the same.
namespace simulation {

/// What the client's meter reads now, in hundredths: clamped to 0..10,000 and, for beliefs, to their ceiling. 0 for who is no
/// client.
[[nodiscard]] int meter(const Story&, const World&, int person, condition::Meter);

/// The level a reading falls in, by the rubric's bands.
[[nodiscard]] condition::Level level_of(const Story&, int hundredths);

/// How the client carries themselves toward the rep: which variant of a line is heard.
[[nodiscard]] condition::Level warmth(const Story&, const World&, int person);

/// What share of an effect is felt so many minutes after it began, in permille.
[[nodiscard]] int share(const ShapeCode&, std::int32_t minutes);

}  // namespace simulation
