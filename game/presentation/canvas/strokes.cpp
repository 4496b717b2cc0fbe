#include "presentation/canvas/strokes.hpp"

#include <cmath>
#include <numeric>

namespace presentation {
namespace {
constexpr float between_lines = 9, thin = 1.2f, outline_dash = 6, dash_gap = 4;

float apart(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// A step, no bend of a curve.
bool is_corner(Point before, Point at, Point after) {
  constexpr float straight_enough = .85f;
  const float in = apart(before, at), out = apart(at, after);
  if (in <= 0 || out <= 0) return false;
  return (at.x - before.x) * (after.x - at.x) + (at.y - before.y) * (after.y - at.y) < straight_enough * in * out;
}

Point between(Point a, Point b, float share) { return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share}; }

}  // namespace

void hatch(Canvas& c, Rect r, Colour colour) {
  if (r.width <= 0 || r.height <= 0) return;
  c.clip(r);
  for (float x = r.x; x < r.right() + r.height; x += between_lines) c.line({x, r.y}, {x - r.height, r.bottom()}, colour, thin);
  c.unclip();
}

void dashed_outline(Canvas& c, Rect r, Colour colour, float width) {
  c.curve({{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}, {r.x, r.y}}, colour, width,
          {outline_dash, dash_gap});
}

std::vector<float> dash_switches(std::span<const Point> points, std::initializer_list<float> dash) {
  std::vector<float> switches;
  const float period = std::accumulate(dash.begin(), dash.end(), 0.f);
  float from = 0, to = 0;  // of the run between two corners
  for (std::size_t i = 1; i < points.size(); ++i) {
    to += apart(points[i - 1], points[i]);
    if (i + 1 < points.size() && !is_corner(points[i - 1], points[i], points[i + 1])) continue;
    const float times = std::round((to - from) / period), scale = times > 0 ? (to - from) / (times * period) : 0;
    for (float n = 0; n < times; ++n) {
      float at = from + (n * period + *dash.begin() / 2) * scale;
      switches.push_back(at);
      for (const float* piece = dash.begin() + 1; piece != dash.end(); ++piece) switches.push_back(at += *piece * scale);
    }
    from = to;
  }
  return switches;
}

void dashed_steps(Canvas& c, std::span<const Point> points, Colour colour, float width, std::initializer_list<float> dash) {
  if (points.empty()) return;
  std::vector<Point> piece{points.front()};
  const std::vector<float> switches = dash_switches(points, dash);
  auto next = switches.begin();
  bool drawn = true;
  float done = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const float length = apart(points[i - 1], points[i]);
    for (; next != switches.end() && *next <= done + length; ++next, drawn = !drawn) {
      const Point at = length > 0 ? between(points[i - 1], points[i], (*next - done) / length) : points[i];
      piece.push_back(at);
      if (drawn) c.curve(piece, colour, width);
      piece.assign(1, at);
    }
    if (drawn) piece.push_back(points[i]);
    done += length;
  }
  if (drawn) c.curve(piece, colour, width);
}

}  // namespace presentation
