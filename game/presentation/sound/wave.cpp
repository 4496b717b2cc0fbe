#include "presentation/sound/wave.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace presentation {

std::size_t samples_in(double seconds) { return static_cast<std::size_t>(std::lround(seconds * sample_rate)); }
double seconds_of(const Wave& wave) { return static_cast<double>(wave.size()) / sample_rate; }

void add(Wave& into, const Wave& what, double at_seconds, float gain, Beyond beyond) {
  std::size_t at = samples_in(at_seconds);
  for (const float sample : what) {
    if (at >= into.size()) {
      if (beyond == Beyond::lost || into.empty()) return;
      at = 0;
    }
    into[at++] += sample * gain;
  }
}

float peak(const Wave& wave) {
  float most = 0;
  for (const float sample : wave) most = std::max(most, std::abs(sample));
  return most;
}

float rms(const Wave& wave) {
  double sum = 0;
  for (const float sample : wave) sum += static_cast<double>(sample) * sample;
  return wave.empty() ? 0 : static_cast<float>(std::sqrt(sum / static_cast<double>(wave.size())));
}

void scale(Wave& wave, float gain) {
  for (float& sample : wave) sample *= gain;
}

float gain_of(double decibels) { return static_cast<float>(std::pow(10, decibels / 20)); }

void fade(Wave& wave, double in_seconds, double out_seconds) {
  const auto slope = [](std::size_t i, std::size_t length) {
    return static_cast<float>(.5 - .5 * std::cos(std::numbers::pi * static_cast<double>(i) / static_cast<double>(length)));
  };
  const std::size_t in = std::min(samples_in(in_seconds), wave.size()), out = std::min(samples_in(out_seconds), wave.size());
  for (std::size_t i = 0; i < in; ++i) wave[i] *= slope(i, in);
  for (std::size_t i = 0; i < out; ++i) wave[wave.size() - 1 - i] *= slope(i, out);
}

}  // namespace presentation
