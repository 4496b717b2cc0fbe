#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float tray_width = 296, tray_share = .34f, tray_step = 16;
/// Of the tasks beside days in brief: they give way to days that are seen whole for it. In large letters the days are scrolled
/// nearly always: half of it, whatever stands in them.
constexpr std::array listed_tasks_shares = {.66f, .6f, .55f, .5f, .47f};
constexpr std::size_t close_share = 3;
/// Of the tasks on a panel beside the days; narrow days first would change with every task that is placed.
constexpr std::array panel_shares = {.55f, .6f, .66f};
constexpr float tallest_slot = 72, slot_step = 4;

/// Where there is no room for more. What is scrolled need not be cut.
Brief tightest(const Canvas& c) { return {.lines = is_close(c) ? Brief::whole : 1}; }

std::span<const float> tasks_shares(const Canvas& c) {
  return is_close(c) ? std::span(listed_tasks_shares).subspan(close_share, 1) : std::span(listed_tasks_shares);
}

/// Some slot is free for what is in hand; else it can only take another task's.
bool has_room(const Asking& asking, const std::vector<WeekDay>& week) {
  const WeekSlot* first = first_place(asking, week);
  return first == nullptr || first->task == simulation::nowhere;
}

/// What follows the mouse.
void dragged(Canvas& c, const Asking& asking) {
  if (!asking.hand.dragged) return;
  const Palette& p = c.colours();
  const Point mouse = c.input().mouse;
  const Type type{size::list, p.ink, Weight::bold};
  const std::string title = option_words(c, asking.story(), asking.hand.holds);
  const float wide = std::min(c.width(title, type) + 28, c.em(260)), tall = c.em(size::list) * 1.5f + 16;
  const Rect r{std::clamp(mouse.x - wide / 2, 0.f, c.page().width - wide),
               std::clamp(mouse.y - tall / 2, 0.f, c.page().height - tall), wide, tall};
  c.fill(r, p.card, size::button_radius);
  c.outline(r, p.indigo, size::focus_border, size::button_radius);
  c.text(r.inset(12, 0), title, type);
}

float listed_days(float width, float tasks_share) { return (width - size::gutter) * (1 - tasks_share); }

/// As narrow as they can be to be seen whole; where they cannot, as narrow as they are at all.
float listed_days(const Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  for (const float share : tasks_shares(c))
    if (const float days = listed_days(at.width, share); brief_week_height(c, days, asking, week, tightest(c)) <= at.height)
      return days;
  return listed_days(at.width, tasks_shares(c).front());
}

/// How wide the days are where they stand below one another on a panel, the tasks on another beside it, neither of them scrolled;
/// empty where they do not fit so.
std::optional<float> panel_days(const Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  if (is_close(c)) return std::nullopt;
  const auto fits = [&](float days) {
    return brief_week_height(c, days, asking, week, {}) <= at.height &&
           task_tray_height(c, at.width - size::gutter - days, asking) <= at.height;
  };
  for (const float share : panel_shares)
    if (const float days = listed_days(at.width, share); fits(days)) return days;
  return std::nullopt;
}

/// Tasks and days beside one another without panels, neither of them scrolled.
bool list_fits(const Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  const float days = listed_days(c, at, asking, week);
  return brief_week_height(c, days, asking, week, tightest(c)) <= at.height &&
         task_list_height(c, at.width - size::gutter - days, asking) <= at.height;
}

/// Days stand side by side where they have the room for it, and do not have to be scrolled while a list would not.
bool is_grid(const Canvas& c, Rect days, float width, const Asking& asking, const std::vector<WeekDay>& week) {
  if (is_close(c) || !grid_fits(c, days.width, asking, week)) return false;
  return least_grid_height(c, days.width, asking, week) <= days.height ||
         brief_week_height(c, listed_days(width, tasks_shares(c).front()), asking, week, tightest(c)) > days.height;
}

/// How wide the days are beside the tasks: as wide as they need to be told apart by, or narrower where the tasks would have to be
/// scrolled and the days stand it. Empty where tasks are scrolled all the same and would not be in a list, or there is no room.
std::optional<float> grid_days(const Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  const float least = std::min(c.em(tray_width), at.width * tray_share), most = at.width - size::gutter - least;
  const float usual = grid_width(c, most, asking, week);
  const auto stands = [&](float days) { return is_grid(c, {at.x, at.y, days, at.height}, at.width, asking, week); };
  for (float days = usual; stands(days); days -= tray_step)
    if (task_tray_height(c, at.width - size::gutter - days, asking) <= at.height) return days;
  return stands(usual) && !panel_days(c, at, asking, week) && !list_fits(c, at, asking, week) ? std::optional(usual)
                                                                                              : std::nullopt;
}

