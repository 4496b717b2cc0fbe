#include "analysis/explore/abstract_answers.hpp"

#include <algorithm>

#include "analysis/explore/abstract_condition.hpp"
#include "analysis/explore/abstract_mind.hpp"
#include "analysis/explore/abstract_time.hpp"
#include "simulation/client.hpp"
#include "simulation/open_hours.hpp"

namespace analysis {
namespace {

using simulation::OptionInfo;
using simulation::Range;
using simulation::Story;

bool is_plan(const Story& story, const OptionInfo& option) {
  return story.decisions[option.decision].kind == scenario::QuestionKind::plan;
}

bool is_fixed(const OptionInfo& option) { return option.fixed_slot != simulation::no_slot; }

/// What a task keeps must have been asked for or promised, where promises are written down by hand: else it cannot stand in the
/// notebook.
bool can_be_in_sight(const Story& story, const AbstractWorld& world, const OptionInfo& option) {
  if (!story.notes_by_hand || !is_plan(story, option) || is_fixed(option)) return true;
  for (Index i = option.promises.begin; i < option.promises.end; ++i) {
    const simulation::PromiseStepInfo& step = story.promise_steps[i];
    const std::uint16_t spoken_of = world.promises[step.promise].states >> 1;  // all but none
    if (step.deed == scenario::PromiseDeed::keep && spoken_of == 0) return false;
  }
  return true;
}

/// A group's parts that stand side by side are alternatives; of others each is let be in or not.
Index end_of_alternatives(const Story& story, const Range& parts, Index first) {
  Index end = first + 1;
  const std::uint8_t group = story.options[first].group;
  while (group != simulation::no_group && end < parts.end && story.options[end].group == group) ++end;
  return end;
}

}  // namespace

std::optional<AbstractWorld> where_offered(const Story& story, const AbstractWorld& world, Index option) {
  const OptionInfo& info = story.options[option];
  if (!can_be_in_sight(story, world, info)) return std::nullopt;
  return narrowed(story, world, info.condition, true);
}

bool is_always_offered(const Story& story, const AbstractWorld& world, Index option) {
  const OptionInfo& info = story.options[option];
  return !(story.notes_by_hand && is_plan(story, info) && !is_fixed(info)) && !can_fail(story, world, info.condition);
}

void note_answer(const Story& story, AbstractWorld& world, Index option) {
  const OptionInfo& taken = story.options[option];
  const auto leave_waiting = [&](PersonIndex person) {
    AbstractClient& client = world.clients[person];
    client.may_be_passed_over = client.may_be_passed_over || client.may_wait;
  };
  if (taken.answers && is_client(story, taken.person)) {
    if (taken.after > 0) leave_waiting(taken.person);
    return;
  }
  const Range options = story.decisions[taken.decision].options;
  for (Index i = options.begin; i < options.end; ++i)
    if (story.options[i].answers && is_client(story, story.options[i].person)) leave_waiting(story.options[i].person);
}

AbstractWorld after_option(const Story& story, AbstractWorld world, Index option) {
  const OptionInfo& info = story.options[option];
  world = after_minutes(story, std::move(world), {info.after, info.after});
  if (info.answers && is_client(story, info.person)) {
    world.clients[info.person].may_wait = false;
    world.clients[info.person].may_be_passed_over = false;
  }
  if (info.flag != simulation::nowhere) world.set.set(info.flag), world.unset.reset(info.flag);
  world = after_acts(story, world, info.acts, info.person);
  world = after_learning(story, std::move(world), facts_in(story, info.reveals), simulation::nobody);
  for (Index i = info.promises.begin; i < info.promises.end; ++i)
    world = after_promise_step(story, world, story.promise_steps[i]);
  return is_plan(story, info) ? world : after_minutes(story, std::move(world), {info.takes, info.takes});
}

AbstractWorld after_parts(const Story& story, const AbstractWorld& world, Index decision) {
  const Range parts = story.decisions[decision].options;
  AbstractWorld after = world;
  for (Index part = parts.begin; part < parts.end; ++part) {
    const PersonIndex person = story.options[part].person;
    if (!story.options[part].answers || !is_client(story, person)) continue;
    AbstractClient& client = after.clients[person];
    client.may_be_passed_over = client.may_be_passed_over || client.may_wait;
  }
  for (Index first = parts.begin; first < parts.end;) {
    const Index end = end_of_alternatives(story, parts, first);
    std::optional<AbstractWorld> any = after;
    // Whether a part is on offer is asked before the first is taken.
    for (Index part = first; part < end; ++part)
      if (where_offered(story, world, part)) join_in(any, after_option(story, after, part));
    after = *any;
    first = end;
  }
  return after;
}

void plan_tasks(const Story& story, AbstractWorld& world, Index decision) {
  const simulation::DecisionInfo& info = story.decisions[decision];
  world.planned.fill(0);
  for (Index slot = 0; slot < info.slots.size(); ++slot) {
    const std::int32_t begins = story.slots[info.slots.begin + slot];
    for (Index task = info.options.begin; task < info.options.end; ++task) {
      const OptionInfo& option = story.options[task];
      const std::int32_t arrives = begins + option.travel;
      const bool can = is_fixed(option) ? option.fixed_slot == slot && where_offered(story, world, task)
                                        : begins >= world.now.lo && where_offered(story, world, task) &&
                                              simulation::is_open(story, option.person, arrives, arrives + option.takes);
      if (can) world.planned[slot] |= static_cast<std::uint16_t>(1U << (task - info.options.begin));
    }
    // What is fixed cannot be moved, so nothing else can stand there where it surely does.
    for (Index task = info.options.begin; task < info.options.end; ++task)
      if (stands_always(story.options[task], slot))
        world.planned[slot] = static_cast<std::uint16_t>(1U << (task - info.options.begin));
  }
  // Whoever waits and could be answered waits for a slot, or in vain.
  for (Index task = info.options.begin; task < info.options.end; ++task) {
    const OptionInfo& option = story.options[task];
    if (!option.answers || !is_client(story, option.person)) continue;
    AbstractClient& client = world.clients[option.person];
    client.may_be_passed_over = client.may_be_passed_over || client.may_wait;
  }
  world.plan_until = world.now;
}

bool stands_always(const OptionInfo& task, Index slot) {
  return task.fixed_slot == slot && task.condition == simulation::nowhere;
}

AbstractWorld after_entering(const Story& story, AbstractWorld world, Index index) {
  const simulation::SceneInfo& scene = story.scenes[index];
  world = after_time_until(story, std::move(world), {scene.at, scene.at});
  if (scene.flag != simulation::nowhere) world.set.set(scene.flag), world.unset.reset(scene.flag);
  if (!is_client(story, scene.person)) return world;
  const std::int64_t latest = std::int64_t{scene.at} + story.code.constants.late_arrival_grace_minutes;
  const bool meets = scene.meeting && scene.at >= 0;
  std::optional<AbstractWorld> all;
  if (!meets || world.now.lo <= latest) all = world;
  const std::uint8_t warned = world.clients[scene.person].warned_late;
  if (meets && world.now.hi > latest) {
    const simulation::EventActs& events = story.code.events;
    if ((warned & can_be_yes) != 0) join_in(all, after_act(story, world, events.late_arrival_warned, scene.person));
    if ((warned & can_be_no) != 0) join_in(all, after_act(story, world, events.late_arrival, scene.person));
  }
  all->clients[scene.person].warned_late = can_be_no;
  return *all;
}

}  // namespace analysis
