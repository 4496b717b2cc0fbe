#include "presentation/screens/progress.hpp"

#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float least_width = 1000;
constexpr std::size_t most_plans = 8;

Type section(const Canvas& c) { return {size::section, c.colours().ink, Weight::bold}; }
Type label(const Canvas& c) { return {size::secondary, c.colours().ink2}; }

float trends(Canvas& c, Point at, float width, const session::Progress& progress) {
  const bool beside = side_by_side(c, width, least_width);
  const float wide = beside ? (width - 2 * size::gutter) / 3 : width;
  Point next = at;
  float tallest = 0;
  for (int d = 0; d < rubric::dimension_count; ++d) {
    const auto& trend = progress.trends[static_cast<std::size_t>(d)];
    const float tall = trend_card(c, next, wide, trend, static_cast<rubric::Dimension>(d), true);
    tallest = std::max(tallest, tall);
    if (beside)
      next.x += wide + size::gutter;
    else
      next.y += tall + size::between_cards;
  }
  return (beside ? tallest : next.y - at.y - size::between_cards) + size::between_cards;
}

/// Every principle there has been an occasion for: its level in words, or that it is too early, with what that rests on.
float principles(Canvas& c, Point at, float width, const App& app) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, "progress.principles"), .type = section(c)},
                {.words = say(c, "progress.principle_rule"), .type = label(c), .above = 2}};
  for (int d = 0; d < rubric::dimension_count; ++d)
    for (const auto& one : app.shelf.progress.principles) {
      const auto dimension = static_cast<rubric::Dimension>(d);
      const auto* principle = rubric::find_principle(app.shelf.rubric, one.id);
      if (principle == nullptr || principle->dimension != dimension) continue;
      const std::string level =
          one.level ? say(c, "progress.level_" + std::to_string(static_cast<int>(*one.level))) : say(c, "progress.too_early");
      const std::string counted = say(c, "progress.counted", {std::to_string(one.moments), std::to_string(one.scenarios)});
      column.push_back({.words = principle->name.in(c.look().language),
                        .type = {size::body, p.ink},
                        .above = 12,
                        .indent = 30,
                        .beside = level,
                        .beside_type = {size::list, one.level ? p.ink : p.ink2, one.level ? Weight::bold : Weight::regular},
                        .sign = shape(dimension),
                        .sign_colour = dimension_colour(p, dimension),
                        .ruled = true});
      column.push_back({.words = counted, .type = {size::metadata, p.ink2}, .indent = 30});
    }
  return column_card(c, at, width, column) + size::between_cards;
}

std::string title_of(const Canvas& c, const App& app, const std::string& scenario) {
  for (const Volume& volume : app.shelf.volumes)
    if (volume.story && volume.story->id == scenario) return text::plain(words(c, *volume.story, volume.story->title));
  return scenario;
}

float due(Canvas& c, Point at, float width, const App& app) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, "progress.due"), .type = section(c)},
                {.words = say(c, "return.why"), .type = label(c), .above = 2}};
  for (const session::Due& one : app.shelf.progress.due) {
    const bool now = session::is_due(app.shelf.progress, one.scenario, app.shelf.today);
    column.push_back(
        {.words = title_of(c, app, one.scenario),
         .type = {size::body, p.ink},
         .above = 12,
         .indent = 30,
         .beside = now ? say(c, "return.due_short") : say(c, "return.not_yet", {text::whole_date(one.on, c.look().language)}),
         .beside_type = {size::list, now ? p.shu : p.ink2, now ? Weight::bold : Weight::regular},
         .sign = now ? Icon::due : Icon::calendar,
         .sign_colour = now ? p.shu : p.ink2,
         .ruled = true});
  }
  return column_card(c, at, width, column) + size::between_cards;
}

float plans(Canvas& c, Point at, float width, const App& app) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, "plan.past"), .type = section(c)}};
  if (app.shelf.plans.empty()) column.push_back({.words = say(c, "plan.none"), .type = {size::list, p.ink2}, .above = 8});
  for (std::size_t i = 0; i < std::min(app.shelf.plans.size(), most_plans); ++i) {
    const session::PastWords& plan = app.shelf.plans[i];
    column.push_back({.words = say(c, "plan.quoted", {plan.words}),
                      .type = {size::body, p.ink},
                      .above = 12,
                      .indent = 30,
                      .sign = Icon::done,
                      .sign_colour = p.moss,
                      .ruled = i > 0});
    column.push_back({.words = joined({text::whole_date(plan.written_at, c.look().language), title_of(c, app, plan.scenario)}),
                      .type = {size::metadata, p.ink2},
                      .indent = 30});
  }
  return column_card(c, at, width, column) + size::between_cards;
}

}  // namespace

void progress_screen(Canvas& c, const App& app, Messages& out) {
  const Rect page = header(c, Screen::progress, out);
  const Palette& p = c.colours();
  const Rect view{page.x + size::margin, page.y, page.width - 2 * size::margin + 16, page.height};
  const Rect at = c.begin_scroll("progress", view);
  float y = at.y + 16;
  c.text({at.x, y, at.width, c.em(36)}, say(c, "progress.title"), {size::page_title, p.ink, Weight::bold});
  y += c.em(36) + 4;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, "progress.about"), {size::list, p.ink2}) + 4;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.first_run.promise"), {size::list, p.ink2}) + 16;
  if (app.shelf.progress.plays == 0) {
    y += c.paragraph({at.x, y, at.width, 0}, say(c, "progress.none"), {size::body, p.ink}) + 16;
  } else {
    y += trends(c, {at.x, y}, at.width, app.shelf.progress);
    y += principles(c, {at.x, y}, at.width, app);
    y += due(c, {at.x, y}, at.width, app);
  }
  y += plans(c, {at.x, y}, at.width, app);
  c.end_scroll(y - at.y);
}

}  // namespace presentation
