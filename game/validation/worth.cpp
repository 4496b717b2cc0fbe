#include "validation/worth.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace validation {
namespace {

using rubric::Appraisal;
using rubric::Verdict;
using scenario::PromiseDeed;

constexpr std::string_view own_principle_of_promises = "keep-small-promises";

int half_marks(Verdict verdict) {
  switch (verdict) {
    case Verdict::shown: return 2;
    case Verdict::partly: return 1;
    case Verdict::broken: return -2;
  }
  return 0;
}

int sum(const std::vector<rubric::PrincipleMark>& marks) {
  int all = 0;
  for (const rubric::PrincipleMark& mark : marks) all += half_marks(mark.verdict);
  return all;
}

/// Of the ways an act can be taken here, the one worth most; the last of an act is without condition.
const Appraisal* best_taken(const rubric::Act& act, const Asking& asking) {
  const Appraisal* best = nullptr;
  for (const Appraisal& appraisal : act.appraisals) {
    if (never(appraisal.when, true, asking)) continue;
    if (best == nullptr || sum(appraisal.marks) > sum(best->marks)) best = &appraisal;
    if (never(appraisal.when, false, asking)) break;
  }
  return best;
}

bool answers_a_need(const scenario::PromiseStep& step, const scenario::Scenario& scenario, const Numbers& numbers) {
  const auto found = numbers.promises.find(step.promise.text);
  const bool needed = found != numbers.promises.end() && scenario.promises[found->second].needed;
  return needed && (step.deed == PromiseDeed::make || step.deed == PromiseDeed::keep || step.deed == PromiseDeed::refuse);
}

bool moves_nothing(const rubric::Act& act) {
  return act.offence.empty() && !act.deception && std::ranges::all_of(act.appraisals, [](const Appraisal& appraisal) {
           return appraisal.effects.empty() && appraisal.marks.empty() && appraisal.ceilings.empty() &&
                  appraisal.step == rubric::GrievanceStep::none;
         });
}

}  // namespace

int best_worth(const scenario::Option& option, const Acts& acts, const Asking& asking) {
  std::map<std::string_view, int> by_principle;  // a principle broken in one breath is not shown in it
  for (const rubric::Act* act : acts) {
    const Appraisal* taken = best_taken(*act, asking);
    if (taken == nullptr) continue;
    for (const rubric::PrincipleMark& mark : taken->marks) {
      // Where something is promised or kept, the promise itself is what shows it.
      const bool left_to_promise = !option.promises.empty() && mark.principle == own_principle_of_promises;
      if (left_to_promise && mark.verdict != Verdict::broken) continue;
      const auto [at, fresh] = by_principle.emplace(mark.principle, half_marks(mark.verdict));
      if (!fresh) at->second = std::min(at->second, half_marks(mark.verdict));
    }
  }
  int all = 0;
  for (const auto& [principle, worth] : by_principle) all += worth;
  for (const scenario::PromiseStep& step : option.promises)
    if (answers_a_need(step, asking.scenario, asking.numbers)) all += 2;
  return all;
}

std::vector<std::string> what_counts(const scenario::Option& option, const Acts& acts) {
  std::vector<std::string> all;
  for (const rubric::Act* act : acts)
    if (!moves_nothing(*act)) all.push_back(act->id);
  for (const scenario::PromiseStep& step : option.promises)
    all.push_back(std::to_string(static_cast<int>(step.deed)) + ' ' + step.promise.text);
  if (option.after > 0) all.push_back("after " + std::to_string(option.after));
  if (option.takes > 0) all.push_back("takes " + std::to_string(option.takes));
  if (!option.with.text.empty()) all.push_back("with " + option.with.text);
  std::ranges::sort(all);
  return all;
}

}  // namespace validation
