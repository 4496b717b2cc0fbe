#pragma once
#include <cstdint>
#include <vector>

#include "presentation/sound/wave.hpp"

namespace presentation {

/// As a sound card takes it: 16 bit, the channels of one moment side by side.
struct Clip {
  unsigned channels = 1;
  unsigned rate = sample_rate;  ///< moments a second
  bool loops = false;           ///< its end leads into its beginning
  std::vector<std::int16_t> samples;
  bool operator==(const Clip&) const = default;
};

[[nodiscard]] Clip clip_of(const Wave& wave);
/// A loop in stereo. Precondition: both are equally long.
[[nodiscard]] Clip loop_of(const Wave& left, const Wave& right, unsigned rate);

}  // namespace presentation
