#include <algorithm>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using debrief::TurningPoint;
using debrief::Way;

constexpr float ways_beside_from = 640, teaser_indent = 28;
/// What is shown of a reaction: the beginning of it, not the whole scene that follows.
constexpr std::size_t most_reactions = 4;

/// What was answered and how it was taken.
Column way_of(const DebriefView& v, const Canvas& c, const char* label, const Way& way, Colour colour) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, label), .type = {size::metadata, colour, Weight::bold}},
                {.words = debrief::answer_words(v.story(), way.options, c.look().language),
                 .type = {size::body, p.ink, Weight::regular},
                 .above = 2}};
  bool labelled = false;
  for (std::size_t i = 0; i < std::min(most_reactions, way.reactions.size()); ++i) {
    const debrief::Reaction& r = way.reactions[i];
    const std::string words = debrief::heard_words(v.story(), r.line, r.warmth, c.look().language);
    if (!r.unspoken) {
      column.push_back(
          {.words = name_of(v, c, v.story().lines[r.line].person), .type = {size::metadata, p.ink2, Weight::bold}, .above = 8});
      column.push_back({.words = words, .type = list_type(c), .above = 2});
      continue;
    }
    if (!labelled)
      column.push_back({.words = say(c, "review.inner"), .type = {size::metadata, p.plum, Weight::bold}, .above = 8});
    labelled = true;
    column.push_back({.words = say(c, "review.thought", {words}), .type = {size::list, p.plum}, .above = 2});
  }
  return column;
}

/// And what it led to.
Column end_of(const DebriefView& v, const Canvas& c, const TurningPoint& t, const Way& way) {
  Column column{{.words = say(c, "review.led_to", {title_of(v, c, way.outcome)}), .type = strong_type(c), .above = 12}};
  const int level = static_cast<int>(simulation::level_of(v.story(), way.trust));
  column.push_back({.words = say(c, "review.trust_then",
                                 {name_of(v, c, t.person), c.look().points ? text::whole_points(way.trust) : std::string(),
                                  say(c, "rating.trust_" + std::to_string(level))}),
                    .type = label_type(c),
                    .above = 2});
  return column;
}

struct Layout {
  Column head, taken, instead, taken_end, instead_end, foot;
  bool beside = false;
  float inner = 0, column = 0, said = 0, ways = 0, height = 0;  ///< said: of what is said on both ways, side by side
};

Layout layout_of(const DebriefView& v, const Canvas& c, float width, std::size_t number) {
  const TurningPoint& t = v.told.turning_points[number];
  Layout l;
  l.inner = width - 2 * size::card_inset;
  const std::string when = time_of(v, c, t.time), where = place_of(v, c, t.decision);
  l.head = {{.words = say(c, "review.turning_point_n", {std::to_string(number + 1)}),
             .type = {size::section, c.colours().shu, Weight::bold},
             .beside = joined(c, {when, where}),
             .beside_type = label_type(c)}};
  l.taken = way_of(v, c, "review.way_taken", t.taken, c.colours().ink2);
  l.instead = way_of(v, c, "review.way_instead", t.instead, c.colours().indigo);
  l.taken_end = end_of(v, c, t, t.taken);
  l.instead_end = end_of(v, c, t, t.instead);
  l.foot = {{.words = debrief::how_it_went_on(t, c.look().language), .type = label_type(c)}};
  l.beside = side_by_side(c, l.inner, ways_beside_from);
  l.column = l.beside ? (l.inner - 2 * size::gutter) / 2 : l.inner;
  const float taken = column_height(c, l.column, l.taken), instead = column_height(c, l.column, l.instead);
  const float taken_end = column_height(c, l.column, l.taken_end), instead_end = column_height(c, l.column, l.instead_end);
  l.said = std::max(taken, instead);
  l.ways = l.beside ? l.said + std::max(taken_end, instead_end) : taken + taken_end + 16 + instead + instead_end;
  l.height = column_height(c, l.inner, l.head) + 12 + l.ways + 16 + column_height(c, l.inner, l.foot) + 12 + control_height(c) +
             2 * size::card_inset - size::unit;
  return l;
}

