#pragma once
#include <vector>

#include "analysis/explore/targets.hpp"
#include "simulation/story.hpp"

/// The story as a graph: where play can go from each node, whatever conditions say.
namespace analysis {

struct Graph {
  std::vector<std::vector<Index>> next, before;  ///< by node
};
[[nodiscard]] Graph graph_of(const simulation::Story&);

/// A place in an order in which what comes first in play stands first, but for ways that go round; by node.
[[nodiscard]] std::vector<Index> order_of_play(const Graph&);

/// By node: whether one of `goals` can be come to from it.
[[nodiscard]] std::vector<bool> leading_to(const Graph&, const std::vector<Index>& goals);

/// The nodes where a target is come to; of an option the question (of a plan's task the plan under way).
[[nodiscard]] std::vector<Index> nodes_of(const simulation::Story&, Target);

}  // namespace analysis
