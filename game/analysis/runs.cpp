#include "analysis/runs.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

namespace analysis {
namespace {

using simulation::Index;
using simulation::Moment;
using simulation::Story;

/// A change in the client that nobody marked breaks as much as one that is passed over aloud.
bool is_broken(const Story& story, const Moment& moment) {
  if (moment.value != 0 || moment.forfeited) return false;
  return moment.standing == simulation::Standing::broken || moment.principle == story.code.notice_signals;
}

}  // namespace

Result result_of(const Story& story, const simulation::Play& play, std::uint64_t seed) {
  Result result;
  result.seed = seed;
  result.outcome = simulation::outcome_at(story, play.state.world);
  result.answers = static_cast<std::uint32_t>(std::ranges::count_if(play.moves, simulation::is_answer));
  const simulation::Score score = simulation::score(story, play.state);
  for (std::size_t d = 0; d < score.dimensions.size(); ++d)
    if (score.dimensions[d]) result.scores[d] = score.dimensions[d]->score;
  for (const Moment& moment : score.moments) {
    result.met.set(moment.principle);
    if (moment.value == 100) result.shown.set(moment.principle);
    if (is_broken(story, moment)) result.broken.set(moment.principle);
  }
  return result;
}

std::vector<std::vector<Result>> run(const Story& story, std::span<const PolicyPlayer> players, Seeds seeds, unsigned threads) {
  std::vector<std::vector<Result>> results(players.size(), std::vector<Result>(seeds.count));
  // Each play has its own place in the results, so that the order of finishing leaves no trace.
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    const std::size_t all = players.size() * seeds.count;
    for (std::size_t job = next++; job < all; job = next++) {
      const PolicyPlayer& player = players[job / seeds.count];
      const std::uint64_t seed = seeds.first + job % seeds.count;
      results[job / seeds.count][job % seeds.count] = result_of(story, play(story, player.policy, seed, player.language), seed);
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i) others.emplace_back(work);
    work();
  }
  return results;
}

}  // namespace analysis
