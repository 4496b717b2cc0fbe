#include "analysis/explore/abstract_world.hpp"

#include <algorithm>
#include <limits>

#include "simulation/client.hpp"
#include "simulation/meters.hpp"

namespace analysis {
namespace {

using condition::Meter;
using simulation::Story;
using simulation::TraitIndex;

std::int32_t within(std::int64_t number) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(number, -far_away, far_away));
}

std::int32_t sum(std::int32_t a, std::int32_t b) {
  if (a == far_away || a == -far_away) return a;
  return within(std::int64_t{a} + b);
}

Interval wider(Interval before, Interval after, Interval most) {
  return {after.lo < before.lo ? most.lo : after.lo, after.hi > before.hi ? most.hi : after.hi};
}

constexpr Interval any_count{0, 255};

/// Both of one shape, member by member.
template <typename Both>
AbstractClient each_interval(const AbstractClient& a, const AbstractClient& b, const Both& both) {
  AbstractClient c = a;
  constexpr Interval readings{0, 10000};
  for (std::size_t i = 0; i < c.sum.size(); ++i) {
    c.sum[i] = both(a.sum[i], b.sum[i], anything);
    c.told[i] = both(a.told[i], b.told[i], readings);
  }
  for (std::size_t i = 0; i < c.ceiling.size(); ++i) c.ceiling[i] = both(a.ceiling[i], b.ceiling[i], readings);
  for (std::size_t i = 0; i < c.done.size(); ++i) c.done[i] = both(a.done[i], b.done[i], Interval{0, 15});
  for (std::size_t i = 0; i < c.offences.size(); ++i) c.offences[i] = both(a.offences[i], b.offences[i], any_count);
  c.questions = both(a.questions, b.questions, any_count);
  c.disclosures = both(a.disclosures, b.disclosures, any_count);
  c.broken = both(a.broken, b.broken, any_count);
  return c;
}

AbstractClient joined(const AbstractClient& a, const AbstractClient& b) {
  AbstractClient c = each_interval(a, b, [](Interval x, Interval y, Interval) { return analysis::joined(x, y); });
  c.grievance |= b.grievance;
  c.warned_late |= b.warned_late;
  c.may_wait |= b.may_wait;
  c.may_be_passed_over |= b.may_be_passed_over;
  c.may_be_deceived |= b.may_be_deceived;
  c.may_have_been_failed |= b.may_have_been_failed;
  return c;
}

/// Of a promise neither made nor answered no due time is ever read.
AbstractPromise joined(const AbstractPromise& a, const AbstractPromise& b) {
  const auto has_due = [](const AbstractPromise& promise) { return (promise.states & ~unanswered_states) != 0; };
  AbstractPromise c = a;
  c.states |= b.states;
  c.warned |= b.warned;
  if (has_due(a) && has_due(b)) c.due = analysis::joined(a.due, b.due);
  if (!has_due(a)) c.due = b.due;
  return c;
}

Interval clamped(Interval value, std::int32_t lo, std::int32_t hi) {
  return {std::clamp(value.lo, lo, hi), std::clamp(value.hi, lo, hi)};
}

Interval belief(const AbstractClient& client, Meter which) {
  const auto i = static_cast<std::size_t>(which);
  return {std::clamp(client.sum[i].lo, 0, client.ceiling[i].lo), std::clamp(client.sum[i].hi, 0, client.ceiling[i].hi)};
}

Interval told_of(const AbstractClient& client, Meter which, Interval computed) {
  return meet(computed, client.told[static_cast<std::size_t>(which)]);
}

Interval trust(const AbstractClient& client) {
  Interval all{};
  for (const Meter which : {Meter::ability, Meter::benevolence, Meter::integrity}) {
    const Interval one = told_of(client, which, belief(client, which));
    if (one.empty()) return one;
    all = plus(all, one);
  }
  return told_of(client, Meter::trust, {all.lo / 3, all.hi / 3});
}

Interval plain(const AbstractClient& client, Meter which) {
  return told_of(client, which, clamped(client.sum[static_cast<std::size_t>(which)], 0, 10000));
}

/// Constants of the rubric can have either sign.
Interval times(Interval value, int permille) {
  const std::int64_t a = std::int64_t{value.lo} * permille, b = std::int64_t{value.hi} * permille;
  return {within(std::min(a, b)), within(std::max(a, b))};
}

Interval warmth(const Story& story, const AbstractClient& client, const simulation::PersonInfo& who) {
  const simulation::Constants& k = story.code.constants;
  const Interval liking = plain(client, Meter::liking), irritated = plain(client, Meter::irritation), trusting = trust(client);
  if (liking.empty() || irritated.empty() || trusting.empty()) return {1, 0};
  Interval irritation = times(irritated, who.trait(TraitIndex::directness));
  irritation = {irritation.lo / 1000, irritation.hi / 1000};
  const Interval all = plus(plus(times(liking, k.warmth_liking_permille), times(trusting, k.warmth_trust_permille)),
                            times(irritation, -k.warmth_irritation_permille));
  return told_of(client, Meter::warmth, clamped({all.lo / 1000, all.hi / 1000}, 0, 10000));
}

}  // namespace

