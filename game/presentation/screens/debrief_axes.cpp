#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

std::string note_of(const DebriefView& v, const Canvas& c) {
  return say(c, debrief::without_reward(v.told.axes) ? "review.axes_note" : "review.axes_two");
}

constexpr float plot_side = 132, gap_to_words = 24, figures_room = 190;
/// From this height on a plot takes its card's width and has its figures below it.
constexpr float large_plot = 136;

/// An axis as it is told: points, or how high it is.
std::string figure(const Canvas& c, int hundredths) {
  if (c.look().points) return text::whole_points(hundredths);
  return say(c, "rating.trust_" + std::to_string(static_cast<int>(session::level_of_score(hundredths))));
}

Column figure_column(const Canvas& c, const char* name, int hundredths) {
  return {{.words = say(c, name), .type = label_type(c)},
          {.words = figure(c, hundredths), .type = {size::name, c.colours().ink, Weight::bold}}};
}

std::array<Column, 2> figures(const DebriefView& v, const Canvas& c) {
  return {figure_column(c, "review.axis_outcome", v.told.axes.outcome),
          figure_column(c, "review.axis_process", v.told.axes.process)};
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
  const float dot = c.em(7), across = plot.width - 2 * dot - 4, up = plot.height - 2 * dot - 4;
  const Point here{plot.x + dot + 2 + across * share(v.told.axes.process),
                   plot.bottom() - dot - 2 - up * share(v.told.axes.outcome)};
  c.curve({{here.x, here.y}, {here.x, plot.bottom()}}, p.ink2, 1.2f, {3, 3});
  c.curve({{here.x, here.y}, {plot.x, here.y}}, p.ink2, 1.2f, {3, 3});
  c.disc(here, dot, p.ink);
}

/// The card's title. Returns where the plot begins.
Point draw_title(Canvas& c, Rect r) {
  const float inner = r.width - 2 * size::card_inset, line = c.line_height(title_type(c));
  const Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  c.text({at.x, at.y, inner, line}, say(c, "review.axes"), title_type(c));
  return {at.x, at.y + line + 8};
}

/// The plot with its figures beside it, in the upper and the lower half.
void draw_small(const DebriefView& v, Canvas& c, Rect plot, float right) {
  draw_plot(v, c, plot);
  const float words = plot.right() + c.em(gap_to_words);
  float y = plot.y;
  for (const Column& one : figures(v, c)) y += set_column(c, {words, y}, right - words, one) + 12;
}

float figures_height(const DebriefView& v, const Canvas& c, float inner) {
  float tall = 0;
  for (const Column& one : figures(v, c)) tall = std::max(tall, column_height(c, inner / 2, one));
  return tall;
}

/// The plot as wide as the card, its figures beside one another below it.
void draw_large(const DebriefView& v, Canvas& c, Rect plot) {
  draw_plot(v, c, plot);
  float x = plot.x;
  for (const Column& one : figures(v, c)) {
    set_column(c, {x, plot.bottom() + 12}, plot.width / 2, one);
    x += plot.width / 2;
  }
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
  const float inner = r.width - 2 * size::card_inset, note = c.paragraph_height(inner, note_of(v, c), label_type(c));
  const Point at = draw_title(c, r);
  const float foot = r.bottom() - size::card_inset + size::unit / 2 - note;
  // What a higher card has to spare is the plot's.
  const float large = foot - 16 - figures_height(v, c, inner) - 12 - at.y;
  if (large >= c.em(large_plot))
    draw_large(v, c, {at.x, at.y, inner, large});
  else
    draw_small(v, c, {at.x, at.y, c.em(plot_side), std::max(c.em(plot_side), foot - 16 - at.y)}, at.x + inner);
  c.paragraph({at.x, foot, inner, 0}, note_of(v, c), label_type(c));
}

float wide_axes_card(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  const float side = c.em(plot_side), from = size::card_inset + side + 2 * c.em(gap_to_words) + c.em(figures_room);
  const Column words = teaser_column(v, c);
  // What plot and figures are stands under them, as in a narrow card.
  const float room = width - from - size::card_inset, inner = width - 2 * size::card_inset,
              note = c.paragraph_height(inner, note_of(v, c), label_type(c)),
              high = std::max(c.line_height(title_type(c)) + 8 + side, column_height(c, room, words));
  const Rect r{at.x, at.y, width, high + 16 + note + 2 * size::card_inset - size::unit};
  card(c, r);
  press_teaser(v, c, Rect{r.x + from, r.y, room, r.height}.inset(-size::unit, size::unit), scratch);
  const Canvas::Inside inside(c, r);
  const Point plot = draw_title(c, r);
  draw_small(v, c, {plot.x, plot.y, side, side}, r.x + from - c.em(gap_to_words));
  set_column(c, {r.x + from, r.y + size::card_inset - size::unit / 2}, room, words);
  c.paragraph({r.x + size::card_inset, r.bottom() - size::card_inset + size::unit / 2 - note, inner, 0}, note_of(v, c),
              label_type(c));
  return r.height;
}

}  // namespace presentation
