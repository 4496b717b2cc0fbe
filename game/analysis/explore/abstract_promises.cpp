#include <algorithm>

#include "analysis/explore/abstract_mind.hpp"
#include "analysis/explore/abstract_time.hpp"

namespace analysis {
namespace {

using condition::PromiseState;
using scenario::PromiseDeed;
using simulation::Story;

/// What may become of one promise.
struct PromiseWays {
  const Story& story;
  Index promise;

  [[nodiscard]] const simulation::PromiseInfo& info() const { return story.promises[promise]; }
  [[nodiscard]] AbstractWorld raised(const AbstractWorld& world, Index event) const {
    return after_act(story, world, event, info().person);
  }
  [[nodiscard]] AbstractWorld in_state(AbstractWorld world, PromiseState state) const {
    world.promises[promise].states = promise_bit(state);
    return world;
  }
  /// The worlds where it is in one of these states, or nothing.
  [[nodiscard]] std::optional<AbstractWorld> where(const AbstractWorld& world, std::uint16_t states) const {
    std::optional<AbstractWorld> some;
    const auto both = static_cast<std::uint16_t>(world.promises[promise].states & states);
    if (both == 0) return some;
    some = world;
    some->promises[promise].states = both;
    return some;
  }
  [[nodiscard]] std::optional<AbstractWorld> elsewhere(const AbstractWorld& world, std::uint16_t states) const {
    return where(world, static_cast<std::uint16_t>(~states));
  }
};

constexpr std::uint16_t done_at_last =
    promise_bit(PromiseState::kept) | promise_bit(PromiseState::kept_late) | promise_bit(PromiseState::kept_late_warned);

void add(std::optional<AbstractWorld>& all, const std::optional<AbstractWorld>& some) {
  if (some) join_in(all, *some);
}

/// Splits off what is late, and by whether the client had been warned.
void keep_in_state(const PromiseWays& step, AbstractWorld world, bool broken, std::optional<AbstractWorld>& all) {
  const AbstractPromise& promise = world.promises[step.promise];
  const simulation::EventActs& events = step.story.code.events;
  const bool can_be_late = broken || world.now.hi > promise.due.lo, can_be_early = !broken && world.now.lo <= promise.due.hi;
  if (can_be_late && (promise.warned & can_be_yes) != 0) {
    AbstractWorld warned = step.in_state(world, PromiseState::kept_late_warned);
    warned.promises[step.promise].warned = can_be_yes;
    join_in(all, warned);
  }
  if (can_be_late && (promise.warned & can_be_no) != 0) {
    AbstractWorld late = step.in_state(world, PromiseState::kept_late);
    late.promises[step.promise].warned = can_be_no;
    join_in(all, step.raised(late, events.promise_late));
  }
  if (can_be_early) {
    const AbstractWorld kept = step.raised(step.in_state(world, PromiseState::kept), events.promise_kept);
    join_in(all, after_acts(step.story, kept, step.info().acts_when_kept, step.info().person));
  }
}

AbstractWorld keep(const PromiseWays& step, const AbstractWorld& world) {
  std::optional<AbstractWorld> all = step.where(world, done_at_last);
  if (auto fresh = step.where(world, unanswered_states)) {
    fresh->promises[step.promise].due = {step.info().due, step.info().due};
    keep_in_state(step, *fresh, false, all);
  }
  const std::uint16_t broken = promise_bit(PromiseState::broken);
  if (const auto late = step.where(world, broken)) keep_in_state(step, *late, true, all);
  if (const auto rest = step.elsewhere(world, done_at_last | unanswered_states | broken)) keep_in_state(step, *rest, false, all);
  return all.value_or(world);
}

AbstractWorld request(const PromiseWays& step, const AbstractWorld& world) {
  std::optional<AbstractWorld> all = step.elsewhere(world, promise_bit(PromiseState::none));
  if (const auto fresh = step.where(world, promise_bit(PromiseState::none)))
    join_in(all, step.in_state(*fresh, PromiseState::requested));
  return all.value_or(world);
}

AbstractWorld make(const PromiseWays& step, const AbstractWorld& world) {
  const auto can = static_cast<std::uint16_t>(unanswered_states | promise_bit(PromiseState::refused));
  std::optional<AbstractWorld> all = step.elsewhere(world, can);
  if (auto fresh = step.where(world, can)) {
    fresh->promises[step.promise].due = {step.info().due, step.info().due};
    join_in(all, step.in_state(*fresh, PromiseState::open));
  }
  return all.value_or(world);
}

/// Pending and not yet overdue, in some world; and the worlds where it is not so.
struct InTime {
  std::optional<AbstractWorld> yes, no;
};
InTime in_time(const PromiseWays& step, const AbstractWorld& world) {
  InTime split{step.where(world, pending_states), step.elsewhere(world, pending_states)};
  if (!split.yes) return split;
  const Interval due = world.promises[step.promise].due;
  if (world.now.hi > due.lo) add(split.no, split.yes);
  if (world.now.lo > due.hi) split.yes.reset();
  return split;
}

AbstractWorld warn(const PromiseWays& step, const AbstractWorld& world) {
  auto [yes, all] = in_time(step, world);
  if (yes) yes->promises[step.promise].warned = can_be_yes;
  add(all, yes);
  return all.value_or(world);
}

AbstractWorld renegotiate(const PromiseWays& step, const AbstractWorld& world, std::int32_t due) {
  auto [yes, all] = in_time(step, world);
  if (yes) {
    yes->promises[step.promise].due = {due, due};
    yes->promises[step.promise].warned = can_be_no;
    join_in(all, step.raised(step.in_state(*yes, PromiseState::renegotiated), step.story.code.events.promise_renegotiated));
  }
  return all.value_or(world);
}

AbstractWorld refuse(const PromiseWays& step, const AbstractWorld& world) {
  std::optional<AbstractWorld> all = step.elsewhere(world, unanswered_states | pending_states);
  const auto refused = [&](const AbstractWorld& open) {
    return step.raised(step.in_state(open, PromiseState::refused), step.story.code.events.promise_refused);
  };
  if (auto fresh = step.where(world, unanswered_states)) {
    fresh->promises[step.promise].due = {0, 0};  // none was ever set
    join_in(all, refused(*fresh));
  }
  if (const auto open = step.where(world, pending_states)) join_in(all, refused(*open));
  return all.value_or(world);
}

}  // namespace

AbstractWorld after_promise_step(const Story& story, const AbstractWorld& world, const simulation::PromiseStepInfo& info) {
  const PromiseWays step{story, info.promise};
  switch (info.deed) {
    case PromiseDeed::request: return request(step, world);
    case PromiseDeed::make: return make(step, world);
    case PromiseDeed::keep: return keep(step, world);
    case PromiseDeed::warn: return warn(step, world);
    case PromiseDeed::renegotiate: return renegotiate(step, world, info.due);
    case PromiseDeed::refuse: return refuse(step, world);
  }
  return world;
}

std::optional<AbstractWorld> after_falling_due(const Story& story, const AbstractWorld& world, Index promise) {
  const PromiseWays step{story, promise};
  const auto open = step.where(world, pending_states);
  if (!open) return std::nullopt;
  const PersonIndex person = step.info().person;
  const simulation::EventActs& events = story.code.events;
  std::optional<AbstractWorld> all;
  if ((open->promises[promise].warned & can_be_yes) != 0) {
    AbstractWorld warned = step.in_state(*open, PromiseState::broken);
    warned.promises[promise].warned = can_be_yes;
    join_in(all, step.raised(warned, events.promise_late_warned));
  }
  if ((open->promises[promise].warned & can_be_no) != 0) {
    AbstractWorld silent = step.in_state(*open, PromiseState::broken);
    silent.promises[promise].warned = can_be_no;
    if (person < story.people.size()) {
      Interval& broken = silent.clients[person].broken;
      broken = {std::min(broken.lo + 1, 255), std::min(broken.hi + 1, 255)};
    }
    join_in(all, step.raised(silent, events.promise_broken));
  }
  return all;
}

}  // namespace analysis
