#pragma once
#include <vector>

#include "analysis/explore/graph.hpp"
#include "simulation/world.hpp"

/// What stands before a target: conditions that every way to it must pass, so that a search can tell how near a world comes.
namespace analysis {

struct Guard {
  Index condition = 0;  ///< into Story::conditions
  bool holds = true;    ///< whether it must hold, or fail
};
struct GuardedTarget {
  Index target = 0;
  std::vector<Guard> guards;
  std::vector<bool> ahead;  ///< by node: the target can still be come to
};
/// For each target. Found on the graph: a way through a branch is a guard where without it nothing leads to the target. A story
/// of very many branches gets those of its options alone.
[[nodiscard]] std::vector<GuardedTarget> guards_of(const simulation::Story&, const Graph&, const std::vector<Index>& targets);

/// How many single statements of the guards would have to come out otherwise; 0: all pass.
[[nodiscard]] int distance(const simulation::Story&, const simulation::World&, const GuardedTarget&);

}  // namespace analysis
