#pragma once
#include <algorithm>

namespace presentation {

/// Whole pixels of a window, from its upper left corner.
struct Area {
  int left = 0, top = 0, right = 0, bottom = 0;
  bool operator==(const Area&) const = default;
  [[nodiscard]] constexpr bool empty() const { return left >= right || top >= bottom; }
};
/// The smallest that holds both.
[[nodiscard]] constexpr Area together(Area a, Area b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}
[[nodiscard]] constexpr Area overlap(Area a, Area b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

}  // namespace presentation
