#include <algorithm>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

using debrief::SeatEntry;
using Kind = debrief::SeatEntry::Kind;

constexpr float quiet_indent = 26, bar = 4, bar_gap = 14;

/// How an entry is set: own words plain, what was heard behind a bar, what went unsaid in plum, the rest small with a sign.
Column entry_column(const DebriefView& v, const Canvas& c, const std::vector<SeatEntry>& entries, std::size_t i) {
  const SeatEntry& e = entries[i];
  const bool goes_on = i > 0 && entries[i - 1].kind == Kind::said && e.kind == Kind::said;
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

/// Things of a kind stand close, speech and speech further apart.
float above(const std::vector<SeatEntry>& entries, std::size_t i) {
  if (i == 0) return 0;
  const Kind kind = entries[i].kind, before = entries[i - 1].kind;
  if ((is_quiet(kind) && is_quiet(before)) || (kind == Kind::said && before == Kind::said)) return 6;
  return kind == Kind::thought ? 8 : 16;
}

float entry_width(const Canvas& c, float width, const SeatEntry& e) {
  return is_theirs(e.kind) ? width - bar - bar_gap : std::min(width, c.em(size::body) * size::longest_line);
}

Column page_head(const DebriefView& v, const Canvas& c, const debrief::Seat& seat, const debrief::SeatPage& page) {
  const std::string title =
      page.scene == simulation::nowhere ? say(c, "review.seat_after") : words_of(v, c, v.story().scenes[page.scene].title);
  return {{.words = say(c, "review.seat_of", {name_of(v, c, seat.person)}),
           .type = title_type(c),
           .beside = joined({time_of(v, c, page.time), title}),
           .beside_type = label_type(c)}};
}

float seat_card(const DebriefView& v, Canvas& c, Point at, float width, const debrief::Seat& seat,
                const debrief::SeatPage& page) {
  const float inner = width - 2 * size::card_inset;
  const Column head = page_head(v, c, seat, page);
  float tall = column_height(c, inner, head) + 16 + 2 * size::card_inset - size::unit;
  for (std::size_t i = 0; i < page.entries.size(); ++i)
    tall +=
        above(page.entries, i) + column_height(c, entry_width(c, inner, page.entries[i]), entry_column(v, c, page.entries, i));
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point next{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  next.y += set_column(c, next, inner, head) + 16;
  for (std::size_t i = 0; i < page.entries.size(); ++i) {
    const SeatEntry& e = page.entries[i];
    next.y += above(page.entries, i);
    const Column column = entry_column(v, c, page.entries, i);
    const float wide = entry_width(c, inner, e), high = column_height(c, wide, column);
    if (is_theirs(e.kind)) c.fill({next.x, next.y, bar, high}, c.colours().indigo, 2);
    set_column(c, {next.x + (is_theirs(e.kind) ? bar + bar_gap : 0), next.y}, wide, column);
    next.y += high;
  }
  return tall;
}

/// Back and on, and which page of how many.
float page_turner(Canvas& c, Point at, float width, std::size_t pages, DebriefScratch& scratch) {
  const float high = control_height(c);
  const std::string back = say(c, "review.seat_back"), next = say(c, "review.seat_next");
  const ButtonLook back_look{.action = Action::seat_back, .enabled = scratch.seat_page > 0};
  const ButtonLook next_look{.action = Action::go_on, .primary = true, .enabled = scratch.seat_page + 1 < pages};
  const float back_wide = button_width(c, back, back_look), next_wide = button_width(c, next, next_look);
  const std::size_t before = scratch.seat_page;
  if (button(c, {at.x, at.y, back_wide, high}, back, back_look) && before > 0) --scratch.seat_page;
  const Rect on{at.x + width - next_wide, at.y, next_wide, high};
  if (button(c, on, next, next_look) && before + 1 < pages) ++scratch.seat_page;
  c.text({at.x + back_wide, at.y, width - back_wide - next_wide, high},
         say(c, "review.seat_page", {std::to_string(before + 1), std::to_string(pages)}), label_type(c), Align::middle);
  if (scratch.seat_page != before) c.memory().again = true;
  return high;
}

}  // namespace

float debrief_seat(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  float y = at.y + client_pills(v, c, at, width, scratch);
  const auto person = client_of(v, scratch);
  const auto seat =
      std::find_if(v.told.seats.begin(), v.told.seats.end(), [&](const debrief::Seat& s) { return s.person == person; });
  if (seat == v.told.seats.end() || seat->pages.empty()) return y - at.y;
  scratch.seat_page = std::min(scratch.seat_page, seat->pages.size() - 1);
  y += c.paragraph({at.x, y, width, 0}, say(c, "review.seat_how"), label_type(c)) + 12;
  const debrief::SeatPage& page = seat->pages[scratch.seat_page];
  y += page_turner(c, {at.x, y}, width, seat->pages.size(), scratch) + 12;
  return y + seat_card(v, c, {at.x, y}, width, *seat, page) - at.y;
}

}  // namespace presentation
