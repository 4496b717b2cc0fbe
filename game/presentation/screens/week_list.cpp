#include <algorithm>

#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float inset = 14;

Column day_words(const Canvas& c, const Asking& asking, const WeekDay& day) {
  const Palette& p = c.colours();
  Column column{{.words = text::date(asking.story().start + std::chrono::days{day.day}, c.look().language),
                 .type = {size::body, day.works ? p.ink : p.ink2, Weight::bold}}};
  for (const std::string& note : day_notes(c, asking, day)) column.push_back({.words = note, .type = {size::metadata, p.ink2}});
  for (const DueMark& mark : day.due) column.push_back(due_piece(c, asking, mark));
  return column;
}

Column row_words(const Canvas& c, const Asking& asking, const WeekSlot& slot, const Response& state) {
  Column column = slot_words(c, asking, slot, state);
  column.insert(column.begin(), {.words = hours_of(slot), .type = {size::metadata, c.colours().ink2, Weight::bold}});
  return column;
}

float slot_row(Canvas& c, Rect r, Rect view, const Asking& asking, const WeekSlot& slot) {
  const std::string label = slot_label(c, asking, slot);
  if (asking.hand.look_for_place && slot.task == simulation::nowhere && slot.refuses == session::Notice::none) {
    c.focus(c.id(label));
    asking.hand.look_for_place = false;
  }
  // As tall as with the mouse on it, so that nothing moves away from under it.
  r.height = std::max(column_height(c, r.width - 2 * inset, row_words(c, asking, slot, {.hovered = true})),
                      column_height(c, r.width - 2 * inset, row_words(c, asking, slot, {}))) +
             14;
  const Response state = c.control(r, label, {}, asking.answers());
  const Canvas::Inside inside(c, r);
  slot_ground(c, r, asking, slot, state);
  set_column(c, {r.x + inset, r.y + 7}, r.width - 2 * inset, row_words(c, asking, slot, state));
  slot_answers(c, asking, slot, state, overlap(r, view));
  return r.height;
}

}  // namespace

void week_list(Canvas& c, Rect area, const Asking& asking, const std::vector<WeekDay>& week) {
  card(c, area);
  const Rect view = area.inset(8, 6);
  const Rect at = c.begin_scroll("week", view, c.colours().card);
  float y = at.y + 2;
  for (const WeekDay& day : week) {
    y += set_column(c, {at.x + 4, y}, at.width - 8, day_words(c, asking, day)) + 4;
    for (const WeekSlot& slot : day.slots)
      y += slot_row(c, {at.x + 4, y, at.width - 8, 0}, view, asking, slot) + size::between_options;
    y += size::between_options;
  }
  c.end_scroll(y - at.y);
}

}  // namespace presentation
