#include "simulation/chance.hpp"
#include "simulation/compile.hpp"

namespace simulation {
namespace {

struct Digest {
  std::uint64_t value = 0;
  template <typename Number>
  void operator()(Number number) {
    value = mix(value, static_cast<std::uint64_t>(number));
  }
  void operator()(const std::string& word) { value = mix(value, hash_of(word)); }
  void operator()(const Range& range) { (*this)(range.begin), (*this)(range.end); }
};

void flow(Digest& d, const Story& story) {
  for (const Node& node : story.nodes) d(static_cast<int>(node.kind)), d(node.a), d(node.b);
  for (const LineInfo& line : story.lines)
    d(line.id), d(line.person), d(line.reveals), d(line.signal), d(line.lure), d(line.spelled_out_by), d(line.stretch);
  for (const DecisionInfo& decision : story.decisions)
    d(decision.id), d(static_cast<int>(decision.kind)), d(decision.fixed_order), d(decision.options), d(decision.cards),
        d(decision.slots), d(decision.slot_length), d(decision.last), d(decision.stretch), d(decision.scene);
  for (const OptionInfo& o : story.options) {
    d(o.id), d(static_cast<int>(o.kind)), d(o.acts), d(o.exemplary), d(o.condition), d(o.reveals), d(o.promises), d(o.after),
        d(o.takes), d(o.travel), d(o.answers), d(o.group), d(o.fixed_slot), d(o.scene), d(o.person), d(o.node);
  }
  for (const CardInfo& card : story.cards) d(card.id), d(static_cast<int>(card.kind)), d(card.position);
  for (const std::int32_t slot : story.slots) d(slot);
  for (const std::int32_t holiday : story.holidays) d(holiday);
  d(story.notes_by_hand);
  for (const HappeningInfo& happening : story.happenings) d(happening.acts), d(happening.person);
  for (const SceneInfo& scene : story.scenes)
    d(scene.id), d(scene.at), d(scene.meeting), d(scene.person), d(scene.node), d(scene.stretch);
}

void lists(Digest& d, const Story& story) {
  for (const Index fact : story.fact_lists) d(fact);
  for (const Index act : story.act_lists) d(story.rubric.acts[act].id);
  for (const PromiseStepInfo& step : story.promise_steps) d(static_cast<int>(step.deed)), d(step.promise), d(step.due);
  for (const PromiseInfo& promise : story.promises)
    d(promise.id), d(promise.person), d(promise.due), d(promise.needed), d(promise.acts_when_kept);
  for (const FactInfo& fact : story.facts) d(fact.id);
  for (const OutcomeInfo& outcome : story.outcomes) d(outcome.id), d(outcome.rank);
  for (const PersonInfo& person : story.people) {
    d(person.id), d(person.client), d(person.real_issue);
    d(person.hours.opens.value_or(-1)), d(person.hours.closes.value_or(-1)), d(person.hours.weekdays_off);
    for (const scenario::Date& off : person.hours.days_off) d(off.day);
    for (const int start : person.start) d(start);
    for (const int permille : person.trait_permille) d(permille);
    for (const auto& usual : {person.usual.reply, person.usual.meeting, person.usual.attend}) d(usual.value_or(-1));
    d(person.usual.small_talk.has_value() ? int{*person.usual.small_talk} : -1);
  }
  for (const ConditionCode& code : story.conditions) {
    d(static_cast<int>(code.op)), d(code.person), d(code.what), d(static_cast<int>(code.comparison)), d(code.value),
        d(code.argument), d(code.next);
  }
}

/// What an act is, beside what it is worth: repetition, offences, what of it waits, warns or comes out.
void acts(Digest& d, const RubricCode& code) {
  for (const ActCode& act : code.acts)
    d(act.appraisals), d(act.family), d(act.offence), d(static_cast<int>(act.speech)), d(act.deception), d(act.discloses),
        d(act.warns), d(act.tells), d(act.lateness), d(act.wears_out);
  const EventActs& e = code.events;
  for (const Index event :
       {e.promise_kept, e.promise_broken, e.promise_late, e.promise_late_warned, e.promise_renegotiated, e.promise_refused,
        e.request_forgotten, e.silence, e.late_arrival, e.late_arrival_warned, e.deception_discovered, e.signal_noticed,
        e.signal_missed, e.lure_marked, e.reading_open, e.reading_jumped})
    d(event);
}

void numbers(Digest& d, const Story& story) {
  for (const EffectCode& effect : story.code.effects) d(effect.meter), d(effect.shape), d(effect.size);
  for (const AppraisalCode& a : story.code.appraisals) {
    d(a.condition), d(a.effects), d(static_cast<int>(a.step));
    for (const std::int16_t lowered : a.lowers) d(lowered);
  }
  for (const ShapeCode& shape : story.code.shapes) {
    for (int i = 0; i < shape.count; ++i)
      d(shape.points[static_cast<std::size_t>(i)].minutes), d(shape.points[static_cast<std::size_t>(i)].permille);
  }
  for (const ConductCode& row : story.code.conduct) {
    d(static_cast<int>(row.reads)), d(row.usual);
    for (const int number : row.by_level) d(number);
  }
  for (const rubric::Constant& constant : story.rubric.constants) d(constant.id), d(constant.value);
  for (const int permille : story.code.repetition_permille) d(permille);
  for (const int ceiling : story.rubric.band_ceiling) d(ceiling);
}

}  // namespace

std::uint64_t structure_of(const Story& story) {
  Digest digest;
  digest(std::chrono::sys_days(story.start).time_since_epoch().count());
  flow(digest, story);
  lists(digest, story);
  acts(digest, story.code);
  numbers(digest, story);
  return digest.value;
}

}  // namespace simulation
