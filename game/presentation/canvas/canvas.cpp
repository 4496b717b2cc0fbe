#include "presentation/canvas/canvas.hpp"

#include <algorithm>
#include <cmath>

#include "presentation/canvas/imgui_bridge.hpp"

namespace presentation {
namespace {

ImDrawFlags flags(Canvas::Corners corners) {
  switch (corners) {
    case Canvas::all_corners: return ImDrawFlags_RoundCornersAll;
    case Canvas::top_corners: return ImDrawFlags_RoundCornersTop;
    case Canvas::left_corners: return ImDrawFlags_RoundCornersLeft;
  }
  return ImDrawFlags_RoundCornersAll;
}

constexpr float half_turn = 3.14159265f;

}  // namespace

Canvas::Canvas(Surfaces surfaces, const Look& look, const Extent& extent, const Input& input, Memory& memory)
    : list_(surfaces.list),
      book_(surfaces.glyphs),
      layouts_(surfaces.layouts),
      pictures_(surfaces.pictures),
      look_(look),
      extent_(extent),
      input_(input),
      memory_(memory),
      taken_(input.keys.size(), false),
      taken_buttons_(input.buttons.size(), false) {
  memory_.again = false;
  memory_.since_pressed += input.seconds;
  memory_.wake.reset();
  catch_input();
  memory_.caret.reset();
  move_focus();
  boxes_.push_back(page());
  clips_.push_back(page());
  // Nobody asks for the last frame any more; what it lay in is used again.
  controls_.swap(memory_.controls);
  controls_.clear();
  texts_.swap(memory_.texts);
  texts_.clear();
  memory_.scrolled_parts.clear();
  if (memory_.phrases.too_many()) memory_.phrases.clear();
}

Canvas::~Canvas() {
  settle_focus();
  if (input_.released) memory_.held = 0;
  if (layer_ != memory_.top_layer) memory_.again = true;
  memory_.top_layer = layer_;
  memory_.editing = edited_;
  memory_.start = start_;
  memory_.catching = catching_;
  memory_.focus_scrolls = focus_scrolls_;
  memory_.controls = std::move(controls_);
  memory_.texts = std::move(texts_);
}

void Canvas::fill(Rect r, Colour c, float radius, Corners corners) {
  const float u = extent_.pixels_per_unit;
  list_.AddRectFilled(scaled({r.x, r.y}, u), scaled({r.right(), r.bottom()}, u), packed(c), radius * u, flags(corners));
}

void Canvas::outline(Rect r, Colour c, float width, float radius) {
  const float u = extent_.pixels_per_unit;
  // Wholly inside: a box begins and ends where it is said to, whatever its border. ImGui's own begins half a pixel in.
  const float inwards = std::max(0.f, (width * u - 1) / 2);
  const Rect middle = r.inset(inwards / u);
  list_.AddRect(scaled({middle.x, middle.y}, u), scaled({middle.right(), middle.bottom()}, u), packed(c),
                std::max(0.f, radius * u - inwards), ImDrawFlags_RoundCornersAll, width * u);
}

void Canvas::fade(Rect r, Colour c, float from, float to) {
  const float u = extent_.pixels_per_unit;
  const ImU32 above = packed(faded(c, from)), below = packed(faded(c, to));
  list_.AddRectFilledMultiColor(scaled({r.x, r.y}, u), scaled({r.right(), r.bottom()}, u), above, above, below, below);
}

void Canvas::line(Point from, Point to, Colour c, float width) {
  const float u = extent_.pixels_per_unit;
  list_.AddLine(scaled(from, u), scaled(to, u), packed(c), width * u);
}

void Canvas::curve(std::span<const Point> points, Colour c, float width, std::initializer_list<float> dash) {
  const float u = extent_.pixels_per_unit;
  // ImGui keeps one path, and its memory, from stroke to stroke.
  const auto add = [&](Point p) { list_.PathLineTo(scaled(p, u)); };
  const auto stroke = [&] { list_.PathStroke(packed(c), 0, width * u); };
  if (dash.size() == 0) {
    for (const Point& p : points) add(p);
    return stroke();
  }
  std::size_t piece = 0;
  float left = *dash.begin();
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    Point at = points[i];
    const Point to = points[i + 1];
    if (i == 0 && piece % 2 == 0) add(at);
    for (float rest = std::hypot(to.x - at.x, to.y - at.y); rest > 0;) {
      const float step = std::min(rest, left);
      at = {at.x + (to.x - at.x) * step / rest, at.y + (to.y - at.y) * step / rest};
      rest -= step;
      left -= step;
      if (piece % 2 == 0) add(at);
      if (left > 0) break;
      stroke();
      piece = (piece + 1) % dash.size();
      left = dash.begin()[piece];
      if (piece % 2 == 0) add(at);
    }
  }
  stroke();
}

