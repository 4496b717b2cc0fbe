#include "presentation/sound/grain.hpp"

#include <algorithm>
#include <cmath>

namespace presentation {
namespace {

constexpr std::uint64_t seeds = 1u << 24;

Wave noise(Chance& chance, double seconds) {
  return white_noise(seconds, static_cast<std::uint64_t>(chance.between(0, static_cast<float>(seeds))));
}

}  // namespace

void to_full_scale(Wave& wave) { scale(wave, 1 / std::max(peak(wave), 1e-6f)); }

Wave grain(Chance& chance, const Filter& filter, double seconds) {
  Wave wave = filtered(noise(chance, seconds), filter);
  const double fall = std::exp(-5 / (seconds * sample_rate));
  double level = 1;
  for (float& sample : wave) sample *= static_cast<float>(level), level *= fall;
  fade(wave, std::min(.002, seconds / 8), seconds / 3);
  to_full_scale(wave);
  return wave;
}

Wave swell(Chance& chance, const Filter& filter, double seconds, double in_seconds, double out_seconds) {
  Wave wave = filtered(noise(chance, seconds), filter);
  fade(wave, in_seconds, out_seconds);
  to_full_scale(wave);
  return wave;
}

}  // namespace presentation
