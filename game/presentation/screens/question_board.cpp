#include <algorithm>
#include <array>
#include <utility>

#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using scenario::CardKind;
using simulation::Index;
using simulation::Move;

constexpr std::array<const char*, tray_count> tray_names = {"ui.board.facts", "ui.board.guesses", "ui.board.feelings"};
constexpr std::array<const char*, tray_count> tray_meanings = {"ui.board.facts_are", "ui.board.guesses_are",
                                                               "ui.board.feelings_are"};
constexpr std::array<Icon, tray_count> tray_icons = {Icon::fact, Icon::thought, Icon::feeling};

constexpr float lowest_card = 40, least_card_room = 8;
/// Above and below a card's words: cards side by side have their numbers at one height, however many lines they have.
float card_room(const Canvas& c) { return std::max(least_card_room, (lowest_card - c.line_height(board_card_type(c))) / 2); }

float time_line(const Canvas& c) { return c.em(size::note) * 1.4f; }

/// Number, and below it the place in time where it has one.
float number_room(const Canvas& c, const BoardCard& card) {
  return shows_time(card) ? std::max(number_width(c), c.width(time_words(c, card), time_type(c, card)) + 1) : number_width(c);
}
float card_words_from(const Canvas& c, const BoardCard& card) {
  return board_inset + (card.number > 0 ? number_room(c, card) + std::max(10.f, c.em(8)) : 0);
}

/// Cards not laid yet, in as many columns as there are trays; those of a row equally tall. Returns the height.
float deal(Canvas& c, Rect at, const Asking& asking, const BoardCards& cards) {
  constexpr std::size_t across = tray_count;
  const float wide = (at.width - static_cast<float>(across - 1) * size::between_cards) / static_cast<float>(across);
  std::vector<const BoardCard*> left;
  for (const BoardCard& card : cards)
    if (!card.laid.placed) left.push_back(&card);
  float y = at.y;
  for (std::size_t first = 0; first < left.size(); first += across) {
    const std::size_t last = std::min(left.size(), first + across);
    float tall = 0;
    for (std::size_t i = first; i < last; ++i) tall = std::max(tall, board_card_height(c, wide, asking, *left[i]));
    for (std::size_t i = first; i < last; ++i)
      board_card(c, {at.x + static_cast<float>(i - first) * (wide + size::between_cards), y, wide, tall}, asking, *left[i]);
    y += tall + board_gap;
  }
  return y - board_gap - at.y;
}

bool is_all_laid(const BoardCards& cards) {
  return std::ranges::all_of(cards, [](const BoardCard& card) { return card.laid.placed; });
}

/// What is to be done with the card in hand, in few words where letters are large.
Phrase how_to_go_on(const Canvas& c, const Asking& asking, const BoardCards& cards) {
  const BoardCard* timed = held_with_time(asking, cards);
  if (!is_close(c)) return say(c, timed != nullptr ? "ui.board.in_hand_when" : "ui.board.in_hand");
  const bool waits = timed != nullptr && timed->laid.position == 0;
  return say(c, waits ? "ui.board.in_hand_when" : "ui.board.in_hand_close");
}

/// What was just laid leads on to the next card that is not: it is in sight, and has the focus where there are keys.
void go_to_next(Canvas& c, const Asking& asking, const BoardCards& cards) {
  if (asking.hand.laid == simulation::nowhere || !asking.answers()) return;
  const Index laid = std::exchange(asking.hand.laid, simulation::nowhere);
  const auto is_left = [](const BoardCard& card) { return !card.laid.placed; };
  const auto from = std::ranges::find(cards, laid, &BoardCard::card);
  auto next = std::find_if(from, cards.end(), is_left);
  if (next == cards.end()) next = std::ranges::find_if(cards, is_left);
  if (next == cards.end()) return;
  if (!asking.hand.by_mouse) return c.focus(c.id(card_words(c, asking, *next)));
  c.memory().scroll.erase(c.id("board"));  // they are its first
}

}  // namespace

