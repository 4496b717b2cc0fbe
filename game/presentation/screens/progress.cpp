#include "presentation/screens/progress.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/empty_card.hpp"
#include "presentation/screens/grid_card.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "session/practice_rules.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr std::size_t most_plans = 8;

Type section(const Canvas& c) { return {size::section, c.colours().ink, Weight::bold}; }
/// Three columns for what stands in rows below the three curves, one where the text is large.
std::size_t columns_below_curves(const Canvas& c, float width) { return side_by_side(c, width) ? rubric::dimension_count : 1; }

/// What a principle has come to so far, and its level in words or what is missing until there is one.
Column principle_cell(const Canvas& c, const session::PrincipleProgress& one, const std::string& name) {
  const Palette& p = c.colours();
  const session::Missing missing = session::missing(one);
  const std::string judged =
      one.level ? say(c, "progress.level_" + std::to_string(static_cast<int>(*one.level)))
                : say(c, missing.elsewhere ? "progress.needs_elsewhere" : "progress.needs", {std::to_string(missing.moments)});
  const int shown = (one.score * one.moments + 50) / 100;
  return {{.words = name, .type = {size::list, p.ink, Weight::bold}, .above = 20, .ruled = true},
          {.words = judged,
           .type = {size::secondary, one.level ? p.ink : p.ink2},
           .above = 2,
           .beside = earned_words(c, "review.of_moments", shown, one.moments),
           .beside_type = {size::metadata, p.ink2}}};
}

/// A dimension's principles as far as there has been an occasion for them.
float principles_card(Canvas& c, Point at, float width, const App& app, rubric::Dimension dimension) {
  const Palette& p = c.colours();
  Column head{{.words = rubric::name(dimension).in(c.look().language),
               .type = {size::body, p.ink, Weight::bold},
               .indent = 26,
               .sign = shape(dimension),
               .sign_colour = dimension_colour(p, dimension)}};
  std::vector<Column> cells;
  for (const auto& one : app.shelf.progress.principles)
    if (const auto* principle = rubric::find_principle(app.shelf.rubric, one.id);
        principle != nullptr && principle->dimension == dimension)
      cells.push_back(principle_cell(c, one, principle->name.in(c.look().language)));
  if (cells.empty()) head.push_back({.words = say(c, "review.no_moments_short"), .type = label_type(c), .above = 8});
  return grid_card(c, at, width, head, cells, columns_below_curves(c, width));
}

/// The dimensions beside one another, or under one another where the text is large. `draw(at, width, dimension)` returns a height
/// and is asked twice: first with `at` out of sight, so that all three can be equally high.
template <class Draw>
float in_three(const Canvas& c, Point at, float width, const Draw& draw) {
  const bool beside = side_by_side(c, width);
  const float wide = beside ? (width - 2 * size::gutter) / 3 : width;
  float tallest = 0;
  for (int d = 0; beside && d < rubric::dimension_count; ++d)
    tallest = std::max(tallest, draw(std::nullopt, wide, static_cast<rubric::Dimension>(d), 0.f));
  Point next = at;
  for (int d = 0; d < rubric::dimension_count; ++d) {
    const float tall = draw(std::optional(next), wide, static_cast<rubric::Dimension>(d), tallest);
    if (beside)
      next.x += wide + size::gutter;
    else
      next.y += tall + size::between_cards;
  }
  return beside ? tallest + size::between_cards : next.y - at.y;
}

float trends(Canvas& c, Point at, float width, const session::Progress& progress) {
  return in_three(c, at, width, [&](std::optional<Point> to, float wide, rubric::Dimension d, float) {
    return trend_card(c, to.value_or(Point{}), wide, progress.trends[static_cast<std::size_t>(d)], d, to.has_value());
  });
}

/// Every principle there has been an occasion for.
float principles(Canvas& c, Point at, float width, const App& app) {
  float y = at.y + 8 + c.paragraph(Rect{at.x, at.y + 8, width, 0}, say(c, "progress.principles"), section(c)) + 2;
  y += c.paragraph(Rect{at.x, y, width, 0}, say(c, "progress.principle_rule"), label_type(c)) + 12;
  for (int d = 0; d < rubric::dimension_count; ++d)
    y += principles_card(c, {at.x, y}, width, app, static_cast<rubric::Dimension>(d)) + size::between_cards;
  return y - at.y;
}

std::string title_of(const Canvas& c, const App& app, const std::string& scenario) {
  for (const Volume& volume : app.shelf.volumes)
    if (volume.story && volume.story->id == scenario) return plain_words(c, *volume.story, volume.story->title);
  return scenario;
}

