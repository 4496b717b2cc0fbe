#include "presentation/sound/noise.hpp"

namespace presentation {

Wave white_noise(double seconds, std::uint64_t seed) {
  Chance chance(seed);
  Wave wave(samples_in(seconds));
  for (float& sample : wave) sample = chance.between(-1, 1);
  return wave;
}

}  // namespace presentation
