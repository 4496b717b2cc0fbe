#include <algorithm>
#include <cstdlib>
#include <set>

#include "condition/beliefs.hpp"
#include "validation/codes_rubric.hpp"
#include "validation/rubric_checks.hpp"

namespace validation {
namespace {

using condition::Condition;
using condition::Meter;
using rubric::Act;
using rubric::Appraisal;

constexpr int largest_ceiling_loss = 10'000;

/// A rubric serves every scenario: it cannot ask about one's facts, promises, scenes, company or luck, nor about a named person.
void check_condition(const Condition& condition, const Act& act, Diagnostics& problems);

struct AskedOfClient {
  const Condition& condition;
  const Act& act;
  Diagnostics& problems;
  void parts(const std::vector<Condition>& all) const {
    for (const Condition& part : all) check_condition(part, act, problems);
  }
  void refuse() const { problems.push_back(finding(codes::condition_of_story, condition.where, {act.id})); }
  void operator()(const condition::All& all) const { parts(all.parts); }
  void operator()(const condition::Any& any) const { parts(any.parts); }
  void operator()(const condition::Not& negated) const { parts(negated.part); }
  void operator()(const condition::MeterIs& is) const {
    if (!is.person.empty()) refuse();
  }
  void operator()(const condition::GrievanceIs& is) const {
    if (!is.person.empty()) refuse();
  }
  void operator()(const condition::CountIs&) const {}
  void operator()(const condition::FactKnown&) const { refuse(); }
  void operator()(const condition::PromiseIs&) const { refuse(); }
  void operator()(const condition::Chose&) const { refuse(); }
  void operator()(const condition::Visited&) const { refuse(); }
  void operator()(const condition::Chance&) const { refuse(); }
  void operator()(const condition::Company&) const { refuse(); }
  void operator()(const condition::ConductIs&) const { refuse(); }
};

void check_condition(const Condition& condition, const Act& act, Diagnostics& problems) {
  std::visit(AskedOfClient{condition, act, problems}, condition.what);
}

void check_order(const Act& act, Diagnostics& problems) {
  for (std::size_t i = 0; i < act.appraisals.size(); ++i) {
    const bool last = i + 1 == act.appraisals.size();
    const bool always = condition::is_always(act.appraisals[i].when);
    if (last && !always) problems.push_back(finding(codes::no_last_resort, act.appraisals[i].where, {act.id}));
    if (!last && always) problems.push_back(finding(codes::appraisal_unreachable, act.appraisals[i + 1].where, {act.id}));
  }
}

void check_effects(const Appraisal& appraisal, const Act& act, Diagnostics& problems) {
  for (const rubric::Effect& effect : appraisal.effects) {
    if (effect.size == 0 || std::abs(effect.size) > rubric::largest_effect)
      problems.push_back(finding(codes::effect_out_of_range, effect.where,
                                 {act.id, std::to_string(effect.size), std::to_string(rubric::largest_effect)}));
    if (effect.meter == Meter::trust || effect.meter == Meter::warmth)
      problems.push_back(finding(codes::meter_not_pushed, effect.where, {act.id}));
  }
}

void check_marks(const Appraisal& appraisal, const Act& act, Diagnostics& problems) {
  std::set<std::string_view> marked;
  for (const rubric::PrincipleMark& mark : appraisal.marks)
    if (!marked.insert(mark.principle).second)
      problems.push_back(finding(codes::marked_twice, mark.where, {act.id, mark.principle}));
}

void check_ceilings(const Appraisal& appraisal, const Act& act, Diagnostics& problems) {
  for (const auto& [meter, by] : appraisal.ceilings) {
    if (!is_belief(meter)) problems.push_back(finding(codes::ceiling_not_of_belief, appraisal.where, {act.id}));
    if (by < 1 || by > largest_ceiling_loss)
      problems.push_back(finding(codes::ceiling_out_of_range, appraisal.where, {act.id, std::to_string(by)}));
  }
}

}  // namespace

void check_rubric_appraisals(const rubric::Rubric& rubric, Diagnostics& problems) {
  for (const Act& act : rubric.acts) {
    check_order(act, problems);
    for (const Appraisal& appraisal : act.appraisals) {
      check_condition(appraisal.when, act, problems);
      check_effects(appraisal, act, problems);
      check_marks(appraisal, act, problems);
      check_ceilings(appraisal, act, problems);
    }
  }
}

}  // namespace validation