/// When each scenario is worth another attempt.
float due(Canvas& c, Point at, float width, const App& app) {
  const Palette& p = c.colours();
  const Column head{{.words = say(c, "progress.due"), .type = section(c)},
                    {.words = say(c, "return.why"), .type = label_type(c), .above = 2}};
  std::vector<Column> cells;
  for (const session::Due& one : app.shelf.progress.due) {
    const bool now = session::is_due(app.shelf.progress, one.scenario, app.shelf.today);
    cells.push_back(
        {{.words = title_of(c, app, one.scenario),
          .type = {size::body, p.ink},
          .above = 20,
          .indent = 30,
          .sign = now ? Icon::due : Icon::calendar,
          .sign_colour = now ? p.shu : p.ink2,
          .ruled = true},
         {.words = now ? say(c, "return.due_short") : say(c, "return.not_yet", {text::whole_date(one.on, c.look().language)}),
          .type = {size::secondary, now ? p.shu : p.ink2, now ? Weight::bold : Weight::regular},
          .indent = 30}});
  }
  return grid_card(c, at, width, head, cells, columns_below_curves(c, width)) + size::between_cards;
}

/// What one resolved, the last first.
float plans(Canvas& c, Point at, float width, const App& app) {
  const Palette& p = c.colours();
  Column head{{.words = say(c, "plan.past"), .type = section(c)}};
  if (app.shelf.plans.empty()) head.push_back({.words = say(c, "plan.none"), .type = {size::list, p.ink2}, .above = 8});
  std::vector<Column> entries;
  for (std::size_t i = 0; i < std::min(app.shelf.plans.size(), most_plans); ++i) {
    const session::PastWords& plan = app.shelf.plans[i];
    entries.push_back(
        {{.words = say(c, "plan.quoted", {plan.words}),
          .type = {size::body, p.ink},
          .above = 20,
          .indent = 30,
          .sign = Icon::resolve,
          .sign_colour = p.indigo,
          .ruled = true},
         {.words = joined(c, {text::whole_date(plan.written_at, c.look().language), title_of(c, app, plan.scenario)}),
          .type = {size::metadata, p.ink2},
          .indent = 30}});
  }
  return grid_card(c, at, width, head, entries, side_by_side(c, width) ? 2 : 1) + size::between_cards;
}

/// What will stand here, and from when on.
Column nothing_yet(const Canvas& c) {
  const Palette& p = c.colours();
  const auto row = [&](Icon sign, std::string words) {
    return Piece{
        .words = std::move(words), .type = {size::body, p.ink}, .above = 12, .indent = 30, .sign = sign, .sign_colour = p.indigo};
  };
  using namespace session;
  return {{.words = say(c, "progress.none_title"), .type = {size::name, p.ink, Weight::bold}},
          row(Icon::trend, say(c, "progress.none_trends", {std::to_string(practice::least_plays)})),
          row(Icon::listen, say(c, "progress.none_principles",
                                {std::to_string(practice::least_moments), std::to_string(practice::least_scenarios)})),
          row(Icon::calendar, say(c, "progress.none_due", {std::to_string(practice::days_to_return)}))};
}

float title(Canvas& c, Point at, float width) {
  c.text({at.x, at.y, width, c.em(36)}, say(c, "progress.title"), {size::page_title, c.colours().ink, Weight::bold});
  return c.em(36) + 4;
}

/// What it is about, and what it is never used for.
float about(Canvas& c, Point at, float width) {
  const Palette& p = c.colours();
  const Column about{{.words = say(c, "progress.about"), .type = {size::list, p.ink2}},
                     {.words = say(c, "ui.first_run.promise"), .type = {size::list, p.ink2}, .above = 2}};
  return set_column(c, at, width, about) + 16;
}

}  // namespace

void progress_screen(Canvas& c, const App& app, Messages& out) {
  const Rect page = header(c, Screen::progress, out);
  const Rect at = page_column(c, c.begin_scroll("progress", page_view(page)));
  float y = at.y + 16;
  y += title(c, {at.x, y}, at.width);
  // Below one another a curve is in sight from its title to its dates: what it is about is told after it.
  const bool none = app.shelf.progress.plays == 0, first = none || side_by_side(c, at.width);
  if (first) y += about(c, {at.x, y}, at.width);
  if (none) {
    y += empty_card(c, {at.x, y, at.width, page.height - (y - at.y) - size::margin}, app, nothing_yet(c), out) +
         size::between_cards;
  } else {
    y += trends(c, {at.x, y}, at.width, app.shelf.progress);
    if (!first) y += about(c, {at.x, y}, at.width);
    y += principles(c, {at.x, y}, at.width, app);
    y += due(c, {at.x, y}, at.width, app);
    y += plans(c, {at.x, y}, at.width, app);
  }
  c.end_scroll(y - at.y);
}

}  // namespace presentation
