#include "analysis/explore/abstract_mind.hpp"

#include <algorithm>
#include <limits>

#include "analysis/explore/abstract_condition.hpp"
#include "simulation/appraisal.hpp"
#include "simulation/client.hpp"

namespace analysis {
namespace {

using condition::Meter;
using simulation::ActCode;
using simulation::EffectCode;
using simulation::PersonInfo;
using simulation::Story;
using simulation::TraitIndex;

constexpr Interval any_size{std::numeric_limits<std::int16_t>::min(), std::numeric_limits<std::int16_t>::max()};

bool fits_in_memory(Interval value) { return value.lo >= any_size.lo && value.hi <= any_size.hi; }

/// A mind's numbers saturate where the World keeps them, and what saturates is not followed.
void add(Interval& sum, Interval size) {
  sum = plus(sum, size);
  if (!fits_in_memory(size) || !fits_in_memory(sum)) sum = anything;
}

Interval scaled(Interval size, Interval permille) {
  std::int64_t lo = std::numeric_limits<std::int64_t>::max(), hi = std::numeric_limits<std::int64_t>::min();
  for (const std::int64_t s : {size.lo, size.hi})
    for (const std::int64_t p : {permille.lo, permille.hi}) lo = std::min(lo, s * p / 1000), hi = std::max(hi, s * p / 1000);
  return {static_cast<std::int32_t>(std::max<std::int64_t>(lo, -far_away)),
          static_cast<std::int32_t>(std::min<std::int64_t>(hi, far_away))};
}
Interval scaled(Interval size, int permille) { return scaled(size, Interval{permille, permille}); }

bool is_loss(const EffectCode& effect) {
  return static_cast<Meter>(effect.meter) == Meter::irritation ? effect.size > 0 : effect.size < 0;
}

Interval gain(const Story& story, const AbstractClient& client, const PersonInfo& who, const ActCode& act,
              const EffectCode& effect) {
  const auto meter = static_cast<Meter>(effect.meter);
  Interval size{effect.size, effect.size};
  if (act.wears_out) {
    const auto& worth = story.code.repetition_permille;
    const auto last = static_cast<std::int32_t>(worth.size()) - 1;
    Interval permille{std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min()};
    const Interval done = client.done[act.family];
    for (std::int32_t i = std::min(done.lo, last); i <= std::min(done.hi, last); ++i) {
      const int one = worth[static_cast<std::size_t>(i)];
      permille = joined(permille, {one, one});
    }
    size = scaled(size, permille);
  }
  if (meter == Meter::benevolence || meter == Meter::integrity) size = scaled(size, who.trait(TraitIndex::forgiveness));
  if (meter == Meter::liking || meter == Meter::openness) size = scaled(size, who.trait(TraitIndex::talkativeness));
  return size;
}

/// Whether the last failure was a short time ago is not followed: where there may have been one it may have been.
Interval offence_weight(const Story& story, const AbstractClient& client, const ActCode& act) {
  const simulation::Constants& k = story.code.constants;
  const Interval before = client.offences[act.offence];
  const int lo = 1000 + k.offence_repeat_permille * std::min(before.lo, k.offence_repeat_most);
  const int hi = 1000 + k.offence_repeat_permille * std::min(before.hi, k.offence_repeat_most);
  const int close = client.may_have_been_failed ? k.offence_close_permille : 0;
  return {std::min(lo, lo + close), std::max(hi, hi + close)};
}

Interval loss(const Story& story, const AbstractClient& client, const PersonInfo& who, const ActCode& act,
              const EffectCode& effect) {
  const auto meter = static_cast<Meter>(effect.meter);
  Interval size{effect.size, effect.size};
  if (meter <= Meter::integrity || meter == Meter::liking) size = scaled(size, who.trait(TraitIndex::loss_weight));
  if (meter == Meter::irritation) {
    const auto whole = static_cast<std::int32_t>(std::int64_t{effect.size} * 1000 / std::max(who.trait(TraitIndex::patience), 1));
    size = {whole, whole};
  }
  if (act.offence == simulation::no_offence) return size;
  if (act.lateness) size = scaled(size, who.trait(TraitIndex::punctuality));
  return scaled(size, offence_weight(story, client, act));
}

void lower(Interval& ceiling, Interval by) { ceiling = {std::max(0, ceiling.lo - by.hi), std::max(0, ceiling.hi - by.lo)}; }

void sink_ceiling(const Story& story, AbstractClient& client, const ActCode& act, const EffectCode& effect, Interval size) {
  if (act.offence == simulation::no_offence || effect.meter > static_cast<std::uint8_t>(Meter::integrity)) return;
  const Interval weight = offence_weight(story, client, act);
  if (weight.hi <= 1000) return;
  Interval by = scaled({-size.hi, -size.lo}, story.code.constants.offence_ceiling_permille);
  if (weight.lo <= 1000) by = joined(by, {0, 0});
  lower(client.ceiling[effect.meter], by);
}

void press(const Story& story, AbstractClient& client, const PersonInfo& who, const ActCode& act, const EffectCode& effect) {
  const Interval size = is_loss(effect) ? loss(story, client, who, act, effect) : gain(story, client, who, act, effect);
  if (is_loss(effect)) sink_ceiling(story, client, act, effect, size);
  Interval& sum = client.sum[effect.meter];
  // Shares run from nothing to all, so whatever is felt at any later time lies between nothing and the whole.
  add(sum, effect.shape == simulation::at_once ? size : joined(size, {0, 0}));
}

void count_up(Interval& count, std::int32_t most) { count = {std::min(count.lo + 1, most), std::min(count.hi + 1, most)}; }

void step_grievance(AbstractClient& client, rubric::GrievanceStep step) {
  const auto move = [&](condition::Grievance from, condition::Grievance to) {
    const auto bit = [](condition::Grievance stage) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(stage)); };
    if ((client.grievance & bit(from)) == 0) return;
    client.grievance = static_cast<std::uint8_t>((client.grievance & ~bit(from)) | bit(to));
  };
  if (step == rubric::GrievanceStep::owns) move(condition::Grievance::known, condition::Grievance::owned);
  if (step == rubric::GrievanceStep::settles) move(condition::Grievance::owned, condition::Grievance::settled);
}

