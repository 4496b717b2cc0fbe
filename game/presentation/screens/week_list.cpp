#include <algorithm>
#include <array>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float listed_inset = 14, slot_row_inset = 7, brief_inset = 5, between_briefs = 5, below_date = 4,
                brief_panel_inset = 14, days_bar = brief_panel_inset - 2;  // in the panel, clear of its edge
constexpr float hidden_at_edge = size::faded_edge + size::mark_strip;
constexpr std::array brief_lines = {Brief::whole, 3, 2, 1};

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
float words_from(const Canvas& c, std::string_view longest_hours) {
  return listed_inset + c.width(longest_hours, hours_type(c)) + 12;
}
float whole_words_from(const Canvas& c) { return words_from(c, "20:00–20:00"); }
float brief_words_from(const Canvas& c) { return words_from(c, "20:00–"); }

void hours(Canvas& c, Rect r, float from, const std::string& words, float line) {
  c.text({r.x + listed_inset, r.y + slot_row_inset, from, line}, words, hours_type(c));
}

float whole_row(Canvas& c, Rect r, Rect view, const Asking& asking, const WeekSlot& slot) {
  const auto words_of = [&](const Response& state) { return slot_words(c, asking, slot, state, SlotSpace::row); };
  // As tall as with the mouse on it, so that nothing moves away from under it.
  const float from = whole_words_from(c), wide = r.width - from - listed_inset;
  r.height =
      std::max(column_height(c, wide, words_of({.hovered = true})), column_height(c, wide, words_of({}))) + 2 * slot_row_inset;
  const Response state = c.control(r, slot_label(c, asking, slot), digit(slot.place), asking.answers());
  const Canvas::Inside inside(c, r);
  slot_ground(c, r, asking, slot, state);
  const Column words = words_of(state);
  hours(c, r, from, hours_of(slot), c.line_height(words.front().type));
  set_column(c, {r.x + from, r.y + slot_row_inset}, wide, words);
  slot_digit(c, {r.x + from, r.y + slot_row_inset}, slot, state);
  slot_answers(c, asking, slot, state, overlap(r, view));
  return r.height;
}

/// What is said of a slot in brief: what stands in it, above that what is wrong with it; in lines there is room for.
Column brief_words(const Canvas& c, const Asking& asking, const WeekSlot& slot) {
  Column words = slot_words(c, asking, slot, {}, SlotSpace::brief);
  words.resize(slot.too_late ? 2 : 1);
  return words;
}

/// From when until when, and where the words beside it begin.
struct BriefHours {
  std::string first, second = {};
  float words_from = 0;
};
/// A free slot's in one line; else in two, alike in every slot; where tasks are cut to a line, from when alone.
BriefHours brief_hours(const Canvas& c, const WeekSlot& slot, int lines) {
  if (!slot.fixed && slot.task == simulation::nowhere) return {.first = hours_of(slot), .words_from = whole_words_from(c)};
  const std::string from = text::time_of_day(slot.begins % scenario::minutes_per_day);
  if (!slot.fixed && lines < 2) return {.first = from, .words_from = brief_words_from(c)};
  return {from + "–", text::time_of_day(slot.ends % scenario::minutes_per_day), brief_words_from(c)};
}

float brief_height(const Canvas& c, float width, const Asking& asking, const WeekSlot& slot, int lines) {
  const Column words = brief_words(c, asking, slot);
  const BriefHours hours = brief_hours(c, slot, lines);
  const float whole = column_height(c, width - hours.words_from - listed_inset, words);
  float most = static_cast<float>(lines - 1) * c.line_height(words.back().type);
  for (const Piece& piece : words) most += c.line_height(piece.type);
  const float beside = hours.second.empty() ? 0 : 2 * c.line_height(words.front().type);
  return std::max(beside, slot.fixed ? whole : std::min(whole, most)) + 2 * brief_inset;
}

