#include <algorithm>
#include <chrono>
#include <utility>

#include "presentation/canvas/few.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using condition::PromiseState;

struct Row {
  Icon icon{};
  Phrase what, when;
  Colour colour;
  bool urgent = false;
};
constexpr std::size_t most_rows = 12;  // that a strip is put together from; far more than find room
using StripRows = Few<Row, most_rows>;

/// When a promise is due; `brief`: without the day of the week, where the words need the room.
Phrase due_words(const Canvas& c, const simulation::Story& story, std::int32_t at, bool brief) {
  if (!brief) return moment(c, story.start, at);
  const text::Language language = c.look().language;
  const auto day = story.start + std::chrono::days{at / scenario::minutes_per_day};
  return c.phrases().of({"brief moment", as_key(story.start), as_key(at), as_key(language)}, [&] {
    return text::short_date(day, language) + " " + text::time_of_day(at % scenario::minutes_per_day);
  });
}

Row row_of(const Canvas& c, const session::Model& model, const session::PromiseRow& promise, bool brief) {
  const Palette& p = c.colours();
  const simulation::Story& story = *model.story;
  const Phrase what = plain(c, story, story.promises[promise.promise].text), state = promise_state(c, promise.state);
  switch (promise.state) {
    case PromiseState::kept:
    case PromiseState::kept_late_warned: return {Icon::done, what, state, p.moss, false};
    case PromiseState::kept_late:
    case PromiseState::broken: return {Icon::alert, what, state, p.shu, true};
    case PromiseState::refused: return {Icon::cross, what, state, p.ink2, false};
    default: break;
  }
  const Phrase due = due_words(c, story, promise.due, brief);
  if (promise.overdue) return {Icon::alert, what, say(c, "ui.overdue", {due}), p.shu, true};
  // Until when is for the answer to say: a time before it would give one away.
  if (promise.state == PromiseState::requested) return {Icon::due, what, state, p.ink2, false};
  if (!promise.due_today) return {Icon::due, what, due, p.ink2, false};
  return {Icon::alert, what, say(c, "ui.today_at", {text::time_of_day(promise.due % scenario::minutes_per_day)}), p.shu, true};
}

constexpr float row_gap = 24, when_gap = 10, room_inset = 12;

Type what_type(const Canvas& c, const Row& row) {
  return {size::list, c.colours().ink, row.urgent ? Weight::bold : Weight::regular};
}
Type when_type(const Row& row) { return {size::list, row.colour, row.urgent ? Weight::bold : Weight::regular}; }

/// What a row takes beside its words, up to the next one.
float row_frame(const Canvas& c, const Row& row) { return c.em(24) + when_gap + c.width(row.when, when_type(row)) + row_gap; }

bool all_fit(const Canvas& c, const StripRows& rows, float room) {
  float needed = -row_gap;
  for (const Row& row : rows) needed += c.width(row.what, what_type(c, row)) + 1 + row_frame(c, row);
  return needed <= room;
}

Phrase more_words(const Canvas& c, const char* key, std::size_t left_out) { return say(c, key, {std::to_string(left_out)}); }

/// What it takes to say how many are left out.
float more_width(const Canvas& c, std::size_t there_are) {
  if (there_are < 2) return 0;
  return row_gap + std::max(c.width(more_words(c, "ui.more", there_are), {size::list}),
                            c.width(more_words(c, "ui.more_settled", there_are), {size::list}));
}

float whole_width(const Canvas& c, const Row& row) { return c.width(row.what, what_type(c, row)) + 1; }

/// How wide the words of each row may be, for as many rows as find room in one line; the first is there in any case, in lines
/// below each other if need be, since a promise half told is none.
Few<float, most_rows> word_widths(const Canvas& c, const StripRows& rows, std::size_t there_are, float room) {
  const bool all = rows.size() == there_are && all_fit(c, rows, room);
  Few<float, most_rows> fitting;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    float rest = room - row_frame(c, rows[i]) + row_gap;
    if (!all) rest -= more_width(c, there_are);
    if (i > 0 && rest < whole_width(c, rows[i])) break;
    fitting.push_back(std::min(whole_width(c, rows[i]), rest));
    room -= fitting.back() + row_frame(c, rows[i]);
  }
  return fitting;
}

bool is_open(const session::PromiseRow& row) {
  return row.state == PromiseState::requested || row.state == PromiseState::open || row.state == PromiseState::renegotiated;
}

