#include <algorithm>

#include "presentation/screens/debrief_frame.hpp"

namespace presentation {
namespace {

using condition::Meter;
using debrief::Sample;

constexpr float mark_radius = 12, dot_radius = 5, stop_height = 42, around = 3.2f, ring_stroke = 1.6f, signs_apart = 2;
constexpr float beyond = 8;  // the chart, where signs crowd

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

/// The signs over the chart: where each stands, and how large a dot is. Where they would cover one another they move aside, each
/// as little as can be, and are smaller where there is no room even so.
struct MarkRow {
  bool roomy = false;  ///< numbered rings, else dots
  float dot = 0;
  std::vector<float> xs;
};

/// From a sign's middle to where the next may begin.
float half_of(const DebriefView& v, const Stop& stop) {
  return (is_turning_point(v, stop) ? dot_radius + around + ring_stroke
          : stop.number == 0        ? dot_radius + 1
                                    : dot_radius) +
         signs_apart / 2;
}

/// Pushed from the left and from the right; halfway between the two they stand as far apart, and about where they were.
std::vector<float> spaced(const std::vector<Stop>& stops, const std::vector<float>& halves, float left, float right) {
  const std::size_t n = stops.size();
  std::vector<float> forth(n), back(n), xs(n);
  for (std::size_t i = 0; i < n; ++i)
    forth[i] = i == 0 ? stops[i].x : std::max(stops[i].x, forth[i - 1] + halves[i - 1] + halves[i]);
  for (std::size_t i = n; i-- > 0;)
    back[i] = i + 1 == n ? stops[i].x : std::min(stops[i].x, back[i + 1] - halves[i + 1] - halves[i]);
  for (std::size_t i = 0; i < n; ++i) xs[i] = (forth[i] + back[i]) / 2;
  for (std::size_t i = 0; i < n; ++i) xs[i] = std::max(xs[i], i == 0 ? left + halves[0] : xs[i - 1] + halves[i - 1] + halves[i]);
  for (std::size_t i = n; i-- > 0;)
    xs[i] = std::min(xs[i], i + 1 == n ? right - halves[i] : xs[i + 1] - halves[i + 1] - halves[i]);
  return xs;
}

MarkRow mark_row(const DebriefView& v, const Canvas& c, const Frame& f) {
  const auto& stops = f.axis.stops();
  MarkRow row{.roomy = f.axis.least_distance() >= c.em(2 * (mark_radius + around)), .dot = c.em(dot_radius), .xs = {}};
  for (const Stop& stop : stops) row.xs.push_back(stop.x);
  if (row.roomy || stops.empty()) return row;
  const float left = f.beliefs.area.x - c.em(beyond), right = f.beliefs.area.right() + c.em(beyond);
  std::vector<float> halves;
  float all = 0;
  for (const Stop& stop : stops) all += 2 * halves.emplace_back(c.em(half_of(v, stop)));
  const float share = std::min(1.f, (right - left) / all);
  for (float& half : halves) half *= share;
  row.dot *= share;
  row.xs = spaced(stops, halves, left, right);
  return row;
}

void draw_number(Canvas& c, Point middle, const Stop& stop, Colour colour, bool filled) {
  const Palette& p = c.colours();
  const float side = c.em(mark_radius);
  c.disc(middle, side, filled ? colour : p.card);
  c.ring(middle, side, colour, c.em(ring_stroke));
  c.text({middle.x - side, middle.y - side, 2 * side, 2 * side}, std::to_string(stop.number),
         {size::metadata, filled ? p.white : p.ink, Weight::bold}, Align::middle);
}

/// The chosen stop's line through the chart, led to its sign; where the stops crowd its number stands above their row.
void draw_chosen(const DebriefView& v, Canvas& c, const Frame& f, const Stop& stop, const MarkRow& marks, float x) {
  const Colour colour = is_turning_point(v, stop) ? c.colours().shu : c.colours().ink;
  const float row = mark_y(c, f, marks.roomy);
  const Point above{x, row - c.em(dot_radius + mark_radius + around + 2)};
  const bool raised = !marks.roomy && stop.number > 0;
  if (raised) c.line({x, above.y}, {x, row}, colour, c.em(2));
  c.line({x, row}, {stop.x, f.beliefs.area.y}, colour, c.em(2));
  c.line({stop.x, f.beliefs.area.y}, {stop.x, f.beliefs.area.bottom()}, colour, c.em(2));
  if (raised) draw_number(c, above, stop, colour, true);
}

/// The stop's sign over the chart: a numbered ring, a bare dot where they crowd, either within a
/// second ring at a turning point, a diamond for what came about without an answer.
void draw_mark(const DebriefView& v, Canvas& c, const Frame& f, const Stop& stop, bool chosen, const MarkRow& marks, float x) {
  const Palette& p = c.colours();
  const Point middle{x, mark_y(c, f, marks.roomy)};
  const bool turning = is_turning_point(v, stop);
  const Colour colour = turning ? p.shu : p.ink;
  if (stop.number == 0) return event_sign(c, middle, marks.dot + c.em(1), chosen ? p.ink : p.edge);
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
  const MarkRow row = mark_row(v, c, f);
  if (chosen < stops.size()) draw_chosen(v, c, f, stops[chosen], row, row.xs[chosen]);
  for (std::size_t i = 0; i < stops.size(); ++i)
    if (i != chosen) draw_mark(v, c, f, stops[i], false, row, row.xs[i]);
  if (chosen < stops.size()) draw_mark(v, c, f, stops[chosen], true, row, row.xs[chosen]);
}

void step_through(const DebriefView& v, Canvas& c, const Frame& f, std::size_t& chosen) {
  const auto& stops = f.axis.stops();
  const std::vector<float> xs = mark_row(v, c, f).xs;
  const Canvas::Group group(c, "stops");
  const float most = c.em(mark_radius + 2);
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const float left = i == 0 ? most : std::min(most, (xs[i] - xs[i - 1]) / 2 - .5f);
    const float right = i + 1 == stops.size() ? most : std::min(most, (xs[i + 1] - xs[i]) / 2 - .5f);
    const Rect r{xs[i] - left, f.beliefs.area.y - c.em(stop_height), left + right, c.em(stop_height)};
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