float turning_card(const DebriefView& v, Canvas& c, Point from, float width, std::size_t number, Messages& out) {
  const Layout l = layout_of(v, c, width, number);
  const Rect r{from.x, from.y, width, l.height};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Canvas::Group group(c, "turning " + std::to_string(number));
  Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  at.y += set_column(c, at, l.inner, l.head) + 12;
  const auto way = [&](Point from_here, const Column& said, const Column& end) {
    const float tall = set_column(c, from_here, l.column, said), below = l.beside ? l.said : tall;
    return below + set_column(c, {from_here.x, from_here.y + below}, l.column, end);
  };
  const float taken = way(at, l.taken, l.taken_end);
  if (l.beside) {
    const float middle = at.x + l.column + size::gutter;
    c.line({middle, at.y + 4}, {middle, at.y + l.ways - 4}, c.colours().rule);
    way({middle + size::gutter, at.y}, l.instead, l.instead_end);
  } else {
    way({at.x, at.y + taken + 16}, l.instead, l.instead_end);
  }
  at.y += l.ways + 16;
  at.y += set_column(c, at, l.inner, l.foot) + 12;
  const std::string again = say(c, "review.try_from_here");
  const Rect press{at.x, at.y, button_width(c, again), control_height(c)};
  if (button(c, press, again)) out.push_back(TryFrom{v.told.turning_points[number].moves_before});
  return l.height;
}

}  // namespace

Column teaser_column(const DebriefView& v, const Canvas& c) {
  Column column{{.words = say(c, "review.turning_points"), .type = title_type(c)}};
  for (const TurningPoint& t : v.told.turning_points) {
    column.push_back({.words = say(c, "review.quote", {debrief::answer_words(v.story(), t.taken.options, c.look().language)}),
                      .type = list_type(c),
                      .above = 8,
                      .indent = teaser_indent,
                      .sign = Icon::turn,
                      .sign_colour = c.colours().shu});
    column.push_back({.words = joined(c, {time_of(v, c, t.time), place_of(v, c, t.decision)}),
                      .type = label_type(c),
                      .indent = teaser_indent});
  }
  if (v.told.turning_points.empty())
    column.push_back({.words = say(c, "review.no_turning_point"), .type = label_type(c), .above = 8});
  else
    column.push_back({.words = say(c, "review.turning_on", {say(c, "review.turning_see")}),
                      .type = {size::list, c.colours().indigo, Weight::bold},
                      .above = 12});
  return column;
}

float turning_teaser_height(const DebriefView& v, const Canvas& c, float width) {
  return column_card_height(c, width, teaser_column(v, c));
}

void press_teaser(const DebriefView& v, Canvas& c, Rect r, DebriefScratch& scratch) {
  if (v.told.turning_points.empty()) return;
  // A card among cards: its last line says that it is pressed, no edge of its own.
  const Response state = c.control(r, say(c, "review.turning_see"));
  if (state.hovered || state.focused) c.fill(r.inset(2), c.colours().indigo_tint, size::card_radius);
  if (state.focused || state.held) c.outline(r, c.colours().indigo, size::focus_border, size::card_radius);
  if (state.pressed) scratch.tab = DebriefTab::turning;
}

void turning_teaser(const DebriefView& v, Canvas& c, Rect r, DebriefScratch& scratch) {
  card(c, r);
  press_teaser(v, c, r, scratch);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, r.width - 2 * size::card_inset,
             teaser_column(v, c));
}

float debrief_turning(const DebriefView& v, Canvas& c, Point at, float width, Messages& out) {
  if (v.told.turning_points.empty()) {
    const Column none{{.words = say(c, "review.turning_points"), .type = title_type(c)},
                      {.words = say(c, "review.no_turning_point"), .type = list_type(c), .above = 8}};
    return column_card(c, at, width, none);
  }
  float y = at.y + c.paragraph({at.x, at.y, width, 0}, say(c, "review.turning_how"), label_type(c)) + 12;
  if (debrief::nothing_turned(v.told))
    y += c.paragraph({at.x, y, width, 0}, say(c, "review.turning_same"), {size::list, c.colours().ink, Weight::bold}) + 12;
  for (std::size_t i = 0; i < v.told.turning_points.size(); ++i)
    y += turning_card(v, c, {at.x, y}, width, i, out) + size::between_cards;
  return y - at.y;
}

}  // namespace presentation
