#include <algorithm>

#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;

constexpr float task_inset = 12;

std::uint8_t slot_of_task(const Asking& asking, Index task) { return simulation::slot_of(asking.story(), asking.world(), task); }

Column task_words(const Canvas& c, const Asking& asking, Index task) {
  const Palette& p = c.colours();
  const TaskLook look = task_look(c, asking, task);
  Column column{{.words = look.title, .type = {size::list, p.ink, Weight::bold}}};
  column.push_back({.words = joined({look.who, look.span}), .type = {size::metadata, p.ink2}});
  if (const Index promise = kept_by(asking.story(), task); promise != nowhere)
    column.push_back({.words = say(c, "ui.plan.keeps",
                                   {plain_words(c, asking.story(), asking.story().promises[promise].text),
                                    text::moment(asking.story().start, due_of(asking, promise), c.look().language)}),
                      .type = {size::metadata, p.ink2, Weight::bold}});
  if (const std::uint8_t slot = slot_of_task(asking, task); slot != simulation::no_slot)
    column.push_back({.words = say(c, "ui.plan.placed",
                                   {text::moment(asking.story().start, asking.story().slots[asking.decision().slots.begin + slot],
                                                 c.look().language)}),
                      .type = {size::metadata, p.moss, Weight::bold},
                      .indent = 20,
                      .sign = Icon::done,
                      .sign_colour = p.moss});
  return column;
}

float task_words_from(const Canvas& c) { return task_bar + task_inset + number_width(c) + 10; }

float task_height(const Canvas& c, float width, const Column& words) {
  return std::max(number_width(c), column_height(c, width - task_words_from(c) - task_inset, words)) + 16;
}

void task_card(Canvas& c, Rect r, const Asking& asking, Index task, const Column& column, int number) {
  const Palette& p = c.colours();
  const bool held = asking.hand.has(task), placed = slot_of_task(asking, task) != simulation::no_slot;
  c.start_at(c.id(column.front().words));
  const Response state = pressable_card(c, r, column.front().words, digit(number), asking.answers(), size::radius);
  const Canvas::Inside inside(c, r);
  if (placed && !state.hovered && !state.focused) c.fill(r.inset(1), p.paper, size::radius);
  c.fill({r.x + 1, r.y + 2, task_bar, r.height - 4}, task_look(c, asking, task).colour, 3);
  if (held) c.outline(r, p.indigo, size::focus_border, size::radius);
  number_square(c, {r.x + task_bar + task_inset, r.middle().y}, number, held || state.focused);
  const float wide = r.width - task_words_from(c) - task_inset;
  set_column(c, {r.x + task_words_from(c), r.y + (r.height - column_height(c, wide, column)) / 2}, wide, column);
  can_be_taken(c, asking.hand, state, task);
}

/// "水曜": days of the week somebody is never there, and single days.
std::string days_off(const Canvas& c, const Asking& asking, const scenario::Hours& hours) {
  std::vector<std::string> days;
  for (unsigned weekday = 0; weekday < 7; ++weekday)
    if ((hours.weekdays_off >> weekday & 1U) != 0) days.push_back(say(c, "date.weekday." + std::to_string((weekday + 1) % 7)));
  for (const auto& date : hours.days_off)
    days.push_back(text::date(asking.story().start + std::chrono::days{date.day}, c.look().language));
  std::string all;
  for (const std::string& day : days) all += (all.empty() ? "" : " ") + day;
  return all;
}

/// When people can be seen, where that is not the usual working day.
Column hours_of_people(const Canvas& c, const Asking& asking) {
  const Palette& p = c.colours();
  Column column;
  const auto& constants = asking.story().code.constants;
  for (const simulation::PersonInfo& person : asking.story().people) {
    const scenario::Hours& hours = person.hours;
    if (!hours.opens && !hours.closes && hours.weekdays_off == 0 && hours.days_off.empty()) continue;
    if (column.empty())
      column.push_back({.words = say(c, "ui.plan.hours"), .type = {size::secondary, p.ink, Weight::bold}, .above = 8});
    column.push_back(
        {.words = say(c, "ui.plan.hours_of",
                      {plain_words(c, asking.story(), person.name),
                       text::time_of_day(hours.opens.value_or(constants.workday_start_hour * 60)),
                       text::time_of_day(hours.closes.value_or(constants.workday_end_hour * 60)), days_off(c, asking, hours)}),
         .type = {size::metadata, p.ink2},
         .above = 2});
  }
  return column;
}

/// What is in hand and stands in the plan can be taken out of it. Returns the height taken.
float take_out(Canvas& c, Rect at, const Asking& asking) {
  const std::uint8_t slot = asking.hand.empty() ? simulation::no_slot : slot_of_task(asking, asking.hand.holds);
  if (slot == simulation::no_slot) return 0;
  const Rect place{at.x, at.y, at.width, control_height(c)};
  if (button(c, place, say(c, "ui.plan.take_out"), {.action = Action::clear, .enabled = asking.answers(), .type = size::list})) {
    asking.arrange({.kind = Move::Kind::place, .slot = slot});
    asking.hand.let_go();
  }
  return place.height + 8;
}

}  // namespace

void task_tray(Canvas& c, Rect r, const Asking& asking) {
  const Palette& p = c.colours();
  c.fill(r, p.recess, size::card_radius);
  const Canvas::Inside inside(c, r);
  const auto tasks = free_tasks(asking);
  const auto left = std::ranges::count_if(tasks, [&](Index task) { return slot_of_task(asking, task) == simulation::no_slot; });
  Rect area = r.inset(task_inset, 8);
  const Rect head = cut_top(area, c.em(size::body) * 1.7f);
  const std::string count = say(c, "ui.plan.left", {std::to_string(left)});
  c.text(head, say(c, "ui.plan.tasks"), {size::body, p.ink, Weight::bold});
  c.text(head, count, {size::secondary, p.ink2}, Align::end);
  static_cast<void>(cut_top(area, take_out(c, area, asking)));
  const Rect at = c.begin_scroll("tasks", {area.x, area.y, area.width + 8, area.height}, p.recess);
  const Canvas::Group group(c, "tasks");
  float y = at.y + 2;
  int number = 0;
  for (const Index task : tasks) {
    const Column column = task_words(c, asking, task);
    const float tall = task_height(c, at.width - 4, column);
    task_card(c, {at.x + 2, y, at.width - 4, tall}, asking, task, column, ++number);
    y += tall + size::between_options;
  }
  y += set_column(c, {at.x + 2, y}, at.width - 4, hours_of_people(c, asking));
  c.end_scroll(y - at.y + 4);
  if (!dropped_on(c, asking.hand, r)) return;
  if (const std::uint8_t slot = slot_of_task(asking, asking.hand.holds); slot != simulation::no_slot)
    asking.arrange({.kind = Move::Kind::place, .slot = slot});
}

}  // namespace presentation
