#pragma once
#include <array>
#include <bitset>
#include <optional>
#include <span>
#include <vector>

#include "analysis/policy.hpp"
#include "rubric/principle.hpp"
#include "simulation/score.hpp"

/// Many plays by many players, on every core.
namespace analysis {

/// A policy at the table.
struct PolicyPlayer {
  Policy policy{};
  text::Language language{};  ///< whose characters it counts
  bool operator==(const PolicyPlayer&) const = default;
};

/// By the order of rubric.principles.
using PrincipleSet = std::bitset<32>;

/// What one play came to, small enough to keep by the hundred thousand.
struct Result {
  std::uint64_t seed = 0;
  std::array<std::optional<int>, rubric::dimension_count> scores;  ///< hundredths
  simulation::Index outcome = simulation::nowhere;                 ///< nowhere: it found no end
  std::uint32_t answers = 0;
  PrincipleSet met;            ///< had a moment
  PrincipleSet shown, broken;  ///< had one that was shown to the full; one that was broken
  bool operator==(const Result&) const = default;
};

[[nodiscard]] Result result_of(const simulation::Story&, const simulation::Play&, std::uint64_t seed);

/// The seeds played.
struct Seeds {
  std::uint64_t first = 1;
  std::size_t count = 0;
};
/// Results by player, then by seed. On `threads` threads (at least one); the results never hang on how many.
[[nodiscard]] std::vector<std::vector<Result>> run(const simulation::Story&, std::span<const PolicyPlayer>, Seeds,
                                                   unsigned threads);

}  // namespace analysis
