#include "analysis/explore/abstract_condition.hpp"

#include <algorithm>

#include "simulation/client.hpp"

namespace analysis {
namespace {

using condition::Comparison;
using condition::Count;
using condition::Meter;
using simulation::ConditionCode;
using simulation::Story;
using simulation::Subject;
using Op = ConditionCode::Op;
using Narrowed = std::optional<AbstractWorld>;

/// The numbers of the interval that compare as wanted, ends drawn in as far as they do not; those between are kept.
Interval drawn_in(Interval numbers, Comparison comparison, std::int32_t right, bool wanted) {
  const auto least = [&](std::int32_t lo) { numbers.lo = std::max(numbers.lo, lo); };
  const auto most = [&](std::int32_t hi) { numbers.hi = std::min(numbers.hi, hi); };
  switch (comparison) {
    case Comparison::below: wanted ? most(right - 1) : least(right); break;
    case Comparison::at_most: wanted ? most(right) : least(right + 1); break;
    case Comparison::at_least: wanted ? least(right) : most(right - 1); break;
    case Comparison::above: wanted ? least(right + 1) : most(right); break;
    case Comparison::exactly:
      if (wanted) least(right), most(right);
      if (!wanted && numbers.lo == right) ++numbers.lo;
      if (!wanted && numbers.hi == right) --numbers.hi;
      break;
  }
  return numbers;
}

template <std::size_t size>
Narrowed bit_is(const AbstractWorld& world, std::bitset<size> AbstractWorld::*yes, std::bitset<size> AbstractWorld::*no,
                Index bit, bool wanted) {
  if (!(wanted ? world.*yes : world.*no)[bit]) return std::nullopt;
  Narrowed result = world;
  ((*result).*(wanted ? no : yes)).reset(bit);
  return result;
}

Narrowed promise_is(const AbstractWorld& world, const ConditionCode& code, bool wanted) {
  const auto bit = static_cast<std::uint16_t>(1U << code.what);
  const std::uint16_t before = world.promises[code.argument].states;
  const auto after = static_cast<std::uint16_t>(wanted ? before & bit : before & ~bit);
  if (after == 0) return std::nullopt;
  Narrowed result = world;
  result->promises[code.argument].states = after;
  return result;
}

Narrowed meter_is(const Story& story, const AbstractWorld& world, PersonIndex person, const ConditionCode& code, bool wanted) {
  if (person >= simulation::max_people) return wanted ? std::nullopt : Narrowed(world);
  const auto which = static_cast<Meter>(code.what);
  const Interval can = reading(story, world, person, which);
  if (can.empty()) return std::nullopt;
  const Interval kept = drawn_in(levels(story, can), code.comparison, code.value, wanted);
  if (kept.empty()) return std::nullopt;
  Narrowed result = world;
  const auto& band = story.rubric.band_ceiling;
  const Interval band_of_kept{kept.lo == 0 ? 0 : band[static_cast<std::size_t>(kept.lo) - 1] + 1,
                              band[static_cast<std::size_t>(kept.hi)]};
  if (!is_client(story, person)) return result;
  Interval& told = result->clients[person].told[code.what];
  told = meet(told, band_of_kept);
  if (told.empty()) return std::nullopt;
  return result;
}

/// Where the count is followed; nothing: it can be anything.
const Interval* counted(const AbstractClient& client, Count which, const Subject& subject) {
  static constexpr Interval none{0, 0};
  switch (which) {
    case Count::repeats: return &client.done[subject.family];
    case Count::questions_in_row: return &client.questions;
    case Count::disclosures_pending: return &client.disclosures;
    case Count::promises_broken: return &client.broken;
    case Count::offences: return subject.offence == simulation::no_offence ? &none : &client.offences[subject.offence];
    case Count::hours_since_contact:
    case Count::contacts_this_week:
    case Count::contacts_over:
    case Count::told_here: return nullptr;
  }
  return nullptr;
}

Narrowed count_is(const AbstractWorld& world, PersonIndex person, const ConditionCode& code, bool wanted,
                  const Subject& subject) {
  const bool nobody = person >= simulation::max_people;
  const auto which = static_cast<Count>(code.what);
  const Interval* interval = nobody ? nullptr : counted(world.clients[person], which, subject);
  if (interval == nullptr) {
    const Interval can = nobody ? Interval{0, 0} : Interval{0, far_away};
    return drawn_in(can, code.comparison, code.value, wanted).empty() ? std::nullopt : Narrowed(world);
  }
  const Interval kept = drawn_in(*interval, code.comparison, code.value, wanted);
  if (kept.empty()) return std::nullopt;
  Narrowed result = world;
  AbstractClient& client = result->clients[person];
  if (which == Count::questions_in_row) client.questions = kept;
  if (which == Count::disclosures_pending) client.disclosures = kept;
  if (which == Count::promises_broken) client.broken = kept;
  return result;
}

Narrowed grievance_is(const AbstractWorld& world, PersonIndex person, const ConditionCode& code, bool wanted) {
  const bool nobody = person >= simulation::max_people;
  std::uint8_t stages = nobody ? 1 : world.clients[person].grievance;
  for (int stage = 0; stage < 4; ++stage)
    if (condition::compare(stage, code.comparison, code.value) != wanted) stages &= static_cast<std::uint8_t>(~(1U << stage));
  if (stages == 0) return std::nullopt;
  Narrowed result = world;
  if (!nobody) result->clients[person].grievance = stages;
  return result;
}

Narrowed atom(const Story& story, const AbstractWorld& world, const ConditionCode& code, bool wanted, const Subject& subject) {
  const PersonIndex person = code.person == simulation::the_client_in_question ? subject.person : code.person;
  switch (code.op) {
    case Op::fact: return bit_is(world, &AbstractWorld::known, &AbstractWorld::unknown, code.argument, wanted);
    case Op::chose:
    case Op::visited:
      if (code.argument == simulation::nowhere) return wanted ? std::nullopt : Narrowed(world);
      return bit_is(world, &AbstractWorld::set, &AbstractWorld::unset, code.argument, wanted);
    case Op::promise: return promise_is(world, code, wanted);
    case Op::meter: return meter_is(story, world, person, code, wanted);
    case Op::count: return count_is(world, person, code, wanted, subject);
    case Op::grievance: return grievance_is(world, person, code, wanted);
    case Op::constant: return (code.value != 0) == wanted ? Narrowed(world) : std::nullopt;
    case Op::conduct: return wanted && !is_client(story, code.person) ? std::nullopt : Narrowed(world);
    case Op::chance:
    case Op::all:
    case Op::any:
    case Op::negate: return world;
  }
  return world;
}

Narrowed from(const Story& story, const AbstractWorld& world, Index at, bool wanted, const Subject& subject) {
  const ConditionCode& code = story.conditions[at];
  if (code.op == Op::negate) return from(story, world, at + 1, !wanted, subject);
  if (code.op != Op::all && code.op != Op::any) return atom(story, world, code, wanted, subject);
  if ((code.op == Op::all) == wanted) {
    // Every part as wanted: one after another.
    Narrowed result = world;
    for (Index part = at + 1; part < code.next && result; part = story.conditions[part].next)
      result = from(story, *result, part, wanted, subject);
    return result;
  }
  // Some part as wanted, the ones before it otherwise.
  Narrowed result, before = world;
  for (Index part = at + 1; part < code.next && before; part = story.conditions[part].next) {
    if (const Narrowed here = from(story, *before, part, wanted, subject)) join_in(result, *here);
    before = from(story, *before, part, !wanted, subject);
  }
  return result;
}

}  // namespace

std::optional<AbstractWorld> narrowed(const Story& story, const AbstractWorld& world, Index condition, bool wanted,
                                      const Subject& subject) {
  if (condition == simulation::nowhere) return wanted ? Narrowed(world) : std::nullopt;
  return from(story, world, condition, wanted, subject);
}

bool can_hold(const Story& story, const AbstractWorld& world, Index condition) {
  return narrowed(story, world, condition, true).has_value();
}
bool can_fail(const Story& story, const AbstractWorld& world, Index condition) {
  return narrowed(story, world, condition, false).has_value();
}

}  // namespace analysis
