#pragma once
#include "scenario/scenario.hpp"

namespace validation {

/// Characters there are to read on the exemplary way, in the scenario's own language: narration, what is said, every option and
/// card of each question, and the outcome. Where a condition parts the way, the side that leads on to a scene, else the one that
/// plays on, else the longer; a scene met again is not read again.
/// Pure.
[[nodiscard]] int characters_to_read(const scenario::Scenario&);

/// Characters read in a minute: 450 in Japanese; in English 1,000, two hundred words.
[[nodiscard]] int reading_speed(text::Language);

}  // namespace validation
