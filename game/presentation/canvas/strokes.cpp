#include "presentation/canvas/strokes.hpp"

namespace presentation {
namespace {
constexpr float between_lines = 9, thin = 1.2f, dash = 6, dash_gap = 4;
}

void hatch(Canvas& c, Rect r, Colour colour) {
  if (r.width <= 0 || r.height <= 0) return;
  c.clip(r);
  for (float x = r.x; x < r.right() + r.height; x += between_lines) c.line({x, r.y}, {x - r.height, r.bottom()}, colour, thin);
  c.unclip();
}

void dashed_outline(Canvas& c, Rect r, Colour colour, float width) {
  c.curve({{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}, {r.x, r.y}}, colour, width,
          {dash, dash_gap});
}

}  // namespace presentation
