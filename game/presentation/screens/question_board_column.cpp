#include <algorithm>

#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/board.hpp"
#include "presentation/screens/words.hpp"

/// The fact board in large letters: whatever stands on it stands below the one before it, as wide as the page, so that an edge of
/// what scrolls cuts no card. With empty hands the cards, what each tray holds, and what happened when. What is in hand has its
/// places first, the trays in a row above what scrolls, and below them what has been laid, by tray, to decide by.
namespace presentation {
namespace {

using scenario::CardKind;

constexpr float across_card = 8, clear_of_words = 16, beside_icon = 8;

Type tray_sign_type(const Canvas& c) { return {size::secondary, c.colours().ink2, Weight::bold}; }
Type tray_name_type(const Canvas& c) { return {size::body, c.colours().ink, Weight::bold}; }
Type explaining_type(const Canvas& c) { return {size::secondary, c.colours().ink2}; }
float small_icon(const Canvas& c) { return c.em(16); }
float tray_line(const Canvas& c) { return control_height(c); }

/// What stands on a card beside its words.
struct CardSigns {
  bool tray = false;  ///< in which it lies
  bool time = true;   ///< its place in the order things happened
};

/// A tray's icon and name in front of a card that lies there: the widest of all, so that words begin at one place.
float tray_sign_width(const Canvas& c) {
  float widest = 0;
  for (int which = 0; which < tray_count; ++which) widest = std::max(widest, c.width(tray_name(c, which), tray_sign_type(c)));
  return small_icon(c) + beside_icon + widest + clear_of_words;
}
float time_sign_width(const Canvas& c, const BoardCard& card, const CardSigns& signs) {
  return signs.time && shows_time(card)
             ? small_icon(c) + beside_icon + c.width(time_words(c, card), time_type(c, card)) + clear_of_words
             : 0;
}

/// A card across the page: its number, its tray, its words, and at the end when it was.
struct CardLine {
  std::string words;
  float from = 0, width = 0, tall = 0;  ///< of the words
};
CardLine card_line(const Canvas& c, float width, const Asking& asking, const BoardCard& card, const CardSigns& signs = {}) {
  CardLine line{.words = card_words(c, asking, card)};
  line.from = board_inset + number_width(c) + c.em(across_card) + (signs.tray ? tray_sign_width(c) : 0);
  line.width = width - line.from - time_sign_width(c, card, signs) - board_inset;
  line.tall = c.paragraph_height(line.width, line.words, board_card_type(c));
  return line;
}
float height_of_card(const Canvas& c, const CardLine& line) { return std::max(number_width(c), line.tall) + 12; }

/// A small icon and a word at a height; returns where it ends.
float small_sign(Canvas& c, Point left_middle, Icon which, std::string_view word, const Type& type) {
  const float side = small_icon(c), line = c.line_height(type), x = left_middle.x + side + beside_icon;
  icon(c, which, {left_middle.x, left_middle.y - side / 2}, side, type.colour);
  return x + c.text({x, left_middle.y - line / 2, c.width(word, type) + 1, line}, word, type);
}

/// Returns its height with the gap below.
float card_across(Canvas& c, Rect at, const Asking& asking, const BoardCard& card, const CardSigns& signs = {}) {
  const CardLine line = card_line(c, at.width, asking, card, signs);
  const Rect r{at.x, at.y, at.width, height_of_card(c, line)};
  keep_row(c, r);
  const Response state = board_card_paper(c, r, line.words, asking, card);
  const Canvas::Inside inside(c, r);
  const Type type = board_card_type(c);
  const float top = r.y + (r.height - line.tall) / 2;
  Point sign{r.x + board_inset, top + c.first_line_middle(line.width, line.words, type)};
  board_card_sign(c, sign, asking, card, state.focused);
  const int kind = static_cast<int>(card.laid.kind);
  if (signs.tray)
    small_sign(c, {sign.x + number_width(c) + c.em(across_card), sign.y}, tray_icon(kind), tray_name(c, kind), tray_sign_type(c));
  c.paragraph({r.x + line.from, top, line.width, 0}, line.words, type);
  if (signs.time && shows_time(card)) {
    sign.x = r.right() - board_inset - time_sign_width(c, card, signs) + clear_of_words;
    small_sign(c, sign, Icon::due, time_words(c, card), time_type(c, card));
  }
  can_be_taken(c, asking.hand, state, card.card);
  return r.height + board_gap;
}

/// Cards not laid yet. Returns the height with the gaps below.
float dealt_across(Canvas& c, Rect at, const Asking& asking, const BoardCards& cards) {
  float y = at.y;
  for (const BoardCard& card : cards)
    if (!card.laid.placed) y += card_across(c, {at.x, y, at.width, 0}, asking, card);
  return y == at.y ? 0 : y + board_gap - at.y;
}

/// A tray's icon and name, from the left of its line on; returns the width they take.
float tray_title(Canvas& c, Rect line, int which) {
  const float side = c.em(18);
  icon(c, tray_icon(which), {line.x, line.middle().y - side / 2}, side, c.colours().ink);
  static_cast<void>(cut_left(line, side + 8));
  return side + 8 + c.text(line, tray_name(c, which), tray_name_type(c));
}
float tray_title_width(const Canvas& c, int which) { return c.em(18) + 8 + c.width(tray_name(c, which), tray_name_type(c)); }

/// A tray with what lies in it, and while nothing does, what it is for: beside its name where that is one line, else below it.
/// Returns the height with the gap below.
float tray_across(Canvas& c, Rect at, Rect view, const Asking& asking, const BoardCards& cards, int which) {
  const bool empty = lying_in(cards, which) == 0;
  const Phrase meant = tray_meaning(c, which);
  Rect line{at.x + board_inset, at.y, at.width - 2 * board_inset, tray_line(c)};
  const float beside = line.width - tray_title_width(c, which) - size::gutter;
  const bool in_line = c.width(meant, explaining_type(c)) <= beside;
  float tall = line.height, first = 0;
  if (empty && !in_line) tall += c.paragraph_height(line.width, meant, explaining_type(c)) + board_gap;
  for (const BoardCard& card : cards) {
    if (!lies_in(card, which)) continue;
    const float card_height = height_of_card(c, card_line(c, line.width, asking, card));
    if (first == 0) first = card_height;
    tall += card_height + board_gap;
  }
  if (!empty) tall += board_inset - board_gap;
  const Rect whole{at.x, at.y, at.width, tall};
  c.keep_whole(whole);
  keep_with_first(c, view, {at.x, at.y, at.width, line.height + first});
  c.fill(whole, c.colours().recess, size::radius);
  static_cast<void>(tray_title(c, line, which));
  if (empty && in_line) c.text({line.right() - beside, line.y, beside, line.height}, meant, explaining_type(c));
  if (empty && !in_line) c.paragraph({line.x, line.bottom(), line.width, 0}, meant, explaining_type(c));
  float y = line.bottom();
  for (const BoardCard& card : cards)
    if (lies_in(card, which)) y += card_across(c, {line.x, y, line.width, 0}, asking, card);
  return tall + board_gap;
}

/// Nothing in hand.
void board_at_rest(Canvas& c, Rect view, const Asking& asking, const BoardCards& cards) {
  const Rect at = c.begin_scroll("board", view);
  Rect rest{at.x, at.y + 2, at.width, 1e6f};
  static_cast<void>(cut_top(rest, scrolled_head(c, {at.x, at.y, at.width, 0}, asking)));
  const std::string aside = board_says(c, asking).aside;
  static_cast<void>(cut_top(rest, c.paragraph(rest, aside, {size::list, c.colours().ink2}) + size::unit));
  static_cast<void>(cut_top(rest, dealt_across(c, rest, asking, cards)));
  for (int which = 0; which < tray_count; ++which)
    static_cast<void>(cut_top(rest, tray_across(c, rest, view, asking, cards, which)));
  if (time_places(asking) > 0) {
    static_cast<void>(cut_top(rest, board_gap));
    static_cast<void>(cut_top(rest, time_list(c, rest, view, asking, cards)));
  }
  c.end_scroll(rest.y - at.y);
}

/// A tray to lay what is in hand in. Where it lies already the sign of the hand stands instead of the key.
struct Target {
  int which = 0;
  int holds = 0;        ///< cards
  float explained = 0;  ///< the height there is to say what it is for
  bool open = false, own = false;
};

bool target(Canvas& c, Rect r, const Target& t, std::string_view label) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, t.open ? digit(t.which + 1) : Key::none, t.open);
  const Canvas::Inside inside(c, r);
  c.fill(r, !t.open ? p.recess : state.hovered || state.focused ? p.indigo_tint : p.card, size::button_radius);
  if (t.open) dashed_outline(c, r.inset(1), p.indigo, 2);
  if (state.focused) c.outline(r, p.indigo, size::focus_border, size::button_radius);
  Rect line{r.x + board_inset, r.y, r.width - 2 * board_inset, tray_line(c)};
  if (t.open) number_square(c, {line.x, line.middle().y}, t.which + 1, state.focused || state.held);
  if (t.own) grip(c, {line.x, line.middle().y}, true);
  static_cast<void>(cut_left(line, number_width(c) + 10));
  static_cast<void>(cut_left(line, tray_title(c, line, t.which) + size::unit));
  const Phrase count = say(c, "ui.board.cards", {std::to_string(t.holds)});
  if (t.holds > 0 && c.width(count, explaining_type(c)) <= line.width) c.text(line, count, explaining_type(c), Align::end);
  if (t.holds == 0 && t.explained > 0)
    c.paragraph({r.x + board_inset, line.bottom(), r.width - 2 * board_inset, 0}, tray_meaning(c, t.which), explaining_type(c));
  return state.pressed;
}

