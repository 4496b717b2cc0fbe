#include <algorithm>
#include <limits>
#include <map>

#include "simulation/compile.hpp"
#include "simulation/condition_eval.hpp"

namespace simulation {
namespace {

using condition::Meter;

std::int16_t small(int value) {
  return static_cast<std::int16_t>(
      std::clamp<int>(value, std::numeric_limits<std::int16_t>::min(), std::numeric_limits<std::int16_t>::max()));
}

/// Slots are given in the order in which the story first uses a name, so that what it never uses takes no room.
struct Slots {
  int most = 0;
  std::map<std::string, std::uint8_t> given;
  std::uint8_t of(const std::string& name) {
    const auto next = static_cast<std::uint8_t>(std::min<std::size_t>(given.size(), static_cast<std::size_t>(most) - 1));
    return given.try_emplace(name, next).first->second;
  }
};

const std::string& family_of(const rubric::Act& act) { return act.family.empty() ? act.id : act.family; }

Slots family_slots(const Compiling& c) {
  Slots slots{max_families, {}};
  for (const Index act : c.story.act_lists) slots.of(family_of(c.rubric.acts[act]));
  for (const rubric::Act& act : c.rubric.acts) {
    if (act.id.rfind("event-", 0) == 0) slots.of(family_of(act));
  }
  return slots;
}

/// A shape that is felt in full from its first minute needs no memory of when it began.
std::uint8_t shape_slot(const Compiling& c, const std::string& name) {
  const Index shape = name.empty() ? nowhere : find(c.names.shapes, name);
  if (shape >= at_once) return at_once;
  const auto& points = c.rubric.shapes[shape].points;
  const bool whole = points.empty() || (points.back().minutes == 0 && points.back().permille == 1000);
  return whole ? at_once : static_cast<std::uint8_t>(shape);
}

void add_effect(Compiling& c, const rubric::Effect& effect) {
  const std::uint8_t slot = shape_slot(c, effect.shape);
  const auto push = [&](Meter meter) {
    c.story.code.effects.push_back({static_cast<std::uint8_t>(meter), slot, small(effect.size)});
  };
  if (effect.meter == Meter::warmth) return;  // read, never pushed
  if (effect.meter != Meter::trust) return push(effect.meter);
  push(Meter::ability);
  push(Meter::benevolence);
  push(Meter::integrity);
}

void add_appraisal(Compiling& c, const rubric::Appraisal& appraisal) {
  RubricCode& code = c.story.code;
  AppraisalCode out;
  out.condition = add_condition(c, appraisal.when, true);
  out.by_grievance = grievance_test(c.story, out.condition);
  out.effects.begin = static_cast<Index>(code.effects.size());
  for (const rubric::Effect& effect : appraisal.effects) add_effect(c, effect);
  out.effects.end = static_cast<Index>(code.effects.size());
  out.marks.begin = static_cast<Index>(code.marks.size());
  for (const rubric::PrincipleMark& mark : appraisal.marks) {
    const Index principle = find(c.names.principles, mark.principle);
    if (principle != nowhere) code.marks.push_back({principle, mark.verdict});
  }
  out.marks.end = static_cast<Index>(code.marks.size());
  for (const auto& [meter, lowered] : appraisal.ceilings) {
    if (meter <= Meter::integrity) out.lowers[static_cast<std::size_t>(meter)] = small(lowered);
  }
  out.step = appraisal.step;
  code.appraisals.push_back(out);
}

bool reads_meters(const Story& story, Index condition) {
  if (condition == nowhere) return false;
  const auto begin = story.conditions.begin() + condition, end = story.conditions.begin() + story.conditions[condition].next;
  return std::any_of(begin, end, [](const ConditionCode& code) {
    return code.op == ConditionCode::Op::meter || code.op == ConditionCode::Op::conduct;
  });
}

void add_act(Compiling& c, const rubric::Act& act, Slots& families, Slots& offences) {
  ActCode code;
  code.family = families.of(family_of(act));
  if (!act.offence.empty()) code.offence = offences.of(act.offence);
  code.speech = act.speech;
  code.deception = act.deception;
  code.discloses = act.id == "admit-deception" || act.id == "honest-disclosure";
  code.warns = act.id == "warn-early";
  code.tells = act.id == "status-update" || act.id == "explanation" || act.id == "apology-explanation";
  code.lateness = act.offence == "lateness";
  code.wears_out = act.wears_out;
  code.appraisals.begin = static_cast<Index>(c.story.code.appraisals.size());
  for (const rubric::Appraisal& appraisal : act.appraisals) add_appraisal(c, appraisal);
  code.appraisals.end = static_cast<Index>(c.story.code.appraisals.size());
  for (Index i = code.appraisals.begin; i < code.appraisals.end; ++i)
    code.reads_meters = code.reads_meters || reads_meters(c.story, c.story.code.appraisals[i].condition);
  c.story.code.acts.push_back(code);
}

void add_shape(Compiling& c, const rubric::Shape& shape) {
  ShapeCode code;
  for (const rubric::Shape::Point& point : shape.points) {
    if (static_cast<std::size_t>(code.count) < code.points.size()) code.points[static_cast<std::size_t>(code.count++)] = point;
  }
  if (!shape.points.empty()) {
    code.ends = shape.points.back().minutes;
    code.lasting = shape.points.back().permille;
  }
  c.story.code.shapes.push_back(code);
}

EventActs event_acts(const Compiling& c) {
  const auto act = [&](const char* id) { return find(c.names.acts, id); };
  EventActs events;
  events.promise_kept = act("event-promise-kept");
  events.promise_broken = act("event-promise-broken");
  events.promise_late = act("event-promise-late");
  events.promise_late_warned = act("event-promise-late-warned");
  events.promise_renegotiated = act("event-promise-renegotiated");
  events.promise_refused = act("event-promise-refused");
  events.request_forgotten = act("event-request-forgotten");
  events.silence = act("event-silence");
  events.late_arrival = act("event-late-arrival");
  events.late_arrival_warned = act("event-late-arrival-warned");
  events.deception_discovered = act("event-deception-discovered");
  events.signal_noticed = act("event-signal-noticed");
  events.signal_missed = act("event-signal-missed");
  events.lure_marked = act("event-lure-marked");
  events.reading_open = act("event-reading-open");
  events.reading_jumped = act("event-reading-jumped");
  return events;
}

std::array<ConductCode, conduct_count> conduct_rows(const rubric::Rubric& rubric) {
  std::array<ConductCode, conduct_count> rows;
  const auto& ids = rubric::required_conduct();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto at = std::ranges::find(rubric.conduct, ids[i], &rubric::Conduct::id);
    if (at != rubric.conduct.end()) rows[i] = {at->reads, at->usual, at->by_level};
  }
  return rows;
}

}  // namespace

