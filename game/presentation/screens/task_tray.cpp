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

constexpr float wide_card = 560;
constexpr float task_inset = 12, between_tasks = 5, tray_edge_inset = 8, tray_edge = 2, below_tasks = 6, beside_tray_bar = 10,
                clear_of_edge = 5;

std::uint8_t slot_of_task(const Asking& asking, Index task) { return simulation::slot_of(asking.story(), asking.world(), task); }

/// Which promise it is need not be told where there is but one: it stands above, in the strip.
bool only_one_keeps(const Asking& asking) {
  const auto tasks = free_tasks(asking);
  return std::ranges::count_if(tasks, [&](Index task) { return kept_by(asking.story(), task) != nowhere; }) == 1;
}

/// "25 Sep 10:00"
std::string brief_moment(const Canvas& c, const Asking& asking, std::int32_t at) {
  const auto day = asking.story().start + std::chrono::days{at / scenario::minutes_per_day};
  return text::short_date(day, c.look().language) + " " + text::time_of_day(at % scenario::minutes_per_day);
}

/// Until when the promise it keeps is due; and which promise, where it needs telling, with the day in brief.
std::string keeps_words(const Canvas& c, const Asking& asking, Index promise) {
  const simulation::Story& story = asking.story();
  const std::int32_t due = due_of(asking, promise);
  if (only_one_keeps(asking)) return say(c, "ui.plan.keeps", {"", text::moment(story.start, due, c.look().language)});
  return say(c, "ui.plan.keeps", {plain_words(c, story, story.promises[promise].text), brief_moment(c, asking, due)});
}

/// What a task says of itself: whose it is, marked as the edge of its card is, and how long it takes, or where it stands, once it
/// does; and what it keeps. What is in hand stands in the strip as well, and here says only that. In a wide card whose it is
/// stands beside its name: more of them are in sight.
Column task_words(const Canvas& c, float card, const Asking& asking, Index task) {
  const Palette& p = c.colours();
  const TaskLook look = task_look(c, asking, task);
  const bool held = asking.hand.has(task);
  Column column{{.words = look.title, .type = {is_close(c) ? size::list : slot_title, held ? p.ink2 : p.ink, Weight::bold}}};
  const auto add = [&](const std::string& words, Type type, Icon sign, Colour colour) {
    column.push_back({.words = words, .type = type, .indent = 20, .sign = sign, .sign_colour = colour});
  };
  const auto state = [&](const std::string& words, Type type, Icon sign, Colour colour) {
    if (card < c.em(wide_card)) return add(words, type, sign, colour);
    column.front().beside = words;
    column.front().beside_type = type;
  };
  if (held)
    state(say(c, "ui.plan.held"), {size::metadata, p.indigo, Weight::bold}, Icon::act, p.indigo);
  else if (const std::uint8_t slot = slot_of_task(asking, task); slot != simulation::no_slot)
    state(say(c, "ui.plan.placed", {brief_moment(c, asking, asking.story().slots[asking.decision().slots.begin + slot])}),
          {size::metadata, p.moss, Weight::bold}, Icon::done, p.moss);
  else
    state(joined(c, {look.who, look.span}), {size::metadata, look.colour}, look.icon, look.colour);
  if (const Index promise = kept_by(asking.story(), task); promise != nowhere)
    add(keeps_words(c, asking, promise), {size::metadata, p.ink2, Weight::bold}, Icon::due, p.ink2);
  return column;
}

float task_words_from(const Canvas& c) { return task_bar + task_inset + number_width(c) + 10; }

float task_height(const Canvas& c, float width, const Column& words) {
  return std::max(number_width(c), column_height(c, width - task_words_from(c) - task_inset, words)) + 8;
}

void task_card(Canvas& c, Rect r, const Asking& asking, Index task, const Column& column, int number) {
  const Palette& p = c.colours();
  const bool held = asking.hand.has(task), placed = slot_of_task(asking, task) != simulation::no_slot;
  c.start_at(c.id(column.front().words));
  // With a task in hand the digits are the slots': in their place stands what every task can be held by.
  const Key shortcut = asking.hand.empty() ? digit(number) : Key::none;
  const Response state = pressable_card(c, r, column.front().words, shortcut, asking.answers(), size::radius);
  const Canvas::Inside inside(c, r);
  if ((held || placed) && !state.hovered && !state.focused) c.fill(r.inset(1), held ? p.recess : p.paper, size::radius);
  if (held)
    dashed_outline(c, r.inset(1), p.indigo, 2);
  else
    c.fill(task_edge(r), task_look(c, asking, task).colour, 2);
  const float wide = r.width - task_words_from(c) - task_inset, top = r.y + (r.height - column_height(c, wide, column)) / 2;
  // A card this low has its number in its middle; beside the first line it would touch the edge.
  const float beside_first = std::max(top + c.line_height(column.front().type) / 2, r.y + clear_of_edge + number_width(c) / 2);
  const Point sign{r.x + task_bar + task_inset, is_close(c) ? beside_first : r.middle().y};
  if (asking.hand.empty())
    number_square(c, sign, number, state.focused);
  else
    grip(c, sign, held);
  set_column(c, {r.x + task_words_from(c), top}, wide, column);
  can_be_taken(c, asking.hand, state, task);
}

