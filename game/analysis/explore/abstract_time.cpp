#include "analysis/explore/abstract_time.hpp"

#include <algorithm>
#include <functional>

#include "analysis/explore/abstract_mind.hpp"

namespace analysis {
namespace {

using simulation::Story;

/// Something that may happen while time passes; nothing where it cannot in the world given.
using Happening = std::function<std::optional<AbstractWorld>(const AbstractWorld&)>;

std::optional<AbstractWorld> after_silence(const Story& story, const AbstractWorld& world, PersonIndex person) {
  if (!world.clients[person].may_be_passed_over) return std::nullopt;
  return after_act(story, world, story.code.events.silence, person);
}

std::optional<AbstractWorld> after_discovery(const Story& story, AbstractWorld world, PersonIndex person) {
  if (!world.clients[person].may_be_deceived) return std::nullopt;
  world.clients[person].may_be_deceived = false;
  return after_act(story, world, story.code.events.deception_discovered, person);
}

/// The promises that may fall due by then, the earliest first.
std::vector<Index> falling_due(const Story& story, const AbstractWorld& world, Interval until) {
  std::vector<Index> promises;
  for (Index i = 0; i < story.promises.size(); ++i) {
    const AbstractPromise& promise = world.promises[i];
    if ((promise.states & pending_states) != 0 && promise.due.lo < until.hi) promises.push_back(i);
  }
  std::ranges::stable_sort(promises, {}, [&](Index i) { return world.promises[i].due.lo; });
  return promises;
}

/// Pending in every world, and due before the time that every world comes to.
bool certainly_falls_due(const AbstractPromise& promise, Interval until) {
  return (promise.states & ~pending_states) == 0 && promise.due.hi < until.lo;
}

/// One after another, where it is certain which happen and in what order.
std::optional<AbstractWorld> in_known_order(const Story& story, const AbstractWorld& world, Interval until,
                                            const std::vector<Index>& promises) {
  AbstractWorld after = world;
  for (const Index promise : promises) {
    if (!certainly_falls_due(world.promises[promise], until) || !world.promises[promise].due.exact()) return std::nullopt;
    if (const auto next = after_falling_due(story, after, promise)) after = *next;
  }
  return after;
}

std::vector<Happening> all_that_may_happen(const Story& story, const AbstractWorld& world, const std::vector<Index>& promises) {
  std::vector<Happening> all;
  for (const Index promise : promises)
    all.emplace_back([&story, promise](const AbstractWorld& w) { return after_falling_due(story, w, promise); });
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    const auto person = static_cast<PersonIndex>(i);
    if (world.clients[i].may_be_passed_over)
      for (int k = 0; k < story.code.constants.silence_most; ++k)
        all.emplace_back([&story, person](const AbstractWorld& w) { return after_silence(story, w, person); });
    if (world.clients[i].may_be_deceived)
      all.emplace_back([&story, person](const AbstractWorld& w) { return after_discovery(story, w, person); });
  }
  return all;
}

/// As many times as there are things that may happen: any of them, or nothing more. So any choice of them in any order is in it.
AbstractWorld in_any_order(const AbstractWorld& world, const std::vector<Happening>& happenings) {
  AbstractWorld all = world;
  for (std::size_t i = 0; i < happenings.size(); ++i) {
    AbstractWorld more = all;
    for (const Happening& happening : happenings)
      if (const auto after = happening(all)) more = joined(more, *after);
    if (more == all) break;
    all = more;
  }
  return all;
}

/// `surely`: no world is there already.
AbstractWorld meanwhile(const Story& story, AbstractWorld world, Interval until, bool surely) {
  const std::vector<Index> promises = falling_due(story, world, until);
  const std::vector<Happening> happenings = all_that_may_happen(story, world, promises);
  if (happenings.size() == promises.size() && surely)
    if (const auto after = in_known_order(story, world, until, promises)) return *after;
  AbstractWorld after = in_any_order(world, happenings);
  for (const Index promise : promises)
    if (surely && certainly_falls_due(world.promises[promise], until))
      after.promises[promise].states = promise_bit(condition::PromiseState::broken);
  return after;
}

AbstractWorld let_pass(const Story& story, AbstractWorld world, Interval until, bool surely) {
  const Interval before = world.now;
  for (AbstractClient& client : world.clients) forget_readings(client);
  world.now = joined(before, until);
  world = meanwhile(story, world, until, surely);
  world.now = {std::max(before.lo, until.lo), std::max(before.hi, until.hi)};
  return world;
}

}  // namespace

AbstractWorld after_time_until(const Story& story, AbstractWorld world, Interval until) {
  if (until.hi <= world.now.lo) return world;
  const bool surely = until.lo > world.now.hi;
  return let_pass(story, std::move(world), until, surely);
}

AbstractWorld after_minutes(const Story& story, AbstractWorld world, Interval minutes) {
  if (minutes.hi <= 0) return world;
  const Interval until = plus(world.now, {std::max(minutes.lo, 0), minutes.hi});
  return let_pass(story, std::move(world), until, minutes.lo > 0);
}

}  // namespace analysis
