#include <algorithm>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float narrowest = 150, name_room = 136, clear_of_places = 12;

const BoardCard* at_place(const BoardCards& cards, int number) {
  const auto found =
      std::ranges::find_if(cards, [number](const BoardCard& card) { return card.laid.placed && card.laid.position == number; });
  return found == cards.end() ? nullptr : &*found;
}

Phrase time_place_name(const Canvas& c, int number) { return say(c, "ui.board.place", {std::to_string(number)}); }
float place_line(const Canvas& c) { return std::max(number_width(c) + 2, c.em(size::metadata) * 1.6f); }
Type words_type(const Canvas& c) { return {size::secondary, c.colours().ink}; }
float head_line(const Canvas& c) { return c.em(size::list) * 1.5f; }

/// One place: what lies there, and its key while something for it is in hand.
struct TimePlace {
  int number = 1;  ///< from 1
  const BoardCard *there = nullptr, *held = nullptr;
  bool open = false;
  [[nodiscard]] int key() const { return tray_count + number; }
};
TimePlace time_place(const Asking& asking, const BoardCards& cards, int number) {
  TimePlace place{.number = number, .there = at_place(cards, number), .held = held_with_time(asking, cards)};
  place.open = place.held != nullptr && place.held != place.there && asking.answers();
  return place;
}

Response place_paper(Canvas& c, Rect r, const TimePlace& place) {
  const Palette& p = c.colours();
  const Response state =
      c.control(r, lay_here_label(c, time_place_name(c, place.number)), place.open ? digit(place.key()) : Key::none, place.open);
  c.fill(r, place.open && (state.hovered || state.focused) ? p.indigo_tint : p.card, size::button_radius);
  if (place.open)
    dashed_outline(c, r.inset(1), p.indigo, 2);
  else
    c.outline(r, p.rule, size::border, size::button_radius);
  if (state.focused) c.outline(r, p.indigo, size::focus_border, size::button_radius);
  return state;
}

void lay_at(Canvas& c, Rect seen, const Response& state, const Asking& asking, const BoardCards& cards, const TimePlace& place) {
  if (place.open && (state.pressed || dropped_on(c, asking.hand, seen)))
    lay(c, asking, cards, *place.held, place.held->laid.kind, place.number);
}

/// In the row: its number, and below it what lies there.
void place_box(Canvas& c, Rect r, Rect view, const Asking& asking, const BoardCards& cards, int number) {
  const TimePlace place = time_place(asking, cards, number);
  const Response state = place_paper(c, r, place);
  const Canvas::Inside inside(c, r);
  const float line = place_line(c);
  c.text({r.x + board_inset, r.y + 5, r.width - 2 * board_inset, line}, time_place_name(c, number),
         {size::metadata, c.colours().ink2, Weight::bold});
  if (place.open && digit(place.key()) != Key::none)
    number_square(c, {r.right() - 6 - number_width(c), r.y + 6 + number_width(c) / 2}, place.key(), state.focused || state.held);
  if (place.there != nullptr)
    c.paragraph({r.x + board_inset, r.y + 5 + line, r.width - 2 * board_inset, 0}, card_words(c, asking, *place.there),
                words_type(c));
  lay_at(c, overlap(r, view), state, asking, cards, place);
}

/// How the places lie: so many beside one another, behind what they are.
struct TimeRow {
  int places = 0, across = 1;
  float beside = 0, wide = 0, tall = 0;
};

int in_rows(int places, int across) { return (places + across - 1) / across; }

TimeRow row_of(const Canvas& c, float width, const Asking& asking, const BoardCards& cards) {
  TimeRow row{.places = time_places(asking), .beside = c.em(name_room)};
  const float room = width - row.beside;
  const int most = std::clamp(static_cast<int>((room + board_gap) / (c.em(narrowest) + board_gap)), 1, row.places);
  row.across = in_rows(row.places, in_rows(row.places, most));  // two and two rather than three and one
  row.wide = (room - static_cast<float>(row.across - 1) * board_gap) / static_cast<float>(row.across);
  float words = c.line_height(words_type(c));
  // Any card may come to stand there.
  for (const BoardCard& card : cards)
    words = std::max(words, c.paragraph_height(row.wide - 2 * board_inset, card_words(c, asking, card), words_type(c)));
  row.tall = place_line(c) + words + 14;
  return row;
}

