#pragma once
#include <cstdint>

namespace presentation {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  bool operator==(const Colour&) const = default;
};

/// 0xRRGGBB.
[[nodiscard]] constexpr Colour colour(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16 & 255), static_cast<std::uint8_t>(rgb >> 8 & 255),
          static_cast<std::uint8_t>(rgb & 255)};
}
[[nodiscard]] constexpr Colour faded(Colour c, float opacity) {
  c.alpha = static_cast<std::uint8_t>(static_cast<float>(c.alpha) * opacity + .5f);
  return c;
}
/// `share` 0..1 of the way from one to the other.
[[nodiscard]] Colour between(Colour from, Colour to, float share);

/// Contrast of two opaque colours by the formula of WCAG 2: 1..21.
[[nodiscard]] double contrast(Colour a, Colour b);

}  // namespace presentation
