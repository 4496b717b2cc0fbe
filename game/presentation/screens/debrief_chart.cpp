#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

constexpr float plot_height = 190, margin_left = 40, label_gap = 10, least_samples = 3;
constexpr std::array<condition::Meter, 3> beliefs = {condition::Meter::ability, condition::Meter::benevolence,
                                                     condition::Meter::integrity};
constexpr std::array<const char*, 3> belief_keys = {"review.ability", "review.benevolence", "review.integrity"};

std::vector<const debrief::Sample*> samples_of(const DebriefView& v) {
  std::vector<const debrief::Sample*> mine;
  for (const debrief::Sample& s : v.told.samples)
    if (s.person == v.story().main_client) mine.push_back(&s);
  return mine;
}

Colour colour_of(const Palette& p, std::size_t belief) { return belief == 0 ? p.indigo : belief == 1 ? p.ochre : p.plum; }

/// Names at the ends of the curves, pushed apart so that none covers another.
std::array<float, 3> spread(std::array<float, 3> wanted, float apart) {
  std::array<std::size_t, 3> order = {0, 1, 2};
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
  const float middle = wanted[order[1]];
  wanted[order[0]] = std::min(wanted[order[0]], middle - apart);
  wanted[order[2]] = std::max(wanted[order[2]], middle + apart);
  return wanted;
}

struct Plot {
  Rect area;
  std::vector<const debrief::Sample*> samples;
  [[nodiscard]] float x(std::size_t i) const {
    return area.x + area.width * static_cast<float>(i) / static_cast<float>(samples.size() - 1);
  }
  [[nodiscard]] float y(int hundredths) const { return area.bottom() - area.height * static_cast<float>(hundredths) / 10'000; }
};

/// Low, middle, high by the rubric's own bands, and the day each answer was given on.
void draw_grid(const DebriefView& v, Canvas& c, const Plot& plot) {
  const Palette& p = c.colours();
  const Type small{size::metadata, p.ink2};
  const auto& bands = v.story().rubric.band_ceiling;
  const std::array<std::pair<const char*, int>, 3> levels = {std::pair{"review.level_low", (bands[0] + bands[1]) / 2},
                                                             {"review.level_mid", (bands[1] + bands[2]) / 2},
                                                             {"review.level_high", (bands[2] + bands[3]) / 2}};
  const float line = c.line_height(small);
  for (const auto& [key, at] : levels) {
    c.line({plot.area.x, plot.y(at)}, {plot.area.right(), plot.y(at)}, p.recess);
    c.text({plot.area.x - c.em(margin_left), plot.y(at) - line / 2, c.em(margin_left) - 8, line}, say(c, key), small);
  }
  c.line({plot.area.x, plot.area.bottom()}, {plot.area.right(), plot.area.bottom()}, p.edge);
  std::string before;
  float free_from = plot.area.x - 100;
  for (std::size_t i = 0; i < plot.samples.size(); ++i) {
    const std::string day = short_day(v, plot.samples[i]->time);
    if (day == before) continue;
    before = day;
    const float x = plot.x(i);
    c.curve({{x, plot.area.y}, {x, plot.area.bottom()}}, p.rule, 1, {2, 4});
    if (x < free_from || x + c.width(day, small) > plot.area.right() + c.em(60)) continue;
    free_from = x + c.text({x, plot.area.bottom() + 4, c.em(60), line}, day, small) + 10;
  }
}

void draw_curve(Canvas& c, const Plot& plot, std::size_t belief) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < plot.samples.size(); ++i)
    points.push_back({plot.x(i), plot.y(plot.samples[i]->meters[static_cast<std::size_t>(beliefs[belief])])});
  const Colour colour = colour_of(c.colours(), belief);
  if (belief == 0) c.curve(points, colour, 3);
  if (belief == 1) c.curve(points, colour, 3, {11, 7});
  if (belief == 2) c.curve(points, colour, 3, {14, 5, 2, 5});
}

void draw_names(Canvas& c, const Plot& plot, float room) {
  const Type probe{size::secondary, {}, Weight::bold};
  const float line = c.line_height(probe);
  std::array<float, 3> at{};
  for (std::size_t b = 0; b < 3; ++b) at[b] = plot.y(plot.samples.back()->meters[static_cast<std::size_t>(beliefs[b])]);
  at = spread(at, line * .85f);
  for (std::size_t b = 0; b < 3; ++b)
    c.text({plot.area.right() + label_gap, at[b] - line / 2, room, line}, say(c, belief_keys[b]),
           {size::secondary, colour_of(c.colours(), b), Weight::bold});
}

/// A line down through the answer the turning point is about.
void draw_turning_point(const DebriefView& v, Canvas& c, const Plot& plot) {
  if (!v.told.turning_point) return;
  for (std::size_t i = 0; i < plot.samples.size(); ++i) {
    if (plot.samples[i]->decision != v.told.turning_point->decision) continue;
    const float x = plot.x(i);
    c.line({x, plot.area.y}, {x, plot.area.bottom()}, c.colours().shu, 2);
    const Type words{size::metadata, c.colours().shu, Weight::bold};
    const std::string name = say(c, "review.turning_point");
    const float wide = c.width(name, words), left = x + 6 + wide > plot.area.right() ? x - 6 - wide : x + 6;
    c.text({left, plot.area.y - c.line_height(words) / 2, wide + 1, c.line_height(words)}, name, words);
    return;
  }
}

}  // namespace

float trust_chart(const DebriefView& v, Canvas& c, Point at, float width) {
  Plot plot;
  plot.samples = samples_of(v);
  if (static_cast<float>(plot.samples.size()) < least_samples) return 0;
  const float title = c.line_height(title_type(c)), small = c.line_height({size::metadata});
  const float inner = width - 2 * size::card_inset;
  const Column head{{.words = say(c, "review.trust_of", {name_of(v, c, v.story().main_client)}), .type = title_type(c)},
                    {.words = say(c, "review.trust_how"), .type = label_type(c)}};
  const float head_height = column_height(c, inner, head);
  const Rect r{at.x, at.y, width, head_height + title / 2 + c.em(plot_height) + small + 2 * size::card_inset};
  card(c, r);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, inner, head);
  float room = 0;
  for (const char* key : belief_keys) room = std::max(room, c.width(say(c, key), {size::secondary, {}, Weight::bold}) + 1);
  const float left = c.em(margin_left);
  plot.area = {r.x + size::card_inset + left, r.y + size::card_inset + head_height + title / 2, inner - left - room - label_gap,
               c.em(plot_height)};
  draw_grid(v, c, plot);
  draw_turning_point(v, c, plot);
  for (std::size_t b = 0; b < beliefs.size(); ++b) draw_curve(c, plot, b);
  draw_names(c, plot, room);
  return r.height;
}

}  // namespace presentation
