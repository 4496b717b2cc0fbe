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

constexpr float tray_inset = 6, head_inset = 8, tallest_tray = 420;
constexpr std::array<const char*, tray_count> tray_names = {"ui.board.facts", "ui.board.guesses", "ui.board.feelings"};
constexpr std::array<const char*, tray_count> tray_meanings = {"ui.board.facts_are", "ui.board.guesses_are",
                                                               "ui.board.feelings_are"};
constexpr std::array<Icon, tray_count> tray_icons = {Icon::fact, Icon::thought, Icon::feeling};

Type card_type(const Canvas& c) { return {size::list, c.colours().ink}; }
/// Its place in the order things happened stands under a card's number, by the name it has in the row of them.
bool shows_time(const BoardCard& card) { return card.ordered && card.laid.placed; }
Type time_type(const Canvas& c, const BoardCard& card) {
  return {size::note, card.laid.position == 0 ? c.colours().shu : c.colours().ink2, Weight::bold};
}
float time_line(const Canvas& c) { return c.em(size::note) * 1.4f; }

std::string time_words(const Canvas& c, const BoardCard& card) {
  const int place = card.laid.position;
  return place == 0 ? say(c, "ui.board.no_number") : say(c, "ui.board.place", {std::to_string(place)});
}

/// Number, and below it the place in time where it has one.
float number_room(const Canvas& c, const BoardCard& card) {
  return shows_time(card) ? std::max(number_width(c), c.width(time_words(c, card), time_type(c, card)) + 1) : number_width(c);
}
float card_words_from(const Canvas& c, const BoardCard& card) {
  return board_inset + (card.number > 0 ? number_room(c, card) + std::max(10.f, c.em(8)) : 0);
}

const BoardCard* in_hand(const Asking& asking, const std::vector<BoardCard>& cards) {
  const auto found = std::ranges::find_if(cards, [&](const BoardCard& card) { return asking.hand.has(card.card); });
  return found == cards.end() ? nullptr : &*found;
}

/// Cards not laid yet, in as many columns as there are trays, in large letters below one another; those of a row equally tall.
/// Returns the height.
float deal(Canvas& c, Rect at, const Asking& asking, const std::vector<BoardCard>& cards) {
  const std::size_t across = is_close(c) ? 1 : tray_count;
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

float head_height(const Canvas& c) { return control_height(c); }

/// What belongs in a tray, for as long as nothing lies there.
void meaning(Canvas& c, Rect r, int which) {
  const std::string words = say(c, tray_meanings[static_cast<std::size_t>(which)]);
  const Type quiet{size::secondary, c.colours().ink2};
  if (c.paragraph_height(r.width, words, quiet) <= r.height) c.paragraph(r, words, quiet);
}

float tray_height(const Canvas& c, float width, const Asking& asking, const std::vector<BoardCard>& cards, int tray) {
  float tall = tray_inset + head_height(c) + board_gap + board_inset;
  for (const BoardCard& card : cards)
    if (card.laid.placed && static_cast<int>(card.laid.kind) == tray)
      tall += board_card_height(c, width - 2 * board_inset, asking, card) + board_gap;
  return tall;
}

Type count_type(const Canvas& c) { return {size::secondary, c.colours().ink2}; }

/// Instead of the cards, where there is no room for them.
float brief_tray_height(const Canvas& c) { return tray_inset + head_height(c) + c.line_height(count_type(c)) + board_inset; }

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
  const std::string name = say(c, tray_names[static_cast<std::size_t>(which)]);
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
  icon(c, tray_icons[static_cast<std::size_t>(which)], {at.x, r.middle().y - side / 2}, side, p.ink);
  static_cast<void>(cut_left(at, side + 8));
  static_cast<void>(cut_left(at, c.text(at, name, {size::body, p.ink, Weight::bold}) + size::unit));
  if (open) lay_here(c, at);
  return state.pressed;
}

void tray(Canvas& c, Rect r, Rect view, const Asking& asking, const std::vector<BoardCard>& cards, int which, bool brief) {
  const auto kind = static_cast<CardKind>(which);
  c.fill(r, c.colours().recess, size::radius);
  const Rect head{r.x + board_inset, r.y + tray_inset, r.width - 2 * board_inset, head_height(c)};
  Rect at{r.x + board_inset, head.bottom() + board_gap, r.width - 2 * board_inset, 0};
  const auto lie =
      std::ranges::count_if(cards, [&](const BoardCard& card) { return card.laid.placed && card.laid.kind == kind; });
  if (brief && lie > 0)
    c.text({at.x + head_inset, head.bottom(), at.width - 2 * head_inset, c.line_height(count_type(c))},
           say(c, "ui.board.cards", {std::to_string(lie)}), count_type(c));
  if (lie == 0 && !is_close(c))
    meaning(c, {at.x + head_inset, at.y, at.width - 2 * head_inset, r.bottom() - board_inset - at.y}, which);
  for (const BoardCard& card : cards) {
    if (!card.laid.placed || card.laid.kind != kind || brief) continue;
    at.height = board_card_height(c, at.width, asking, card);
    board_card(c, at, asking, card);
    at.y += at.height + board_gap;
  }
  const BoardCard* held = in_hand(asking, cards);
  const bool open = held != nullptr && !(held->laid.placed && held->laid.kind == kind) && asking.answers();
  const Canvas::Group group(c, "tray " + std::to_string(which));
  const std::string label = joined(c, {say(c, tray_names[static_cast<std::size_t>(which)]), say(c, "ui.board.lay_here")});
  if (open && asking.hand.look_for_place && which == 0) c.focus(c.id(label));
  const bool put = tray_head(c, head, which, label, open);
  if (open && (put || dropped_on(c, asking.hand, overlap(r, view)))) lay(asking, cards, *held, kind, held->laid.position);
}

