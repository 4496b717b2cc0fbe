#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

std::string note_of(const DebriefView& v, const Canvas& c) {
  return say(c, debrief::without_reward(v.told.axes) ? "review.axes_note" : "review.axes_two");
}

constexpr float plot_side = 132, gap_to_words = 24, widest_plot = .55f;

}  // namespace

float axes_card_height(const DebriefView& v, const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  const float title = c.line_height(title_type(c)), note = c.paragraph_height(inner, note_of(v, c), label_type(c));
  return title + 8 + c.em(plot_side) + 16 + note + 2 * size::card_inset - size::unit;
}

void axes_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Palette& p = c.colours();
  const float inner = r.width - 2 * size::card_inset;
  // A higher card has a larger plot.
  const float side = std::clamp(c.em(plot_side) + r.height - axes_card_height(v, c, r.width), c.em(plot_side),
                                std::max(c.em(plot_side), inner * widest_plot));
  Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  c.text({at.x, at.y, inner, c.line_height(title_type(c))}, say(c, "review.axes"), title_type(c));
  at.y += c.line_height(title_type(c)) + 8;
  const Rect plot{at.x, at.y, side, side};
  c.fill(plot, p.paper, 4);
  c.line({plot.x, plot.middle().y}, {plot.right(), plot.middle().y}, p.recess);
  c.line({plot.middle().x, plot.y}, {plot.middle().x, plot.bottom()}, p.recess);
  c.line({plot.x, plot.y}, {plot.x, plot.bottom()}, p.edge);
  c.line({plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, p.edge);
  const auto share = [](int hundredths) { return static_cast<float>(std::clamp(hundredths, 0, 10'000)) / 10'000; };
  const float dot = c.em(7), room = side - 2 * dot - 4;
  const Point here{plot.x + dot + 2 + room * share(v.told.axes.process),
                   plot.bottom() - dot - 2 - room * share(v.told.axes.outcome)};
  c.curve({{here.x, here.y}, {here.x, plot.bottom()}}, p.ink2, 1.2f, {3, 3});
  c.curve({{here.x, here.y}, {plot.x, here.y}}, p.ink2, 1.2f, {3, 3});
  c.disc(here, dot, p.ink);
  const float words = plot.right() + c.em(gap_to_words), wide = at.x + inner - words;
  const Type strong{size::option, p.ink, Weight::bold};
  const Column figures{{.words = say(c, "review.axis_outcome"), .type = label_type(c)},
                       {.words = text::whole_points(v.told.axes.outcome), .type = strong},
                       {.words = say(c, "review.axis_process"), .type = label_type(c), .above = 12},
                       {.words = text::whole_points(v.told.axes.process), .type = strong}};
  set_column(c, {words, plot.y}, wide, figures);
  c.paragraph({at.x, plot.bottom() + 16, inner, 0}, note_of(v, c), label_type(c));
}

}  // namespace presentation
