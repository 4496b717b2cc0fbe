#include "presentation/screens/closing.hpp"

#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr int longest_plan = 200;
constexpr float widest = 1040;

/// The plan as it was sent; empty: none yet.
std::string sent_plan(const session::Model& model) {
  const auto last = std::find_if(model.reflections.rbegin(), model.reflections.rend(),
                                 [](const session::Reflection& r) { return r.topic == "plan"; });
  return last == model.reflections.rend() ? std::string{} : last->words;
}

Type label(const Canvas& c) { return {size::secondary, c.colours().ink2}; }

float plan_card(Canvas& c, Point at, float width, const session::Model& model, ClosingScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  const std::string sent = sent_plan(model);
  // The field is emptied when what was in it has been written, not before: a full disk must not cost the words.
  if (!scratch.plan.empty() && scratch.plan == sent) scratch.plan.clear();
  const std::string keep = say(c, "review.plan_keep");
  Column column{{.words = say(c, "review.plan"), .type = {size::section, p.ink, Weight::bold}},
                {.words = say(c, "review.plan_how"), .type = {size::list, p.ink}, .above = 2}};
  if (!sent.empty())
    column.push_back(
        {.words = sent, .type = {size::body, p.ink}, .above = 10, .indent = 28, .sign = Icon::done, .sign_colour = p.moss});
  const Column below{{.words = say(c, "plan.paste"), .type = label(c), .above = 8}};
  const float inner = width - 2 * size::card_inset, row = control_height(c), wide = button_width(c, keep);
  const bool beside = inner - wide - 16 >= c.em(320);
  const float head = column_height(c, inner, column) + 12, foot = column_height(c, inner, below);
  const Rect r{at.x, at.y, width, head + row + (beside ? 0 : row + 8) + foot + 2 * size::card_inset - size::unit};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Point from{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, from, inner, column);
  const Rect field{from.x, from.y + head, beside ? inner - wide - 16 : inner, row};
  c.field(field, say(c, "review.plan"), scratch.plan, {size::body, p.ink}, longest_plan);
  const Rect press{beside ? field.right() + 16 : from.x, beside ? field.y : field.bottom() + 8, wide, row};
  if (button(c, press, keep, {.enabled = !scratch.plan.empty()}) && !scratch.plan.empty())
    out.push_back(Tell{session::Reflect{"plan", scratch.plan}});
  set_column(c, {from.x, std::max(press.bottom(), field.bottom())}, inner, below);
  return r.height;
}

/// What is suggested, in words; empty where the library has nothing.
std::string which_next(const Canvas& c, const App& app, const session::Return& next) {
  if (!next.scenario) return {};
  std::string title = *next.scenario;
  for (const Volume& volume : app.shelf.volumes)
    if (volume.story && volume.story->id == *next.scenario) title = text::plain(words(c, *volume.story, volume.story->title));
  if (!next.principle) return say(c, "return.scenario_any", {title});
  const auto* principle = rubric::find_principle(app.shelf.rubric, *next.principle);
  return say(c, next.judged ? "return.scenario" : "return.scenario_lowest",
             {title, principle == nullptr ? *next.principle : principle->name.in(c.look().language)});
}

float return_card(Canvas& c, Point at, float width, const App& app) {
  if (!app.next) return 0;
  const Palette& p = c.colours();
  const Column column{{.words = say(c, "return.title"), .type = {size::section, p.ink, Weight::bold}},
                      {.words = say(c, "return.on", {text::whole_date(app.next->on, c.look().language)}),
                       .type = {size::option, p.ink, Weight::bold},
                       .above = 8,
                       .indent = 30,
                       .sign = Icon::calendar,
                       .sign_colour = p.indigo},
                      {.words = which_next(c, app, *app.next), .type = {size::body, p.ink}, .above = 6, .indent = 30},
                      {.words = say(c, "return.why"), .type = label(c), .above = 10}};
  return column_card(c, at, width, column) + size::between_cards;
}

}  // namespace

void closing_screen(Canvas& c, const App& app, ClosingScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  Rect page = c.page();
  c.fill(page, p.paper);
  const Rect bar = cut_bottom(page, control_height(c) + 24);
  c.fill(bar, p.card);
  c.line({0, bar.y}, {bar.width, bar.y}, p.rule);
  const float wide = std::min(page.width - 2 * size::margin, widest * std::max(1.f, c.look().text_size * .8f));
  const Rect view{(page.width - wide) / 2, page.y, wide + 24, page.height};
  const Rect at = c.begin_scroll("closing", view);
  float y = at.y + size::gutter;
  c.text({at.x, y, wide, c.em(36)}, say(c, "debrief.title"), {size::page_title, p.ink, Weight::bold});
  y += c.em(36) + 12;
  y += plan_card(c, {at.x, y}, wide, *app.play, scratch, out) + size::between_cards;
  y += return_card(c, {at.x, y}, wide, app);
  if (app.complaint)
    y += c.paragraph({at.x, y, wide, 0}, text::sentence(*app.complaint, c.look().language), {size::list, p.shu}) + 8;
  c.end_scroll(y - at.y);

  Rect feet = bar.inset(size::margin, 12);
  const std::string leave = say(c, "terminal.leave_debrief"), back = say(c, "plan.back");
  const ButtonLook main{.action = Action::go_on, .primary = scratch.plan.empty()}, other{.action = Action::leave};
  if (button(c, cut_left(feet, button_width(c, leave, main)), leave, main)) {
    scratch.leaving = true;
    // What was typed and not yet sent would be lost with the page.
    if (!scratch.plan.empty()) out.push_back(Tell{session::Reflect{"plan", scratch.plan}});
    c.memory().again = true;
  } else if (scratch.leaving) {
    scratch.leaving = false;
    if (scratch.plan.empty()) out.emplace_back(Tell{session::LeaveDebrief{}});
  }
  if (button(c, cut_right(feet, button_width(c, back, other)), back, other)) scratch.open = false;
}

}  // namespace presentation
