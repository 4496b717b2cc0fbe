#include <algorithm>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_entries.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/grid_card.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using condition::PromiseState;

struct PromiseLook {
  Icon icon = Icon::due;
  Colour colour;
};

PromiseLook look_of(const Palette& p, PromiseState state) {
  switch (state) {
    case PromiseState::kept: return {Icon::done, p.moss};
    case PromiseState::refused: return {Icon::speech, p.ink};
    case PromiseState::broken: return {Icon::alert, p.shu};
    case PromiseState::kept_late: return {Icon::alert, p.shu};
    case PromiseState::none:
    case PromiseState::requested:
    case PromiseState::open:
    case PromiseState::renegotiated:
    case PromiseState::kept_late_warned: return {Icon::due, p.ink};
  }
  return {};
}

/// "90%": how much of its moment; nothing where it does not count, or points are hidden.
std::string value_words(const Canvas& c, const debrief::PromiseReport& report) {
  if (report.worth == debrief::PromiseWorth::not_counted || !c.look().points) return {};
  return say(c, "review.promise_value", {std::to_string(report.value)});
}

Column promise_column(const DebriefView& v, const Canvas& c, const debrief::PromiseReport& report) {
  Column column;
  const Palette& p = c.colours();
  const simulation::PromiseInfo& promise = v.story().promises[report.promise];
  const PromiseLook look = look_of(p, report.state);
  column.push_back({.words = words_of(v, c, promise.text),
                    .type = strong_type(c),
                    .above = 20,
                    .indent = sign_indent,
                    .beside = value_words(c, report),
                    .beside_type = {size::list, look.colour, Weight::bold},
                    .sign = look.icon,
                    .sign_colour = look.colour,
                    .ruled = true});
  column.push_back({.words = debrief::worth_words(report, c.look().language),
                    .type = {size::list, look.colour, Weight::bold},
                    .above = 2,
                    .indent = sign_indent});
  const std::string due = say(c, "review.due", {time_of(v, c, report.due)});
  column.push_back({.words = say(c, "review.promise_times", {name_of(v, c, promise.person), due}),
                    .type = label_type(c),
                    .above = 2,
                    .indent = sign_indent});
  for (const std::string& step : debrief::life_of(v.story(), report, c.look().language))
    column.push_back({.words = step, .type = label_type(c), .indent = sign_indent});
  return column;
}

float promises_card(const DebriefView& v, Canvas& c, Point at, float width) {
  Column head{{.words = say(c, "review.promises"), .type = title_type(c)}};
  if (c.look().points) head.push_back({.words = say(c, "review.promises_how"), .type = label_type(c), .above = 2});
  std::vector<const debrief::PromiseReport*> by_due;
  for (const debrief::PromiseReport& report : v.told.promises) by_due.push_back(&report);
  std::stable_sort(by_due.begin(), by_due.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
  std::vector<Column> entries;
  for (const debrief::PromiseReport* report : by_due) entries.push_back(promise_column(v, c, *report));
  if (by_due.empty()) head.push_back({.words = say(c, "review.no_promises"), .type = label_type(c), .above = 8});
  // Three in a row where there are as many; four are two and two.
  const std::size_t most = entries.size() == 4 ? 2 : 3;
  return grid_card(c, at, width, head, entries, side_by_side(c, width) ? std::clamp<std::size_t>(entries.size(), 1, most) : 1);
}

struct SignalLook {
  Mark mark{};
  const char* key = "";
};

/// Noticed before it was spelled out, only after, missed; a line that meant nothing, marked or left alone.
SignalLook look_of(const debrief::SignalReport& s) {
  if (s.lure) return s.marked ? SignalLook{Mark::broken, "review.signal_noise"} : SignalLook{Mark::shown, "review.signal_left"};
  if (!s.marked) return {Mark::missed, "review.signal_missed"};
  return s.in_time ? SignalLook{Mark::shown, "review.signal_in_time"} : SignalLook{Mark::partly, "review.signal_late"};
}

Column signal_column(const DebriefView& v, const Canvas& c, const debrief::SignalReport& s) {
  Column column;
  const Palette& p = c.colours();
  const simulation::LineInfo& line = v.story().lines[s.line];
  const SignalLook look = look_of(s);
  column.push_back({.words = say(c, look.key),
                    .type = strong_type(c),
                    .above = 20,
                    .indent = sign_indent,
                    .sign = look.mark,
                    .sign_colour = p.indigo,
                    .ruled = true});
  const std::string change = words_of(v, c, line.signal_text);
  if (!change.empty()) column.push_back({.words = change, .type = list_type(c), .above = 2, .indent = sign_indent});
  const std::string words = words_of(v, c, line.by_warmth[2]);
  if (words != change)
    column.push_back({.words = say(c, "review.quote", {words}), .type = label_type(c), .above = 2, .indent = sign_indent});
  if (s.reading != simulation::Reading::none)
    column.push_back({.words = say(c, "review.reading", {say(c, "play.reading_" + std::to_string(static_cast<int>(s.reading)))}),
                      .type = label_type(c),
                      .above = 2,
                      .indent = sign_indent});
  return column;
}

/// How many changes there were and how many were noticed; what else stands in the list; why the score counts fewer chances.
Column signals_head(const Canvas& c, const std::vector<debrief::SignalReport>& told) {
  Column head{{.words = say(c, "review.signals"), .type = title_type(c)}};
  if (told.empty()) {
    head.push_back({.words = say(c, "review.no_signals"), .type = label_type(c), .above = 8});
    return head;
  }
  const debrief::SignalCount n = debrief::count_of(told);
  std::string words = say(c, "review.signal_count", {std::to_string(n.noticed), std::to_string(n.changes)});
  if (n.plain > 0)
    words += say(c, "review.signal_plain",
                 {std::to_string(n.plain), n.plain_marked == 0 ? std::string() : std::to_string(n.plain_marked)});
  head.push_back({.words = words, .type = label_type(c), .above = 2});
  if (n.changes > 1) head.push_back({.words = say(c, "review.signal_scored"), .type = label_type(c), .above = 2});
  return head;
}

float signals_card(const DebriefView& v, Canvas& c, Point at, float width) {
  const std::vector<debrief::SignalReport> told = debrief::signals_to_tell(v.told);
  std::vector<Column> entries;
  for (const debrief::SignalReport& s : told) entries.push_back(signal_column(v, c, s));
  return entries_card(c, at, width, signals_head(c, told), entries);
}

}  // namespace

float debrief_promises(const DebriefView& v, Canvas& c, Point at, float width) {
  const float first = promises_card(v, c, at, width) + size::between_cards;
  return first + signals_card(v, c, {at.x, at.y + first}, width);
}

}  // namespace presentation
