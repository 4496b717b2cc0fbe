#include "presentation/sound/clip.hpp"

#include <algorithm>
#include <cmath>

namespace presentation {
namespace {

std::int16_t sixteen_bit(float sample) { return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.f, 1.f) * 32767)); }

}  // namespace

Clip clip_of(const Wave& wave) {
  Clip clip;
  clip.samples.reserve(wave.size());
  for (const float sample : wave) clip.samples.push_back(sixteen_bit(sample));
  return clip;
}

Clip loop_of(const Wave& left, const Wave& right, unsigned rate) {
  Clip clip{.channels = 2, .rate = rate, .loops = true, .samples = {}};
  clip.samples.reserve(left.size() * 2);
  for (std::size_t i = 0; i < left.size(); ++i) {
    clip.samples.push_back(sixteen_bit(left[i]));
    clip.samples.push_back(sixteen_bit(right[i]));
  }
  return clip;
}

}  // namespace presentation
