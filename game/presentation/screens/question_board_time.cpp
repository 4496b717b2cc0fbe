#include <algorithm>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float narrowest = 150, name_room = 136;

const BoardCard* at_place(const std::vector<BoardCard>& cards, int place) {
  const auto found =
      std::ranges::find_if(cards, [place](const BoardCard& card) { return card.laid.placed && card.laid.position == place; });
  return found == cards.end() ? nullptr : &*found;
}

float place_line(const Canvas& c) { return std::max(number_width(c) + 2, c.em(size::metadata) * 1.6f); }
Type words_type(const Canvas& c) { return {size::secondary, c.colours().ink}; }
float head_line(const Canvas& c) { return c.em(size::list) * 1.5f; }

/// One place: its number, what lies there, and its key while something for it is in hand.
void place(Canvas& c, Rect r, Rect view, const Asking& asking, const std::vector<BoardCard>& cards, int number) {
  const Palette& p = c.colours();
  const BoardCard *there = at_place(cards, number), *held = held_with_time(asking, cards);
  const bool open = held != nullptr && held != there && asking.answers();
  const std::string name = say(c, "ui.board.place", {std::to_string(number)});
  const int digit_of = tray_count + number;
  const Response state = c.control(r, joined(c, {name, say(c, "ui.board.lay_here")}), open ? digit(digit_of) : Key::none, open);
  const Canvas::Inside inside(c, r);
  c.fill(r, open && (state.hovered || state.focused) ? p.indigo_tint : p.card, size::button_radius);
  if (open)
    dashed_outline(c, r.inset(1), p.indigo, 2);
  else
    c.outline(r, p.rule, size::border, size::button_radius);
  if (state.focused) c.outline(r, p.indigo, size::focus_border, size::button_radius);
  const float line = place_line(c);
  c.text({r.x + board_inset, r.y + 5, r.width - 2 * board_inset, line}, name, {size::metadata, p.ink2, Weight::bold});
  if (open && digit(digit_of) != Key::none)
    number_square(c, {r.right() - 6 - number_width(c), r.y + 6 + number_width(c) / 2}, digit_of, state.focused || state.held);
  if (there != nullptr)
    c.paragraph({r.x + board_inset, r.y + 5 + line, r.width - 2 * board_inset, 0}, card_words(c, asking, *there), words_type(c));
  if (open && (state.pressed || dropped_on(c, asking.hand, overlap(r, view)))) lay(asking, cards, *held, held->laid.kind, number);
}

/// How the places lie: so many beside one another, behind what they are, or below it in large letters.
struct TimeRow {
  int places = 0, across = 1;
  float beside = 0, head = 0, wide = 0, tall = 0;
};

int in_rows(int places, int across) { return (places + across - 1) / across; }

TimeRow row_of(const Canvas& c, float width, const Asking& asking, const std::vector<BoardCard>& cards) {
  TimeRow row{.places = time_places(cards)};
  row.beside = is_close(c) ? 0 : c.em(name_room);
  row.head = is_close(c) ? head_line(c) + 6 : 0;
  const float room = width - row.beside;
  const int most = std::clamp(static_cast<int>((room + board_gap) / (c.em(narrowest) + board_gap)), 1, row.places);
  row.across = in_rows(row.places, in_rows(row.places, most));  // two and two rather than three and one
  row.wide = (room - static_cast<float>(row.across - 1) * board_gap) / static_cast<float>(row.across);
  float words = c.line_height(words_type(c));
  for (const BoardCard& card : cards)
    if (card.ordered)
      words = std::max(words, c.paragraph_height(row.wide - 2 * board_inset, card_words(c, asking, card), words_type(c)));
  row.tall = place_line(c) + words + 14;
  return row;
}

float height_of(const TimeRow& row) {
  return row.head + static_cast<float>(in_rows(row.places, row.across)) * (row.tall + board_gap);
}

}  // namespace

const BoardCard* held_with_time(const Asking& asking, const std::vector<BoardCard>& cards) {
  const auto found = std::ranges::find_if(
      cards, [&](const BoardCard& card) { return asking.hand.has(card.card) && card.ordered && card.laid.placed; });
  return found == cards.end() ? nullptr : &*found;
}

float time_row_height(const Canvas& c, float width, const Asking& asking, const std::vector<BoardCard>& cards) {
  return height_of(row_of(c, width, asking, cards));
}

float time_row(Canvas& c, Rect at, Rect view, const Asking& asking, const std::vector<BoardCard>& cards) {
  const TimeRow row = row_of(c, at.width, asking, cards);
  const float line = head_line(c), side = c.em(16);
  const Type type{size::list, c.colours().ink, Weight::bold};
  icon(c, Icon::due, {at.x, at.y + (line - side) / 2}, side, type.colour);
  c.paragraph({at.x + side + 8, at.y, (row.beside > 0 ? row.beside : at.width) - side - 8, 0}, say(c, "ui.board.time"), type);
  for (int i = 0; i < row.places; ++i)
    place(c,
          {at.x + row.beside + static_cast<float>(i % row.across) * (row.wide + board_gap),
           at.y + row.head + static_cast<float>(i / row.across) * (row.tall + board_gap), row.wide, row.tall},
          view, asking, cards, i + 1);
  return height_of(row);
}

}  // namespace presentation
