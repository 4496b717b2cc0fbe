#include <algorithm>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;

constexpr float task_inset = 12, between_tasks = 6;

std::uint8_t slot_of_task(const Asking& asking, Index task) { return simulation::slot_of(asking.story(), asking.world(), task); }

/// Which promise it is need not be told where there is but one: it stands above, in the strip.
bool only_one_keeps(const Asking& asking) {
  const auto tasks = free_tasks(asking);
  return std::ranges::count_if(tasks, [&](Index task) { return kept_by(asking.story(), task) != nowhere; }) == 1;
}

/// What a task says of itself: whose it is, marked as the edge of its card is, and how long it takes, or where it stands, once it
/// does; and what it keeps. What is in hand stands in the strip as well, and here says only that.
Column task_words(const Canvas& c, const Asking& asking, Index task) {
  const Palette& p = c.colours();
  const TaskLook look = task_look(c, asking, task);
  const bool held = asking.hand.has(task);
  Column column{{.words = look.title, .type = {is_close(c) ? size::list : slot_title, held ? p.ink2 : p.ink, Weight::bold}}};
  const auto add = [&](const std::string& words, Type type, Icon sign, Colour colour) {
    column.push_back({.words = words, .type = type, .indent = 20, .sign = sign, .sign_colour = colour});
  };
  if (held)
    add(say(c, "ui.plan.held"), {size::metadata, p.indigo, Weight::bold}, Icon::act, p.indigo);
  else if (const std::uint8_t slot = slot_of_task(asking, task); slot != simulation::no_slot)
    add(say(c, "ui.plan.placed",
            {text::moment(asking.story().start, asking.story().slots[asking.decision().slots.begin + slot], c.look().language)}),
        {size::metadata, p.moss, Weight::bold}, Icon::done, p.moss);
  else
    add(joined({look.who, look.span}), {size::metadata, p.ink2}, look.icon, look.colour);
  if (const Index promise = kept_by(asking.story(), task); promise != nowhere)
    add(say(c, "ui.plan.keeps",
            {only_one_keeps(asking) ? std::string() : plain_words(c, asking.story(), asking.story().promises[promise].text),
             text::moment(asking.story().start, due_of(asking, promise), c.look().language)}),
        {size::metadata, p.ink2, Weight::bold}, Icon::due, p.ink2);
  return column;
}

float task_words_from(const Canvas& c) { return task_bar + task_inset + number_width(c) + 10; }

float task_height(const Canvas& c, float width, const Column& words) {
  return std::max(number_width(c), column_height(c, width - task_words_from(c) - task_inset, words)) + 10;
}