void remember(AbstractClient& client, const ActCode& act) {
  count_up(client.done[act.family], 15);
  if (act.offence != simulation::no_offence) {
    count_up(client.offences[act.offence], 255);
    client.may_have_been_failed = true;
  }
  switch (act.speech) {
    case rubric::Speech::question: count_up(client.questions, 255); break;
    case rubric::Speech::simple_reflection:
    case rubric::Speech::complex_reflection:
      client.disclosures = {0, 0};
      client.questions = {0, 0};
      break;
    case rubric::Speech::affirm: client.questions = {0, 0}; break;
    default: break;
  }
  if (act.warns) client.warned_late = can_be_yes;
  if (act.discloses) client.may_be_deceived = false;
  if (act.deception) client.may_be_deceived = true;
}

AbstractWorld felt(const Story& story, AbstractWorld world, const ActCode& act, const simulation::AppraisalCode& appraisal,
                   PersonIndex person) {
  AbstractClient& client = world.clients[person];
  for (Index i = appraisal.effects.begin; i < appraisal.effects.end; ++i)
    press(story, client, story.people[person], act, story.code.effects[i]);
  for (std::size_t belief = 0; belief < client.ceiling.size(); ++belief)
    lower(client.ceiling[belief], {appraisal.lowers[belief], appraisal.lowers[belief]});
  step_grievance(client, appraisal.step);
  remember(client, act);
  forget_readings(client);
  return world;
}

/// Every fact of the real issue known makes an unknown grievance known; it is looked at whenever something new is learned.
void grievances_known(const Story& story, AbstractWorld& world) {
  for (std::size_t person = 0; person < story.people.size(); ++person) {
    const PersonInfo& who = story.people[person];
    AbstractClient& client = world.clients[person];
    if (who.real_issue.empty() || (client.grievance & 1U) == 0) continue;
    bool can = true, must = true;
    for (Index i = who.real_issue.begin; i < who.real_issue.end; ++i) {
      can = can && world.known[story.fact_lists[i]];
      must = must && !world.unknown[story.fact_lists[i]];
    }
    if (can) client.grievance |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(condition::Grievance::known));
    if (must) client.grievance &= static_cast<std::uint8_t>(~1U);
  }
}

}  // namespace

AbstractWorld after_act(const Story& story, const AbstractWorld& world, Index act, PersonIndex person) {
  if (act == simulation::nowhere || !is_client(story, person)) return world;
  const ActCode& code = story.code.acts[act];
  if (code.appraisals.empty()) return world;
  const simulation::Subject subject{person, code.family, code.offence};
  std::optional<AbstractWorld> result, rest = world;
  for (Index i = code.appraisals.begin; i < code.appraisals.end && rest; ++i) {
    const simulation::AppraisalCode& appraisal = story.code.appraisals[i];
    const bool last = i + 1 == code.appraisals.end;
    const auto here = last ? rest : narrowed(story, *rest, appraisal.condition, true, subject);
    if (here) join_in(result, felt(story, *here, code, appraisal, person));
    if (!last) rest = narrowed(story, *rest, appraisal.condition, false, subject);
  }
  return result.value_or(world);
}

AbstractWorld after_acts(const Story& story, const AbstractWorld& world, const simulation::Range& acts, PersonIndex person) {
  AbstractWorld after = world;
  for (Index i = acts.begin; i < acts.end; ++i) after = after_act(story, after, story.act_lists[i], person);
  return after;
}

void wait_for_answer(const Story& story, AbstractWorld& world, PersonIndex person) {
  if (is_client(story, person)) world.clients[person].may_wait = true;
}

std::span<const Index> facts_in(const Story& story, const simulation::Range& range) {
  return std::span(story.fact_lists).subspan(range.begin, range.size());
}

AbstractWorld after_learning(const Story& story, AbstractWorld world, std::span<const Index> facts, PersonIndex teller) {
  bool may_be_news = false, is_news = false;
  for (const Index fact : facts) {
    may_be_news = may_be_news || world.unknown[fact];
    is_news = is_news || !world.known[fact];
    world.known.set(fact);
    world.unknown.reset(fact);
  }
  if (!may_be_news) return world;
  grievances_known(story, world);
  if (!is_client(story, teller)) return world;
  Interval& pending = world.clients[teller].disclosures;
  pending = {std::min(pending.lo + (is_news ? 1 : 0), 255), std::min(pending.hi + 1, 255)};
  wait_for_answer(story, world, teller);
  return world;
}

}  // namespace analysis
