#pragma once
#include <cstdint>
#include <span>

#include "presentation/sound/wave.hpp"

namespace presentation {

/// One of the tones a struck thing rings with: how many times the lowest one's frequency, how loud, and how long until it has
/// fallen by 60 dB.
struct Partial {
  double ratio, level, seconds;
};
/// Wood, metal or glass, struck once. `soft_seconds`: how long the mallet stays on it.
[[nodiscard]] Wave struck(double hz, double seconds, std::span<const Partial>, double soft_seconds);

/// A plucked string by Karplus and Strong: a burst of noise goes round a line as long as one swing, a little duller each time.
struct Pluck {
  double hz, seconds;
  double bright;  ///< 0..1: a soft finger, a hard plectrum
  double ring;    ///< seconds until it has fallen by 60 dB
};
[[nodiscard]] Wave plucked(const Pluck&, std::uint64_t seed);

/// A steady tone gliding from one pitch to another, its overtones falling off by `fall` each.
struct Glide {
  double from_hz, to_hz, seconds;
  int overtones = 3;
  double fall = .5;
};
[[nodiscard]] Wave gliding(const Glide&);

}  // namespace presentation
