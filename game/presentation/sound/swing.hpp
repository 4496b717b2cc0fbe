#pragma once
#include <cmath>
#include <numbers>

#include "presentation/sound/wave.hpp"

namespace presentation {

inline constexpr double full_turn = 2 * std::numbers::pi;

/// A pure tone, sample by sample: a pointer turned a little further each time, which costs a tenth of asking for every sine.
class Swing {
 public:
  explicit Swing(double hz, double phase = 0) : x_(std::cos(phase)), y_(std::sin(phase)) {
    const double step = full_turn * hz / sample_rate;
    cosine_ = std::cos(step);
    sine_ = std::sin(step);
  }
  double next() {
    const double now = y_;
    y_ = y_ * cosine_ + x_ * sine_;
    x_ = x_ * cosine_ - now * sine_;
    return now;
  }

 private:
  double x_, y_, cosine_, sine_;
};

}  // namespace presentation
