#include <algorithm>

#include "presentation/screens/debrief_frame.hpp"

namespace presentation {
namespace {

using condition::Meter;
using debrief::Sample;

constexpr float mark_radius = 12, dot_radius = 5, stop_height = 42, around = 3.2f, ring_stroke = 1.6f;

bool is_turning_point(const DebriefView& v, const Stop& stop) {
  return stop.number > 0 && turning_at(v, *stop.sample) != nullptr;
}

/// Up, down, or neither: which way the beliefs went together.
int direction(const DebriefView& v, const Sample& s) {
  int sum = 0;
  for (const CurveName& line : beliefs) sum += value(s.meters, line.meter) - value(s.before, line.meter);
  if (sum != 0) return sum > 0 ? 1 : -1;
  for (const debrief::Push& push : debrief::pushes_of(v.story(), s.causes))
    if (push.meter <= Meter::trust) return push.up ? 1 : -1;
  return 0;
}

void draw_direction(Canvas& c, Point middle, int way) {
  if (way == 0) return;
  const float side = c.em(4), down = way > 0 ? -side : side;
  c.polygon({{middle.x - side, middle.y - down / 2}, {middle.x, middle.y + down / 2}, {middle.x + side, middle.y - down / 2}},
            c.colours().ink2);
}

float mark_y(const Canvas& c, const Frame& f, bool roomy) {
  return f.beliefs.area.y - c.em(roomy ? mark_radius : dot_radius) - 6;
}

/// The signs over the chart stand over their steps, however close those are: where there is no room for numbered rings they are
/// dots, and smaller where even a turning point's ring would touch the next dot.
struct MarkRow {
  bool roomy = false;
  float dot = 0;
};

constexpr float event_share = 1.15f;  // of a dot: a diamond of that radius looks as large
/// A ring beside a dot, in radii of the dot.
constexpr float dot_and_ring = 2 + (around + ring_stroke) / dot_radius;

MarkRow mark_row(const Canvas& c, const Frame& f) {
  const float apart = f.axis.least_distance();
  return {.roomy = apart >= c.em(2 * (mark_radius + around)), .dot = std::min(c.em(dot_radius), apart / dot_and_ring)};
}

void draw_number(Canvas& c, Point middle, const Stop& stop, Colour colour, bool filled) {
  const Palette& p = c.colours();
  const float side = c.em(mark_radius);
  c.disc(middle, side, filled ? colour : p.card);
  c.ring(middle, side, colour, c.em(ring_stroke));
  c.text({middle.x - side, middle.y - side, 2 * side, 2 * side}, std::to_string(stop.number),
         {size::metadata, filled ? p.white : p.ink, Weight::bold}, Align::middle);
}

/// The chosen stop's line through the chart from its sign on; where the stops crowd its number stands above their row.
void draw_chosen(const DebriefView& v, Canvas& c, const Frame& f, const Stop& stop, const MarkRow& marks) {
  const Colour colour = is_turning_point(v, stop) ? c.colours().shu : c.colours().ink;
  const float row = mark_y(c, f, marks.roomy);
  const Point above{stop.x, row - c.em(dot_radius + mark_radius + around + 2)};
  const bool raised = !marks.roomy && stop.number > 0;
  c.line({stop.x, raised ? above.y : row}, {stop.x, f.beliefs.area.bottom()}, colour, c.em(2));
  if (raised) draw_number(c, above, stop, colour, true);
}

/// The stop's sign over the chart: a numbered ring, a bare dot where they crowd, either within a
/// second ring at a turning point, a diamond for what came about without an answer.
void draw_mark(const DebriefView& v, Canvas& c, const Frame& f, const Stop& stop, bool chosen, const MarkRow& marks) {
  const Palette& p = c.colours();
  const Point middle{stop.x, mark_y(c, f, marks.roomy)};
  const bool turning = is_turning_point(v, stop);
  const Colour colour = turning ? p.shu : p.ink;
  if (stop.number == 0) return event_sign(c, middle, marks.dot * event_share, chosen ? p.ink : p.edge);
  if (!marks.roomy) return turning ? turning_sign(c, middle, marks.dot) : c.disc(middle, marks.dot, colour);
  if (turning) c.ring(middle, c.em(mark_radius + around), colour, c.em(ring_stroke));
  draw_number(c, middle, stop, colour, chosen || turning);
  draw_direction(c, {middle.x, middle.y - c.em(mark_radius + around + 5)}, direction(v, *stop.sample));
}

std::string stop_label(const DebriefView& v, const Canvas& c, const Stop& stop) {
  if (stop.number == 0) return time_of(v, c, stop.sample->time);
  return say(c, "review.answer_n", {std::to_string(stop.number)});
}

}  // namespace

void turning_sign(Canvas& c, Point middle, float radius) {
  c.disc(middle, radius, c.colours().shu);
  c.ring(middle, radius + c.em(around) * radius / c.em(dot_radius), c.colours().shu, c.em(ring_stroke));
}

void event_sign(Canvas& c, Point middle, float radius, Colour colour) {
  c.polygon({{middle.x, middle.y - radius},
             {middle.x + radius, middle.y},
             {middle.x, middle.y + radius},
             {middle.x - radius, middle.y}},
            colour);
}

void draw_marks(const DebriefView& v, Canvas& c, const Frame& f, std::size_t chosen) {
  const auto& stops = f.axis.stops();
  const MarkRow row = mark_row(c, f);
  if (chosen < stops.size()) draw_chosen(v, c, f, stops[chosen], row);
  for (std::size_t i = 0; i < stops.size(); ++i)
    if (i != chosen) draw_mark(v, c, f, stops[i], false, row);
  if (chosen < stops.size()) draw_mark(v, c, f, stops[chosen], true, row);
}

void step_through(const DebriefView& v, Canvas& c, const Frame& f, std::size_t& chosen) {
  const auto& stops = f.axis.stops();
  const Canvas::Group group(c, "stops");
  const float most = c.em(mark_radius + 2);
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const float left = i == 0 ? most : std::min(most, (stops[i].x - stops[i - 1].x) / 2 - .5f);
    const float right = i + 1 == stops.size() ? most : std::min(most, (stops[i + 1].x - stops[i].x) / 2 - .5f);
    const Rect r{stops[i].x - left, f.beliefs.area.y - c.em(stop_height), left + right, c.em(stop_height)};
    const Canvas::Group one(c, std::to_string(i));
    const Response state = c.control(r, stop_label(v, c, stops[i]));
    if ((state.hovered && c.input().mouse_moved) || state.pressed || state.focused) chosen = i;
    if (state.focused) c.outline(r.inset(-1), c.colours().indigo, size::focus_border, size::key_radius);
  }
}

const debrief::TurningPoint* turning_at(const DebriefView& v, const Sample& s) {
  for (const debrief::TurningPoint& t : v.told.turning_points) {
    const auto first = std::ranges::find_if(v.told.samples, [&](const Sample& other) {
      return other.person == s.person && other.decision == t.decision && other.time >= t.time;
    });
    if (first != v.told.samples.end() && &*first == &s) return &t;
  }
  return nullptr;
}

}  // namespace presentation
