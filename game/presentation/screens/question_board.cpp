#include <algorithm>
#include <array>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using scenario::CardKind;
using simulation::Index;
using simulation::Move;

constexpr std::array<const char*, tray_count> tray_names = {"ui.board.facts", "ui.board.guesses", "ui.board.feelings"};
constexpr std::array<Icon, tray_count> tray_icons = {Icon::book, Icon::thought, Icon::person};

Type card_type(const Canvas& c) { return {size::list, c.colours().ink}; }
float card_words_from(const Canvas& c, const BoardCard& card) {
  return board_inset + (card.number > 0 ? number_width(c) + 10 : 0);
}

const BoardCard* in_hand(const Asking& asking, const std::vector<BoardCard>& cards) {
  const auto found = std::ranges::find_if(cards, [&](const BoardCard& card) { return asking.hand.has(card.card); });
  return found == cards.end() ? nullptr : &*found;
}

/// Cards not laid yet, in as many columns as there are trays, those of a row equally tall; returns the height.
float dealt(Canvas& c, Rect at, const Asking& asking, const std::vector<BoardCard>& cards) {
  const float wide = (at.width - (tray_count - 1) * size::between_cards) / tray_count;
  std::vector<const BoardCard*> left;
  for (const BoardCard& card : cards)
    if (!card.laid.placed) left.push_back(&card);
  float y = at.y;
  for (std::size_t first = 0; first < left.size(); first += tray_count) {
    const std::size_t last = std::min(left.size(), first + tray_count);
    float tall = 0;
    for (std::size_t i = first; i < last; ++i) tall = std::max(tall, board_card_height(c, wide, asking, *left[i]));
    for (std::size_t i = first; i < last; ++i)
      board_card(c, {at.x + static_cast<float>(i - first) * (wide + size::between_cards), y, wide, tall}, asking, *left[i]);
    y += tall + board_gap;
  }
  return y - board_gap - at.y;
}

/// What to do next, or what is in hand: it stays in view while the board scrolls. Returns the height with the gap below.
float lead(Canvas& c, Rect at, const Asking& asking, const std::vector<BoardCard>& cards, bool all_laid) {
  const Palette& p = c.colours();
  if (const BoardCard* held = in_hand(asking, cards); held != nullptr)
    return hand_strip(c, at, card_words(c, asking, *held), say(c, "ui.board.in_hand")) + size::unit;
  const float strip = hand_strip_height(c, at.width, "", "");
  c.text({at.x, at.y, at.width, strip}, say(c, all_laid ? "ui.board.all_laid" : "ui.board.dealt"),
         {size::list, all_laid ? p.ink2 : p.ink, all_laid ? Weight::regular : Weight::bold});
  return strip + size::unit;
}

float tray_height(const Canvas& c, float width, const Asking& asking, const std::vector<BoardCard>& cards, int tray) {
  float tall = c.em(size::body) * 1.6f + 12 + control_height(c) + board_inset;
  for (const BoardCard& card : cards)
    if (card.laid.placed && static_cast<int>(card.laid.kind) == tray)
      tall += board_card_height(c, width - 2 * board_inset, asking, card) + board_gap;
  return tall;
}

/// A place where what is in hand can be put: dashed, with its key, and nothing while nothing is. Returns whether it was pressed.
bool dashed_place(Canvas& c, Rect r, std::string_view label, int number, bool open) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, open ? digit(number) : Key::none, open);
  const Canvas::Inside inside(c, r);
  if (!open) return false;
  c.fill(r, state.hovered || state.focused ? p.indigo_tint : p.card, size::button_radius);
  dashed_outline(c, r.inset(1), p.indigo);
  if (state.focused) c.outline(r, p.indigo, size::focus_border, size::button_radius);
  const float x = r.x + 10;
  if (number <= 9) number_square(c, {x, r.middle().y}, number, state.focused || state.held);
  const float from = x + number_width(c) + 8;
  c.text({from, r.y, r.right() - from - 4, r.height}, say(c, "ui.board.lay_here"), {size::secondary, p.ink});
  return state.pressed;
}

void tray(Canvas& c, Rect r, Rect view, const Asking& asking, const std::vector<BoardCard>& cards, int which) {
  const Palette& p = c.colours();
  const auto kind = static_cast<CardKind>(which);
  const std::string name = say(c, tray_names[static_cast<std::size_t>(which)]);
  c.fill(r, p.recess, size::radius);
  const float line = c.em(size::body) * 1.6f, side = c.em(18);
  icon(c, tray_icons[static_cast<std::size_t>(which)], {r.x + board_inset, r.y + 6 + (line - side) / 2}, side, p.ink);
  c.text({r.x + board_inset + side + 8, r.y + 6, r.width - 2 * board_inset - side - 8, line}, name,
         {size::body, p.ink, Weight::bold});
  float y = r.y + line + 10;
  for (const BoardCard& card : cards) {
    if (!card.laid.placed || card.laid.kind != kind) continue;
    const float tall = board_card_height(c, r.width - 2 * board_inset, asking, card);
    board_card(c, {r.x + board_inset, y, r.width - 2 * board_inset, tall}, asking, card);
    y += tall + board_gap;
  }
  const BoardCard* held = in_hand(asking, cards);
  const bool open = held != nullptr && !(held->laid.placed && held->laid.kind == kind) && asking.answers();
  const Canvas::Group group(c, "tray " + std::to_string(which));
  const std::string label = joined({name, say(c, "ui.board.lay_here")});
  if (open && asking.hand.look_for_place && which == 0) c.focus(c.id(label));
  const bool put = dashed_place(c, {r.x + board_inset, y, r.width - 2 * board_inset, control_height(c)}, label, which + 1, open);
  if (open && (put || dropped_on(c, asking.hand, overlap(r, view)))) lay(asking, cards, *held, kind, held->laid.position);
}

}  // namespace

