#include "analysis/explore/guards.hpp"

#include <algorithm>

#include "simulation/condition_eval.hpp"

namespace analysis {
namespace {

using simulation::ConditionCode;
using simulation::NodeKind;
using simulation::Story;
using simulation::World;

/// Branches times nodes: in a larger story looking for guards would take longer than searching.
constexpr std::size_t most_looked_at = 100'000'000;

/// What can be come to from the beginning when one way out of one branch is closed.
std::vector<bool> reached_without(const Graph& graph, Index branch, std::size_t way) {
  std::vector<bool> reached(graph.next.size());
  std::vector<Index> open;
  const auto reach = [&](Index node) {
    if (!reached[node]) reached[node] = true, open.push_back(node);
  };
  reach(0);
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    for (std::size_t i = 0; i < graph.next[node].size(); ++i)
      if (node != branch || i != way) reach(graph.next[node][i]);
  }
  return reached;
}

int misses(const Story& story, const World& world, Index at, bool wanted) {
  const ConditionCode& code = story.conditions[at];
  const bool both = code.op == ConditionCode::Op::all || code.op == ConditionCode::Op::any;
  if (code.op == ConditionCode::Op::negate) return misses(story, world, at + 1, !wanted);
  if (!both) return simulation::holds(story, world, at) == wanted ? 0 : 1;
  const bool every = (code.op == ConditionCode::Op::all) == wanted;
  int sum = 0, least = code.next == at + 1 && !every ? 1 : 1000;
  for (Index part = at + 1; part < code.next; part = story.conditions[part].next) {
    const int n = misses(story, world, part, wanted);
    sum += n;
    least = std::min(least, n);
  }
  return every ? sum : least;
}

}  // namespace

std::vector<GuardedTarget> guards_of(const Story& story, const Graph& graph, const std::vector<Index>& targets) {
  std::vector<GuardedTarget> all;
  std::vector<std::vector<Index>> where;
  for (const Index target : targets) {
    where.push_back(nodes_of(story, target_at(story, target)));
    all.push_back({target, {}, leading_to(graph, where.back())});
    const Target what = target_at(story, target);
    if (what.kind == Target::Kind::option && story.options[what.index].condition != simulation::nowhere)
      all.back().guards.push_back({story.options[what.index].condition, true});
  }
  const auto branches = std::ranges::count(story.nodes, NodeKind::branch, &simulation::Node::kind);
  if (static_cast<std::size_t>(branches) * story.nodes.size() > most_looked_at) return all;
  for (Index node = 0; node < story.nodes.size(); ++node) {
    if (story.nodes[node].kind != NodeKind::branch || graph.next[node].size() != 2) continue;
    for (const std::size_t way : {std::size_t{0}, std::size_t{1}}) {
      const std::vector<bool> reached = reached_without(graph, node, way);
      for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::none_of(where[i], [&](Index goal) { return reached[goal]; }))
          all[i].guards.push_back({story.nodes[node].a, way == 0});
    }
  }
  return all;
}

int distance(const Story& story, const World& world, const GuardedTarget& target) {
  int sum = 0;
  for (const Guard& guard : target.guards) sum += misses(story, world, guard.condition, guard.holds);
  return sum;
}

}  // namespace analysis
