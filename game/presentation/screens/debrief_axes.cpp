#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

std::string note_of(const DebriefView& v, const Canvas& c) {
  return say(c, debrief::without_reward(v.told.axes) ? "review.axes_note" : "review.axes_two");
}

constexpr float plot_side = 132, gap_to_words = 24, widest_plot = .55f, figures_room = 190;

/// An axis as it is told: points, or how high it is.
std::string figure(const Canvas& c, int hundredths) {
  if (c.look().points) return text::whole_points(hundredths);
  return say(c, "rating.trust_" + std::to_string(static_cast<int>(session::level_of_score(hundredths))));
}

Column figures(const DebriefView& v, const Canvas& c) {
  const Type strong{size::name, c.colours().ink, Weight::bold};
  return {{.words = say(c, "review.axis_outcome"), .type = label_type(c)},
          {.words = figure(c, v.told.axes.outcome), .type = strong},
          {.words = say(c, "review.axis_process"), .type = label_type(c), .above = 12},
          {.words = figure(c, v.told.axes.process), .type = strong}};
}

/// The field the play lies in: the result upwards, the approach across.
void draw_plot(const DebriefView& v, Canvas& c, Rect plot) {
  const Palette& p = c.colours();
  c.fill(plot, p.paper, 4);
  c.line({plot.x, plot.middle().y}, {plot.right(), plot.middle().y}, p.recess);
  c.line({plot.middle().x, plot.y}, {plot.middle().x, plot.bottom()}, p.recess);
  c.line({plot.x, plot.y}, {plot.x, plot.bottom()}, p.edge);
  c.line({plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, p.edge);
  const auto share = [](int hundredths) { return static_cast<float>(std::clamp(hundredths, 0, 10'000)) / 10'000; };
  const float dot = c.em(7), room = plot.width - 2 * dot - 4;
  const Point here{plot.x + dot + 2 + room * share(v.told.axes.process),
                   plot.bottom() - dot - 2 - room * share(v.told.axes.outcome)};
  c.curve({{here.x, here.y}, {here.x, plot.bottom()}}, p.ink2, 1.2f, {3, 3});
  c.curve({{here.x, here.y}, {plot.x, here.y}}, p.ink2, 1.2f, {3, 3});
  c.disc(here, dot, p.ink);
}

/// Title, and below it the plot's place and its figures beside it.
Rect draw_head(const DebriefView& v, Canvas& c, Rect r, float side) {
  const float inner = r.width - 2 * size::card_inset, line = c.line_height(title_type(c));
  const Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  c.text({at.x, at.y, inner, line}, say(c, "review.axes"), title_type(c));
  const Rect plot{at.x, at.y + line + 8, side, side};
  draw_plot(v, c, plot);
  const float words = plot.right() + c.em(gap_to_words);
  set_column(c, {words, plot.y}, at.x + inner - words, figures(v, c));
  return plot;
}

}  // namespace

float axes_card_height(const DebriefView& v, const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  const float title = c.line_height(title_type(c)), note = c.paragraph_height(inner, note_of(v, c), label_type(c));
  return title + 8 + c.em(plot_side) + 16 + note + 2 * size::card_inset - size::unit;
}

void axes_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset;
  // A higher card has a larger plot.
  const float side = std::clamp(c.em(plot_side) + r.height - axes_card_height(v, c, r.width), c.em(plot_side),
                                std::max(c.em(plot_side), inner * widest_plot));
  const Rect plot = draw_head(v, c, r, side);
  c.paragraph({plot.x, plot.bottom() + 16, inner, 0}, note_of(v, c), label_type(c));
}

float wide_axes_card(const DebriefView& v, Canvas& c, Point at, float width, const Column& beside) {
  const float side = c.em(plot_side), from = size::card_inset + side + 2 * c.em(gap_to_words) + c.em(figures_room);
  Column words = beside;
  words.push_back({.words = note_of(v, c), .type = label_type(c), .above = 16});
  const float room = width - from - size::card_inset, high = c.line_height(title_type(c)) + 8 + side;
  const Rect r{at.x, at.y, width, std::max(high, column_height(c, room, words)) + 2 * size::card_inset - size::unit};
  card(c, r);
  const Canvas::Inside inside(c, r);
  draw_head(v, c, r, side);
  set_column(c, {r.x + from, r.y + size::card_inset - size::unit / 2}, room, words);
  return r.height;
}

}  // namespace presentation