std::vector<BoardCard> cards_of(const Asking& asking) {
  std::vector<BoardCard> cards;
  for (const Index card : simulation::cards_shown(asking.story(), asking.world(), asking.at()))
    cards.push_back({.card = card,
                     .number = static_cast<int>(cards.size()) + 1,
                     .ordered = asking.story().cards[card].position != 0,
                     .laid = simulation::laid_card(asking.story(), asking.world(), card)});
  return cards;
}

int time_places(const std::vector<BoardCard>& cards) {
  return static_cast<int>(std::ranges::count_if(cards, &BoardCard::ordered));
}

void lay(const Asking& asking, const std::vector<BoardCard>& cards, const BoardCard& card, CardKind kind, int position) {
  const auto move = [](const BoardCard& which, CardKind to, int place) {
    return Move{.kind = Move::Kind::sort, .card = which.card, .card_kind = to, .position = static_cast<std::uint8_t>(place)};
  };
  for (const BoardCard& other : cards)
    if (position != 0 && other.card != card.card && other.laid.position == position)
      asking.arrange(move(other, other.laid.kind, card.laid.position));
  asking.arrange(move(card, kind, position));
  // What still needs a place in time stays in hand.
  if (!card.ordered || position != 0 || asking.hand.dragged) return asking.hand.let_go();
  asking.hand.look_for_place = false;
}

std::string card_words(const Canvas& c, const Asking& asking, const BoardCard& card) {
  return plain_words(c, asking.story(), asking.story().cards[card.card].text);
}

float board_card_height(const Canvas& c, float width, const Asking& asking, const BoardCard& card) {
  const float words =
      c.paragraph_height(width - card_words_from(c, card) - board_inset, card_words(c, asking, card), card_type(c));
  const float place = card.ordered && card.laid.placed ? c.em(size::metadata) * 1.5f : 0;
  return std::max(40.f, words + place + 16);
}

void board_card(Canvas& c, Rect r, const Asking& asking, const BoardCard& card) {
  const Palette& p = c.colours();
  const bool held = asking.hand.has(card.card);
  const std::string words = card_words(c, asking, card);
  c.start_at(c.id(words));
  const Key shortcut = asking.hand.empty() ? digit(card.number) : Key::none;
  const Response state = pressable_card(c, r, words, shortcut, asking.answers(), size::button_radius);
  const Canvas::Inside inside(c, r);
  if (held) {
    c.fill(r, p.indigo_tint, size::button_radius);
    c.outline(r, p.indigo, size::focus_border, size::button_radius);
  }
  // With a card in hand the digits are the trays': in their place stands what every card can be held by.
  if (asking.hand.empty())
    number_square(c, {r.x + board_inset, r.middle().y}, card.number, state.focused);
  else
    grip(c, {r.x + board_inset, r.middle().y}, held);
  const float wide = r.width - card_words_from(c, card) - board_inset, tall = c.paragraph_height(wide, words, card_type(c));
  const bool timed = card.ordered && card.laid.placed;
  const float place = timed ? c.em(size::metadata) * 1.5f : 0;
  const float top = r.y + (r.height - tall - place) / 2;
  c.paragraph({r.x + card_words_from(c, card), top, wide, 0}, words, card_type(c));
  if (timed)
    c.text({r.x + card_words_from(c, card), top + tall, wide, place},
           say(c, "ui.board.place", {card.laid.position == 0 ? "–" : std::to_string(card.laid.position)}),
           {size::metadata, card.laid.position == 0 ? p.shu : p.ink2, Weight::bold});
  can_be_taken(c, asking.hand, state, card.card);
}

void board_body(Canvas& c, Rect view, const Asking& asking) {
  const auto cards = cards_of(asking);
  const bool all_laid = std::ranges::all_of(cards, [](const BoardCard& card) { return card.laid.placed; });
  static_cast<void>(cut_top(view, lead(c, view, asking, cards, all_laid)));
  view.width += 16;  // the bar lies in the margin
  const Rect at = c.begin_scroll("board", view);
  float y = at.y + 2;
  if (!all_laid) y += dealt(c, {at.x + 2, y, at.width - 4, 0}, asking, cards) + size::between_cards;
  const float wide = (at.width - 4 - (tray_count - 1) * size::between_cards) / tray_count;
  float tall = 0;
  for (int which = 0; which < tray_count; ++which) tall = std::max(tall, tray_height(c, wide, asking, cards, which));
  // The trays take what room there is: easy to hit.
  const float row = time_places(cards) > 0 ? time_row_height(c, at.width - 4, asking, cards) : 0;
  tall = std::max(tall, view.height - (y - at.y) - size::between_cards - row);
  for (int which = 0; which < tray_count; ++which)
    tray(c, {at.x + 2 + static_cast<float>(which) * (wide + size::between_cards), y, wide, tall}, view, asking, cards, which);
  y += tall + size::between_cards;
  if (time_places(cards) > 0) y += time_row(c, {at.x + 2, y, at.width - 4, 0}, view, asking, cards);
  c.end_scroll(y - at.y);
  settle(c, asking.hand);
}

}  // namespace presentation
