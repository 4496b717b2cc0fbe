#pragma once
#include "presentation/sound/wave.hpp"

namespace presentation {

/// Two poles, two zeros, by the cookbook formulae of R. Bristow-Johnson.
struct Filter {
  double b0, b1, b2, a1, a2;
};
constexpr double flattest = .7071;
[[nodiscard]] Filter low_pass(double hz, double q = flattest);
[[nodiscard]] Filter high_pass(double hz, double q = flattest);
[[nodiscard]] Filter band_pass(double hz, double q);  ///< 0 dB in its middle

/// From silence on.
[[nodiscard]] Wave filtered(Wave, const Filter&);
/// As if the wave had always been going round: its end leads into its beginning.
[[nodiscard]] Wave filtered_round(Wave, const Filter&);

}  // namespace presentation
