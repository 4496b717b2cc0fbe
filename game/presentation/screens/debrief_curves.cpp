#include "presentation/screens/debrief_curves.hpp"

#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using condition::Meter;
using debrief::Sample;

constexpr float plot_height = 230, small_height = 74, margin_left = 44, label_gap = 10, mark_radius = 12, dot_radius = 5;
constexpr float marks_room = 2 * mark_radius + 14, dates_room = 40;

struct Line {
  Meter meter{};
  const char* key = "";
};
constexpr std::array beliefs = {Line{Meter::ability, "review.ability"}, Line{Meter::benevolence, "review.benevolence"},
                                Line{Meter::integrity, "review.integrity"}};
constexpr std::array feelings = {Line{Meter::liking, "review.liking"}, Line{Meter::irritation, "review.irritation"}};

int value(const debrief::Meters& meters, Meter meter) { return meters[static_cast<std::size_t>(meter)]; }

Colour colour_of(const Palette& p, Meter meter) {
  switch (meter) {
    case Meter::ability: return p.indigo;
    case Meter::benevolence: return p.ochre;
    case Meter::integrity: return p.plum;
    case Meter::liking: return p.moss;
    default: return p.shu;
  }
}

/// A field of readings upwards, from the least to the most that is shown.
struct Plot {
  Rect area;
  int least = 0, most = 10'000;
  [[nodiscard]] float y(int hundredths) const {
    return area.bottom() - area.height * static_cast<float>(hundredths - least) / static_cast<float>(most - least);
  }
};

struct Frame {
  float names = 0;  ///< room for the names at the curves' ends
  Plot beliefs, feelings;
  DayAxis axis;
};

Column head_of(const DebriefView& v, const Canvas& c, const Curves& curves) {
  const bool dotted = curves.other_way != nullptr;
  return {{.words = say(c, "review.trust_of", {name_of(v, c, curves.person)}), .type = title_type(c)},
          {.words = say(c, dotted ? "review.trust_how_dotted" : "review.trust_how"), .type = label_type(c)}};
}

/// The dotted line is one belief's: it says whose.
std::string instead_name(const Canvas& c, const char* belief) { return say(c, "review.belief_instead", {say(c, belief)}); }

float names_room(const Canvas& c) {
  float room = 0;
  const auto needs = [&](const std::string& name) { room = std::max(room, c.width(name, {size::secondary, {}, Weight::bold})); };
  for (const Line& line : beliefs) needs(instead_name(c, line.key));
  for (const Line& line : feelings) needs(say(c, line.key));
  return room + 2;
}

int last_day(const Curves& curves) {
  int last = day_of(*curves.samples.back());
  if (curves.other_way != nullptr)
    for (const Sample* s : debrief::samples_of(curves.other_way->samples, curves.person)) last = std::max(last, day_of(*s));
  return last;
}

