#include <algorithm>
#include <utility>

#include "simulation/chance.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/play.hpp"

/// Which options are on offer, and in what order they are shown.
namespace simulation {

Index decision_at(const Story& story, const World& world) {
  if (world.ended != 0 || world.node >= story.nodes.size()) return nowhere;
  const Node& node = story.nodes[world.node];
  return node.kind == NodeKind::decision ? node.a : nowhere;
}

Index outcome_at(const Story& story, const World& world) {
  if (world.ended == 0 || world.node >= story.nodes.size()) return nowhere;
  const Node& node = story.nodes[world.node];
  return node.kind == NodeKind::end ? node.a : nowhere;
}

bool is_offered(const Story& story, const World& world, Index option) {
  const Index decision = decision_at(story, world);
  if (decision == nowhere || option >= story.options.size() || story.options[option].decision != decision) return false;
  return holds(story, world, story.options[option].condition);
}

Offers offered(const Story& story, const World& world) {
  Offers result;
  const Index decision = decision_at(story, world);
  if (decision == nowhere) return result;
  const DecisionInfo& info = story.decisions[decision];
  // Each option draws a number from the seed, so that one closed option does not reshuffle the others.
  std::array<std::uint64_t, max_options> drawn{};
  for (Index i = info.options.begin; i < info.options.end && result.count < max_options; ++i) {
    if (!holds(story, world, story.options[i].condition)) continue;
    const std::uint64_t number = info.fixed_order ? i : mix(mix(world.seed, info.key), i - info.options.begin);
    int at = result.count++;
    for (; at > 0 && drawn[static_cast<std::size_t>(at - 1)] > number; --at) {
      drawn[static_cast<std::size_t>(at)] = drawn[static_cast<std::size_t>(at - 1)];
      result.options[static_cast<std::size_t>(at)] = result.options[static_cast<std::size_t>(at - 1)];
    }
    drawn[static_cast<std::size_t>(at)] = number;
    result.options[static_cast<std::size_t>(at)] = i;
  }
  return result;
}

std::vector<Index> offers(const Story& story, const World& world) {
  const Offers found = offered(story, world);
  return {found.begin(), found.end()};
}

}  // namespace simulation