void brief_row(Canvas& c, Rect r, Rect view, const Asking& asking, const WeekSlot& slot, int lines) {
  const Response state = c.control(r, slot_label(c, asking, slot), digit(slot.place), asking.answers());
  const Canvas::Inside inside(c, r);
  slot_ground(c, r, asking, slot, state);
  const Column words = brief_words(c, asking, slot);
  const BriefHours hours = brief_hours(c, slot, lines);
  const float line = c.line_height(hours_type(c)), first = c.line_height(words.front().type), y = r.y + brief_inset;
  // On the lines of the words beside them, which are larger.
  const Rect place{r.x + listed_inset, y + (first - line) / 2, hours.words_from, line};
  c.text(place, hours.first, hours_type(c));
  if (!hours.second.empty()) c.text({place.x, place.y + first, place.width, line}, hours.second, hours_type(c));
  fit_column(c, {r.x + hours.words_from, y, r.width - hours.words_from - listed_inset, r.height - 2 * brief_inset}, words);
  slot_digit(c, {r.x + hours.words_from, y}, slot, state);
  slot_answers(c, asking, slot, state, overlap(r, view));
}

}  // namespace

void week_list(Canvas& c, Rect view, const Asking& asking, const std::vector<WeekDay>& week) {
  const bool fresh = c.memory().scroll.try_emplace(c.id("week"), 0.f).second;
  view = with_bar(view);
  const Rect at = c.begin_scroll("week", view);
  look_for_place(c, asking, week);
  const WeekSlot* first = first_place(asking, week);
  float y = at.y + 2, place = 0;
  for (const WeekDay& day : week) {
    const float top = y;
    y += set_column(c, {at.x, y}, at.width, day_words(c, asking, day)) + below_date;
    for (const WeekSlot& slot : day.slots) {
      const float from = y;
      y += whole_row(c, {at.x, y, at.width, 0}, view, asking, slot);
      // Where the first place is in sight anyway, the week begins at its beginning.
      if (&slot == first && y - at.y > view.height - hidden_at_edge)
        place = (&slot == &day.slots.front() ? top - 2 : from - hidden_at_edge) - at.y;
      y += size::between_options;
    }
    y += size::between_options;
  }
  c.end_scroll(y - size::between_options - at.y);
  if (!fresh || place <= 0) return;
  c.memory().scroll[c.id("week")] = place;
  c.memory().again = true;
}

float brief_week_height(const Canvas& c, float width, const Asking& asking, const std::vector<WeekDay>& week, Brief brief) {
  const float wide = width - 2 * brief_panel_inset;
  float tall = 2 * brief_panel_inset - 2 * between_briefs;
  for (const WeekDay& day : week) {
    tall += column_height(c, wide, day_words(c, asking, day)) + below_date + between_briefs;
    for (const WeekSlot& slot : day.slots)
      tall += std::max(brief.least, brief_height(c, wide, asking, slot, brief.lines)) + between_briefs;
  }
  return tall;
}

Brief brief_to_fit(const Canvas& c, float width, float height, const Asking& asking, const std::vector<WeekDay>& week) {
  if (is_close(c)) return {};
  for (const int lines : brief_lines)
    if (brief_week_height(c, width, asking, week, {lines}) <= height) return {lines};
  return {};  // not even so: it is scrolled, and may as well be read
}

void brief_week(Canvas& c, Rect panel, const Asking& asking, const std::vector<WeekDay>& week, Brief brief) {
  card(c, panel);
  const Rect view = panel.inset(brief_panel_inset, brief_panel_inset);
  const bool back = c.memory().scroll.erase(c.id("week")) > 0;
  const Rect at = c.begin_scroll("days", {view.x, view.y, view.width + days_bar, view.height}, c.colours().card);
  look_for_place(c, asking, week);
  Rect last;
  float y = at.y;
  for (const WeekDay& day : week) {
    y += set_column(c, {at.x, y}, view.width, day_words(c, asking, day)) + below_date;
    for (const WeekSlot& slot : day.slots) {
      const Rect row{at.x, y, view.width, std::max(brief.least, brief_height(c, view.width, asking, slot, brief.lines))};
      if (c.id(slot_label(c, asking, slot)) == c.memory().focus) last = row;
      brief_row(c, row, view, asking, slot, brief.lines);
      y += row.height + between_briefs;
    }
    y += between_briefs;
  }
  c.end_scroll(y - 2 * between_briefs - at.y);
  if (!back || last.height <= 0) return;
  c.memory().scroll[c.id("days")] = std::max(0.f, last.middle().y - at.y - view.height / 2);
  c.memory().again = true;
}

}  // namespace presentation
