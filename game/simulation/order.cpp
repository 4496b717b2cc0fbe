#include <algorithm>
#include <utility>

#include "simulation/chance.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/notebook.hpp"
#include "simulation/play.hpp"

/// Which options are on offer, and in what order they are shown.
namespace simulation {
namespace {

/// What keeps a promise can be planned once the promise stands in the notebook; what stands in the calendar is written down
/// there.
bool is_in_sight(const Story& story, const World& world, const DecisionInfo& decision, const OptionInfo& option) {
  if (decision.kind != scenario::QuestionKind::plan || option.fixed_slot != no_slot) return true;
  for (Index i = option.promises.begin; i < option.promises.end; ++i) {
    const PromiseStepInfo& step = story.promise_steps[i];
    if (step.deed == scenario::PromiseDeed::keep && !is_noted(story, world, step.promise)) return false;
  }
  return true;
}

/// Of an option of the question in hand.
bool is_open(const Story& story, const World& world, const DecisionInfo& decision, const OptionInfo& option) {
  return holds(story, world, option.condition) && is_in_sight(story, world, decision, option);
}

/// Where an option comes in the order shown: as written in a plan or where the author says so; else by a number drawn for the
/// decision, parts of a group staying together in the order of groups.
std::uint64_t place_of(const Story& story, const DecisionInfo& info, std::uint64_t drawn_for_decision, Index option) {
  if (info.fixed_order || info.kind == scenario::QuestionKind::plan) return option;
  const std::uint64_t drawn = mix(drawn_for_decision, option - info.options.begin);
  if (!scenario::is_composed(info.kind)) return drawn;
  constexpr int low_bits = 56;
  return std::uint64_t{story.options[option].group} << low_bits | drawn >> (64 - low_bits);
}

}  // namespace

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
  return is_open(story, world, story.decisions[decision], story.options[option]);
}

Offers offered(const Story& story, const World& world) {
  Offers result;
  const Index decision = decision_at(story, world);
  if (decision == nowhere) return result;
  const DecisionInfo& info = story.decisions[decision];
  // Each option draws a number from the seed, so that one closed option does not reshuffle the others.
  const std::uint64_t drawn_for_decision = mix(world.seed, info.key);
  std::array<std::uint64_t, max_options> drawn;
  for (Index i = info.options.begin; i < info.options.end && result.count < max_options; ++i) {
    if (!is_open(story, world, info, story.options[i])) continue;
    const std::uint64_t number = place_of(story, info, drawn_for_decision, i);
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
