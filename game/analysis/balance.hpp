#pragma once
#include "analysis/fault.hpp"
#include "analysis/figures.hpp"

/// Whether a scenario's scores mean what they say: every player plays it, and what they come to is held against conditions.
namespace analysis {

struct Row {
  PolicyPlayer player;
  bool omitted = false;  ///< the scenario gives it no room
  std::vector<Result> results;
  Figures figures;
};

/// What became of a principle the scenario says it teaches.
struct Taught {
  simulation::Index principle = 0;
  std::size_t plays = 0, met = 0, shown = 0, broken = 0;  ///< plays in which it was
};

struct ScenarioBalance {
  std::vector<Row> rows;  ///< in the order of the policies; who counts characters has one for each language
  std::vector<Taught> taught;
  std::vector<Fault> faults;
};

/// A player over the whole library, each scenario weighing the same.
struct PooledRow {
  PolicyPlayer player;
  std::size_t scenarios = 0;  ///< that gave it room
  std::array<std::optional<int>, rubric::dimension_count> dimensions;
  std::optional<int> mean;         ///< over dimensions, then over scenarios
  std::optional<int> from_random;  ///< how far that is from the dice, over the same scenarios
};

struct Balance {
  std::vector<ScenarioBalance> scenarios;  ///< by the order of the stories
  std::vector<PooledRow> pooled;
  std::vector<std::pair<std::size_t, Fault>> pooled_faults;  ///< with the scenario it shows most in
};

[[nodiscard]] ScenarioBalance balance_one(const simulation::Story&, std::size_t runs, unsigned threads);
/// `runs` plays a player and scenario, one a seed from 1: luck and the order of options hang on it.
[[nodiscard]] Balance balance(std::span<const simulation::Story>, std::size_t runs, unsigned threads);
[[nodiscard]] bool holds(const Balance&);

/// Every policy in the order of the enumeration, those who count characters once for each language of the story.
[[nodiscard]] std::vector<PolicyPlayer> players_of(const simulation::Story&);

}  // namespace analysis