BoardCards cards_of(const Asking& asking) {
  BoardCards cards;
  for (const Index card : simulation::cards_shown(asking.story(), asking.world(), asking.at())) {
    const simulation::Laid laid = simulation::laid_card(asking.story(), asking.world(), card);
    cards.push_back({.card = card,
                     .number = static_cast<int>(cards.size()) + 1,
                     .laid = laid,
                     .timed = laid.placed && simulation::asks_place(asking.story(), asking.at(), laid.kind)});
  }
  return cards;
}

bool lies_in(const BoardCard& card, int tray) { return card.laid.placed && static_cast<int>(card.laid.kind) == tray; }

int lying_in(const BoardCards& cards, int tray) {
  return static_cast<int>(std::ranges::count_if(cards, [tray](const BoardCard& card) { return lies_in(card, tray); }));
}

int time_places(const Asking& asking) { return simulation::cards_in_order(asking.story(), asking.at()); }

const BoardCard* held_card(const Asking& asking, const BoardCards& cards) {
  const auto found = std::ranges::find_if(cards, [&](const BoardCard& card) { return asking.hand.has(card.card); });
  return found == cards.end() ? nullptr : &*found;
}

const BoardCard* held_with_time(const Asking& asking, const BoardCards& cards) {
  const BoardCard* held = held_card(asking, cards);
  return held != nullptr && held->timed ? held : nullptr;
}

void lay(const Canvas& c, const Asking& asking, const BoardCards& cards, const BoardCard& card, CardKind kind, int position) {
  const auto move = [](const BoardCard& which, CardKind to, int place) {
    return Move{.kind = Move::Kind::sort, .card = which.card, .card_kind = to, .position = static_cast<std::uint8_t>(place)};
  };
  const bool timed = simulation::asks_place(asking.story(), asking.at(), kind);
  if (!timed) position = 0;
  for (const BoardCard& other : cards)
    if (position != 0 && other.card != card.card && other.laid.position == position)
      asking.arrange(move(other, other.laid.kind, card.laid.position));
  asking.arrange(move(card, kind, position));
  const bool waits = timed && position == 0 && simulation::has_place_left(asking.story(), asking.world(), card.card);
  // What still needs a place in time, and can have one, stays in hand, and is shown those from the first one on.
  if (!waits || asking.hand.dragged) {
    asking.hand.let_go();
    asking.hand.laid = card.card;
    asking.hand.by_mouse = c.input().released;
    return;
  }
  asking.hand.look_for_place = false;
  asking.hand.brought = simulation::nowhere;
}

Phrase tray_name(const Canvas& c, int tray) { return say(c, tray_names[static_cast<std::size_t>(tray)]); }
Phrase tray_meaning(const Canvas& c, int tray) { return say(c, tray_meanings[static_cast<std::size_t>(tray)]); }
Icon tray_icon(int tray) { return tray_icons[static_cast<std::size_t>(tray)]; }
Phrase lay_here_label(const Canvas& c, std::string_view place) { return joined(c, {place, say(c, "ui.board.lay_here")}); }

bool shows_time(const BoardCard& card) { return card.timed; }
Type time_type(const Canvas& c, const BoardCard& card) {
  return {size::note, card.laid.position == 0 ? c.colours().shu : c.colours().ink2, Weight::bold};
}
Phrase time_words(const Canvas& c, const BoardCard& card) {
  const int place = card.laid.position;
  return place == 0 ? say(c, "ui.board.no_number") : say(c, "ui.board.place", {std::to_string(place)});
}

Type board_card_type(const Canvas& c) { return {size::list, c.colours().ink}; }

std::string card_words(const Canvas& c, const Asking& asking, const BoardCard& card) {
  return plain_words(c, asking.story(), asking.story().cards[card.card].text);
}

