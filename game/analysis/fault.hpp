#pragma once
#include "analysis/runs.hpp"

namespace analysis {

/// The conditions a scenario is held to, each with what it asks. Points in hundredths.
enum class Condition : std::uint8_t {
  every_play_ends,           ///< no player runs in circles
  model_scores,              ///< the exemplary answers earn at least `model_at_least` in each dimension offered
  model_succeeds,            ///< and lead to the best outcome
  worst_fails,               ///< whoever does their worst in a dimension earns at most `worst_at_most` in it
  blind_near_random,         ///< over the library: who does not read is no further than `blind_within` from the dice
  one_sided_falls_short,     ///< charm and its like stay `one_sided_below` below the model in some dimension
  one_sided_never_succeeds,  ///< and never reach the best outcome
  taught_is_met,             ///< what it says it teaches has a moment in every play
  taught_is_shown,           ///< is shown by some play
  taught_is_broken           ///< and broken by some
};
/// One scenario is no library: what is true of it by chance evens out over several.
inline constexpr std::size_t library_at_least = 2;  ///< scenarios, for what is judged over the library
inline constexpr int model_at_least = 9000, worst_at_most = 2500, blind_within = 1200, one_sided_below = 2500;

/// The condition's name for programs: "model-scores".
[[nodiscard]] std::string_view name(Condition);

/// A condition that does not hold, with a play that shows it.
struct Fault {
  Condition condition{};
  PolicyPlayer player;
  std::optional<rubric::Dimension> dimension;
  simulation::Index principle = simulation::nowhere;
  int figure = 0, limit = 0;  ///< hundredths of a point; a rank (1 = best) where an outcome is judged
  /// `play --policy NAME --seed N` or `play --moves …` shows it again. Without moves: no one play can show it.
  std::uint64_t seed = 0;
  std::vector<simulation::Move> moves;
  simulation::Index outcome = simulation::nowhere;  ///< of that play
  /// Where in that play the points were won or lost that should not have been; of what was never shown or broken: where the
  /// model met it.
  std::vector<simulation::Receipt> where;
};

}  // namespace analysis
