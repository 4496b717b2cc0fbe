#include "presentation/sound/hall.hpp"

#include <algorithm>
#include <cmath>

namespace presentation {
namespace {

/// Comes back after so long, duller and weaker each time, down by 60 dB at the tail's end.
Wave comb(const Wave& in, double delay_seconds, double tail_seconds) {
  const std::size_t delay = samples_in(delay_seconds);
  const auto kept = static_cast<float>(std::pow(10, -3 * delay_seconds / tail_seconds));
  constexpr float dull = .35f;
  Wave out(in.size());
  float damped = 0;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (i >= delay) damped = (1 - dull) * out[i - delay] + dull * damped;
    out[i] = in[i] + kept * damped;
  }
  return out;
}

/// Scatters in time and changes no frequency's level.
Wave scattered(const Wave& in, double delay_seconds) {
  const std::size_t delay = samples_in(delay_seconds);
  constexpr float share = .6f;
  Wave out(in.size());
  for (std::size_t i = 0; i < in.size(); ++i) out[i] = -share * in[i] + (i >= delay ? in[i - delay] + share * out[i - delay] : 0);
  return out;
}

}  // namespace

Wave in_hall(const Wave& dry, double tail_seconds, float wet) {
  Wave longer = dry;
  longer.resize(dry.size() + samples_in(tail_seconds));
  Wave walls(longer.size());
  for (const double delay : {.0297, .0371, .0411, .0437}) add(walls, comb(longer, delay, tail_seconds), 0, .25f);
  walls = scattered(scattered(walls, .005), .0017);
  scale(longer, 1 - wet);
  add(longer, walls, 0, wet);
  fade(longer, 0, std::min(.1, tail_seconds / 2));
  return longer;
}

}  // namespace presentation
