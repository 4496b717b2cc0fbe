#include "presentation/sound/tone.hpp"

#include <algorithm>
#include <cmath>

#include "presentation/sound/filter.hpp"
#include "presentation/sound/noise.hpp"
#include "presentation/sound/swing.hpp"

namespace presentation {
namespace {

constexpr double to_thousandth = 6.9078;  // e to the minus this is -60 dB

/// Noise without a mean, dulled as a soft plectrum does: what the string is displaced by.
Wave burst(std::size_t length, double bright, std::uint64_t seed) {
  Wave noise = filtered_round(white_noise(static_cast<double>(length) / sample_rate, seed), low_pass(600 + bright * 9000));
  float mean = 0;
  for (const float sample : noise) mean += sample / static_cast<float>(noise.size());
  for (float& sample : noise) sample -= mean;
  scale(noise, 1 / std::max(peak(noise), 1e-6f));
  return noise;
}

}  // namespace

Wave struck(double hz, double seconds, std::span<const Partial> partials, double soft_seconds) {
  Wave wave(samples_in(seconds));
  for (const Partial& p : partials) {
    const double fall = std::exp(-to_thousandth / (p.seconds * sample_rate));
    Swing swing(hz * p.ratio);
    double level = p.level;
    for (float& sample : wave) sample += static_cast<float>(level * swing.next()), level *= fall;
  }
  fade(wave, soft_seconds, std::min(.08, seconds / 4));
  return wave;
}

Wave plucked(const Pluck& pluck, std::uint64_t seed) {
  // The line is a whole number of samples; the rest of the period, and half a sample of the averaging, is read between two.
  const double period = sample_rate / pluck.hz - .5;
  const auto whole = static_cast<std::size_t>(period);
  const double rest = period - static_cast<double>(whole);
  const Wave start = burst(whole, pluck.bright, seed);
  const double kept = std::pow(10, -3 / (pluck.hz * pluck.ring));
  Wave wave(samples_in(pluck.seconds));
  const auto at = [&](std::size_t i, std::size_t back) { return i >= back ? static_cast<double>(wave[i - back]) : 0.; };
  const auto between = [&](std::size_t i) { return (1 - rest) * at(i, whole) + rest * at(i, whole + 1); };
  for (std::size_t i = 0; i < wave.size(); ++i) {
    const double driven = i < whole ? static_cast<double>(start[i]) : 0;
    const double before = i > 0 ? between(i - 1) : 0;
    wave[i] = static_cast<float>(driven + kept * .5 * (between(i) + before));
  }
  fade(wave, .003, std::min(.5, pluck.seconds / 3));
  return wave;
}

Wave gliding(const Glide& g) {
  Wave wave(samples_in(g.seconds));
  double phase = 0;
  for (std::size_t i = 0; i < wave.size(); ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(wave.size());
    phase += full_turn * (g.from_hz + (g.to_hz - g.from_hz) * share) / sample_rate;
    double level = 1, sum = 0;
    for (int n = 1; n <= g.overtones; ++n, level *= g.fall) sum += level * std::sin(phase * n);
    wave[i] = static_cast<float>(sum);
  }
  return wave;
}

}  // namespace presentation
