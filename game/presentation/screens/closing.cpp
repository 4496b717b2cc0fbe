#include "presentation/screens/closing.hpp"

#include <algorithm>
#include <cmath>

#include "debrief/if_then.hpp"
#include "presentation/canvas/field_lines.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/form_end.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float offer_side = 38, offer_inset = 16, plan_share = .62f, least_cover = 152, most_spare = 32, tallest_cards = 560;
constexpr std::size_t most_earlier = 3;

/// The plan as it was sent; empty: none yet.
std::string sent_plan(const session::Model& model) {
  const auto last = std::find_if(model.reflections.rbegin(), model.reflections.rend(),
                                 [](const session::Reflection& r) { return r.topic == "plan"; });
  return last == model.reflections.rend() ? std::string{} : last->words;
}

std::vector<std::string> offered(const Canvas& c, const App& app) {
  std::vector<std::string> plans;
  if (app.debrief)
    for (const auto& plan : debrief::if_thens(*app.play->story, *app.debrief, c.look().language))
      plans.push_back(debrief::words_of(plan, c.look().language));
  return plans;
}

float offer_height(const Canvas& c, float words, const std::string& plan) {
  return std::max(control_height(c), c.paragraph_height(words, plan, {size::body}) + 14);
}

/// The offered plans, one under the other, each higher by `spare`; pressed, one stands in the field. Returns the height they
/// took.
float offers(Canvas& c, Point at, float width, const std::vector<std::string>& plans, float spare, ClosingScratch& scratch) {
  const Palette& p = c.colours();
  float y = at.y;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const float words_from = c.em(offer_side) + 14, words = width - words_from - offer_inset;
    const float tall = offer_height(c, words, plans[i]) + spare;
    const Rect r{at.x, y, width, tall};
    const bool taken = scratch.plan == plans[i];
    const Response state = pressable_card(c, r, plans[i], key(static_cast<char>('1' + static_cast<int>(i))), true, size::radius);
    const Canvas::Inside inside(c, r);
    const float side = c.em(20), top = r.middle().y - c.paragraph_height(words, plans[i], {size::body}) / 2;
    const float line = top + c.first_line_middle(words, plans[i], {size::body});
    if (taken)
      icon(c, Icon::done, {r.x + 14, line - side / 2}, side, p.moss, 2.6f);
    else
      key_cap(c, {r.x + 12, line}, std::to_string(i + 1));
    c.paragraph({r.x + words_from, top, words, 0}, plans[i], {size::body, p.ink});
    if (state.pressed) {
      scratch.plan = plans[i];
      c.memory().again = true;
    }
    y += tall + size::between_options;
  }
  return y - at.y;
}

Column plan_head(const Canvas& c, const std::string& sent, bool kept, bool offers_any) {
  const Palette& p = c.colours();
  Column column{{.words = say(c, "review.plan"), .type = {size::section, p.ink, Weight::bold}},
                {.words = say(c, "review.plan_how"), .type = {size::list, p.ink}, .above = 2}};
  if (!sent.empty())
    column.push_back(
        {.words = sent, .type = {size::body, p.ink}, .above = 10, .indent = 28, .sign = Icon::done, .sign_colour = p.moss});
  if (!sent.empty() && kept)
    column.push_back({.words = say(c, "plan.kept"), .type = {size::secondary, p.ink2}, .above = 2, .indent = 28});
  if (offers_any) column.push_back({.words = say(c, "plan.offered"), .type = label_type(c), .above = 12});
  return column;
}

