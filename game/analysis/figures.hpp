#pragma once
#include "analysis/runs.hpp"

/// What many results come to.
namespace analysis {

/// Hundredths of a point.
struct Spread {
  std::size_t plays = 0;  ///< in which the dimension was offered
  int mean = 0, least = 0, most = 0;
  int deviation = 0;  ///< standard deviation over those plays
  bool operator==(const Spread&) const = default;
};

struct Figures {
  std::size_t plays = 0;
  std::array<std::optional<Spread>, rubric::dimension_count> dimensions;  ///< empty where no play offered it
  std::vector<std::size_t> outcomes;                                      ///< plays by the order of Story::outcomes
  std::size_t endless = 0;                                                ///< plays that found no end
  std::optional<int> best_rank, worst_rank;                               ///< 1 = best
  std::optional<simulation::Index> usual_outcome;                         ///< what most plays ended in; of equals the first
};
[[nodiscard]] Figures figures_of(const simulation::Story&, std::span<const Result>);

/// The mean over the dimensions that were offered, in hundredths; nothing where none was.
[[nodiscard]] std::optional<int> mean_over_dimensions(const Figures&);

/// Rounded to the nearest; halves away from 0.
[[nodiscard]] int rounded_mean(std::int64_t sum, std::int64_t count);

}  // namespace analysis
