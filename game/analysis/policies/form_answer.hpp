#pragma once
#include <functional>
#include <vector>

#include "simulation/forms.hpp"

/// How a player who does not read answers a question of several moves.
namespace analysis {

/// How much of a look back over one's own lines is marked.
enum class Review : std::uint8_t { best_third, all, nothing };

/// The taste of a player who does not read: options or cards in the order it likes them, best first; a die for what has no order;
/// and, for one of a single idea, how much that idea is for an option or against it.
struct Taste {
  std::function<std::vector<simulation::Index>(std::vector<simulation::Index>)> rank;  ///< of options, as shown
  std::function<std::uint64_t()> die;                 ///< null: it never rolls, and takes the first of what is asked for
  std::function<int(simulation::Index)> inclination;  ///< null: it has no idea of its own
  Review review = Review::best_third;
  bool plans = true;  ///< false: it leaves every hour free
};

/// The moves from an empty draft to `done`; policies/README.md says what they are at each kind of question. Empty where nothing
/// can be done.
[[nodiscard]] std::vector<simulation::Move> form_answer(const simulation::Story&, const simulation::State&, const Taste&);

}  // namespace analysis
