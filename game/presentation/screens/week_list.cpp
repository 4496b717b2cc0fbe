#include <algorithm>

#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float listed_inset = 14;

Column day_words(const Canvas& c, const Asking& asking, const WeekDay& day) {
  const Palette& p = c.colours();
  Column column{{.words = text::date(asking.story().start + std::chrono::days{day.day}, c.look().language),
                 .type = {size::body, day.works ? p.ink : p.ink2, Weight::bold}}};
  for (const std::string& note : day_notes(c, asking, day)) column.push_back({.words = note, .type = {size::metadata, p.ink2}});
  for (const DueMark& mark : day.due) column.push_back(due_piece(c, asking, mark));
  return column;
}

/// The hours stand before the words, in a column of their own.
Type hours_type(const Canvas& c) { return {size::metadata, c.colours().ink2, Weight::bold}; }
float slot_words_from(const Canvas& c) { return listed_inset + c.width("20:00–20:00", hours_type(c)) + 12; }

float slot_row(Canvas& c, Rect r, Rect view, const Asking& asking, const WeekSlot& slot) {
  const std::string label = slot_label(c, asking, slot);
  // As tall as with the mouse on it, so that nothing moves away from under it.
  const float from = slot_words_from(c), wide = r.width - from - listed_inset;
  r.height = std::max(column_height(c, wide, slot_words(c, asking, slot, {.hovered = true})),
                      column_height(c, wide, slot_words(c, asking, slot, {}))) +
             14;
  const Response state = c.control(r, label, {}, asking.answers());
  const Canvas::Inside inside(c, r);
  slot_ground(c, r, asking, slot, state);
  const Column words = slot_words(c, asking, slot, state);
  c.text({r.x + listed_inset, r.y + 7, from, c.line_height(words.front().type)}, hours_of(slot), hours_type(c));
  set_column(c, {r.x + from, r.y + 7}, wide, words);
  slot_answers(c, asking, slot, state, overlap(r, view));
  return r.height;
}

}  // namespace

void week_list(Canvas& c, Rect area, const Asking& asking, const std::vector<WeekDay>& week) {
  card(c, area);
  const Rect view = area.inset(8, 6);
  const Rect at = c.begin_scroll("week", view, c.colours().card);
  look_for_place(c, asking, week);
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