Response board_card_paper(Canvas& c, Rect r, std::string_view words, const Asking& asking, const BoardCard& card) {
  c.start_at(c.id(words));
  const Key shortcut = asking.hand.empty() ? digit(card.number) : Key::none;
  const Response state = pressable_card(c, r, words, shortcut, asking.answers(), size::button_radius);
  if (!asking.hand.has(card.card)) return state;
  c.fill(r, c.colours().indigo_tint, size::button_radius);
  c.outline(r, c.colours().indigo, size::focus_border, size::button_radius);
  return state;
}

void board_card_sign(Canvas& c, Point left_middle, const Asking& asking, const BoardCard& card, bool lit) {
  if (asking.hand.empty())
    number_square(c, left_middle, card.number, lit);
  else
    grip(c, left_middle, asking.hand.has(card.card));
}

float board_card_height(const Canvas& c, float width, const Asking& asking, const BoardCard& card) {
  const float wide = width - card_words_from(c, card) - board_inset;
  const std::string words = card_words(c, asking, card);
  float tall = c.paragraph_height(wide, words, board_card_type(c));
  if (shows_time(card))
    tall = std::max(tall, c.first_line_middle(wide, words, board_card_type(c)) + number_width(c) / 2 + time_line(c));
  return tall + 2 * card_room(c);
}

void board_card(Canvas& c, Rect r, const Asking& asking, const BoardCard& card) {
  const std::string words = card_words(c, asking, card);
  const Response state = board_card_paper(c, r, words, asking, card);
  const Canvas::Inside inside(c, r);
  const Type type = board_card_type(c);
  const float wide = r.width - card_words_from(c, card) - board_inset;
  const float top = r.y + card_room(c);
  const Point sign{r.x + board_inset, top + c.first_line_middle(wide, words, type)};
  board_card_sign(c, sign, asking, card, state.focused);
  if (shows_time(card))
    c.text({sign.x, sign.y + number_width(c) / 2, number_room(c, card), time_line(c)}, time_words(c, card), time_type(c, card));
  c.paragraph({r.x + card_words_from(c, card), top, wide, 0}, words, type);
  can_be_taken(c, asking.hand, state, card.card);
}

DeskSays board_says(const Canvas& c, const Asking& asking) {
  const BoardCards cards = cards_of(asking);
  if (const BoardCard* held = held_card(asking, cards); held != nullptr)
    return {.in_hand = card_words(c, asking, *held), .how = how_to_go_on(c, asking, cards)};
  const auto left = std::ranges::count_if(cards, [](const BoardCard& card) { return !card.laid.placed; });
  if (left > 0)
    return {.aside = say(c, "ui.board.dealt", {std::to_string(left), tray_name(c, 0), tray_name(c, 1), tray_name(c, 2)})};
  const bool waits = std::ranges::any_of(
      cards, [&](const BoardCard& card) { return simulation::waits_for_place(asking.story(), asking.world(), card.card); });
  return {.aside = say(c, waits ? "ui.board.no_place" : "ui.board.all_laid")};
}

void board_body(Canvas& c, Rect view, const Asking& asking) {
  const BoardCards cards = cards_of(asking);
  go_to_next(c, asking, cards);
  if (is_close(c)) {
    board_column(c, view, asking, cards);
    return settle(c, asking.hand);
  }
  view = with_bar(view);
  const Rect at = c.begin_scroll("board", view);
  const Rect whole{at.x, at.y + 2, at.width, view.height - 2};
  Rect rest = whole;
  rest.height = 1e6f;
  if (!is_all_laid(cards)) static_cast<void>(cut_top(rest, deal(c, rest, asking, cards) + size::between_cards));
  const bool timed = time_places(asking) > 0;
  const float later = size::between_cards + (timed ? time_row_height(c, whole.width, asking, cards) : 0);
  static_cast<void>(cut_top(rest, trays(c, rest, whole.bottom() - rest.y - later, view, asking, cards)));
  if (timed) static_cast<void>(cut_top(rest, time_row(c, rest, view, asking, cards)));
  c.end_scroll(rest.y - at.y);
  settle(c, asking.hand);
}

}  // namespace presentation
