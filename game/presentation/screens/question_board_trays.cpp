#include <algorithm>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using scenario::CardKind;

constexpr float tray_inset = 6, head_inset = 8, tallest_tray = 420;

float head_height(const Canvas& c) { return control_height(c); }

/// What belongs in a tray, for as long as nothing lies there.
void meaning(Canvas& c, Rect r, int which) {
  const Phrase words = tray_meaning(c, which);
  const Type quiet{size::secondary, c.colours().ink2};
  if (c.paragraph_height(r.width, words, quiet) <= r.height) c.paragraph(r, words, quiet);
}

float tray_height(const Canvas& c, float width, const Asking& asking, const BoardCards& cards, int which) {
  float tall = tray_inset + head_height(c) + board_gap + board_inset;
  for (const BoardCard& card : cards)
    if (lies_in(card, which)) tall += board_card_height(c, width - 2 * board_inset, asking, card) + board_gap;
  return tall;
}

/// In so many words as there is room for.
void lay_here(Canvas& c, Rect at) {
  const Type quiet{size::secondary, c.colours().indigo};
  for (const char* key : {"ui.board.lay_here", "ui.board.here"})
    if (const std::string here = say(c, key); c.width(here, quiet) <= at.width) {
      c.text(at, here, quiet, Align::end);
      return;
    }
}

/// What a tray is for. While something is in hand that could lie in it, this is the place to press, dashed, with its key: at the
/// head, so that it is in sight whatever lies in the tray, and nothing moves for it. Returns whether it was pressed.
bool tray_head(Canvas& c, Rect r, int which, std::string_view label, bool open) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, open ? digit(which + 1) : Key::none, open);
  const Canvas::Inside inside(c, r);
  if (open) {
    c.fill(r, state.hovered || state.focused ? p.indigo_tint : p.card, size::button_radius);
    dashed_outline(c, r.inset(1), p.indigo, 2);
    if (state.focused) c.outline(r, p.indigo, size::focus_border, size::button_radius);
  }
  Rect at = r.inset(head_inset, 0);
  if (open) {
    number_square(c, {at.x, r.middle().y}, which + 1, state.focused || state.held);
    static_cast<void>(cut_left(at, number_width(c) + 8));
  }
  const float side = c.em(18);
  icon(c, tray_icon(which), {at.x, r.middle().y - side / 2}, side, p.ink);
  static_cast<void>(cut_left(at, side + 8));
  static_cast<void>(cut_left(at, c.text(at, tray_name(c, which), {size::body, p.ink, Weight::bold}) + size::unit));
  if (open) lay_here(c, at);
  return state.pressed;
}

void tray(Canvas& c, Rect r, Rect view, const Asking& asking, const BoardCards& cards, int which) {
  const auto kind = static_cast<CardKind>(which);
  c.fill(r, c.colours().recess, size::radius);
  const Rect head{r.x + board_inset, r.y + tray_inset, r.width - 2 * board_inset, head_height(c)};
  Rect at{r.x + board_inset, head.bottom() + board_gap, r.width - 2 * board_inset, 0};
  if (lying_in(cards, which) == 0)
    meaning(c, {at.x + head_inset, at.y, at.width - 2 * head_inset, r.bottom() - board_inset - at.y}, which);
  for (const BoardCard& card : cards) {
    if (!lies_in(card, which)) continue;
    at.height = board_card_height(c, at.width, asking, card);
    board_card(c, at, asking, card);
    at.y += at.height + board_gap;
  }
  const BoardCard* held = held_card(asking, cards);
  const bool open = held != nullptr && !lies_in(*held, which) && asking.answers();
  const Canvas::Group group(c, "tray " + std::to_string(which));
  const Phrase label = lay_here_label(c, tray_name(c, which));
  if (open && asking.hand.look_for_place && which == 0) c.focus(c.id(label));
  const bool put = tray_head(c, head, which, label, open);
  if (open && (put || dropped_on(c, asking.hand, overlap(r, view)))) lay(c, asking, cards, *held, kind, held->laid.position);
}

/// What a tray takes with its share of the cards in it and one more, the longest.
float fair_height(const Canvas& c, float width, const Asking& asking, const BoardCards& cards) {
  float longest = 0;
  for (const BoardCard& card : cards) longest = std::max(longest, board_card_height(c, width - 2 * board_inset, asking, card));
  const auto share = (cards.size() + tray_count - 1) / tray_count + 1;
  return tray_inset + head_height(c) + board_gap + board_inset + static_cast<float>(share) * (longest + board_gap);
}

}  // namespace

/// As high as a fair share of the cards, where there is that much room, so that they are easy to hit and do not change with every
/// card; what the page has to spare is theirs.
float trays(Canvas& c, Rect at, float room, Rect view, const Asking& asking, const BoardCards& cards) {
  const float wide = (at.width - (tray_count - 1) * size::between_cards) / tray_count;
  float needed = 0;
  for (int which = 0; which < tray_count; ++which) needed = std::max(needed, tray_height(c, wide, asking, cards, which));
  const float fair = std::min(room, std::max(fair_height(c, wide, asking, cards), c.em(tallest_tray)));
  for (int which = 0; which < tray_count; ++which)
    tray(c, {at.x + static_cast<float>(which) * (wide + size::between_cards), at.y, wide, std::max(needed, fair)}, view, asking,
         cards, which);
  return std::max(needed, fair) + size::between_cards;
}

}  // namespace presentation
