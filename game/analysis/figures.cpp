#include "analysis/figures.hpp"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

using simulation::Index;

std::optional<Spread> spread_of(std::span<const Result> results, std::size_t dimension) {
  Spread spread;
  std::int64_t sum = 0, squares = 0;
  for (const Result& result : results) {
    if (!result.scores[dimension]) continue;
    const std::int64_t score = *result.scores[dimension];
    const int points = *result.scores[dimension];
    spread.least = spread.plays == 0 ? points : std::min(spread.least, points);
    spread.most = std::max(spread.most, points);
    sum += score;
    squares += score * score;
    ++spread.plays;
  }
  if (spread.plays == 0) return std::nullopt;
  const auto n = static_cast<std::int64_t>(spread.plays);
  spread.mean = rounded_mean(sum, n);
  const double variance =
      static_cast<double>(squares) / static_cast<double>(n) - std::pow(static_cast<double>(sum) / static_cast<double>(n), 2);
  spread.deviation = static_cast<int>(std::lround(std::sqrt(std::max(variance, 0.0))));
  return spread;
}

}  // namespace

int rounded_mean(std::int64_t sum, std::int64_t count) {
  const std::int64_t half = sum < 0 ? -count / 2 : count / 2;
  return static_cast<int>((sum + half) / count);
}

Figures figures_of(const simulation::Story& story, std::span<const Result> results) {
  Figures figures;
  figures.plays = results.size();
  figures.outcomes.resize(story.outcomes.size());
  for (std::size_t d = 0; d < figures.dimensions.size(); ++d) figures.dimensions[d] = spread_of(results, d);
  for (const Result& result : results) {
    if (result.outcome == simulation::nowhere) {
      ++figures.endless;
      continue;
    }
    ++figures.outcomes[result.outcome];
    const int rank = story.outcomes[result.outcome].rank;
    figures.best_rank = std::min(figures.best_rank.value_or(rank), rank);
    figures.worst_rank = std::max(figures.worst_rank.value_or(rank), rank);
  }
  if (figures.best_rank)
    figures.usual_outcome = static_cast<Index>(std::ranges::max_element(figures.outcomes) - figures.outcomes.begin());
  return figures;
}

std::optional<int> mean_over_dimensions(const Figures& figures) {
  std::int64_t sum = 0, count = 0;
  for (const auto& dimension : figures.dimensions) {
    if (!dimension) continue;
    sum += dimension->mean;
    ++count;
  }
  if (count == 0) return std::nullopt;
  return rounded_mean(sum, count);
}

}  // namespace analysis
