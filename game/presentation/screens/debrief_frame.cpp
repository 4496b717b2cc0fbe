#include "presentation/screens/debrief_frame.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "presentation/canvas/widgets.hpp"

namespace presentation {
namespace {

using debrief::Sample;

constexpr float beside_levels = 8, marks_room = 44, dates_room = 40;
/// How high both plots are together, in ems: as high as the window leaves room for, and where that is too little for lines to be
/// told apart, the page scrolls; and the lower one's share of it.
constexpr float least_plots = 230, most_plots = 500, small_share = .26f;
/// And of each where it has a card of its own.
constexpr float least_upper = 64, lower_alone = 80;

Column head_of(const DebriefView& v, const Canvas& c, const Curves& curves) {
  return {{.words = say(c, "review.trust_of", {name_of(v, c, curves.person)}), .type = title_type(c)}};
}

constexpr std::array level_keys = {"review.level_low", "review.level_mid", "review.level_high"};
Type level_type(const Canvas& c) { return {size::metadata, c.colours().ink2}; }
/// Left of the plots.
float levels_room(const Canvas& c) {
  float room = 0;
  for (const char* key : level_keys) room = std::max(room, c.width(say(c, key), level_type(c)));
  return room + beside_levels;
}

float names_room(const Canvas& c) {
  float room = 0;
  const auto needs = [&](const std::string& name) { room = std::max(room, c.width(name, {size::secondary, {}, Weight::bold})); };
  for (const CurveName& line : beliefs) needs(instead_name(c, line.key));
  for (const CurveName& line : feelings) needs(say(c, line.key));
  return room + 2;
}

int last_day(const Curves& curves) {
  int last = day_of(*curves.samples.back());
  if (curves.other_way != nullptr)
    for (const Sample* s : debrief::samples_of(curves.other_way->samples, curves.person)) last = std::max(last, day_of(*s));
  return last;
}

/// Beliefs move within a part of their range: that part is shown, with low, middle and high always in it, in whole tens of
/// points.
Plot beliefs_plot(Rect area, const Curves& curves) {
  constexpr int step = 1'000, margin = 500;
  int least = 2'500, most = 7'500;
  const auto take = [&](const std::vector<const Sample*>& samples) {
    for (const Sample* s : samples)
      for (const CurveName& line : beliefs) {
        least = std::min({least, value(s->before, line.meter), value(s->meters, line.meter)});
        most = std::max({most, value(s->before, line.meter), value(s->meters, line.meter)});
      }
  };
  take(curves.samples);
  if (curves.other_way != nullptr) take(debrief::samples_of(curves.other_way->samples, curves.person));
  least = std::max(0, (least - margin) / step * step);
  most = std::min(10'000, (most + margin + step - 1) / step * step);
  return {area, least, most};
}

std::chrono::weekday weekday_of(const DebriefView& v, int day) {
  return std::chrono::weekday{v.story().start + std::chrono::days{day}};
}

bool is_weekend(const DebriefView& v, int day) {
  const auto weekday = weekday_of(v, day);
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

}  // namespace

bool shows_weekend(const DebriefView& v, const Curves& curves) {
  const int last = last_day(curves);
  for (int day = day_of(*curves.samples.front()); day <= last; ++day)
    if (is_weekend(v, day)) return true;
  return false;
}

int value(const debrief::Meters& meters, condition::Meter meter) { return meters[static_cast<std::size_t>(meter)]; }

std::string instead_name(const Canvas& c, const char* belief) { return say(c, "review.belief_instead", {say(c, belief)}); }

namespace {

/// Both on one card, the dates between them.
void plots_together(const Canvas& c, Rect r, Rect first, Frame& f) {
  const float between = c.em(dates_room) + c.line_height(label_type(c)) + 8;
  const float plots = std::clamp(r.bottom() - size::card_inset - between - first.y, c.em(least_plots), c.em(most_plots));
  first.height = std::round(plots * (1 - small_share));
  f.beliefs.area = first;
  f.feelings.area = {first.x, first.bottom() + between, first.width, plots - first.height};
  f.upper = r;
}

/// Each on a card of its own.
void plots_apart(const Canvas& c, Rect r, Rect first, Frame& f) {
  const float below = c.em(dates_room) + size::card_inset - size::unit;
  first.height = std::clamp(r.bottom() - below - first.y, c.em(least_upper), c.em(most_plots));
  f.beliefs.area = first;
  f.upper = {r.x, r.y, r.width, first.bottom() + below - r.y};
  const float from = f.upper.bottom() + size::between_cards;
  f.feelings.area = {first.x, from + size::card_inset + c.line_height(title_type(c)) + 4, first.width, c.em(lower_alone)};
  f.lower = {r.x, from, r.width, f.feelings.area.bottom() + below - from};
}

}  // namespace

Frame frame_of(const DebriefView& v, const Canvas& c, Rect r, const Curves& curves) {
  const float inner = r.width - 2 * size::card_inset, left = r.x + size::card_inset + levels_room(c);
  const float names = names_room(c), wide = r.right() - size::card_inset - names - label_gap - left;
  const Column head = head_of(v, c, curves);
  const Rect legend{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2 + column_height(c, inner, head) + 4, inner,
                    legend_height(v, c, inner, curves)};
  const float top = legend.bottom() + 4 + c.em(marks_room);
  Frame f{.names = names, .head = head, .legend = legend, .axis = DayAxis(curves.samples, last_day(curves), left, wide)};
  (is_close(c) ? plots_apart : plots_together)(c, r, {left, top, wide, 0}, f);
  f.beliefs = beliefs_plot(f.beliefs.area, curves);
  return f;
}

void draw_ground(const DebriefView& v, Canvas& c, const Frame& f, const Plot& plot, bool sparse) {
  const Palette& p = c.colours();
  for (int day = 0; day < f.axis.days(); ++day) {
    if (is_weekend(v, f.axis.first_day() + day))
      c.fill({f.axis.edge(day), plot.area.y, f.axis.edge(day + 1) - f.axis.edge(day), plot.area.height}, p.recess);
    if (day > 0) c.curve({{f.axis.edge(day), plot.area.y}, {f.axis.edge(day), plot.area.bottom()}}, p.rule, 1, {2, 4});
  }
  c.line({plot.area.x, plot.area.bottom()}, {plot.area.right(), plot.area.bottom()}, p.edge);
  const auto& bands = v.story().rubric.band_ceiling;
  const auto at = [&](std::size_t level) { return (bands[level] + bands[level + 1]) / 2; };
  const Type small = level_type(c);
  const float line = c.line_height(small), left = plot.area.x - levels_room(c);
  const bool all = !sparse || plot.y(at(0)) - plot.y(at(1)) >= 1.4f * line;
  for (std::size_t level = 0; level < level_keys.size(); ++level) {
    if (at(level) <= plot.least || at(level) >= plot.most || (level == 1 && !all)) continue;
    const float y = plot.y(at(level));
    c.line({plot.area.x, y}, {plot.area.right(), y}, p.rule, 1);
    c.text({left, y - line / 2, plot.area.x - beside_levels - left, line}, say(c, level_keys[level]), small, Align::end);
  }
}

namespace {

struct DateLabel {
  std::string date, weekday;
  float left = 0, wide = 0;
};

DateLabel date_label(const DebriefView& v, const Canvas& c, const Frame& f, int day) {
  const Type small{size::metadata, {}};
  const int number = f.axis.first_day() + day;
  DateLabel label;
  label.date = short_day(v, c, number * 24 * 60);
  label.weekday = say(c, "date.weekday." + std::to_string(weekday_of(v, number).c_encoding()));
  label.wide = std::max(c.width(label.date, small), c.width(label.weekday, small));
  const float middle = (f.axis.edge(day) + f.axis.edge(day + 1)) / 2;
  label.left = std::clamp(middle - label.wide / 2, f.beliefs.area.x - 8, f.beliefs.area.right() + f.names - label.wide);
  return label;
}

bool stand_apart(const DateLabel& a, const DateLabel& b) {
  constexpr float apart = 6;
  return a.left >= b.left + b.wide + apart || b.left >= a.left + a.wide + apart;
}

/// The days on which something turned, which the reader comes to look for.
std::vector<int> turning_days(const DebriefView& v, const DayAxis& axis) {
  std::vector<int> days;
  for (const Stop& stop : axis.stops())
    if (stop.number > 0 && turning_at(v, *stop.sample) != nullptr)
      days.push_back(stop.sample->time / scenario::minutes_per_day - axis.first_day());
  return days;
}

/// The days that may be dated, those of turning points before the others, the fullest first: so far apart, measured by the axis,
/// that small letters have room at all of them. Larger ones show fewer of the same days, never others in their place.
std::vector<int> days_to_date(const DebriefView& v, const DayAxis& axis) {
  constexpr float least_share = .13f;
  const float least = (axis.edge(axis.days()) - axis.edge(0)) * least_share;
  const auto middle = [&](int day) { return (axis.edge(day) + axis.edge(day + 1)) / 2; };
  const std::vector<int> turning = turning_days(v, axis);
  std::vector<int> all(static_cast<std::size_t>(axis.days())), chosen;
  std::iota(all.begin(), all.end(), 0);
  std::ranges::stable_sort(all, std::greater(), [&](int day) {
    return std::pair(std::ranges::find(turning, day) != turning.end(), std::lround(axis.edge(day + 1) - axis.edge(day)));
  });
  for (const int day : all)
    if (std::ranges::all_of(chosen, [&](int other) { return std::abs(middle(day) - middle(other)) >= least; }))
      chosen.push_back(day);
  return chosen;
}

std::vector<DateLabel> date_labels(const DebriefView& v, const Canvas& c, const Frame& f) {
  std::vector<DateLabel> labels;
  for (const int day : days_to_date(v, f.axis)) {
    DateLabel label = date_label(v, c, f, day);
    if (std::ranges::all_of(labels, [&](const DateLabel& other) { return stand_apart(label, other); }))
      labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace

void draw_dates(const DebriefView& v, Canvas& c, const Frame& f, const Plot& plot) {
  const Type small{size::metadata, c.colours().ink2};
  const float line = c.line_height(small), top = plot.area.bottom() + 3;
  for (const DateLabel& label : date_labels(v, c, f)) {
    c.text({label.left, top, label.wide + 1, line}, label.date, small);
    c.text({label.left, top + line, label.wide + 1, line}, label.weekday, small, Align::middle);
  }
}

}  // namespace presentation
