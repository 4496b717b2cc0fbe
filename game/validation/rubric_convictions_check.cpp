#include <algorithm>

#include "condition/beliefs.hpp"
#include "validation/codes_rubric.hpp"
#include "validation/rubric_checks.hpp"

namespace validation {
namespace {

using condition::Meter;
using rubric::Act;
using rubric::Appraisal;
using rubric::Dimension;
using rubric::Rubric;
using rubric::Verdict;

constexpr int done_to_be_liked = 2;  // of Act::likeability's 0..3: from here on pleasing is the point of it
constexpr int even = 1000;           // permille at which a loss weighs what a gain does

bool marks(const Appraisal& appraisal, Verdict verdict) {
  return std::ranges::any_of(appraisal.marks, [&](const rubric::PrincipleMark& mark) { return mark.verdict == verdict; });
}

bool marks_in(const Rubric& rubric, const Appraisal& appraisal, Dimension dimension) {
  return std::ranges::any_of(appraisal.marks, [&](const rubric::PrincipleMark& mark) {
    const rubric::Principle* principle = rubric::find_principle(rubric, mark.principle);
    return principle != nullptr && principle->dimension == dimension;
  });
}

/// Likeability did not raise trust (Guenzi & Georges 2010). A likeable act that serves the work shows a principle by it, and
/// earns for that.
void check_charm(const Act& act, Diagnostics& problems) {
  if (act.likeability < done_to_be_liked) return;
  for (const Appraisal& appraisal : act.appraisals) {
    if (marks(appraisal, Verdict::shown)) continue;
    for (const rubric::Effect& effect : appraisal.effects)
      if (is_belief(effect.meter) && effect.size > 0)
        problems.push_back(finding(codes::liking_feeds_trust, effect.where, {act.id}));
  }
}

void check_floor(const Act& act, Diagnostics& problems) {
  if (std::ranges::find(rubric::floor_acts(), act.id) == rubric::floor_acts().end()) return;
  for (const Appraisal& appraisal : act.appraisals) {
    const bool costs =
        appraisal.ceilings.contains(Meter::integrity) || std::ranges::any_of(appraisal.effects, [](const rubric::Effect& effect) {
          return effect.meter == Meter::integrity && effect.size < 0;
        });
    if (costs || marks(appraisal, Verdict::broken) || marks(appraisal, Verdict::partly))
      problems.push_back(finding(codes::floor_costs, appraisal.where, {act.id}));
  }
}

void check_deception(const Rubric& rubric, const Act& act, Diagnostics& problems) {
  if (!act.deception) return;
  for (const Appraisal& appraisal : act.appraisals)
    if (!marks(appraisal, Verdict::broken) || !marks_in(rubric, appraisal, Dimension::honesty))
      problems.push_back(finding(codes::deception_unmarked, appraisal.where, {act.id}));
}

void check_listening_part(const Rubric& rubric, const Act& act, Diagnostics& problems) {
  if (act.listening == rubric::ListeningPart::none) return;
  const bool bears = std::ranges::any_of(
      act.appraisals, [&](const Appraisal& appraisal) { return marks_in(rubric, appraisal, Dimension::listening); });
  if (!bears) problems.push_back(finding(codes::part_without_mark, act.where, {act.id}));
}

void check_event(const Act& act, Diagnostics& problems) {
  if (rubric::is_event(act) && (act.politeness > 0 || act.likeability > 0))
    problems.push_back(finding(codes::event_chosen, act.where, {act.id}));
}

}  // namespace

void check_rubric_convictions(const Rubric& rubric, Diagnostics& problems) {
  for (const Act& act : rubric.acts) {
    check_charm(act, problems);
    check_floor(act, problems);
    check_deception(rubric, act, problems);
    check_listening_part(rubric, act, problems);
    check_event(act, problems);
  }
  const rubric::Trait* weight = rubric::find_trait(rubric, "loss-weight");
  if (weight != nullptr && std::ranges::any_of(weight->permille, [](int permille) { return permille < even; }))
    problems.push_back(finding(codes::losses_too_light, weight->where, {std::to_string(std::ranges::min(weight->permille))}));
}

}  // namespace validation