/// Returns the height.
float cards(Canvas& c, Rect at, const Asking& asking) {
  const Canvas::Group group(c, "tasks");
  float y = at.y;
  int number = 0;
  for (const Index task : free_tasks(asking)) {
    const Column column = task_words(c, at.width, asking, task);
    const Rect r{at.x, y, at.width, task_height(c, at.width, column)};
    task_card(c, r, asking, task, column, ++number);
    y += r.height + between_tasks;
  }
  return y - at.y;
}

/// What was picked up by its number, or out of the plan, is brought into view.
void bring_held(Canvas& c, Rect view, float width, const Asking& asking) {
  Hand& hand = asking.hand;
  if (hand.empty() || hand.brought == hand.holds) return;
  hand.brought = hand.holds;
  constexpr float edge = size::faded_edge + size::mark_strip;
  float y = 2;
  for (const Index task : free_tasks(asking)) {
    const float tall = task_height(c, width, task_words(c, width, asking, task));
    float& scrolled = c.memory().scroll[c.id("tasks")];
    if (hand.has(task)) scrolled = std::min(std::max(scrolled, y + tall - view.height + edge), std::max(0.f, y - edge));
    y += tall + between_tasks;
  }
}

std::size_t left_to_place(const Asking& asking) {
  return static_cast<std::size_t>(
      std::ranges::count_if(free_tasks(asking), [&](Index task) { return slot_of_task(asking, task) == simulation::no_slot; }));
}

/// In a tray so wide: what a scrolled area leaves of it.
float cards_width(float tray) { return tray - 2 * task_inset + beside_tray_bar - size::scroll_bar_room - 2 * tray_edge; }

float tray_heading_height(const Canvas& c) { return c.em(size::body) * 1.7f; }

bool has_free_slot(const Asking& asking) {
  const auto& slots = asking.decision().slots;
  for (std::size_t slot = 0; slot < slots.size(); ++slot)
    if (simulation::task_in(asking.story(), asking.world(), asking.at(), static_cast<std::uint8_t>(slot)) == simulation::nowhere)
      return true;
  return false;
}

/// "Tasks", and how many there are still to place, or find no place.
float tray_heading(Canvas& c, Rect at, const Asking& asking) {
  const Palette& p = c.colours();
  at.height = tray_heading_height(c);
  c.text(at, say(c, "ui.plan.tasks"), {size::body, p.ink, Weight::bold});
  const std::size_t left = left_to_place(asking);
  const bool full = left > 0 && !has_free_slot(asking);
  c.text(at, say(c, full ? "ui.plan.left_out" : "ui.plan.left", {std::to_string(left)}), {size::secondary, p.ink2}, Align::end);
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

Column how_to_plan(const Canvas& c, const Asking& asking) {
  // Elsewhere it stands at the head; and whoever has placed one knows how.
  if (!is_close(c) || left_to_place(asking) != free_tasks(asking).size()) return {};
  return {{.words = say(c, "ui.plan.how"), .type = {size::secondary, c.colours().ink2}, .above = size::unit}};
}

float task_list(Canvas& c, Rect at, const Asking& asking) {
  const float y = at.y + tray_heading(c, at, asking);
  return y + cards(c, {at.x, y, at.width, 0}, asking) - at.y;
}

float task_list_height(const Canvas& c, float width, const Asking& asking) {
  float tall = tray_heading_height(c);
  for (const Index task : free_tasks(asking)) tall += task_height(c, width, task_words(c, width, asking, task)) + between_tasks;
  return tall;
}

float task_tray_height(const Canvas& c, float width, const Asking& asking) {
  const float wide = cards_width(width);
  return 2 * tray_edge_inset + tray_edge + task_list_height(c, wide, asking) +
         column_height(c, wide, hours_of_people(c, asking)) + below_tasks;
}

void task_tray(Canvas& c, Rect r, const Asking& asking) {
  const Palette& p = c.colours();
  c.fill(r, p.recess, size::card_radius);
  const Canvas::Inside inside(c, r);
  Rect area = r.inset(task_inset, tray_edge_inset);
  // As wide as the cards: the count ends where they do.
  static_cast<void>(cut_top(area, tray_heading(c, {area.x + tray_edge, area.y, cards_width(r.width), 0}, asking)));
  if (take_out_width(c, asking) > 0) {
    const Rect place = cut_top(area, control_height(c));
    static_cast<void>(cut_top(area, size::unit));
    take_out(c, place, asking);
  }
  area.width += beside_tray_bar;
  bring_held(c, area, cards_width(r.width), asking);
  const Rect at = c.begin_scroll("tasks", area, p.recess);
  Rect inner{at.x + tray_edge, at.y + tray_edge, at.width - 2 * tray_edge, 0};
  inner.y += cards(c, inner, asking);
  inner.y += set_column(c, {inner.x, inner.y}, inner.width, hours_of_people(c, asking));
  c.end_scroll(inner.y - at.y + below_tasks);
  if (!dropped_on(c, asking.hand, r)) return;
  if (const std::uint8_t slot = slot_in_hand(asking); slot != simulation::no_slot)
    asking.arrange({.kind = Move::Kind::place, .slot = slot});
}

}  // namespace presentation
