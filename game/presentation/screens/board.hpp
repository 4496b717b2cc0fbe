#pragma once
#include <vector>

#include "presentation/screens/questions.hpp"
#include "simulation/forms.hpp"

/// The pieces of the fact board. Inside screens/question_board*.
namespace presentation {

inline constexpr int tray_count = 3;  // scenario::CardKind

struct BoardCard {
  simulation::Index card = simulation::nowhere;
  int number = 0;  ///< as dealt, from 1
  simulation::Laid laid;
  bool timed = false;  ///< it lies where its place in time is asked for, whatever it is
};
using BoardCards = std::vector<BoardCard>;
inline constexpr float board_inset = 12, board_gap = 8;

/// In the order dealt.
[[nodiscard]] BoardCards cards_of(const Asking&);
[[nodiscard]] bool lies_in(const BoardCard&, int tray);
[[nodiscard]] int lying_in(const BoardCards&, int tray);
/// How many places in time there are.
[[nodiscard]] int time_places(const Asking&);

/// What is in hand; else null.
[[nodiscard]] const BoardCard* held_card(const Asking&, const BoardCards&);
/// The same, where it lies in a tray whose cards have a place in time.
[[nodiscard]] const BoardCard* held_with_time(const Asking&, const BoardCards&);

/// Lays a card; whichever had that place in time takes the one it leaves. Where no place is asked for it keeps none.
void lay(const Canvas&, const Asking&, const BoardCards&, const BoardCard&, scenario::CardKind, int position);

[[nodiscard]] Phrase tray_name(const Canvas&, int tray);
[[nodiscard]] Phrase tray_meaning(const Canvas&, int tray);
[[nodiscard]] Icon tray_icon(int tray);
/// What the place to lay something down in a tray, or at a place in time, is found by.
[[nodiscard]] Phrase lay_here_label(const Canvas&, std::string_view place);

/// Its place in the order things happened, by the name it has in the row of them, or a sign that it has none yet.
[[nodiscard]] bool shows_time(const BoardCard&);
[[nodiscard]] Phrase time_words(const Canvas&, const BoardCard&);
[[nodiscard]] Type time_type(const Canvas&, const BoardCard&);

[[nodiscard]] Type board_card_type(const Canvas&);
[[nodiscard]] std::string card_words(const Canvas&, const Asking&, const BoardCard&);
/// The paper of a card that can be picked up; indigo where it is in hand.
Response board_card_paper(Canvas&, Rect, std::string_view words, const Asking&, const BoardCard&);
/// With a card in hand the digits are the places': instead of its number stands what every card can be held by.
void board_card_sign(Canvas&, Point left_middle, const Asking&, const BoardCard&, bool lit);
[[nodiscard]] float board_card_height(const Canvas&, float width, const Asking&, const BoardCard&);
void board_card(Canvas&, Rect, const Asking&, const BoardCard&);
/// A card or a place across the page, however many lines it has: the edge of what scrolls leaves all of it out, or nothing.
void keep_row(Canvas&, Rect);
/// A name and the first of what stands under it: at the foot of what scrolls it does not stand alone, as if there were nothing.
void keep_with_first(Canvas&, Rect view, Rect both);

/// All trays beside one another, with what lies in them, and in so much room if that is enough. Returns the height with the gap
/// below. `view`: what can be seen of the board.
float trays(Canvas&, Rect at, float room, Rect view, const Asking&, const BoardCards&);

/// The places in time beside one another; returns their height.
[[nodiscard]] float time_row_height(const Canvas&, float width, const Asking&, const BoardCards&);
float time_row(Canvas&, Rect at, Rect view, const Asking&, const BoardCards&);
/// The same below one another, under what they are.
float time_list(Canvas&, Rect at, Rect view, const Asking&, const BoardCards&);

/// The whole board in large letters: one column.
void board_column(Canvas&, Rect view, const Asking&, const BoardCards&);

}  // namespace presentation