Constants constants_of(const rubric::Rubric& rubric) {
  const auto read = [&](std::string_view id) {
    const auto at =
        std::find_if(rubric.constants.begin(), rubric.constants.end(), [&](const rubric::Constant& k) { return k.id == id; });
    return at == rubric.constants.end() ? 0 : at->value;
  };
  Constants k;
  k.warmth_liking_permille = read("warmth-liking-permille");
  k.warmth_trust_permille = read("warmth-trust-permille");
  k.warmth_irritation_permille = read("warmth-irritation-permille");
  k.start_irritation = read("start-irritation");
  k.start_openness = read("start-openness");
  k.start_heard = read("start-heard");
  k.offence_repeat_permille = read("offence-repeat-permille");
  k.offence_repeat_most = read("offence-repeat-most");
  k.offence_close_hours = read("offence-close-hours");
  k.offence_close_permille = read("offence-close-permille");
  k.offence_ceiling_permille = read("offence-ceiling-permille");
  k.contacts_borne = read("contacts-borne");
  k.silence_zone_minutes = read("silence-zone-minutes");
  k.silence_again_minutes = read("silence-again-minutes");
  k.silence_most = read("silence-most");
  k.workday_start_hour = read("workday-start-hour");
  k.workday_end_hour = read("workday-end-hour");
  k.late_arrival_grace_minutes = read("late-arrival-grace-minutes");
  k.deception_discovery_hours = read("deception-discovery-hours");
  k.honesty_cap_deceived = read("honesty-cap-deceived");
  k.honesty_cap_disclosed = read("honesty-cap-disclosed");
  k.value_partly = read("value-partly");
  k.value_repaired = read("value-repaired");
  k.value_renegotiated_early = read("value-renegotiated-early");
  k.value_renegotiated_late = read("value-renegotiated-late");
  k.value_late_warned = read("value-late-warned");
  k.value_late = read("value-late");
  k.renegotiate_early_hours = read("renegotiate-early-hours");
  return k;
}

void compile_rubric(Compiling& c) {
  RubricCode& code = c.story.code;
  Slots families = family_slots(c);
  Slots offences{max_offences, {}};
  for (const rubric::Act& act : c.rubric.acts) add_act(c, act, families, offences);
  for (const rubric::Shape& shape : c.rubric.shapes) add_shape(c, shape);
  code.repetition_permille = c.rubric.repetition_permille;
  if (code.repetition_permille.empty()) code.repetition_permille.push_back(1000);
  code.conduct = conduct_rows(c.rubric);
  code.events = event_acts(c);
  code.constants = constants_of(c.rubric);
  code.notice_signals = find(c.names.principles, "notice-signals");
  code.keep_small_promises = find(c.names.principles, "keep-small-promises");
  code.analyse_before_blaming = find(c.names.principles, "analyse-before-blaming");
}

}  // namespace simulation