/// Beliefs move within a part of their range: that part is shown, never less than two fifths of it, in whole tens of points.
Plot beliefs_plot(Rect area, const Curves& curves) {
  constexpr int step = 1'000, margin = 500, least_range = 4'000;
  int least = 10'000, most = 0;
  const auto take = [&](const std::vector<const Sample*>& samples) {
    for (const Sample* s : samples)
      for (const Line& line : beliefs) {
        least = std::min({least, value(s->before, line.meter), value(s->meters, line.meter)});
        most = std::max({most, value(s->before, line.meter), value(s->meters, line.meter)});
      }
  };
  take(curves.samples);
  if (curves.other_way != nullptr) take(debrief::samples_of(curves.other_way->samples, curves.person));
  least = std::max(0, (least - margin) / step * step);
  most = std::min(10'000, (most + margin + step - 1) / step * step);
  while (most - least < least_range) {
    if (least > 0) least -= step;
    if (most < 10'000) most += step;
  }
  return {area, least, most};
}

Frame frame_of(const DebriefView& v, const Canvas& c, Rect r, const Curves& curves) {
  const float inner = r.width - 2 * size::card_inset, left = r.x + size::card_inset + c.em(margin_left);
  const float names = names_room(c), wide = r.right() - size::card_inset - names - label_gap - left;
  const float head = column_height(c, inner, head_of(v, c, curves));
  const float top = r.y + size::card_inset - size::unit / 2 + head + 8 + c.em(marks_room);
  const Rect upper{left, top, wide, c.em(plot_height)};
  const float title = c.line_height(label_type(c));
  const Rect lower{left, upper.bottom() + c.em(dates_room) + title + 8, wide, c.em(small_height)};
  return {names, beliefs_plot(upper, curves), {lower}, DayAxis(curves.samples, last_day(curves), left, wide)};
}

std::chrono::weekday weekday_of(const DebriefView& v, int day) {
  return std::chrono::weekday{v.story().start + std::chrono::days{day}};
}

/// Weekends as a shade, days by hairlines, low, middle and high by the rubric's own bands.
void draw_ground(const DebriefView& v, Canvas& c, const Frame& f, const Plot& plot, bool levels) {
  const Palette& p = c.colours();
  for (int day = 0; day < f.axis.days(); ++day) {
    const auto weekday = weekday_of(v, f.axis.first_day() + day);
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
      c.fill({f.axis.edge(day), plot.area.y, f.axis.edge(day + 1) - f.axis.edge(day), plot.area.height}, p.recess);
    if (day > 0) c.curve({{f.axis.edge(day), plot.area.y}, {f.axis.edge(day), plot.area.bottom()}}, p.rule, 1, {2, 4});
  }
  c.line({plot.area.x, plot.area.bottom()}, {plot.area.right(), plot.area.bottom()}, p.edge);
  if (!levels) return;
  const auto& bands = v.story().rubric.band_ceiling;
  const Type small{size::metadata, p.ink2};
  const float line = c.line_height(small);
  for (const auto& [key, at] : {std::pair{"review.level_low", (bands[0] + bands[1]) / 2},
                                {"review.level_mid", (bands[1] + bands[2]) / 2},
                                {"review.level_high", (bands[2] + bands[3]) / 2}}) {
    if (at <= plot.least || at >= plot.most) continue;
    c.line({plot.area.x, plot.y(at)}, {plot.area.right(), plot.y(at)}, p.rule, 1);
    c.text({plot.area.x - c.em(margin_left), plot.y(at) - line / 2, c.em(margin_left) - 8, line}, say(c, key), small);
  }
}

/// "4/6" and the weekday below, where there is room for them.
void draw_dates(const DebriefView& v, Canvas& c, const Frame& f) {
  const Type small{size::metadata, c.colours().ink2};
  const float line = c.line_height(small), top = f.beliefs.area.bottom() + 3;
  float free_from = f.beliefs.area.x - 100;
  for (int day = 0; day < f.axis.days(); ++day) {
    const int number = f.axis.first_day() + day;
    const std::string date = short_day(v, number * 24 * 60);
    const std::string name = say(c, "date.weekday." + std::to_string(weekday_of(v, number).c_encoding()));
    const float wide = std::max(c.width(date, small), c.width(name, small));
    const float middle = (f.axis.edge(day) + f.axis.edge(day + 1)) / 2;
    const float left = std::clamp(middle - wide / 2, f.beliefs.area.x - 8, f.beliefs.area.right() + f.names - wide);
    if (left < free_from) continue;
    c.text({left, top, wide + 1, line}, date, small);
    c.text({left, top + line, wide + 1, line}, name, small, Align::middle);
    free_from = left + wide + 6;
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
    case Meter::irritation: return c.curve(points, colour, 3, {11, 7});
    case Meter::integrity: return c.curve(points, colour, 3, {14, 5, 2, 5});
    default: return c.curve(points, colour, 3);
  }
}

/// A name beside the end of its curve.
struct Name {
  std::string words;
  Colour colour;
  float y = 0;
};

/// Pushed apart so that none covers another, none above `top`.
void draw_names(Canvas& c, const Frame& f, const Plot& plot, std::vector<Name> names) {
  const float line = c.line_height({size::secondary, {}, Weight::bold}), apart = line * .9f;
  std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
  for (std::size_t i = 1; i < names.size(); ++i) names[i].y = std::max(names[i].y, names[i - 1].y + apart);
  const float over = names.empty() ? 0 : std::max(0.f, names.back().y - plot.area.bottom());
  for (std::size_t i = names.size(); i-- > 0;)
    names[i].y =
        std::min(names[i].y, plot.area.bottom() - apart * static_cast<float>(names.size() - 1 - i) - (over > 0 ? 0 : -line));
  for (const Name& name : names)
    c.text({plot.area.right() + label_gap, name.y - line / 2, f.names, line}, name.words,
           {size::secondary, name.colour, Weight::bold});
}

template <std::size_t n>
std::vector<Name> draw_lines(Canvas& c, const Frame& f, const Plot& plot, const Curves& curves,
                             const std::array<Line, n>& lines) {
  std::vector<Name> names;
  for (const Line& line : lines) {
    draw_curve(c, points_of(f, plot, curves.samples, line.meter), line.meter);
    names.push_back(
        {say(c, line.key), colour_of(c.colours(), line.meter), plot.y(value(curves.samples.back()->meters, line.meter))});
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
  const auto gain = [&](const Line& line) {
    return std::abs(value(other.back()->meters, line.meter) - value(curves.samples.back()->meters, line.meter));
  };
  const Line& moved = *std::ranges::max_element(beliefs, {}, gain);
  const Meter most = moved.meter;
  std::vector<Point> points{{fork->x, f.beliefs.y(value(fork->sample->before, most))}};
  for (const Sample* s : other) {
    const float x = std::max(points.back().x, f.axis.x_of(*s));
    points.push_back({x, f.beliefs.y(value(s->meters, most))});
  }
  c.curve(points, colour_of(c.colours(), most), 2.4f, {2, 5});
  names.push_back({instead_name(c, moved.key), colour_of(c.colours(), most), points.back().y});
}

bool is_turning_point(const DebriefView& v, const Stop& stop) {
  return stop.number > 0 && turning_at(v, *stop.sample) != nullptr;
}

/// Up, down, or neither: which way the beliefs went together.
int direction(const DebriefView& v, const Sample& s) {
  int sum = 0;
  for (const Line& line : beliefs) sum += value(s.meters, line.meter) - value(s.before, line.meter);
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

/// The stop's sign over the chart: a numbered ring, a bare dot where they crowd, a diamond for what came about without an answer.
void draw_mark(const DebriefView& v, Canvas& c, const Frame& f, const Stop& stop, bool chosen, bool roomy) {
  const Palette& p = c.colours();
  const Point middle{stop.x, f.beliefs.area.y - c.em(mark_radius) - 6};
  const Colour colour = is_turning_point(v, stop) ? p.shu : p.ink;
  if (chosen) c.line({stop.x, middle.y}, {stop.x, f.beliefs.area.bottom()}, colour, 2);
  if (stop.number == 0) {
    const float side = c.em(dot_radius + 1);
    c.polygon(
        {{middle.x, middle.y - side}, {middle.x + side, middle.y}, {middle.x, middle.y + side}, {middle.x - side, middle.y}},
        chosen ? p.ink : p.edge);
    return;
  }
  if (!roomy && !chosen) return c.disc(middle, c.em(dot_radius), colour);
  const bool filled = chosen || is_turning_point(v, stop);
  c.disc(middle, c.em(mark_radius), filled ? colour : p.card);
  c.ring(middle, c.em(mark_radius), colour, 1.6f);
  const float side = c.em(mark_radius);
  c.text({middle.x - side, middle.y - side, 2 * side, 2 * side}, std::to_string(stop.number),
         {size::metadata, filled ? p.white : p.ink, Weight::bold}, Align::middle);
  if (roomy) draw_direction(c, {middle.x, middle.y - c.em(mark_radius + 6)}, direction(v, *stop.sample));
}

std::string stop_label(const DebriefView& v, const Canvas& c, const Stop& stop) {
  if (stop.number == 0) return time_of(v, c, stop.sample->time);
  return say(c, "review.answer_n", {std::to_string(stop.number)});
}

/// Every stop can be hovered, pressed and reached by the arrow keys.
void step_through(const DebriefView& v, Canvas& c, const Frame& f, std::size_t& chosen) {
  const auto& stops = f.axis.stops();
  const Canvas::Group group(c, "stops");
  const float half = std::max(4.f, f.axis.least_distance() / 2 - .5f);
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const float wide = std::min(half, c.em(mark_radius + 2));
    const Rect r{stops[i].x - wide, f.beliefs.area.y - c.em(marks_room), 2 * wide, c.em(marks_room)};
    const Canvas::Group one(c, std::to_string(i));
    const Response state = c.control(r, stop_label(v, c, stops[i]));
    if ((state.hovered && c.input().mouse_moved) || state.pressed || state.focused) chosen = i;
    if (state.focused) c.outline(r.inset(-1), c.colours().indigo, size::focus_border, size::key_radius);
  }
}

}  // namespace

const debrief::TurningPoint* turning_at(const DebriefView& v, const Sample& s) {
  for (const debrief::TurningPoint& t : v.told.turning_points) {
    const auto first = std::ranges::find_if(v.told.samples, [&](const Sample& other) {
      return other.person == s.person && other.decision == t.decision && other.time >= t.time;
    });
    if (first != v.told.samples.end() && &*first == &s) return &t;
  }
  return nullptr;
}

std::vector<Stop> stops_of(const Curves& curves) { return DayAxis(curves.samples, 0, 0, 1).stops(); }

float curves_height(const DebriefView& v, const Canvas& c, float width, const Curves& curves) {
  return frame_of(v, c, {0, 0, width, 0}, curves).feelings.area.bottom() + size::card_inset;
}

void curves_card(const DebriefView& v, Canvas& c, Rect r, const Curves& curves, std::size_t& chosen) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Frame f = frame_of(v, c, r, curves);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, r.width - 2 * size::card_inset,
             head_of(v, c, curves));
  draw_ground(v, c, f, f.beliefs, true);
  draw_ground(v, c, f, f.feelings, false);
  draw_dates(v, c, f);
  step_through(v, c, f, chosen);
  const bool roomy = f.axis.least_distance() >= c.em(2 * mark_radius + 2);
  for (std::size_t i = 0; i < f.axis.stops().size(); ++i)
    if (i != chosen) draw_mark(v, c, f, f.axis.stops()[i], false, roomy);
  std::vector<Name> names = draw_lines(c, f, f.beliefs, curves, beliefs);
  draw_other_way(c, f, curves, names);
  draw_names(c, f, f.beliefs, std::move(names));
  const float title = c.line_height(label_type(c));
  c.text({f.feelings.area.x, f.feelings.area.y - title - 4, f.feelings.area.width, title}, say(c, "review.feelings_how"),
         label_type(c));
  draw_names(c, f, f.feelings, draw_lines(c, f, f.feelings, curves, feelings));
  if (chosen < f.axis.stops().size()) draw_mark(v, c, f, f.axis.stops()[chosen], true, roomy);
}

}  // namespace presentation
