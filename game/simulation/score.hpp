#pragma once
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "rubric/rubric.hpp"
#include "simulation/ledger.hpp"
#include "simulation/play.hpp"

namespace simulation {

struct DimensionScore {
  int score = 0;  ///< hundredths of a point, 0..10,000: weighted mean of its moments, after caps
  int shown = 0;  ///< sum of the moments' values in per cent (so 450 is "4.5 of …")
  int moments = 0;
  bool capped = false;
  bool operator==(const DimensionScore&) const = default;
};

struct PrincipleScore {
  int score = 0;
  int moments = 0;
  bool operator==(const PrincipleScore&) const = default;
};  ///< hundredths

struct Score {
  std::array<std::optional<DimensionScore>, rubric::dimension_count> dimensions;  ///< empty where nothing was offered
  std::vector<PrincipleScore> principles;                                         ///< by the order of rubric.principles
  std::vector<Moment> moments;    ///< those that count, closed, in the order of play; forfeited ones last
  std::vector<Receipt> receipts;  ///< with what was noticed, missed, promised, forfeited or capped
  bool operator==(const Score&) const = default;
};

/// Pure. Open moments are closed as if play ended here; at an early end the scenes the exemplary path had still to come are
/// forfeited.
[[nodiscard]] Score score(const Story&, const State&);

/// The moves of the exemplary path: see exemplary_path.hpp.
[[nodiscard]] std::vector<Move> exemplary_path(const Story&, std::uint64_t seed);

/// What a moment so standing is worth, in per cent.
[[nodiscard]] int worth(const Constants&, Standing);

// The parts of score() that need no play, for moments that were recorded.
/// Dimensions and principles out of `score.moments`, whose principles are indices into `principles`.
void sum_up(const std::vector<rubric::Principle>& principles, Score& score);
/// Honesty at most what a material deception leaves of it; true where that lowered it.
bool cap_honesty(const Constants&, bool disclosed, Score& score);
/// A change of manner, noticed in words and by marks: what was right in one half and wrong in the other is half right.
[[nodiscard]] Standing together(Standing words, Standing marks);
/// How the notebook's marks alone stand, by stretch; stretches without a signal or a lure are left out.
[[nodiscard]] std::vector<std::pair<Index, Standing>> standings_by_marks(const Story&, const Ledger&);

}  // namespace simulation
