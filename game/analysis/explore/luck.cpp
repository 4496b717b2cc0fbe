#include "analysis/explore/luck.hpp"

#include <set>
#include <tuple>

#include "simulation/chance.hpp"

namespace analysis {
namespace {

using simulation::ConditionCode;
using simulation::Index;
using simulation::Story;

/// A chance as conditions ask it, the first or the second time it comes up.
struct Draw {
  Index event = 0;
  int percent = 0;
  int before = 0;  ///< times it came up before
};

std::vector<Draw> draws_of(const Story& story) {
  std::vector<Draw> draws;
  for (const ConditionCode& code : story.conditions)
    if (code.op == ConditionCode::Op::chance)
      for (const int before : {0, 1}) draws.push_back({code.argument, code.value, before});
  return draws;
}

std::vector<bool> falls(const std::vector<Draw>& draws, std::uint64_t seed) {
  std::vector<bool> fall;
  for (const Draw& draw : draws) {
    simulation::World world;
    world.seed = seed;
    for (int i = 0; i < draw.before; ++i) simulation::luck_used(world, draw.event);
    fall.push_back(simulation::luck_falls(world, draw.event, draw.percent));
  }
  return fall;
}

using Pairs = std::set<std::tuple<std::size_t, bool, std::size_t, bool>>;

std::size_t add_pairs(const std::vector<bool>& fall, Pairs& pairs) {
  const std::size_t before = pairs.size();
  for (std::size_t i = 0; i < fall.size(); ++i)
    for (std::size_t j = i; j < fall.size(); ++j) pairs.emplace(i, fall[i], j, fall[j]);
  return pairs.size() - before;
}

}  // namespace

std::vector<std::uint64_t> seeds_that_differ(const Story& story) {
  std::vector<std::uint64_t> seeds{1};
  const std::vector<Draw> draws = draws_of(story);
  if (draws.empty()) return seeds;
  Pairs seen;
  add_pairs(falls(draws, 1), seen);
  constexpr std::uint64_t looked_at = 1000;
  while (seeds.size() < most_seeds) {
    std::uint64_t best = 0;
    std::size_t most = 0;
    for (std::uint64_t seed = 2; seed <= looked_at; ++seed) {
      Pairs with = seen;
      if (const std::size_t more = add_pairs(falls(draws, seed), with); more > most) best = seed, most = more;
    }
    if (most == 0) break;
    seeds.push_back(best);
    add_pairs(falls(draws, best), seen);
  }
  return seeds;
}

}  // namespace analysis
