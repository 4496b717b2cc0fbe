#include "simulation/condition_eval.hpp"

#include <algorithm>

#include "simulation/chance.hpp"
#include "simulation/client.hpp"
#include "simulation/conduct.hpp"
#include "simulation/meters.hpp"
#include "simulation/working_hours.hpp"

namespace simulation {
namespace {

using condition::Comparison;
using condition::Count;
using Op = ConditionCode::Op;

/// Of whom a condition asks; the rubric's "client in question" is the subject's.
PersonIndex person_of(const ConditionCode& code, const Subject& subject) {
  return code.person == the_client_in_question ? subject.person : code.person;
}

const ClientMind& mind_of(const World& world, PersonIndex person) {
  static constexpr ClientMind blank{};
  return person < max_people ? world.clients[person] : blank;
}

/// The memory is of the week of the last contact; a week without one has had none.
int contacts_this_week(const Story& story, const World& world, const ClientMind& mind) {
  return mind.week_of_contacts == week_of(story.start, world.now) ? mind.contacts_this_week : 0;
}

int count(const Story& story, const World& world, PersonIndex person, Count which, const Subject& subject) {
  const ClientMind& mind = mind_of(world, person);
  switch (which) {
    case Count::repeats: return times_done(mind, subject.family);
    case Count::questions_in_row: return mind.questions_in_row;
    case Count::disclosures_pending: return mind.disclosures_pending;
    case Count::promises_broken: return mind.promises_broken;
    case Count::offences: return subject.offence == no_offence ? 0 : mind.offences[subject.offence];
    case Count::hours_since_contact: return mind.last_contact < 0 ? 0 : (world.now - mind.last_contact) / minutes_per_hour;
    case Count::contacts_this_week: return contacts_this_week(story, world, mind);
    case Count::contacts_over:
      return person < story.people.size()
                 ? std::max(0, contacts_this_week(story, world, mind) - contacts_borne(story, story.people[person]))
                 : 0;
    case Count::told_here: return mind.told_here;
  }
  return 0;
}

bool atom_holds(const Story& story, const World& world, const ConditionCode& code, const Subject& subject) {
  switch (code.op) {
    case Op::meter: {
      const PersonIndex person = person_of(code, subject);
      if (person >= max_people) return false;
      const int value = meter(story, world, person, static_cast<condition::Meter>(code.what));
      return condition::compare(static_cast<int>(level_of(story, value)), code.comparison, code.value);
    }
    case Op::fact: return world.facts[code.argument];
    case Op::promise: return world.promises[code.argument].state == code.what;
    case Op::chose:
    case Op::visited: return code.argument != nowhere && world.flags[code.argument];
    case Op::chance: return luck_falls(world, code.argument, code.value);
    case Op::constant: return code.value != 0;
    case Op::count:
      return condition::compare(count(story, world, person_of(code, subject), static_cast<Count>(code.what), subject),
                                code.comparison, code.value);
    case Op::grievance:
      return condition::compare(mind_of(world, person_of(code, subject)).grievance, code.comparison, code.value);
    case Op::conduct: return shows(story, world, code.person, static_cast<condition::ConductSign>(code.what));
    case Op::all:
    case Op::any:
    case Op::negate: break;
  }
  return false;
}

bool holds_from(const Story& story, const World& world, Index at, const Subject& subject) {
  const ConditionCode& code = story.conditions[at];
  switch (code.op) {
    case Op::all:
      for (Index part = at + 1; part < code.next; part = story.conditions[part].next) {
        if (!holds_from(story, world, part, subject)) return false;
      }
      return true;
    case Op::any:
      for (Index part = at + 1; part < code.next; part = story.conditions[part].next) {
        if (holds_from(story, world, part, subject)) return true;
      }
      return false;
    case Op::negate: return !holds_from(story, world, at + 1, subject);
    default: return atom_holds(story, world, code, subject);
  }
}

/// With something left open an atom may come out either way.
struct Answers {
  bool can_hold = false, can_fail = false;
};

Answers answers_from(const Story& story, const World& world, Index at, Open open) {
  const ConditionCode& code = story.conditions[at];
  if (code.op == Op::negate) {
    const Answers inner = answers_from(story, world, at + 1, open);
    return {inner.can_fail, inner.can_hold};
  }
  if (code.op == Op::all || code.op == Op::any) {
    const bool all = code.op == Op::all;
    Answers whole{all, !all};
    for (Index part = at + 1; part < code.next; part = story.conditions[part].next) {
      const Answers inner = answers_from(story, world, part, open);
      whole.can_hold = all ? whole.can_hold && inner.can_hold : whole.can_hold || inner.can_hold;
      whole.can_fail = all ? whole.can_fail || inner.can_fail : whole.can_fail && inner.can_fail;
    }
    return whole;
  }
  const bool either = code.op == Op::chance || (open == Open::all_play && code.op != Op::constant);
  if (either) return {true, true};
  const bool now = atom_holds(story, world, code, {});
  return {now, !now};
}

}  // namespace

bool holds(const Story& story, const World& world, Index condition, const Subject& subject) {
  return condition == nowhere || holds_from(story, world, condition, subject);
}

bool could_hold(const Story& story, const World& world, Index condition, Open open) {
  return condition == nowhere || answers_from(story, world, condition, open).can_hold;
}

GrievanceTest grievance_test(const Story& story, Index condition) {
  GrievanceTest test;
  test.alone = true;
  if (condition == nowhere) return test;
  const auto note = [&](const ConditionCode& code) {
    const bool asks = code.op == Op::grievance && code.person == the_client_in_question;
    test.alone = test.alone && asks;
    for (int stage = 0; asks && stage < 8; ++stage)
      if (!condition::compare(stage, code.comparison, code.value))
        test.stages = static_cast<std::uint8_t>(test.stages & ~(1U << stage));
  };
  const ConditionCode& whole = story.conditions[condition];
  if (whole.op != Op::all) return note(whole), test;
  for (Index part = condition + 1; part < whole.next; part = story.conditions[part].next) note(story.conditions[part]);
  return test;
}

int times_done(const ClientMind& mind, std::uint8_t family) {
  const std::uint8_t pair = mind.acts_done[family / 2];
  return family % 2 == 0 ? pair & 0x0F : pair >> 4;
}

}  // namespace simulation