/// What a tray takes with its share of the cards in it and one more, the longest.
float fair_height(const Canvas& c, float width, const Asking& asking, const std::vector<BoardCard>& cards) {
  float longest = 0;
  for (const BoardCard& card : cards) longest = std::max(longest, board_card_height(c, width - 2 * board_inset, asking, card));
  const auto share = (cards.size() + tray_count - 1) / tray_count + 1;
  return tray_inset + head_height(c) + board_gap + board_inset + static_cast<float>(share) * (longest + board_gap);
}

/// All trays beside one another: as high as a fair share of the cards, where there is that much room, so that they are easy to
/// hit and do not change with every card; what the page has to spare is theirs. What lies and waits for its place in time has
/// those in sight below: in large letters the trays say how many cards they hold then, where these would take that room. Returns
/// the height with the gap below.
float trays(Canvas& c, Rect at, float room, Rect view, const Asking& asking, const std::vector<BoardCard>& cards) {
  const float wide = (at.width - (tray_count - 1) * size::between_cards) / tray_count;
  float needed = 0;
  for (int which = 0; which < tray_count; ++which) needed = std::max(needed, tray_height(c, wide, asking, cards, which));
  const bool brief = is_close(c) && held_with_time(asking, cards) != nullptr && needed > room;
  const float fair = std::min(room, std::max(fair_height(c, wide, asking, cards), c.em(tallest_tray)));
  const float tall = brief ? brief_tray_height(c) : std::max(needed, fair);
  for (int which = 0; which < tray_count; ++which)
    tray(c, {at.x + static_cast<float>(which) * (wide + size::between_cards), at.y, wide, tall}, view, asking, cards, which,
         brief);
  return tall + size::between_cards;
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
  const float wide = width - card_words_from(c, card) - board_inset;
  const std::string words = card_words(c, asking, card);
  float tall = c.paragraph_height(wide, words, card_type(c));
  if (shows_time(card))
    tall = std::max(tall, c.first_line_middle(wide, words, card_type(c)) + number_width(c) / 2 + time_line(c));
  return std::max(40.f, tall + 16);
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
  const float wide = r.width - card_words_from(c, card) - board_inset;
  const float tall =
      shows_time(card) ? board_card_height(c, r.width, asking, card) - 16 : c.paragraph_height(wide, words, card_type(c));
  const float top = r.y + (r.height - tall) / 2;
  // With a card in hand the digits are the trays': in their place stands what every card can be held by.
  const Point sign{r.x + board_inset, top + c.first_line_middle(wide, words, card_type(c))};
  if (asking.hand.empty())
    number_square(c, sign, card.number, state.focused);
  else
    grip(c, sign, held);
  if (shows_time(card))
    c.text({sign.x, sign.y + number_width(c) / 2, number_room(c, card), time_line(c)}, time_words(c, card), time_type(c, card));
  c.paragraph({r.x + card_words_from(c, card), top, wide, 0}, words, card_type(c));
  can_be_taken(c, asking.hand, state, card.card);
}

DeskSays board_says(const Canvas& c, const Asking& asking) {
  const auto cards = cards_of(asking);
  if (const BoardCard* held = in_hand(asking, cards); held != nullptr)
    return {.in_hand = card_words(c, asking, *held),
            .how = say(c, held_with_time(asking, cards) != nullptr ? "ui.board.in_hand_when" : "ui.board.in_hand")};
  const auto left = std::ranges::count_if(cards, [](const BoardCard& card) { return !card.laid.placed; });
  if (left > 0)
    return {.aside = say(c, "ui.board.dealt",
                         {std::to_string(left), say(c, tray_names[0]), say(c, tray_names[1]), say(c, tray_names[2])})};
  const bool waits = std::ranges::any_of(cards, [](const BoardCard& card) { return card.ordered && card.laid.position == 0; });
  return {.aside = say(c, waits ? "ui.board.no_place" : "ui.board.all_laid")};
}

void board_body(Canvas& c, Rect view, const Asking& asking) {
  const auto cards = cards_of(asking);
  const bool all_laid = std::ranges::all_of(cards, [](const BoardCard& card) { return card.laid.placed; });
  const bool timed = time_places(cards) > 0, only_places = is_close(c) && !asking.hand.empty();
  view.width += bar_margin;
  // Another page of it while something is in hand: in large letters that has the places alone, and begins at them.
  const Rect at = c.begin_scroll(only_places ? "places" : "board", view);
  const Rect whole{at.x + 2, at.y + 2, at.width - 4, view.height - 2};
  Rect rest = whole;
  rest.height = 1e6f;
  if (!only_places) static_cast<void>(cut_top(rest, scrolled_head(c, {at.x, at.y, at.width, 0}, asking)));
  if (is_close(c) && !only_places) {
    const std::string aside = board_says(c, asking).aside;
    static_cast<void>(cut_top(rest, c.paragraph(rest, aside, {size::list, c.colours().ink2}) + size::unit));
  }
  if (!all_laid && !only_places) static_cast<void>(cut_top(rest, deal(c, rest, asking, cards) + size::between_cards));
  const float later = size::between_cards + (timed ? time_row_height(c, whole.width, asking, cards) : 0);
  static_cast<void>(cut_top(rest, trays(c, rest, whole.bottom() - rest.y - later, view, asking, cards)));
  if (timed) static_cast<void>(cut_top(rest, time_row(c, rest, view, asking, cards)));
  c.end_scroll(rest.y - at.y);
  if (!only_places) c.memory().scroll.erase(c.id("places"));
  settle(c, asking.hand);
}

}  // namespace presentation
