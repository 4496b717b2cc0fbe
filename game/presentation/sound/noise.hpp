#pragma once
#include <cstdint>
#include <random>

#include "presentation/sound/wave.hpp"

namespace presentation {

/// Numbers by chance that are the same every time: the generator's sequence is laid down by the standard, and so is the step
/// to a float here (std::uniform_real_distribution's is not).
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}
  [[nodiscard]] float between(float low, float high) {
    return low + (high - low) * static_cast<float>(engine_() >> 40) * 0x1p-24f;
  }

 private:
  std::mt19937_64 engine_;
};

/// Every frequency alike.
[[nodiscard]] Wave white_noise(double seconds, std::uint64_t seed);

}  // namespace presentation
