#include <algorithm>
#include <cmath>
#include <optional>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

using debrief::SeatEntry;
using Kind = debrief::SeatEntry::Kind;

constexpr float quiet_indent = 26, heard_bar = 4, bar_gap = 14;

/// How an entry is set: own words plain, what was heard behind a bar, what went unsaid in plum, the rest small with a sign. The
/// name does not stand again over words that go on.
Column entry_column(const DebriefView& v, const Canvas& c, const SeatEntry& e, bool goes_on = false) {
  const Palette& p = c.colours();
  const auto language = c.look().language;
  const auto spoken = [&](const std::string& name, Colour colour, const std::string& words) {
    return Column{{.words = name, .type = {size::metadata, colour, Weight::bold}}, {.words = words, .type = {size::body, p.ink}}};
  };
  const auto quiet = [&](Icon sign, Colour colour) {
    return Column{{.words = debrief::quiet_words(v.story(), e, language),
                   .type = {size::list, p.ink2},
                   .indent = quiet_indent,
                   .sign = sign,
                   .sign_colour = colour}};
  };
  const auto heard = [&] {  // with its readings
    return words(c, v.story(), v.story().lines[e.line].by_warmth[static_cast<std::size_t>(e.warmth)]);
  };
  switch (e.kind) {
    case Kind::said: {
      if (goes_on) return {{.words = heard(), .type = {size::body, p.ink}}};
      return spoken(name_of(v, c, v.story().lines[e.line].person), p.ink2, heard());
    }
    case Kind::other: return spoken(name_of(v, c, v.story().lines[e.line].person), p.ink2, heard());
    case Kind::thought:
      return {{.words = say(c, "review.inner"), .type = {size::metadata, p.plum, Weight::bold}},
              {.words = say(c, "review.thought", {heard()}), .type = {size::body, p.plum}}};
    case Kind::heard: return spoken(say(c, "review.heard"), p.indigo, debrief::answer_words(v.story(), {e.option}, language));
    case Kind::saw: return spoken(say(c, "review.saw"), p.indigo, debrief::answer_words(v.story(), {e.option}, language));
    case Kind::waited: return quiet(Icon::wait, p.ink2);
    case Kind::meeting:
    case Kind::attend: return quiet(Icon::person, p.ink2);
    case Kind::reply: return quiet(Icon::mail, p.ink2);
    case Kind::tone: return quiet(Icon::speech, p.ink2);
    case Kind::promise:
      return quiet(e.promise_state == condition::PromiseState::broken ? Icon::alert : Icon::due,
                   e.promise_state == condition::PromiseState::broken ? p.shu : p.ink2);
    case Kind::came: return quiet(Icon::alert, p.shu);
  }
  return {};
}

bool is_theirs(Kind kind) { return kind == Kind::heard || kind == Kind::saw; }
bool is_quiet(Kind kind) { return !is_theirs(kind) && kind != Kind::said && kind != Kind::other && kind != Kind::thought; }

/// Entries that stand in one row: what went unsaid beside what it came with.
struct SeatRow {
  std::size_t entry = 0;
  std::optional<std::size_t> thought;
  bool goes_on = false;  ///< the client's own words right below their own words
};

/// One column while the text is large: then a thought has a row of its own.
struct SeatColumns {
  bool beside = false;
  float left = 0, right = 0;
};
SeatColumns columns_of(const Canvas& c, float inner) {
  if (!side_by_side(c, inner)) return {false, inner, 0};
  const float left = std::round((inner - 2 * size::gutter) * .58f);
  return {true, left, inner - 2 * size::gutter - left};
}

std::vector<SeatRow> rows_of(const std::vector<SeatEntry>& entries, bool beside) {
  std::vector<SeatRow> rows;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool joins = beside && entries[i].kind == Kind::thought && !rows.empty() && !rows.back().thought &&
                       entries[rows.back().entry].kind != Kind::thought;
    if (joins) {
      rows.back().thought = i;
      continue;
    }
    const bool goes_on = !rows.empty() && entries[rows.back().entry].kind == Kind::said && entries[i].kind == Kind::said;
    rows.push_back({i, std::nullopt, goes_on});
  }
  return rows;
}

/// Things of a kind stand close, speech and speech further apart.
float above(const std::vector<SeatEntry>& entries, const std::vector<SeatRow>& rows, std::size_t i) {
  if (i == 0) return 0;
  const Kind kind = entries[rows[i].entry].kind, before = entries[rows[i - 1].entry].kind;
  if ((is_quiet(kind) && is_quiet(before)) || rows[i].goes_on) return 6;
  return kind == Kind::thought ? 8 : 16;
}

/// A thought on its own stands where thoughts stand.
bool on_the_right(const SeatColumns& columns, const SeatEntry& e) { return columns.beside && e.kind == Kind::thought; }

float entry_width(const SeatColumns& columns, const SeatEntry& e) {
  if (on_the_right(columns, e)) return columns.right;
  return is_theirs(e.kind) ? columns.left - heard_bar - bar_gap : columns.left;
}