/// Behind what is still to be kept, the last that was settled stands first: it has the room where there is not enough for all.
void latest_settled_first(std::vector<session::PromiseRow>& rows) {
  std::reverse(std::ranges::find_if_not(rows, is_open), rows.end());
}

/// Nobody has promised it yet, and it is not late.
bool is_asked_for(const session::PromiseRow& row) { return row.state == PromiseState::requested && !row.overdue; }

/// The first of them, as many as the strip can be put together from.
StripRows told(const Canvas& c, const session::Model& model, const std::vector<session::PromiseRow>& promises, bool only_asked,
               bool brief) {
  StripRows rows;
  for (std::size_t i = 0; i < std::min(promises.size(), most_rows); ++i) {
    Row row = row_of(c, model, promises[i], brief);
    if (only_asked) row.when = {};  // the label says it
    rows.push_back(row);
  }
  return rows;
}

constexpr float narrow_strip = 620;

/// Where little room is left for the promises themselves, a word must do.
Phrase note_label(const Canvas& c, float strip_width) {
  return say(c, strip_width < c.em(narrow_strip) ? "ui.note.short" : "ui.note");
}
constexpr ButtonLook note_look{.action = Action::note, .type = size::secondary};

/// The way to write a promise down, always the same whether or not one waits to be: beside the strip. Returns what is left of it.
Rect note_button(Canvas& c, Rect strip, Messages& out) {
  const Phrase label = note_label(c, strip.width);
  const float wide = button_width(c, label, note_look);
  if (button(c, cut_right(strip, wide), label, note_look)) out.push_back(Show{Panel::notebook});
  static_cast<void>(cut_right(strip, size::unit));
  return strip;
}

/// What was promised; returns how wide it is.
float row_words(Canvas& c, Rect r, const Row& row) {
  const Type type = what_type(c, row);
  if (whole_width(c, row) <= r.width + .5f) return c.text(r, row.what, type);
  const float tall = c.paragraph_height(r.width, row.what, type);
  c.paragraph({r.x, r.middle().y - tall / 2, r.width, tall}, row.what, type);
  return r.width;
}

/// As many promises as find room, and how many there are to keep beside them, or where all of those are in sight, settled ones.
void strip_rows(Canvas& c, Rect r, const StripRows& rows, const std::vector<session::PromiseRow>& promises) {
  const Palette& p = c.colours();
  const auto widths = word_widths(c, rows, promises.size(), r.width);
  float x = r.x;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Row& row = rows[i];
    if (i > 0) c.line({x - row_gap / 2, r.y + 10}, {x - row_gap / 2, r.bottom() - 10}, p.rule);
    icon(c, row.icon, {x, r.middle().y - c.em(9)}, c.em(18), row.urgent || row.icon == Icon::done ? row.colour : p.ink);
    x += c.em(24);
    x += row_words(c, {x, r.y, widths[i], r.height}, row) + when_gap;
    x += c.text({x, r.y, r.right() + room_inset - x, r.height}, row.when, when_type(row)) + row_gap;
  }
  const auto left_out = promises.begin() + static_cast<std::ptrdiff_t>(widths.size());
  const auto others = static_cast<std::size_t>(promises.end() - left_out),
             open = static_cast<std::size_t>(std::count_if(left_out, promises.end(), is_open));
  const Phrase more = open > 0 ? more_words(c, "ui.more", open) : more_words(c, "ui.more_settled", others);
  if (others > 0 && x + c.width(more, {size::list}) <= r.right() + room_inset)
    c.text({x, r.y, r.right() + room_inset - x, r.height}, more, {size::list, p.ink2});
}

Phrase strip_name(const Canvas& c, bool only_asked) { return say(c, only_asked ? "ui.asked_for" : "ui.promises"); }
float label_width(const Canvas& c, bool only_asked) {
  return c.width(strip_name(c, only_asked), {size::list, {}, Weight::bold}) + 22;
}

/// What a strip has for its rows beside its label and, where promises are written down by hand, the button for it.
float words_room(const Canvas& c, float width, const session::Model& model, float label) {
  const float button = model.story->notes_by_hand ? button_width(c, note_label(c, width), note_look) + size::unit : 0;
  return width - label - 2 * room_inset - button;
}

/// How tall the first promise's words are.
float lead_words_height(const Canvas& c, const StripRows& rows, std::size_t there_are, float room) {
  if (rows.empty()) return 0;
  const Row& first = rows[0];
  const float words = word_widths(c, rows, there_are, room)[0];
  return whole_width(c, first) <= words + .5f ? 0 : c.paragraph_height(words, first.what, what_type(c, first));
}