void Canvas::curve(std::initializer_list<Point> points, Colour c, float width, std::initializer_list<float> dash) {
  curve(std::span(points.begin(), points.size()), c, width, dash);
}

void Canvas::polygon(std::span<const Point> points, Colour c) {
  for (const Point& p : points) list_.PathLineTo(scaled(p, extent_.pixels_per_unit));
  list_.PathFillConvex(packed(c));
}

void Canvas::polygon(std::initializer_list<Point> points, Colour c) { polygon(std::span(points.begin(), points.size()), c); }

void Canvas::disc(Point middle, float radius, Colour c) {
  list_.AddCircleFilled(scaled(middle, extent_.pixels_per_unit), radius * extent_.pixels_per_unit, packed(c));
}

void Canvas::ring(Point middle, float radius, Colour c, float width) {
  const float u = extent_.pixels_per_unit;
  list_.AddCircle(scaled(middle, u), radius * u, packed(c), 0, width * u);
}

void Canvas::half_disc(Point middle, float radius, Colour c) {
  const float u = extent_.pixels_per_unit;
  list_.PathClear();
  list_.PathArcTo(scaled(middle, u), radius * u, half_turn / 2, half_turn * 1.5f);
  list_.PathFillConvex(packed(c));
}

Texture Canvas::texture(const Picture& what, Rect to, Rect crop) const {
  if (!pictures_ || to.width <= 0 || to.height <= 0) return 0;
  const float u = extent_.pixels_per_unit;
  const auto whole = [&](float length, float share) { return std::max(1, static_cast<int>(std::lround(length * u / share))); };
  return pictures_(what, whole(to.width, crop.width), whole(to.height, crop.height));
}

void Canvas::picture(const Picture& what, Rect to, Rect crop, float radius, Corners corners) {
  const Texture shown = texture(what, to, crop);
  if (shown == 0) return;
  const float u = extent_.pixels_per_unit;
  list_.AddImageRounded(texture_id(shown), scaled({to.x, to.y}, u), scaled({to.right(), to.bottom()}, u), {crop.x, crop.y},
                        {crop.right(), crop.bottom()}, IM_COL32_WHITE, radius * u, flags(corners));
}

void Canvas::picture(const Picture& what, const Picture& other, Rect part, Rect to, Rect crop) {
  const Texture around = texture(what, to, crop), inside = texture(other, to, crop);
  if (around == 0 || inside == 0) return;
  const auto at = [&](float x, float y) {
    return scaled({to.x + (x - crop.x) * to.width / crop.width, to.y + (y - crop.y) * to.height / crop.height},
                  extent_.pixels_per_unit);
  };
  const auto piece = [&](Texture shown, float left, float top, float right, float bottom) {
    list_.AddImage(texture_id(shown), at(left, top), at(right, bottom), {left, top}, {right, bottom});
  };
  piece(around, crop.x, crop.y, crop.right(), part.y);
  piece(around, crop.x, part.y, part.x, part.bottom());
  piece(around, part.right(), part.y, crop.right(), part.bottom());
  piece(around, crop.x, part.bottom(), crop.right(), crop.bottom());
  piece(inside, part.x, part.y, part.right(), part.bottom());
}

void Canvas::wake_in(float seconds) { memory_.wake = std::min(seconds, memory_.wake.value_or(seconds)); }

void Canvas::clip(Rect r) {
  clips_.push_back(overlap(visible(), r));
  const float u = extent_.pixels_per_unit;
  list_.PushClipRect(scaled({visible().x, visible().y}, u), scaled({visible().right(), visible().bottom()}, u));
}

void Canvas::unclip() {
  clips_.pop_back();
  list_.PopClipRect();
}

Rect Canvas::visible() const { return clips_.back(); }

}  // namespace presentation