/// The trays as places for what is in hand, above what scrolls, so that they stay in sight. What each is for stands there while
/// nothing lies in it; what lies in one already has places in time to look for, which want the room. Returns the height with the
/// gap below.
float targets(Canvas& c, Rect at, const Asking& asking, const BoardCards& cards, const BoardCard& held) {
  const float wide = (at.width - (tray_count - 1) * size::between_cards) / tray_count;
  const bool timed = held_with_time(asking, cards) != nullptr;
  float explained = 0;
  for (int which = 0; which < tray_count; ++which)
    if (!timed && lying_in(cards, which) == 0)
      explained =
          std::max(explained, c.paragraph_height(wide - 2 * board_inset, tray_meaning(c, which), explaining_type(c)) + board_gap);
  const float tall = tray_line(c) + explained;
  bool first = !timed || held.laid.position != 0;
  for (int which = 0; which < tray_count; ++which) {
    const Rect r{at.x + static_cast<float>(which) * (wide + size::between_cards), at.y, wide, tall};
    const bool own = lies_in(held, which), open = !own && asking.answers();
    const Phrase label = lay_here_label(c, tray_name(c, which));
    if (first && open) c.start_at(c.id(label));
    if (first && open && asking.hand.look_for_place) c.focus(c.id(label));
    first = first && !open;
    const bool put = target(c, r, {which, lying_in(cards, which), explained, open, own}, label);
    if (open && (put || dropped_on(c, asking.hand, r)))
      lay(c, asking, cards, held, static_cast<CardKind>(which), held.laid.position);
  }
  return tall + size::unit;
}

