#include "presentation/sound/filter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace presentation {
namespace {

struct Angle {
  double cosine, alpha;
  Angle(double hz, double q) {
    const double w = 2 * std::numbers::pi * hz / sample_rate;
    cosine = std::cos(w);
    alpha = std::sin(w) / (2 * q);
  }
  [[nodiscard]] Filter over(double b0, double b1, double b2) const {
    const double a0 = 1 + alpha;
    return {b0 / a0, b1 / a0, b2 / a0, -2 * cosine / a0, (1 - alpha) / a0};
  }
};

/// The filter and what it remembers of the samples before.
class Running {
 public:
  explicit Running(const Filter& filter) : f_(filter) {}
  float next(float in) {
    const double out = f_.b0 * in + first_;
    first_ = f_.b1 * in - f_.a1 * out + second_;
    second_ = f_.b2 * in - f_.a2 * out;
    return static_cast<float>(out);
  }

 private:
  Filter f_;
  double first_ = 0, second_ = 0;
};

constexpr double memory_seconds = 1;  // of the slowest filter used: what came before has faded from it by then

}  // namespace

Filter low_pass(double hz, double q) {
  const Angle a(hz, q);
  return a.over((1 - a.cosine) / 2, 1 - a.cosine, (1 - a.cosine) / 2);
}
Filter high_pass(double hz, double q) {
  const Angle a(hz, q);
  return a.over((1 + a.cosine) / 2, -1 - a.cosine, (1 + a.cosine) / 2);
}
Filter band_pass(double hz, double q) {
  const Angle a(hz, q);
  return a.over(a.alpha, 0, -a.alpha);
}

Wave filtered(Wave wave, const Filter& filter) {
  Running running(filter);
  for (float& sample : wave) sample = running.next(sample);
  return wave;
}

Wave filtered_round(Wave wave, const Filter& filter) {
  Running running(filter);
  for (std::size_t i = wave.size() - std::min(samples_in(memory_seconds), wave.size()); i < wave.size(); ++i)
    running.next(wave[i]);
  for (float& sample : wave) sample = running.next(sample);
  return wave;
}

}  // namespace presentation
