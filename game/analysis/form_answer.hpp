#pragma once
#include <functional>
#include <vector>

#include "simulation/forms.hpp"

/// How a player who does not read answers a question of several moves.
namespace analysis {

/// A content-blind player's taste: options or cards in the order it likes them, best first; and a die for what has no order.
struct Taste {
  std::function<std::vector<simulation::Index>(std::vector<simulation::Index>)> rank;  ///< of options, as shown
  std::function<std::uint64_t()> die;  ///< null: it never rolls, and takes the first of what is asked for
};

/// The moves from an empty draft to `done`. Something composed: the better half of the parts, one of a group. Cards: all called
/// facts in the order shown (rolled: kind and place as they fall). Own lines: the best third marked. A plan: slot by slot the
/// first task that fits, in the order it likes them. Empty where nothing can be done.
[[nodiscard]] std::vector<simulation::Move> form_answer(const simulation::Story&, const simulation::State&, const Taste&);

}  // namespace analysis
