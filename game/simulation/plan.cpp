#include "simulation/plan.hpp"

#include "simulation/answer.hpp"
#include "simulation/clock.hpp"
#include "simulation/forms.hpp"
#include "simulation/run.hpp"

namespace simulation {
namespace {

/// The way there, what the task does, and how long it will have taken with the way back.
void take_task(Turn& turn, Index task) {
  const OptionInfo& info = turn.story.options[task];
  const std::int32_t leaves = turn.world.now;
  let_time_pass(turn, leaves + info.travel);
  turn.world.plan_until = leaves + 2 * info.travel + info.takes;
  if (info.scene != nowhere)
    enter_scene(turn, info.scene);
  else
    come_back(turn, turn.story.decisions[info.decision].scene);
  turn.decision = info.decision;
  const Index here = turn.stretch;
  turn.stretch = turn.story.decisions[info.decision].stretch;
  // Planned first, and not taken yet: judged now, even on the way of a plan made again.
  const bool first = turn.ledger.planned.has(task);
  if (first) turn.ledger.planned.set(task, false);
  take_option(turn, task, first);
  turn.stretch = here;
}

}  // namespace

Index next_task(Turn& turn, const Node& step) {
  World& world = turn.world;
  const DecisionInfo& plan = turn.story.decisions[step.a];
  let_time_pass(turn, world.plan_until);
  while (world.plan_next < plan.slots.size()) {
    const auto slot = static_cast<std::uint8_t>(world.plan_next++);
    const Index task = task_in(turn.story, world, step.a, slot);
    if (task == nowhere) continue;
    const std::int32_t begins = turn.story.slots[plan.slots.begin + slot];
    if (world.now >= begins + plan.slot_length) {
      if (turn.scores) turn.ledger.planned.set(task, false);
      turn.tell(TaskMissed{step.a, task, world.now});
      continue;
    }
    let_time_pass(turn, begins);
    take_task(turn, task);
    return turn.story.options[task].node;
  }
  // The week is over with its last slot, whatever stood in it.
  let_time_pass(turn, turn.story.slots[plan.slots.end - 1] + plan.slot_length);
  // Back where the week was planned.
  come_back(turn, plan.scene);
  world.plan_decision = no_plan;
  world.plan_next = 0;
  world.plan_until = 0;
  world.plan.fill(0);
  return step.b;
}

}  // namespace simulation
