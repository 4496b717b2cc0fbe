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
  bool ordered = false;
  simulation::Laid laid;
};
inline constexpr float board_inset = 12, board_gap = 8;

/// In the order dealt.
[[nodiscard]] std::vector<BoardCard> cards_of(const Asking&);
/// How many places in time there are.
[[nodiscard]] int time_places(const std::vector<BoardCard>&);

/// What is in hand, where it has a place in time and lies in a tray already; else null.
[[nodiscard]] const BoardCard* held_with_time(const Asking&, const std::vector<BoardCard>&);

/// Lays a card; whichever had that place in time takes the one it leaves.
void lay(const Asking&, const std::vector<BoardCard>&, const BoardCard&, scenario::CardKind, int position);

[[nodiscard]] std::string card_words(const Canvas&, const Asking&, const BoardCard&);
[[nodiscard]] float board_card_height(const Canvas&, float width, const Asking&, const BoardCard&);
/// A card that can be picked up.
void board_card(Canvas&, Rect, const Asking&, const BoardCard&);

/// The row of places in time; returns its height. `view`: what can be seen of the board.
[[nodiscard]] float time_row_height(const Canvas&, float width, const Asking&, const std::vector<BoardCard>&);
float time_row(Canvas&, Rect at, Rect view, const Asking&, const std::vector<BoardCard>&);

}  // namespace presentation