/// What has been laid, by tray; when it was, where the list of that is not in sight above. Returns the height.
float laid_across(Canvas& c, Rect at, Rect view, const Asking& asking, const BoardCards& cards) {
  const Type type{size::list, c.colours().ink, Weight::bold};
  const float line = c.line_height(type);
  small_sign(c, {at.x, at.y + line / 2}, Icon::sorting, say(c, "ui.board.laid"), type);
  const CardSigns signs{.tray = true, .time = held_with_time(asking, cards) == nullptr};
  keep_with_first(c, view, {at.x, at.y, at.width, line + 6 + number_width(c) + 12});
  float y = at.y + line + 6;
  for (int which = 0; which < tray_count; ++which)
    for (const BoardCard& card : cards)
      if (lies_in(card, which)) y += card_across(c, {at.x, y, at.width, 0}, asking, card, signs);
  return y - at.y;
}

/// Another page of the board: what is in hand, wherever it was picked up, is shown its places from the first one on.
void board_in_hand(Canvas& c, Rect view, const Asking& asking, const BoardCards& cards, const BoardCard& held) {
  const Rect across{view.x, view.y + 2, view.width - size::scroll_bar_room, 0};
  static_cast<void>(cut_top(view, targets(c, across, asking, cards, held) + 2));
  const ControlId me = c.id("places");
  if (asking.hand.brought != held.card) {
    c.memory().scroll.erase(me);
    c.memory().scroll_edges.erase(me);
    asking.hand.brought = held.card;
  }
  const Rect at = c.begin_scroll("places", view);
  Rect rest{at.x, at.y + 2, at.width, 1e6f};
  if (held_with_time(asking, cards) != nullptr)
    static_cast<void>(cut_top(rest, time_list(c, rest, view, asking, cards) + board_gap));
  if (std::ranges::any_of(cards, [](const BoardCard& card) { return card.laid.placed; }))
    static_cast<void>(cut_top(rest, laid_across(c, rest, view, asking, cards)));
  c.end_scroll(rest.y - at.y);
}

}  // namespace

void keep_row(Canvas& c, Rect row) { static_cast<void>(c.is_cut(row)); }

void keep_with_first(Canvas& c, Rect view, Rect both) {
  if (both.y > view.middle().y) keep_row(c, both);
}

void board_column(Canvas& c, Rect view, const Asking& asking, const BoardCards& cards) {
  view = with_bar(view);
  if (const BoardCard* held = held_card(asking, cards); held != nullptr)
    board_in_hand(c, view, asking, cards, *held);
  else
    board_at_rest(c, view, asking, cards);
}

}  // namespace presentation