float height_of(const TimeRow& row) { return static_cast<float>(in_rows(row.places, row.across)) * (row.tall + board_gap); }

/// What the places are, so wide; returns its height.
float time_name(Canvas& c, Rect at) {
  const float line = head_line(c), side = c.em(16);
  const Type type{size::list, c.colours().ink, Weight::bold};
  icon(c, Icon::due, {at.x, at.y + (line - side) / 2}, side, type.colour);
  return c.paragraph({at.x + side + 8, at.y, at.width - side - 8, 0}, say(c, "ui.board.time"), type);
}

/// Where the parts of a place in the list begin, from its left: its key, where one of them has one, its name, and what lies
/// there.
struct TimeList {
  float name = board_inset, words = 0, width = 0;
  Type name_type, words_type;
};
TimeList list_of(const Canvas& c, float width, const Asking& asking, const BoardCards& cards) {
  TimeList list{.name_type = {size::list, c.colours().ink2, Weight::bold}, .words_type = board_card_type(c)};
  if (held_with_time(asking, cards) != nullptr) list.name += number_width(c) + c.em(8);
  float widest = 0;
  for (int number = 1; number <= time_places(asking); ++number)
    widest = std::max(widest, c.width(time_place_name(c, number), list.name_type));
  list.words = list.name + widest + c.em(8);
  list.width = width - list.words - board_inset;
  return list;
}

/// In the list: its key, or the hand's sign where what is in hand lies already, and in one line its number and what lies there.
/// Returns its height with the gap below.
float place_in_list(Canvas& c, Rect at, Rect view, const Asking& asking, const BoardCards& cards, int number) {
  const TimeList list = list_of(c, at.width, asking, cards);
  const TimePlace place = time_place(asking, cards, number);
  const std::string lies = place.there == nullptr ? std::string() : card_words(c, asking, *place.there);
  const float line = c.line_height(list.words_type), tall = std::max(line, c.paragraph_height(list.width, lies, list.words_type));
  const Rect r{at.x, at.y, at.width, std::max(number_width(c), tall) + 12};
  keep_row(c, r);
  const bool first = place.open && place.held->laid.position == 0 && number == 1;
  const ControlId me = c.id(lay_here_label(c, time_place_name(c, number)));
  if (first) c.start_at(me);
  if (first && asking.hand.look_for_place) c.focus(me);
  const Response state = place_paper(c, r, place);
  const Canvas::Inside inside(c, r);
  const float top = r.y + (r.height - tall) / 2;
  const Point sign{r.x + board_inset, top + line / 2};
  if (place.open && digit(place.key()) != Key::none) number_square(c, sign, place.key(), state.focused || state.held);
  if (place.held != nullptr && place.held == place.there) grip(c, sign, true);
  c.text({r.x + list.name, top, list.words - list.name, line}, time_place_name(c, number), list.name_type);
  c.paragraph({r.x + list.words, top, list.width, 0}, lies, list.words_type);
  lay_at(c, overlap(r, view), state, asking, cards, place);
  return r.height + board_gap;
}

}  // namespace

float time_row_height(const Canvas& c, float width, const Asking& asking, const BoardCards& cards) {
  return height_of(row_of(c, width, asking, cards));
}

float time_row(Canvas& c, Rect at, Rect view, const Asking& asking, const BoardCards& cards) {
  const TimeRow row = row_of(c, at.width, asking, cards);
  time_name(c, {at.x, at.y, row.beside - clear_of_places, 0});
  for (int i = 0; i < row.places; ++i)
    place_box(c,
              {at.x + row.beside + static_cast<float>(i % row.across) * (row.wide + board_gap),
               at.y + static_cast<float>(i / row.across) * (row.tall + board_gap), row.wide, row.tall},
              view, asking, cards, i + 1);
  return height_of(row);
}

float time_list(Canvas& c, Rect at, Rect view, const Asking& asking, const BoardCards& cards) {
  float y = at.y + time_name(c, at) + 6;
  keep_with_first(c, view, {at.x, at.y, at.width, y - at.y + number_width(c) + 12});
  for (int number = 1; number <= time_places(asking); ++number)
    y += place_in_list(c, {at.x, y, at.width, 0}, view, asking, cards, number);
  return y - at.y;
}

}  // namespace presentation
