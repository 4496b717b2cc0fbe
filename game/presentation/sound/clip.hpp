#pragma once
#include <cstdint>
#include <vector>

#include "presentation/sound/wave.hpp"

namespace presentation {

/// As a sound card takes it: 16 bit at `sample_rate`, the channels of one moment side by side.
struct Clip {
  unsigned channels = 1;
  bool loops = false;  ///< its end leads into its beginning
  std::vector<std::int16_t> samples;
  bool operator==(const Clip&) const = default;
};

[[nodiscard]] Clip clip_of(const Wave& wave);
/// Precondition: both are equally long.
[[nodiscard]] Clip clip_of(const Wave& left, const Wave& right, bool loops);

}  // namespace presentation
