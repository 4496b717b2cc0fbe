#include "presentation/theme/colour.hpp"

#include <algorithm>
#include <cmath>

namespace presentation {
namespace {

double linear(std::uint8_t channel) {
  const double value = channel / 255.;
  return value <= .03928 ? value / 12.92 : std::pow((value + .055) / 1.055, 2.4);
}

double luminance(Colour c) { return .2126 * linear(c.red) + .7152 * linear(c.green) + .0722 * linear(c.blue); }

}  // namespace

Colour between(Colour from, Colour to, float share) {
  const auto mixed = [&](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share + .5f);
  };
  return {mixed(from.red, to.red), mixed(from.green, to.green), mixed(from.blue, to.blue), mixed(from.alpha, to.alpha)};
}

double contrast(Colour a, Colour b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + .05) / (std::min(x, y) + .05);
}

}  // namespace presentation