/// Days and hours side by side, the tasks beside them.
void plan_in_grid(Canvas& c, Rect at, float beside, const Asking& asking) {
  const Rect tray = cut_right(at, beside);
  static_cast<void>(cut_right(at, size::gutter));
  task_tray(c, tray, asking);
  const Canvas::Group group(c, "slots");
  // What was picked up just now has to be looked at again: the tray comes first.
  week_grid(c, at, asking, week_of(asking));
  settle(c, asking.hand);
}

/// The days below one another, their slots as high as the panel leaves room for; the tasks stay beside them whatever is in hand.
void plan_in_panels(Canvas& c, Rect at, float days, const Asking& asking, const std::vector<WeekDay>& week) {
  task_tray(c, cut_right(at, at.width - size::gutter - days), asking);
  const Canvas::Group group(c, "slots");
  float least = tallest_slot;
  while (least > 0 && brief_week_height(c, days, asking, week, {.least = least}) > at.height) least -= slot_step;
  brief_week(c, {at.x, at.y, days, at.height}, asking, week, {.least = least});
  settle(c, asking.hand);
}

/// With something in hand the days have the page to themselves: every place for it is looked for there.
void places_in_list(Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  if (const float out = take_out_width(c, asking); out > 0) {
    const Rect row = cut_top(at, control_height(c) + size::unit);
    take_out(c, {row.x, row.y, out, control_height(c)}, asking);
  }
  const Canvas::Group group(c, "slots");
  week_list(c, at, asking, week);
  settle(c, asking.hand);
}

/// With empty hands the days stand in brief beside the tasks, and each is scrolled by itself: whichever task one is at, there is
/// a place for it in sight, and neither edge cuts the other's rows. In large letters what is asked scrolls with the tasks;
/// promises need the page's width, and stay above both.
void plan_in_list(Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  if (is_close(c) && asking.promises) static_cast<void>(cut_top(at, asking.promises(at)));
  const float days = listed_days(c, at, asking, week), tasks = at.width - size::gutter - days;
  const Brief lines = brief_to_fit(c, days, at.height, asking, week);
  const float whole = std::min(at.height, brief_week_height(c, days, asking, week, lines));
  // Below the days where they leave room for it; else with the tasks. A task shows as soon as one comes to the plan.
  const Column how = how_to_plan(c, asking), hours = hours_of_people(c, asking);
  const float how_tall = column_height(c, days, how);
  const bool how_fits = whole + how_tall <= at.height;
  const float told = whole + (how_fits ? how_tall : 0);
  const bool hours_fit = told + column_height(c, days, hours) <= at.height;
  // Begun first: keys that scroll are the tasks' while nothing has the focus.
  const Rect shown = c.begin_scroll("plan", with_bar({at.right() - tasks, at.y, tasks, at.height}));
  const Rect inner{shown.x, shown.y, tasks, 0};
  float tall = scrolled_head(c, inner, {asking.model, asking.hand, asking.out});
  if (!how_fits) tall += set_column(c, {inner.x, inner.y + tall}, inner.width, how) + size::unit;
  tall += task_list(c, {inner.x, inner.y + tall, inner.width, 0}, asking);
  if (!hours_fit) tall += set_column(c, {inner.x, inner.y + tall}, inner.width, hours);
  c.end_scroll(tall);
  const Canvas::Group group(c, "slots");
  brief_week(c, {at.x, at.y, days, whole}, asking, week, lines);
  if (how_fits) set_column(c, {at.x, at.y + whole}, days, how);
  if (hours_fit) set_column(c, {at.x, at.y + told}, days, hours);
  // What was picked up by keyboard just now finds its place in the next frame, where the days have the page.
  if (asking.hand.empty() || asking.hand.dragged) settle(c, asking.hand);
}

}  // namespace

DeskSays plan_says(const Canvas& c, const Asking& asking) {
  if (asking.hand.empty()) return {.aside = say(c, "ui.plan.how")};
  const bool room = has_room(asking, week_of(asking));
  return {.in_hand = option_words(c, asking.story(), asking.hand.holds),
          .how = say(c, room ? "ui.plan.in_hand" : "ui.plan.in_hand_full")};
}

void plan_body(Canvas& c, Rect at, const Asking& asking) {
  const auto week = week_of(asking);
  // A notice comes and goes; days do not change places for it.
  const Rect whole{at.x, at.y, at.width, at.height + desk_notice_height(c, at.width, asking)};
  if (const auto days = grid_days(c, whole, asking, week))
    plan_in_grid(c, at, at.width - size::gutter - *days, asking);
  else if (const auto listed = panel_days(c, whole, asking, week))
    plan_in_panels(c, at, *listed, asking, week);
  else if (asking.hand.empty())
    plan_in_list(c, at, asking, week);
  else
    places_in_list(c, at, asking, week);
  dragged(c, asking);
}

}  // namespace presentation
