#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/progress.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "session/practice_rules.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float plot_height = 92, trend_dot = 5, trend_figure = 24;

/// The latest plays, so that the dots stay apart; their number above the plot is that of all of them.
std::size_t first_shown(const Canvas& c, float width, std::size_t points) {
  const auto most = static_cast<std::size_t>(std::max(2.f, width / c.em(4 * trend_dot)));
  return points > most ? points - most : 0;
}

Type scale_type(const Canvas& c) { return {size::metadata, c.colours().ink2}; }
/// Nothing, half and all of the points, or the words the latest is told by.
struct Step {
  int points;
  const char* word;
};
constexpr Step scale[] = {{0, "rating.score_0"}, {50, "rating.score_2"}, {100, "rating.score_4"}};
std::string step_words(const Canvas& c, const Step& step) {
  return c.look().points ? std::to_string(step.points) : std::string(say(c, step.word));
}
/// Room to the left of the plot for its scale.
float scale_room(const Canvas& c) {
  float wide = 0;
  for (const Step& step : scale) wide = std::max(wide, c.width(step_words(c, step), scale_type(c)));
  return wide + 9;
}

/// So that the highest step's words are clear of what is said above the plot.
float above_plot(const Canvas& c) { return std::max(16.f, c.line_height(scale_type(c)) / 2 + 4); }

/// How high in the plot, of its height. Points have their own place; a word's line stands for all that it is the word for, so
/// that nothing is worse than the worst word, nor better than the best.
float share_up(const Canvas& c, int hundredths) {
  constexpr float lowest_word = .1f, highest_word = .9f;  // the middle of what each is the word for
  const float share = static_cast<float>(std::clamp(hundredths, 0, 10'000)) / 10'000;
  if (c.look().points) return share;
  return (std::clamp(share, lowest_word, highest_word) - lowest_word) / (highest_word - lowest_word);
}

/// Each step at its line.
void draw_scale(Canvas& c, Rect area) {
  const Type small = scale_type(c);
  const float line = c.line_height(small);
  for (const Step& step : scale) {
    const float y = area.bottom() - area.height * static_cast<float>(step.points) / 100;
    c.line({area.x, y}, {area.right(), y}, c.colours().rule);
    c.text({area.x - scale_room(c), y - line / 2, scale_room(c) - 8, line}, step_words(c, step), small, Align::end);
  }
  c.line({area.x, area.bottom()}, {area.right(), area.bottom()}, c.colours().edge);
}

void draw_plot(Canvas& c, Rect area, const session::Trend& trend, Colour colour) {
  draw_scale(c, area);
  const Rect inner = area.inset(c.em(trend_dot) + 2, 0);
  const std::size_t first = first_shown(c, area.width, trend.points.size()), shown = trend.points.size() - first;
  std::vector<Point> points;
  for (std::size_t i = 0; i < shown; ++i) {
    const float x = shown == 1 ? inner.middle().x : inner.x + inner.width * static_cast<float>(i) / static_cast<float>(shown - 1);
    points.push_back({x, inner.bottom() - inner.height * share_up(c, trend.points[first + i].score)});
  }
  if (points.size() > 1) c.curve(points, colour, c.em(2));
  for (const Point& point : points) c.disc(point, c.em(trend_dot), colour);
}

}  // namespace

float trend_card(Canvas& c, Point at, float width, const session::Trend& trend, rubric::Dimension dimension, bool draw) {
  const Palette& p = c.colours();
  const Colour colour = dimension_colour(p, dimension);
  const Type title{size::name, p.ink, Weight::bold}, label{size::secondary, p.ink2},
      number{c.look().points ? trend_figure : size::body, colour, Weight::bold};
  const float inner = width - 2 * size::card_inset, head = c.line_height({trend_figure}), side = c.em(18);
  const int more = session::practice::least_plays - static_cast<int>(trend.points.size());
  const std::string course = trend.points.empty() ? say(c, "review.no_moments_short")
                             : more > 0           ? say(c, "progress.course_needs", {std::to_string(more)})
                                                  : say(c, "progress.course_" + std::to_string(static_cast<int>(trend.course)),
                                                        {std::to_string(trend.points.size() / 2)});
  const std::string plays = say(c, "progress.plays", {std::to_string(trend.points.size())});
  // How many, and below that what came of them: on one line they would break just anywhere.
  Column said{{.words = course, .type = {size::list, p.ink}}};
  if (!trend.points.empty()) said.insert(said.begin(), {.words = plays, .type = {size::secondary, p.ink2}});
  const float words = column_height(c, inner, said);
  const float plot = trend.points.empty() ? 0 : above_plot(c) + c.em(plot_height) + 2 + c.line_height(label);
  const float tall = 16 + head + 4 + words + (plot > 0 ? 12 + plot : 0) + 20;
  if (!draw) return tall;
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point from{r.x + size::card_inset, r.y + 16};
  icon(c, shape(dimension), {from.x, from.y + (head - side) / 2}, side, colour, 2.4f);
  c.text({from.x + side + 10, from.y, inner - side - 10, head}, rubric::name(dimension).in(c.look().language), title);
  if (!trend.points.empty()) c.text({from.x, from.y, inner, head}, score_words(c, trend.points.back().score), number, Align::end);
  from.y += head + 4;
  from.y += set_column(c, from, inner, said);
  if (trend.points.empty()) return tall;
  const Rect area{from.x + scale_room(c), from.y + above_plot(c), inner - scale_room(c), c.em(plot_height)};
  draw_plot(c, area, trend, colour);
  const std::size_t first = first_shown(c, area.width, trend.points.size());
  const auto day = [&c](const session::Trend::Point& point) {
    const auto on = text::iso_day(point.at);
    return on ? text::short_date(*on, c.look().language) : std::string();
  };
  const Rect days{area.x, area.bottom() + 8, area.width, c.line_height(label)};
  c.text(days, day(trend.points[first]), label);
  if (trend.points.size() - first > 1) c.text(days, day(trend.points.back()), label, Align::end);
  return tall;
}

}  // namespace presentation
