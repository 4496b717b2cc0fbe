#pragma once
#include <optional>
#include <vector>

#include "simulation/move.hpp"
#include "simulation/own_lines.hpp"
#include "simulation/play.hpp"

/// Questions that are answered by several moves: putting parts together, sorting cards, looking back at one's own lines, planning
/// the days ahead. What has been placed so far is the World's draft and plan.
namespace simulation {

/// How a card lies.
struct Laid {
  bool placed = false;
  scenario::CardKind kind{};
  int position = 0;  ///< from 1; 0: none given
};
[[nodiscard]] Laid laid_card(const Story&, const World&, Index card);

/// The cards of a decision in the order shown: permuted by (seed, decision) unless the author fixed it.
[[nodiscard]] std::vector<Index> cards_shown(const Story&, const World&, Index decision);

/// Whether the part is in.
[[nodiscard]] bool is_in(const Story&, const World&, Index option);
/// How many cards of the board are to be put in order: so many places in time there are.
[[nodiscard]] int cards_in_order(const Story&, Index decision);
/// Whether what is laid as that kind is asked for its place in time: where the author gave a place to any card of it. That does
/// not hang on the card laid, so that asking tells nothing of what the card is.
[[nodiscard]] bool asks_place(const Story&, Index decision, scenario::CardKind);
/// Whether the other cards leave it a place in time.
[[nodiscard]] bool has_place_left(const Story&, const World&, Index card);
/// Whether the card lies where a place in time is asked for and has none, while one is left.
[[nodiscard]] bool waits_for_place(const Story&, const World&, Index card);

/// The task in the slot of the plan being made, or nowhere.
[[nodiscard]] Index task_in(const Story&, const World&, Index decision, std::uint8_t slot);
/// The slot a task stands in, or no_slot.
[[nodiscard]] std::uint8_t slot_of(const Story&, const World&, Index task);

/// What a board or a review comes to where all is right.
[[nodiscard]] Index best_result(const Story&, Index decision);

/// Whether the part is about when the answer reaches anybody: it waits, or another of its group does. An answer that could go out
/// at several times is not whole before one of them is in.
[[nodiscard]] bool says_when(const Story&, Index part);
/// Whether any part is in beside those about when; or none is on offer. A play may hold answers that only said when, so `done` is
/// not refused for it: who asks the trainee does not offer it.
[[nodiscard]] bool says_something(const Story&, const World&, Index decision);

/// Why the move cannot be made at the present question, if it cannot. Marks and notes aside.
[[nodiscard]] std::optional<RefusedBecause> why_not_form(const Story&, const State&, const Move&);

/// Every move that can be made at the present question, marks and notes aside, in a fixed order: choices, or additions, changes
/// and `done` where it is allowed. Empty at an end.
[[nodiscard]] std::vector<Move> form_moves(const Story&, const State&);

}  // namespace simulation
