#pragma once
#include <algorithm>

namespace presentation {

struct Point {
  float x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

struct Rect {
  float x = 0, y = 0, width = 0, height = 0;
  bool operator==(const Rect&) const = default;
  [[nodiscard]] constexpr float right() const { return x + width; }
  [[nodiscard]] constexpr float bottom() const { return y + height; }
  [[nodiscard]] constexpr Point middle() const { return {x + width / 2, y + height / 2}; }
  [[nodiscard]] constexpr bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  [[nodiscard]] constexpr Rect inset(float by) const { return inset(by, by); }
  [[nodiscard]] constexpr Rect inset(float across, float down) const {
    return {x + across, y + down, std::max(0.f, width - 2 * across), std::max(0.f, height - 2 * down)};
  }
  [[nodiscard]] constexpr Rect moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
};

[[nodiscard]] constexpr Rect overlap(Rect a, Rect b) {
  const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0.f, std::min(a.right(), b.right()) - x), std::max(0.f, std::min(a.bottom(), b.bottom()) - y)};
}

/// The upper part of `rest`, which is cut off it.
constexpr Rect cut_top(Rect& rest, float height) {
  const Rect top{rest.x, rest.y, rest.width, std::min(height, rest.height)};
  rest.y += top.height;
  rest.height -= top.height;
  return top;
}
constexpr Rect cut_bottom(Rect& rest, float height) {
  const float taken = std::min(height, rest.height);
  rest.height -= taken;
  return {rest.x, rest.bottom(), rest.width, taken};
}
constexpr Rect cut_left(Rect& rest, float width) {
  const Rect left{rest.x, rest.y, std::min(width, rest.width), rest.height};
  rest.x += left.width;
  rest.width -= left.width;
  return left;
}
constexpr Rect cut_right(Rect& rest, float width) {
  const float taken = std::min(width, rest.width);
  rest.width -= taken;
  return {rest.right(), rest.y, taken, rest.height};
}

}  // namespace presentation
