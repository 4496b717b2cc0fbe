#include "presentation/screens/debrief_curves.hpp"

#include <algorithm>
#include <array>

#include "presentation/canvas/strokes.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_frame.hpp"

namespace presentation {
namespace {

using condition::Meter;
using debrief::Sample;

constexpr float stroke = 3, dotted_stroke = 2.4f;

/// At 100 %. A line next to large letters is a hair otherwise; as much larger as they are, lines cover one another.
float thick(const Canvas& c, float at_full_size) { return (at_full_size + c.em(at_full_size)) / 2; }

Colour colour_of(const Palette& p, Meter meter) {
  switch (meter) {
    case Meter::ability: return p.indigo;
    case Meter::benevolence: return p.ochre;
    case Meter::integrity: return p.plum;
    case Meter::liking: return p.moss;
    default: return p.shu;
  }
}

std::vector<Point> points_of(const Frame& f, const Plot& plot, const std::vector<const Sample*>& samples, Meter meter) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const float x = f.axis.xs()[i];
    if (value(samples[i]->before, meter) != value(samples[i]->meters, meter))
      points.push_back({x, plot.y(value(samples[i]->before, meter))});
    points.push_back({x, plot.y(value(samples[i]->meters, meter))});
  }
  return points;
}

void draw_curve(Canvas& c, const std::vector<Point>& points, Meter meter) {
  const Colour colour = colour_of(c.colours(), meter);
  switch (meter) {
    case Meter::benevolence:
    case Meter::irritation: return dashed_steps(c, points, colour, thick(c, stroke), {thick(c, 11), thick(c, 7)});
    case Meter::integrity:
      return dashed_steps(c, points, colour, thick(c, stroke), {thick(c, 12), thick(c, 5), thick(c, 3), thick(c, 5)});
    default: return c.curve(points, colour, thick(c, stroke));
  }
}

/// A name beside the end of its curve.
struct Name {
  std::string words;
  Colour colour;
  Point end;             ///< of the curve
  float end_radius = 0;  ///< of the ring at its end, where it ends before the plot does
  float y = 0;
};

/// Pushed apart so that none covers another, and led to the curve's end where that is not beside them.
void draw_names(Canvas& c, const Frame& f, const Plot& plot, std::vector<Name> names) {
  const float line = c.line_height({size::secondary, {}, Weight::bold}), apart = line * .9f;
  for (Name& name : names) name.y = name.end.y;
  std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
  for (std::size_t i = 1; i < names.size(); ++i) names[i].y = std::max(names[i].y, names[i - 1].y + apart);
  // None beside the dates below the plot.
  for (std::size_t i = names.size(); i-- > 0;)
    names[i].y = std::min(names[i].y, plot.area.bottom() - line / 2 - apart * static_cast<float>(names.size() - 1 - i));
  constexpr float beside = 4;
  for (const Name& name : names) {
    const float to = plot.area.right() + label_gap - 2;
    if (std::abs(name.y - name.end.y) > beside || to - name.end.x > 2 * label_gap)
      c.line({name.end.x + name.end_radius + 1, name.end.y}, {to, name.y}, faded(name.colour, .7f), 1);
    c.text({plot.area.right() + label_gap, name.y - line / 2, f.names, line}, name.words,
           {size::secondary, name.colour, Weight::bold});
  }
}

template <std::size_t n>
std::vector<Name> draw_lines(Canvas& c, const Frame& f, const Plot& plot, const Curves& curves,
                             const std::array<CurveName, n>& lines) {
  std::vector<Name> names;
  for (const CurveName& line : lines) {
    const std::vector<Point> points = points_of(f, plot, curves.samples, line.meter);
    draw_curve(c, points, line.meter);
    names.push_back({say(c, line.key), colour_of(c.colours(), line.meter), points.back()});
  }
  return names;
}

/// The belief that the other way would have changed most, dotted from the fork on.
void draw_other_way(Canvas& c, const Frame& f, const Curves& curves, std::vector<Name>& names) {
  if (curves.other_way == nullptr) return;
  const auto other = debrief::samples_of(curves.other_way->samples, curves.person);
  const auto fork = std::find_if(f.axis.stops().begin(), f.axis.stops().end(), [&](const Stop& s) {
    return s.sample->decision == curves.other_way->decision && s.sample->time >= curves.other_way->time;
  });
  if (other.empty() || fork == f.axis.stops().end()) return;
  const auto gain = [&](const CurveName& line) {
    return std::abs(value(other.back()->meters, line.meter) - value(curves.samples.back()->meters, line.meter));
  };
  const CurveName& moved = *std::ranges::max_element(beliefs, {}, gain);
  const Meter most = moved.meter;
  std::vector<Point> points{{fork->x, f.beliefs.y(value(fork->sample->before, most))}};
  for (const Sample* s : other) {
    const float x = std::max(points.back().x, f.axis.x_of(*s));
    points.push_back({x, f.beliefs.y(value(s->meters, most))});
  }
  c.curve(points, colour_of(c.colours(), most), thick(c, dotted_stroke), {thick(c, 2), thick(c, 5)});
  // It may end on an earlier day than the curves do: an end, and nothing broken off.
  const float radius = thick(c, 4);
  c.disc(points.back(), radius, c.colours().card);
  c.ring(points.back(), radius, colour_of(c.colours(), most), 2);
  names.push_back({instead_name(c, moved.key), colour_of(c.colours(), most), points.back(), radius});
}

/// Over its plot; at the head of its card where it has one.
void draw_feelings_title(Canvas& c, const Frame& f) {
  const Rect plot = f.feelings.area;
  const bool own = f.lower.height > 0;
  const Type type = own ? title_type(c) : label_type(c);
  const float line = c.line_height(type), x = own ? f.lower.x + size::card_inset : plot.x;
  c.text({x, own ? f.lower.y + size::card_inset - size::unit / 2 : plot.y - line - 4, plot.right() - x, line},
         say(c, "review.feelings_how"), type);
}

}  // namespace

std::vector<Stop> stops_of(const Curves& curves) { return DayAxis(curves.samples, 0, 0, 1).stops(); }

float curves_height(const DebriefView& v, const Canvas& c, float width, float room, const Curves& curves) {
  const Frame f = frame_of(v, c, {0, 0, width, room}, curves);
  return f.lower.height > 0 ? f.lower.bottom() : f.feelings.area.bottom() + size::card_inset;
}

void curves_card(const DebriefView& v, Canvas& c, Rect r, const Curves& curves, std::size_t& chosen) {
  const Frame f = frame_of(v, c, r, curves);
  const Canvas::Inside inside(c, {r.x, r.y, r.width, std::max(f.upper.bottom(), f.lower.bottom()) - r.y});
  card(c, f.upper);
  if (f.lower.height > 0) card(c, f.lower);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, r.width - 2 * size::card_inset, f.head);
  draw_legend(v, c, f.legend, curves);
  draw_ground(v, c, f, f.beliefs, false);
  draw_ground(v, c, f, f.feelings, true);
  draw_dates(v, c, f, f.beliefs);
  if (f.lower.height > 0) draw_dates(v, c, f, f.feelings);
  step_through(v, c, f, chosen);
  std::vector<Name> names = draw_lines(c, f, f.beliefs, curves, beliefs);
  draw_other_way(c, f, curves, names);
  draw_names(c, f, f.beliefs, std::move(names));
  draw_feelings_title(c, f);
  draw_names(c, f, f.feelings, draw_lines(c, f, f.feelings, curves, feelings));
  draw_marks(v, c, f, chosen);
}

}  // namespace presentation