/// At least `least` high; returns its height.
float plan_card(Canvas& c, Point at, float width, float least, const App& app, ClosingScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  const std::string sent = sent_plan(*app.play);
  // The field is emptied when what was in it has been written, not before: a full disk must not cost the words.
  if (!scratch.plan.empty() && scratch.plan == sent) scratch.plan.clear();
  const std::string keep = say(c, "review.plan_keep");
  const std::vector<std::string> plans = offered(c, app);
  const Column column = plan_head(c, sent, app.play->recorded, !plans.empty());
  const float inner = width - 2 * size::card_inset, row = control_height(c), wide = button_width(c, keep);
  const bool beside = inner - wide - 16 >= c.em(640);
  float listed = 0;
  for (const std::string& plan : plans)
    listed += offer_height(c, inner - c.em(offer_side) - 14 - offer_inset, plan) + size::between_options;
  const float label = c.line_height(label_type(c)), head = column_height(c, inner, column) + 10;
  const float gap = label + (plans.empty() ? 0 : 4);
  // What is written is seen whole: the field grows with it.
  const float field_wide = beside ? inner - wide - 16 : inner;
  const float written = field_height(c, field_wide, scratch.plan, {size::body}, row);
  const float foot = written + (beside ? 0 : row + 8) + size::card_inset - size::unit / 2;  // from the field on
  const float needs = size::card_inset - size::unit / 2 + head + listed + gap + foot;
  const Rect r{at.x, at.y, width, std::max(least, needs)};
  // A card higher than its words has larger offers: they are what is pressed here.
  const float spare = plans.empty() ? 0 : std::min(most_spare, (r.height - needs) / static_cast<float>(plans.size()));
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Point from{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, from, inner, column);
  offers(c, {from.x, from.y + head}, inner, plans, spare, scratch);
  const Rect field{from.x, r.bottom() - foot, field_wide, written};
  c.text({from.x, field.y - label, inner, label}, say(c, "plan.own_words"), label_type(c));
  c.field(field, say(c, "review.plan"), scratch.plan, {size::body, p.ink}, longest_plan);
  if (scratch.plan.empty() && c.memory().editing != c.id(say(c, "review.plan")))
    c.text(field.inset(field_inset, 0), say(c, "plan.example"), {size::body, p.ink2});
  const Rect press{beside ? field.right() + 16 : field.right() - wide, beside ? field.bottom() - row : field.bottom() + 8, wide,
                   row};
  if (button(c, press, keep, {.enabled = !scratch.plan.empty()}) && !scratch.plan.empty())
    out.push_back(Tell{session::Reflect{"plan", scratch.plan}});
  return r.height;
}

/// What is suggested, in words; empty where the library has nothing.
std::string which_next(const Canvas& c, const App& app, const session::Return& next) {
  if (!next.scenario) return {};
  std::string title = *next.scenario;
  for (const Volume& volume : app.shelf.volumes)
    if (volume.story && volume.story->id == *next.scenario) title = plain_words(c, *volume.story, volume.story->title);
  if (!next.principle) return say(c, "return.scenario_any", {title});
  const auto* principle = rubric::find_principle(app.shelf.rubric, *next.principle);
  return say(c, next.judged ? "return.scenario" : "return.scenario_lowest",
             {title, principle == nullptr ? *next.principle : principle->name.in(c.look().language)});
}

/// Whose scenario is suggested; null where the library has none.
const Volume* suggested(const App& app) {
  const auto& all = app.shelf.volumes;
  const auto found = std::ranges::find_if(
      all, [&](const Volume& volume) { return volume.story && app.next->scenario && volume.story->id == *app.next->scenario; });
  return found == all.end() ? nullptr : &*found;
}

Column return_column(const Canvas& c, const App& app) {
  const Palette& p = c.colours();
  const Volume* next = suggested(app);
  return {{.words = say(c, "return.title"), .type = {size::section, p.ink, Weight::bold}},
          {.words = say(c, "return.on", {text::whole_date(app.next->on, c.look().language)}),
           .type = {size::name, p.ink, Weight::bold},
           .above = 8,
           .indent = 30,
           .sign = Icon::calendar,
           .sign_colour = p.indigo},
          {.words = which_next(c, app, *app.next), .type = {size::body, p.ink}, .above = 6, .indent = 30},
          {.words = next == nullptr ? std::string() : text::plain(with_whom(c, *next->story)),
           .type = {size::secondary, p.ink2},
           .above = 2,
           .indent = 30},
          {.words = say(c, "return.why"), .type = label_type(c), .above = 10}};
}

/// Beside the plan: who is suggested looks out of the card's upper part, and the card is as tall as the plan's.
float least_beside(const Canvas& c, float width, const App& app) {
  return column_card_height(c, width, return_column(c, app)) + (suggested(app) == nullptr ? 0 : least_cover);
}
void return_beside(Canvas& c, Rect r, const App& app) {
  const Column column = return_column(c, app);
  const Volume* next = suggested(app);
  if (next == nullptr) {
    column_card(c, {r.x, r.y}, r.width, column, r.height);
    return;
  }
  card(c, r);
  const float words = column_card_height(c, r.width, column);
  cover(c, *next->story, {r.x + 2, r.y + 2, r.width - 4, r.height - words - 2}, size::card_radius - 2);
  c.line({r.x + 2, r.bottom() - words}, {r.right() - 2, r.bottom() - words}, c.colours().rule);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.bottom() - words + size::card_inset - size::unit / 2}, r.width - 2 * size::card_inset,
             column);
}