void task_card(Canvas& c, Rect r, const Asking& asking, Index task, const Column& column, int number) {
  const Palette& p = c.colours();
  const bool held = asking.hand.has(task), placed = slot_of_task(asking, task) != simulation::no_slot;
  c.start_at(c.id(column.front().words));
  const Response state = pressable_card(c, r, column.front().words, digit(number), asking.answers(), size::radius);
  const Canvas::Inside inside(c, r);
  if ((held || placed) && !state.hovered && !state.focused) c.fill(r.inset(1), held ? p.recess : p.paper, size::radius);
  if (held)
    dashed_outline(c, r.inset(1), p.indigo, 2);
  else
    c.fill({r.x + 1, r.y + 2, task_bar, r.height - 4}, task_look(c, asking, task).colour, 3);
  const float wide = r.width - task_words_from(c) - task_inset, top = r.y + (r.height - column_height(c, wide, column)) / 2;
  const Point sign{r.x + task_bar + task_inset, top + c.line_height(column.front().type) / 2};
  if (held)
    grip(c, sign, true);
  else
    number_square(c, sign, number, state.focused);
  set_column(c, {r.x + task_words_from(c), top}, wide, column);
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

/// The cards, and when people can be seen. Returns the height.
float cards(Canvas& c, Rect at, const Asking& asking) {
  const Canvas::Group group(c, "tasks");
  float y = at.y;
  int number = 0;
  for (const Index task : free_tasks(asking)) {
    const Column column = task_words(c, asking, task);
    const Rect r{at.x, y, at.width, task_height(c, at.width, column)};
    task_card(c, r, asking, task, column, ++number);
    y += r.height + between_tasks;
  }
  return y + set_column(c, {at.x, y}, at.width, hours_of_people(c, asking)) - at.y;
}

/// What was picked up by its number, or out of the plan, is brought into view.
void bring_held(Canvas& c, Rect view, float width, const Asking& asking) {
  Hand& hand = asking.hand;
  if (hand.empty() || hand.brought == hand.holds) return;
  hand.brought = hand.holds;
  constexpr float edge = size::faded_edge + size::mark_strip;
  float y = 2;
  for (const Index task : free_tasks(asking)) {
    const float tall = task_height(c, width, task_words(c, asking, task));
    float& scrolled = c.memory().scroll[c.id("tasks")];
    if (hand.has(task)) scrolled = std::min(std::max(scrolled, y + tall - view.height + edge), std::max(0.f, y - edge));
    y += tall + between_tasks;
  }
}

std::size_t left_to_place(const Asking& asking) {
  return static_cast<std::size_t>(
      std::ranges::count_if(free_tasks(asking), [&](Index task) { return slot_of_task(asking, task) == simulation::no_slot; }));
}

/// "Tasks", and how many there are still to place.
float tray_heading(Canvas& c, Rect at, const Asking& asking) {
  const Palette& p = c.colours();
  at.height = c.em(size::body) * 1.7f;
  c.text(at, say(c, "ui.plan.tasks"), {size::body, p.ink, Weight::bold});
  c.text(at, say(c, "ui.plan.left", {std::to_string(left_to_place(asking))}), {size::secondary, p.ink2}, Align::end);
  return at.height;
}

/// Where what is in hand stands in the plan, if it does.
std::uint8_t slot_in_hand(const Asking& asking) {
  return asking.hand.empty() ? simulation::no_slot : slot_of_task(asking, asking.hand.holds);
}

ButtonLook take_out_look(const Asking& asking) {
  return {.action = Action::clear, .enabled = asking.answers(), .type = size::list};
}

}  // namespace

float take_out_width(const Canvas& c, const Asking& asking) {
  return slot_in_hand(asking) == simulation::no_slot ? 0 : button_width(c, say(c, "ui.plan.take_out"), take_out_look(asking));
}

void take_out(Canvas& c, Rect r, const Asking& asking) {
  const std::uint8_t slot = slot_in_hand(asking);
  const bool pressed = button(c, r, say(c, "ui.plan.take_out"), take_out_look(asking));
  if (!pressed && !dropped_on(c, asking.hand, r)) return;
  asking.arrange({.kind = Move::Kind::place, .slot = slot});
  asking.hand.let_go();
}

float task_list(Canvas& c, Rect at, const Asking& asking) {
  float y = at.y + tray_heading(c, at, asking);
  // Large letters have no room for it at the head; and whoever has placed one knows how.
  if (is_close(c) && left_to_place(asking) == free_tasks(asking).size())
    y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.plan.how"), {size::secondary, c.colours().ink2}) + size::unit;
  return y + cards(c, {at.x, y, at.width, 0}, asking) - at.y;
}

void task_tray(Canvas& c, Rect r, const Asking& asking) {
  const Palette& p = c.colours();
  c.fill(r, p.recess, size::card_radius);
  const Canvas::Inside inside(c, r);
  Rect area = r.inset(task_inset, 8);
  static_cast<void>(cut_top(area, tray_heading(c, area, asking)));
  if (take_out_width(c, asking) > 0) {
    const Rect place = cut_top(area, control_height(c));
    static_cast<void>(cut_top(area, size::unit));
    take_out(c, place, asking);
  }
  area.width += 8;
  bring_held(c, area, area.width - 18, asking);
  const Rect at = c.begin_scroll("tasks", area, p.recess);
  c.end_scroll(cards(c, {at.x + 2, at.y + 2, at.width - 4, 0}, asking) + 6);
  if (!dropped_on(c, asking.hand, r)) return;
  if (const std::uint8_t slot = slot_in_hand(asking); slot != simulation::no_slot)
    asking.arrange({.kind = Move::Kind::place, .slot = slot});
}

}  // namespace presentation
