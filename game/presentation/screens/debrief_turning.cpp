#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float plot_side = 132, gap_to_words = 24;

std::string score_words(int hundredths) { return std::to_string((hundredths + 50) / 100); }

std::string title_of(const DebriefView& v, const Canvas& c, simulation::Index outcome) {
  return outcome == simulation::nowhere ? say(c, "review.no_outcome") : words_of(v, c, v.story().outcomes[outcome].title);
}

/// Where in the talk: the scene's heading.
std::string place_of(const DebriefView& v, const Canvas& c, simulation::Index decision) {
  const simulation::SceneInfo& scene = v.story().scenes[v.story().decisions[decision].scene];
  return scene.title != simulation::nowhere ? words_of(v, c, scene.title) : std::string{};
}

Column way(const DebriefView& v, const Canvas& c, const char* label, simulation::Index option, simulation::Index outcome,
           int trust, Colour colour) {
  const Palette& p = c.colours();
  return {{.words = say(c, label), .type = {size::metadata, colour, Weight::bold}},
          {.words = words_of(v, c, v.story().options[option].text), .type = {size::body, p.ink, Weight::regular}, .above = 2},
          {.words = say(c, "review.led_to", {title_of(v, c, outcome)}), .type = label_type(c), .above = 8},
          {.words = say(c, "review.trust_then", {name_of(v, c, v.told.turning_point->person), score_words(trust)}),
           .type = label_type(c)}};
}

struct TurningPointLayout {
  Column head, taken, instead;
  bool beside = false;
  float column = 0, height = 0;
};

TurningPointLayout turning_layout(const DebriefView& v, const Canvas& c, float width) {
  const debrief::TurningPoint& t = *v.told.turning_point;
  const float inner = width - 2 * size::card_inset;
  TurningPointLayout l;
  l.head = {{.words = say(c, "review.turning_point"),
             .type = title_type(c),
             .beside = place_of(v, c, t.decision),
             .beside_type = label_type(c)}};
  l.taken = way(v, c, "review.way_taken", t.taken, t.outcome_taken, t.trust_taken, c.colours().ink2);
  l.instead = way(v, c, "review.way_instead", t.instead, t.outcome_instead, t.trust_instead, c.colours().indigo);
  l.beside = side_by_side(c, inner, 560);
  l.column = l.beside ? (inner - 2 * size::gutter) / 2 : inner;
  const float taken = column_height(c, l.column, l.taken), instead = column_height(c, l.column, l.instead);
  l.height = column_height(c, inner, l.head) + 12 + (l.beside ? std::max(taken, instead) : taken + 16 + instead) + 16 +
             control_height(c) + 2 * size::card_inset - size::unit;
  return l;
}

}  // namespace

float turning_point_height(const DebriefView& v, const Canvas& c, float width) { return turning_layout(v, c, width).height; }

void turning_point_card(const DebriefView& v, Canvas& c, Rect r, Messages& out) {
  const TurningPointLayout l = turning_layout(v, c, r.width);
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset;
  Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  at.y += set_column(c, at, inner, l.head) + 12;
  const float taken = set_column(c, at, l.column, l.taken);
  if (l.beside) {
    const float middle = at.x + l.column + size::gutter;
    const float tall = std::max(taken, column_height(c, l.column, l.instead));
    c.line({middle, at.y + 4}, {middle, at.y + tall - 4}, c.colours().rule);
    set_column(c, {middle + size::gutter, at.y}, l.column, l.instead);
  } else {
    set_column(c, {at.x, at.y + taken + 16}, l.column, l.instead);
  }
  const std::string again = say(c, "review.try_from_here");
  const float high = control_height(c);
  const Rect press{at.x, r.bottom() - size::card_inset + size::unit / 2 - high, button_width(c, again), high};
  if (button(c, press, again, {.primary = true})) out.push_back(TryFrom{v.told.turning_point->moves_before});
}

float axes_card_height(const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  const float title = c.line_height(title_type(c)), note = c.paragraph_height(inner, say(c, "review.axes_note"), label_type(c));
  return title + 8 + c.em(plot_side) + 16 + note + 2 * size::card_inset - size::unit;
}

void axes_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Palette& p = c.colours();
  const float inner = r.width - 2 * size::card_inset, side = c.em(plot_side);
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
                       {.words = score_words(v.told.axes.outcome), .type = strong},
                       {.words = say(c, "review.axis_process"), .type = label_type(c), .above = 12},
                       {.words = score_words(v.told.axes.process), .type = strong}};
  set_column(c, {words, plot.y}, wide, figures);
  c.paragraph({at.x, plot.bottom() + 16, inner, 0}, say(c, "review.axes_note"), label_type(c));
}

}  // namespace presentation