/// The plans of earlier plays, so that one sees what one has decided already.
Column earlier_plans(const Canvas& c, const App& app) {
  const Palette& p = c.colours();
  Column column;
  for (const session::PastWords& plan : app.shelf.plans) {
    if (plan.words == sent_plan(*app.play) || column.size() > most_earlier) continue;
    if (column.empty()) column.push_back({.words = say(c, "plan.past"), .type = {size::section, p.ink, Weight::bold}});
    column.push_back({.words = say(c, "plan.quoted", {plan.words}),
                      .type = {size::body, p.ink},
                      .above = 8,
                      .indent = 28,
                      .beside = text::whole_date(plan.written_at, c.look().language),
                      .beside_type = {size::metadata, p.ink2},
                      .sign = Icon::resolve,
                      .sign_colour = p.indigo});
  }
  return column;
}

/// To the end of it, and back to the debrief.
void ways_out(Canvas& c, Rect bar, ClosingScratch& scratch, Messages& out) {
  Rect feet = bar.inset(size::margin, 12);
  // What was typed and not yet sent is kept on the way out, and the button says so.
  const std::string leave = say(c, scratch.plan.empty() ? "terminal.leave_debrief" : "plan.keep_and_leave"),
                    back = say(c, "plan.back");
  const ButtonLook main{.action = Action::go_on, .primary = scratch.plan.empty()}, other{.action = Action::leave};
  form_ends_in(c, c.id(leave), c.id(back), scratch.focus_before);
  if (button(c, cut_left(feet, button_width(c, leave, main)), leave, main)) {
    scratch.leaving = true;
    if (!scratch.plan.empty()) out.push_back(Tell{session::Reflect{"plan", scratch.plan}});
    c.memory().again = true;
  } else if (scratch.leaving) {
    scratch.leaving = false;
    if (scratch.plan.empty()) out.emplace_back(Tell{session::LeaveDebrief{}});
  }
  if (button(c, cut_right(feet, button_width(c, back, other)), back, other)) scratch.open = false;
}

}  // namespace

void closing_screen(Canvas& c, const App& app, ClosingScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  Rect page = c.page();
  const Rect bar = cut_bottom(page, control_height(c) + 24);
  c.fill(bar, p.card);
  c.line({0, bar.y}, {bar.width, bar.y}, p.rule);
  page = plain_header(c, page, say(c, "debrief.title"));
  const Rect at = page_column(c, c.begin_scroll("closing", page_view(page)));
  const float wide = at.width;
  float y = at.y + 16;
  const bool beside = app.next && side_by_side(c, wide);
  const float left = beside ? std::round(wide * plan_share) : wide, right = beside ? wide - left - size::gutter : wide;
  const Column earlier = earlier_plans(c, app);
  // Both cards fill the page, as far as there is something to fill it with.
  const float below = earlier.empty() ? 0 : column_card_height(c, wide, earlier) + size::between_cards;
  const float room = std::min(tallest_cards, page.height - (y - at.y) - below - size::gutter);
  const float least = beside ? std::max(room, least_beside(c, right, app)) : 0;
  const float plan = plan_card(c, {at.x, y}, left, least, app, scratch, out);
  if (beside) return_beside(c, {at.x + left + size::gutter, y, right, plan}, app);
  y += plan + size::between_cards;
  if (app.next && !beside) y += column_card(c, {at.x, y}, right, return_column(c, app)) + size::between_cards;
  if (!earlier.empty()) y += column_card(c, {at.x, y}, wide, earlier) + size::between_cards;
  if (app.complaint)
    y += c.paragraph({at.x, y, wide, 0}, text::sentence(*app.complaint, c.look().language), {size::list, p.shu}) + 8;
  c.end_scroll(y - at.y);
  ways_out(c, bar, scratch, out);
}

}  // namespace presentation
