#include "simulation/client.hpp"

#include <algorithm>
#include <limits>

#include "condition/beliefs.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/impulses.hpp"
#include "simulation/meters.hpp"
#include "simulation/working_hours.hpp"

namespace simulation {
namespace {

using condition::Grievance;
using condition::Meter;

void count_up(std::uint8_t& counter) {
  if (counter < std::numeric_limits<std::uint8_t>::max()) ++counter;
}

/// Irritation rising is a loss like any other meter falling.
bool is_loss(const EffectCode& effect) {
  return static_cast<Meter>(effect.meter) == Meter::irritation ? effect.size > 0 : effect.size < 0;
}

int times(int value, int permille) { return static_cast<int>(std::int64_t{value} * permille / 1000); }

int gain(const Story& story, const ClientMind& mind, const PersonInfo& who, const ActCode& act, const EffectCode& effect) {
  const auto meter = static_cast<Meter>(effect.meter);
  int size = effect.size;
  if (act.wears_out) {
    const auto& worth = story.code.repetition_permille;
    size = times(size, worth[std::min(static_cast<std::size_t>(times_done(mind, act.family)), worth.size() - 1)]);
  }
  if (meter == Meter::benevolence || meter == Meter::integrity) size = times(size, who.trait(TraitIndex::forgiveness));
  if (meter == Meter::liking || meter == Meter::openness) size = times(size, who.trait(TraitIndex::talkativeness));
  return size;
}

/// What a failure weighs, in permille: more where it is not the first of its kind, and where the last one was a short time ago.
int offence_weight(const Story& story, const World& world, const ClientMind& mind, const ActCode& act) {
  const Constants& k = story.code.constants;
  int weight = 1000 + k.offence_repeat_permille * std::min<int>(mind.offences[act.offence], k.offence_repeat_most);
  const bool close = mind.last_offence >= 0 && world.now - mind.last_offence <= k.offence_close_hours * 60;
  if (close) weight += k.offence_close_permille;
  return weight;
}

int loss(const Story& story, const World& world, const ClientMind& mind, const PersonInfo& who, const ActCode& act,
         const EffectCode& effect) {
  const auto meter = static_cast<Meter>(effect.meter);
  int size = effect.size;
  if (condition::is_belief(meter) || meter == Meter::liking) size = times(size, who.trait(TraitIndex::loss_weight));
  if (meter == Meter::irritation)
    size = static_cast<int>(std::int64_t{size} * 1000 / std::max(who.trait(TraitIndex::patience), 1));
  if (act.offence == no_offence) return size;
  if (act.lateness) size = times(size, who.trait(TraitIndex::punctuality));
  return times(size, offence_weight(story, world, mind, act));
}

void take_from_ceiling(ClientMind& mind, std::size_t belief, int by) {
  mind.ceiling[belief] = saturated(std::max(0, mind.ceiling[belief] - by));
}

void sink_ceiling(const Story& story, const World& world, ClientMind& mind, const ActCode& act, const EffectCode& effect,
                  int size) {
  const bool again = act.offence != no_offence && offence_weight(story, world, mind, act) > 1000;
  if (again && condition::is_belief(static_cast<Meter>(effect.meter)))
    take_from_ceiling(mind, effect.meter, times(-size, story.code.constants.offence_ceiling_permille));
}

}  // namespace

ClientMind first_mind(const Story& story, const PersonInfo& person) {
  ClientMind mind{};
  const Constants& k = story.code.constants;
  mind.base[static_cast<std::size_t>(Meter::ability)] = saturated(person.start[0]);
  mind.base[static_cast<std::size_t>(Meter::benevolence)] = saturated(person.start[1]);
  mind.base[static_cast<std::size_t>(Meter::integrity)] = saturated(person.start[2]);
  mind.base[static_cast<std::size_t>(Meter::liking)] = saturated(person.start[3]);
  mind.base[static_cast<std::size_t>(Meter::irritation)] = saturated(k.start_irritation);
  mind.base[static_cast<std::size_t>(Meter::openness)] = saturated(k.start_openness);
  mind.base[static_cast<std::size_t>(Meter::heard)] = saturated(k.start_heard);
  // With nothing to find out a grievance is known from the start; with no grievance there is none to settle.
  if (person.real_issue.empty())
    mind.grievance = static_cast<std::uint8_t>(person.grievance == nowhere ? Grievance::settled : Grievance::known);
  return mind;
}

int contacts_borne(const Story& story, const PersonInfo& who) {
  return (story.code.constants.contacts_borne * who.trait(TraitIndex::talkativeness) + 500) / 1000;
}

void press(const Story& story, World& world, PersonIndex person, const ActCode& act, const EffectCode& effect) {
  ClientMind& mind = world.clients[person];
  const PersonInfo& who = story.people[person];
  const int size = is_loss(effect) ? loss(story, world, mind, who, act, effect) : gain(story, mind, who, act, effect);
  if (size == 0) return;
  if (is_loss(effect)) sink_ceiling(story, world, mind, act, effect, size);
  if (effect.shape == at_once) {
    mind.base[effect.meter] = saturated(mind.base[effect.meter] + size);
    return;
  }
  add_impulse(story, mind, Impulse{world.now, saturated(size), effect.meter, effect.shape});
}

void lower_ceilings(ClientMind& mind, const AppraisalCode& appraisal) {
  for (std::size_t belief = 0; belief < mind.ceiling.size(); ++belief) {
    take_from_ceiling(mind, belief, appraisal.lowers[belief]);
  }
}

void grievances_known(const Story& story, World& world) {
  for (std::size_t person = 0; person < story.people.size(); ++person) {
    const PersonInfo& who = story.people[person];
    ClientMind& mind = world.clients[person];
    if (who.real_issue.empty() || mind.grievance != static_cast<std::uint8_t>(Grievance::unknown)) continue;
    bool all_known = true;
    for (Index i = who.real_issue.begin; i < who.real_issue.end; ++i) all_known = all_known && world.facts[story.fact_lists[i]];
    if (all_known) mind.grievance = static_cast<std::uint8_t>(Grievance::known);
  }
}

void step_grievance(ClientMind& mind, rubric::GrievanceStep step) {
  const auto now = static_cast<Grievance>(mind.grievance);
  if (step == rubric::GrievanceStep::owns && now == Grievance::known)
    mind.grievance = static_cast<std::uint8_t>(Grievance::owned);
  if (step == rubric::GrievanceStep::settles && now == Grievance::owned)
    mind.grievance = static_cast<std::uint8_t>(Grievance::settled);
}

void remember(World& world, PersonIndex person, const ActCode& act) {
  ClientMind& mind = world.clients[person];
  std::uint8_t& pair = mind.acts_done[act.family / 2];
  const bool low = act.family % 2 == 0;
  if ((low ? pair & 0x0F : pair >> 4) < 15) pair = static_cast<std::uint8_t>(pair + (low ? 1 : 16));
  if (act.offence != no_offence) {
    count_up(mind.offences[act.offence]);
    mind.last_offence = world.now;
  }
  switch (act.speech) {
    case rubric::Speech::question: count_up(mind.questions_in_row); break;
    case rubric::Speech::simple_reflection:
    case rubric::Speech::complex_reflection:
      mind.disclosures_pending = 0;
      mind.questions_in_row = 0;
      break;
    case rubric::Speech::affirm: mind.questions_in_row = 0; break;
    default: break;
  }
  if (act.tells) count_up(mind.told_here);
  if (act.warns) mind.warned_late = 1;
  if (act.discloses) mind.deceived_at = -1;
  if (act.deception && mind.deceived_at < 0) mind.deceived_at = world.now;
}

void note_contact(const Story& story, World& world, PersonIndex person, bool another_contact) {
  ClientMind& mind = world.clients[person];
  const auto week = static_cast<std::uint8_t>(week_of(story.start, world.now));
  if (mind.week_of_contacts != week) {
    mind.week_of_contacts = week;
    mind.contacts_this_week = 0;
  }
  if (another_contact) {
    count_up(mind.contacts_this_week);
    mind.told_here = 0;
  }
  mind.last_contact = world.now;
}

}  // namespace simulation