/// How many promises there are, and how tall the tallest is that needs more than a line where it stands first: the strip is as
/// tall whichever does, so that no page moves with it.
struct Names {
  std::size_t count = 0;
  float tallest = 0;
};
Names names(const Canvas& c, float width, const session::Model& model) {
  const std::size_t promises = model.story->promises.size();
  const float label = std::max(label_width(c, false), label_width(c, true));
  const float room = words_room(c, width, model, label) - more_width(c, promises);
  Names found;
  for (simulation::Index promise = 0; promise < promises; ++promise) {
    const auto row = session::promise_row(model, promise);
    if (!row) continue;
    ++found.count;
    const Row told = row_of(c, model, *row, true);
    const float words = room - row_frame(c, told) + row_gap;
    if (whole_width(c, told) > words)
      found.tallest = std::max(found.tallest, c.paragraph_height(words, told.what, what_type(c, told)));
  }
  return found;
}

float gap_below(const Canvas& c) { return is_close(c) ? size::unit : size::between_cards; }
float height_with(const Canvas& c, float words) {
  return std::max({40.f, c.em(22) + size::unit, words + size::unit}) + gap_below(c);
}

}  // namespace

bool heard_of(const session::Model& model, simulation::Index promise, std::size_t read) {
  const auto& talk = model.transcript;
  if (read >= talk.size()) return true;
  return std::any_of(talk.begin(), talk.begin() + static_cast<std::ptrdiff_t>(read), [&](const session::TalkLine& line) {
    return line.kind == session::TalkKind::promise && line.promise == promise;
  });
}

std::vector<session::PromiseRow> promises_as_read(const session::Model& model, TalkPage page,
                                                  std::vector<session::PromiseRow> rows) {
  rows = session::promise_rows(model, std::move(rows));
  if (page.last >= model.transcript.size()) return rows;
  const std::int32_t now = standing(model, page).time;
  std::erase_if(rows, [&](const session::PromiseRow& row) { return !heard_of(model, row.promise, page.last); });
  for (session::PromiseRow& row : rows) {
    for (std::size_t i = 0; i < page.last; ++i) {
      const session::TalkLine& line = model.transcript[i];
      if (line.kind == session::TalkKind::promise && line.promise == row.promise) row.state = line.promise_state;
    }
    row = session::dated(row, now);
  }
  return rows;
}

float strip_height(const Canvas& c, float width, const session::Model& model) {
  const Names all = names(c, width, model);
  if (all.count == 0 && !model.story->notes_by_hand) return 0;
  return height_with(c, all.tallest);
}

float promise_strip(Canvas& c, Rect top, const session::Model& model, TalkPage page, PlayScratch& scratch, Messages& out,
                    StripHeight how) {
  auto& promises = scratch.promises = promises_as_read(model, page, std::move(scratch.promises));
  latest_settled_first(promises);
  const bool by_hand = model.story->notes_by_hand;
  if (promises.empty() && !by_hand) return 0;
  const Palette& p = c.colours();
  const bool only_asked = !promises.empty() && std::ranges::all_of(promises, is_asked_for);
  const float inside = words_room(c, top.width, model, label_width(c, only_asked));
  StripRows rows = told(c, model, promises, only_asked, false);
  if (!all_fit(c, rows, inside)) rows = told(c, model, promises, only_asked, true);
  const float whole = how == StripHeight::of_any_page ? strip_height(c, top.width, model)
                                                      : height_with(c, lead_words_height(c, rows, promises.size(), inside));
  const float tall = whole - gap_below(c);
  Rect strip{top.x, top.y, top.width, tall};
  if (by_hand) strip = note_button(c, strip, out);
  card(c, strip, size::radius);
  const Rect label{strip.x, strip.y, label_width(c, only_asked), tall};
  c.fill(label, p.ink, size::radius, Canvas::left_corners);
  c.text(label, strip_name(c, only_asked), {size::list, p.white, Weight::bold}, Align::middle);
  const Rect room{label.right() + room_inset, strip.y, strip.right() - label.right() - 2 * room_inset, tall};
  if (rows.empty())
    c.text(room, say(c, "play.no_promises"), {size::list, p.ink2});
  else
    strip_rows(c, room, rows, promises);
  return whole;
}

}  // namespace presentation
