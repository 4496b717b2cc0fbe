#include "presentation/canvas/look.hpp"

#include <algorithm>

namespace presentation {

Extent extent_of(unsigned pixels_wide, unsigned pixels_high) {
  const auto width = static_cast<float>(pixels_wide), height = static_cast<float>(pixels_high);
  // Narrow windows get fewer units across (down to 1140) before their type shrinks; below 85 % nothing shrinks any further, the
  // screens scroll.
  const float unit = std::clamp(std::min(width / 1140, height / 720), .85f, 6.f);
  return {width / unit, height / unit, unit};
}

}  // namespace presentation