float row_height(const DebriefView& v, const Canvas& c, const SeatColumns& columns, const std::vector<SeatEntry>& entries,
                 SeatRow row) {
  const float said =
      column_height(c, entry_width(columns, entries[row.entry]), entry_column(v, c, entries[row.entry], row.goes_on));
  return row.thought ? std::max(said, column_height(c, columns.right, entry_column(v, c, entries[*row.thought]))) : said;
}

void draw_row(const DebriefView& v, Canvas& c, Point at, const SeatColumns& columns, const std::vector<SeatEntry>& entries,
              SeatRow row) {
  const SeatEntry& e = entries[row.entry];
  const float right = at.x + columns.left + 2 * size::gutter, wide = entry_width(columns, e);
  const Column said = entry_column(v, c, entries[row.entry], row.goes_on);
  if (is_theirs(e.kind)) c.fill({at.x, at.y, heard_bar, column_height(c, wide, said)}, c.colours().indigo, 2);
  const float x = on_the_right(columns, e) ? right : at.x + (is_theirs(e.kind) ? heard_bar + bar_gap : 0);
  set_column(c, {x, at.y}, wide, said);
  if (row.thought) set_column(c, {right, at.y}, columns.right, entry_column(v, c, entries[*row.thought]));
}

Column page_head(const DebriefView& v, const Canvas& c, const debrief::Seat& seat, const debrief::SeatPage& page) {
  const std::string title = page.scene == simulation::nowhere
                                ? say(c, "review.seat_after")
                                : say(c, "review.scene", {words_of(v, c, v.story().scenes[page.scene].title)});
  return {{.words = say(c, "review.seat_of", {name_of(v, c, seat.person)}),
           .type = title_type(c),
           .beside = joined(c, {time_of(v, c, page.time), title}),
           .beside_type = label_type(c)}};
}

float seat_card(const DebriefView& v, Canvas& c, Point at, float width, const debrief::Seat& seat,
                const debrief::SeatPage& page) {
  const float inner = width - 2 * size::card_inset;
  const Column head = page_head(v, c, seat, page);
  const SeatColumns columns = columns_of(c, inner);
  const std::vector<SeatRow> rows = rows_of(page.entries, columns.beside);
  const float head_high = column_height(c, inner, head) + 16;
  float tall = head_high + 2 * size::card_inset - size::unit;
  for (std::size_t i = 0; i < rows.size(); ++i)
    tall += above(page.entries, rows, i) + row_height(v, c, columns, page.entries, rows[i]);
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point next{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, next, inner, head);
  next.y += head_high;
  const float between = next.x + columns.left + size::gutter;
  if (columns.beside) c.line({between, next.y}, {between, r.bottom() - size::card_inset}, c.colours().recess);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    next.y += above(page.entries, rows, i);
    draw_row(v, c, next, columns, page.entries, rows[i]);
    next.y += row_height(v, c, columns, page.entries, rows[i]);
  }
  return tall;
}

/// Back and on, and which page of how many. The last page leads on: to the next tab, or, where a debrief in brief ends with it,
/// to what comes after.
float page_turner(Canvas& c, Point at, float width, std::size_t pages, bool ends, DebriefScratch& scratch, Messages& out) {
  const float high = control_height(c);
  const bool last = scratch.seat_page + 1 >= pages, leaves = last && ends;
  const std::string back = say(c, "review.seat_back"), next = say(c, leaves ? "review.leave" : "review.seat_next");
  const ButtonLook back_look{.action = Action::seat_back, .enabled = scratch.seat_page > 0};
  const ButtonLook next_look{.action = Action::go_on, .primary = true};
  // Equally wide: which page it is stands in the middle between them, and of the page.
  const float wide = std::max(button_width(c, back, back_look), button_width(c, next, next_look));
  const std::size_t before = scratch.seat_page;
  if (button(c, {at.x, at.y, wide, high}, back, back_look) && before > 0) --scratch.seat_page;
  const Rect on{at.x + width - wide, at.y, wide, high};
  if (button(c, on, next, next_look)) {
    if (leaves)
      out.emplace_back(Tell{session::LeaveDebrief{}});
    else if (last)
      scratch.tab = DebriefTab::trust;
    else
      ++scratch.seat_page;
  }
  c.text({at.x + wide, at.y, width - 2 * wide, high},
         say(c, "review.seat_page", {std::to_string(before + 1), std::to_string(pages)}), label_type(c), Align::middle);
  if (scratch.seat_page != before || scratch.tab != DebriefTab::seat) c.memory().again = true;
  return high;
}

}  // namespace

float debrief_seat(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  float y = at.y + client_pills(v, c, at, width, scratch);
  const auto person = client_of(v, scratch);
  const auto seat =
      std::find_if(v.told.seats.begin(), v.told.seats.end(), [&](const debrief::Seat& s) { return s.person == person; });
  if (seat == v.told.seats.end() || seat->pages.empty()) return y - at.y;
  scratch.seat_page = std::min(scratch.seat_page, seat->pages.size() - 1);
  y += c.paragraph({at.x, y, width, 0}, say(c, "review.seat_how"), label_type(c)) + 12;
  const debrief::SeatPage& page = seat->pages[scratch.seat_page];
  y += page_turner(c, {at.x, y}, width, seat->pages.size(), v.in_brief, scratch, out) + 12;
  return y + seat_card(v, c, {at.x, y}, width, *seat, page) - at.y;
}

}  // namespace presentation