Interval plus(Interval a, Interval b) { return {sum(a.lo, b.lo), sum(a.hi, b.hi)}; }
Interval joined(Interval a, Interval b) { return {std::min(a.lo, b.lo), std::max(a.hi, b.hi)}; }
Interval meet(Interval a, Interval b) { return {std::max(a.lo, b.lo), std::min(a.hi, b.hi)}; }

void forget_readings(AbstractClient& client) { client.told.fill({0, 10000}); }

AbstractWorld first_world(const Story& story) {
  AbstractWorld world;
  if (!story.scenes.empty() && story.scenes.front().at > 0) world.now = {story.scenes.front().at, story.scenes.front().at};
  world.unknown.set();
  world.unset.set();
  for (AbstractPromise& promise : world.promises) promise.states = 1;
  for (std::size_t i = 0; i < world.clients.size(); ++i) {
    AbstractClient& client = world.clients[i];
    const bool there = is_client(story, static_cast<PersonIndex>(i));
    const simulation::ClientMind mind = there ? simulation::first_mind(story, story.people[i]) : simulation::ClientMind{};
    for (std::size_t m = 0; m < mind.base.size(); ++m) client.sum[m] = {mind.base[m], mind.base[m]};
    for (std::size_t b = 0; b < mind.ceiling.size(); ++b) client.ceiling[b] = {mind.ceiling[b], mind.ceiling[b]};
    client.grievance = static_cast<std::uint8_t>(1U << mind.grievance);
    forget_readings(client);
  }
  return world;
}

AbstractWorld joined(const AbstractWorld& a, const AbstractWorld& b) {
  AbstractWorld c = a;
  c.now = joined(a.now, b.now);
  c.known |= b.known;
  c.unknown |= b.unknown;
  c.set |= b.set;
  c.unset |= b.unset;
  for (std::size_t i = 0; i < c.promises.size(); ++i) c.promises[i] = joined(a.promises[i], b.promises[i]);
  for (std::size_t i = 0; i < c.clients.size(); ++i) c.clients[i] = joined(a.clients[i], b.clients[i]);
  for (std::size_t i = 0; i < c.planned.size(); ++i) c.planned[i] |= b.planned[i];
  c.plan_until = joined(a.plan_until, b.plan_until);
  return c;
}

void join_in(std::optional<AbstractWorld>& all, const AbstractWorld& one) { all = all ? joined(*all, one) : one; }

AbstractWorld widened(const AbstractWorld& before, const AbstractWorld& after) {
  AbstractWorld wide = after;
  wide.now = wider(before.now, after.now, {0, far_away});
  wide.plan_until = wider(before.plan_until, after.plan_until, {0, far_away});
  for (std::size_t i = 0; i < wide.promises.size(); ++i)
    wide.promises[i].due = wider(before.promises[i].due, after.promises[i].due, {-far_away, far_away});
  for (std::size_t i = 0; i < wide.clients.size(); ++i)
    wide.clients[i] = each_interval(before.clients[i], after.clients[i], wider);
  for (std::size_t i = 0; i < wide.clients.size(); ++i) {
    const AbstractClient& rest = after.clients[i];
    AbstractClient& client = wide.clients[i];
    client.grievance = rest.grievance;
    client.warned_late = rest.warned_late;
    client.may_wait = rest.may_wait;
    client.may_be_passed_over = rest.may_be_passed_over;
    client.may_be_deceived = rest.may_be_deceived;
    client.may_have_been_failed = rest.may_have_been_failed;
  }
  return wide;
}

Interval reading(const Story& story, const AbstractWorld& world, PersonIndex person, Meter which) {
  if (!is_client(story, person)) return {0, 0};
  const AbstractClient& client = world.clients[person];
  switch (which) {
    case Meter::ability:
    case Meter::benevolence:
    case Meter::integrity: return told_of(client, which, belief(client, which));
    case Meter::trust: return trust(client);
    case Meter::warmth: return warmth(story, client, story.people[person]);
    case Meter::liking:
    case Meter::irritation:
    case Meter::openness:
    case Meter::heard: return plain(client, which);
  }
  return {0, 10000};
}

Interval levels(const Story& story, Interval reading) {
  return {static_cast<std::int32_t>(simulation::level_of(story, reading.lo)),
          static_cast<std::int32_t>(simulation::level_of(story, reading.hi))};
}

}  // namespace analysis
