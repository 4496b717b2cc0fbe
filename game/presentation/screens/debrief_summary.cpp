#include <algorithm>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float left_share = .64f, least_width = 1000;

Column takeaways_column(const DebriefView& v, const Canvas& c) {
  Column column{{.words = say(c, "review.takeaways"), .type = title_type(c)}};
  float above = 12;
  for (const debrief::Takeaway& t : debrief::takeaways(v.story(), v.told, c.look().language)) {
    column.push_back({.words = say(c, t.key, t.arguments),
                      .type = {size::body, c.colours().ink},
                      .above = above,
                      .indent = 28,
                      .sign = t.good ? Icon::done : Icon::turn,
                      .sign_colour = t.good ? c.colours().moss : c.colours().shu});
    above = 10;
  }
  return column;
}

Column outcome_column(const DebriefView& v, const Canvas& c) {
  Column column{{.words = say(c, "review.outcome"), .type = label_type(c)}};
  if (v.told.outcome == simulation::nowhere) {
    column.push_back({.words = say(c, "review.no_outcome"), .type = list_type(c), .above = 4});
    return column;
  }
  const simulation::OutcomeInfo& outcome = v.story().outcomes[v.told.outcome];
  column.push_back({.words = words_of(v, c, outcome.title), .type = {size::option, c.colours().ink, Weight::bold}, .above = 2});
  column.push_back({.words = words(c, v.story(), outcome.text), .type = list_type(c), .above = 6});
  return column;
}

/// Two cards of equal height side by side, or one under the other.
struct Pair {
  bool beside = false;
  float left = 0, right = 0;
};
Pair pair_of(const Canvas& c, float width) {
  if (!side_by_side(c, width, least_width)) return {false, width, width};
  const float left = std::round((width - size::gutter) * left_share);
  return {true, left, width - size::gutter - left};
}

float opening_cards(const DebriefView& v, Canvas& c, Point at, float width) {
  const Pair pair = pair_of(c, width);
  const Column takeaways = takeaways_column(v, c), outcome = outcome_column(v, c);
  const float tall =
      pair.beside ? std::max(column_card_height(c, pair.left, takeaways), column_card_height(c, pair.right, outcome)) : 0;
  const float first = column_card(c, at, pair.left, takeaways, tall);
  if (pair.beside) return column_card(c, {at.x + pair.left + size::gutter, at.y}, pair.right, outcome, tall);
  return first + size::between_cards + column_card(c, {at.x, at.y + first + size::between_cards}, width, outcome);
}

float turning_and_axes(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  const Pair pair = pair_of(c, width);
  const float axes = axes_card_height(v, c, pair.right);
  const float turning = turning_teaser_height(v, c, pair.left);
  const float tall = pair.beside ? std::max(axes, turning) : turning;
  turning_teaser(v, c, {at.x, at.y, pair.left, tall}, scratch);
  if (pair.beside) {
    axes_card(v, c, {at.x + pair.left + size::gutter, at.y, pair.right, tall});
    return tall;
  }
  axes_card(v, c, {at.x, at.y + tall + size::between_cards, width, axes});
  return tall + size::between_cards + axes;
}

std::string rated_name(const DebriefView& v, const Canvas& c, int which) {
  if (which != session::rated_trust) return rubric::name(static_cast<rubric::Dimension>(which)).in(c.look().language);
  return say(c, "rating.trust_of", {name_of(v, c, v.story().main_client)});
}

/// Where one's own view and what came of it lie apart; what was skipped is not mentioned. Nothing where all was.
float own_view_card(const DebriefView& v, Canvas& c, Point at, float width) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, "rating.title"), .type = title_type(c)}};
  const auto gaps = session::gaps(v.model);
  for (int which = 0; which < session::rated_count; ++which) {
    const session::Gap& gap = gaps[static_cast<std::size_t>(which)];
    if (!gap.own || !gap.actual) continue;
    const std::string words = which == session::rated_trust ? "rating.trust_" : "rating.score_";
    const auto step = [&](condition::Level level) { return say(c, words + std::to_string(static_cast<int>(level))); };
    const bool same = gap.own == gap.actual;
    const char* how = same ? "rating.gap_same" : *gap.own > *gap.actual ? "rating.gap_over" : "rating.gap_under";
    column.push_back(
        {.words = say(c, "rating.row", {rated_name(v, c, which), step(*gap.own), step(*gap.actual), say(c, how)}),
         .type = {size::body, p.ink},
         .above = 10,
         .indent = 28,
         .sign = which == session::rated_trust ? Sign(Icon::person) : Sign(shape(static_cast<rubric::Dimension>(which))),
         .sign_colour = which == session::rated_trust ? p.ink2 : dimension_colour(p, static_cast<rubric::Dimension>(which))});
  }
  return column.size() == 1 ? 0 : column_card(c, at, width, column) + size::between_cards;
}

}  // namespace

float debrief_summary(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  float y = at.y;
  y += opening_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += score_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += own_view_card(v, c, {at.x, y}, width);
  y += turning_and_axes(v, c, {at.x, y}, width, scratch);
  return y - at.y;
}

}  // namespace presentation
