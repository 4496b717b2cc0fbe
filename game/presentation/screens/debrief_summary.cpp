#include <algorithm>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float left_share = .64f, least_width = 1000;
constexpr int longest_plan = 200;

Column takeaways_column(const DebriefView& v, const Canvas& c) {
  Column column{{.words = say(c, "review.takeaways"), .type = title_type(c)}};
  float above = 12;
  for (const debrief::Takeaway& t : debrief::takeaways(v.story(), v.told, c.look().language)) {
    column.push_back({.words = say(c, t.key, t.arguments),
                      .type = {size::body, c.colours().ink},
                      .above = above,
                      .indent = 28,
                      .sign = Icon::turn,
                      .sign_colour = c.colours().shu});
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
  column.push_back({.words = words_of(v, c, outcome.text), .type = list_type(c), .above = 6});
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
  const float axes = axes_card_height(c, pair.right);
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

/// The plan as it was sent; empty: none yet.
std::string sent_plan(const session::Model& model) {
  const auto last = std::find_if(model.reflections.rbegin(), model.reflections.rend(),
                                 [](const session::Reflection& r) { return r.topic == "plan"; });
  return last == model.reflections.rend() ? std::string{} : last->words;
}

/// One sentence for the next time, in the trainee's own words.
float plan_card(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  const std::string sent = sent_plan(v.model);
  Column column{{.words = say(c, "review.plan"), .type = title_type(c)},
                {.words = say(c, "review.plan_how"), .type = label_type(c), .above = 2}};
  if (!sent.empty())
    column.push_back({.words = sent,
                      .type = {size::body, c.colours().ink},
                      .above = 8,
                      .indent = 28,
                      .sign = Icon::done,
                      .sign_colour = c.colours().moss});
  const float inner = width - 2 * size::card_inset;
  const std::string keep = say(c, "review.plan_keep");
  const float row = control_height(c), wide = button_width(c, keep);
  const bool beside = inner - wide - 16 >= c.em(320);
  const float words = column_height(c, inner, column) + 12;
  const float tall = words + row + (beside ? 0 : row + 8) + 2 * size::card_inset - size::unit;
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Point from{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, from, inner, column);
  const Rect field{from.x, from.y + words, beside ? inner - wide - 16 : inner, row};
  c.field(field, say(c, "review.plan"), scratch.plan, {size::body, c.colours().ink}, longest_plan);
  const Rect press{beside ? field.right() + 16 : from.x, beside ? field.y : field.bottom() + 8, wide, row};
  if (button(c, press, keep, {.enabled = !scratch.plan.empty()}) && !scratch.plan.empty()) {
    out.push_back(Tell{session::Reflect{"plan", scratch.plan}});
    scratch.plan.clear();
  }
  return tall;
}

}  // namespace

float debrief_summary(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  float y = at.y;
  y += opening_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += score_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += turning_and_axes(v, c, {at.x, y}, width, scratch) + size::between_cards;
  y += plan_card(v, c, {at.x, y}, width, scratch, out);
  return y - at.y;
}

}  // namespace presentation
