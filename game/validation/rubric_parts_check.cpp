#include <algorithm>
#include <set>

#include "validation/codes_rubric.hpp"
#include "validation/rubric_checks.hpp"

namespace validation {
namespace {

using rubric::Rubric;
using rubric::Verdict;

std::vector<std::string> strings(const std::vector<std::string_view>& words) { return {words.begin(), words.end()}; }

bool contains(const std::vector<std::string_view>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

template <typename T>
void check_exactly(const std::vector<T>& there, const std::vector<std::string_view>& required, const Rule& missing,
                   const Rule& extra, Diagnostics& problems) {
  for (const std::string_view id : required)
    if (std::ranges::find(there, id, &T::id) == there.end())
      problems.push_back(finding(missing, whole_file(), {std::string(id)}));
  for (const T& each : there)
    if (!contains(required, each.id))
      problems.push_back(finding(extra, each.where, {each.id, diagnostic::nearest(each.id, strings(required))}));
}

void check_dimensions(const Rubric& rubric, Diagnostics& problems) {
  for (const rubric::Principle& principle : rubric.principles) {
    const auto dimension = rubric::required_dimension(principle.id);
    if (dimension && *dimension != principle.dimension)
      problems.push_back(finding(codes::wrong_dimension, principle.where,
                                 {principle.id, rubric::name(*dimension).ja + " " + rubric::name(*dimension).en}));
  }
}

void check_events(const Rubric& rubric, Diagnostics& problems) {
  const auto& required = rubric::required_events();
  for (const std::string_view id : required)
    if (std::ranges::find(rubric.acts, id, &rubric::Act::id) == rubric.acts.end())
      problems.push_back(finding(codes::missing_event, whole_file(), {std::string(id)}));
  for (const rubric::Act& act : rubric.acts)
    if (rubric::is_event(act) && !contains(required, act.id))
      problems.push_back(finding(codes::unknown_event, act.where, {act.id, diagnostic::nearest(act.id, strings(required))}));
}

/// Events count too little here: what only the simulation can raise, no author can give anybody occasion for.
bool some_act_marks(const Rubric& rubric, std::string_view principle, Verdict verdict) {
  return std::ranges::any_of(rubric.acts, [&](const rubric::Act& act) {
    return !rubric::is_event(act) && std::ranges::any_of(act.appraisals, [&](const rubric::Appraisal& appraisal) {
      return std::ranges::any_of(appraisal.marks, [&](const rubric::PrincipleMark& mark) {
        return mark.principle == principle && mark.verdict == verdict;
      });
    });
  });
}

void check_both_ways(const Rubric& rubric, Diagnostics& problems) {
  for (const rubric::Principle& principle : rubric.principles) {
    if (!rubric::required_dimension(principle.id)) continue;  // it should not be there at all
    if (!some_act_marks(rubric, principle.id, Verdict::shown))
      problems.push_back(finding(codes::principle_never_shown, principle.where, {principle.id}));
    if (!some_act_marks(rubric, principle.id, Verdict::broken))
      problems.push_back(finding(codes::principle_never_broken, principle.where, {principle.id}));
  }
}

void check_sources_used(const Rubric& rubric, Diagnostics& problems) {
  std::set<std::string_view> used;
  for (const auto& each : rubric.principles) used.insert(each.source);
  for (const auto& each : rubric.shapes) used.insert(each.source);
  for (const auto& each : rubric.traits) used.insert(each.source);
  for (const auto& each : rubric.constants) used.insert(each.source);
  for (const auto& each : rubric.conduct) used.insert(each.source);
  for (const auto& act : rubric.acts)
    for (const auto& appraisal : act.appraisals) used.insert(appraisal.source);
  for (const auto& source : rubric.sources)
    if (!used.contains(source.id)) problems.push_back(finding(codes::source_unused, source.where, {source.id}));
}

}  // namespace

void check_rubric_parts(const Rubric& rubric, Diagnostics& problems) {
  check_exactly(rubric.principles, rubric::required_principles(), codes::missing_principle, codes::extra_principle, problems);
  check_exactly(rubric.constants, rubric::required_constants(), codes::missing_constant, codes::extra_constant, problems);
  check_exactly(rubric.traits, rubric::required_traits(), codes::missing_trait, codes::extra_trait, problems);
  check_exactly(rubric.conduct, rubric::required_conduct(), codes::missing_conduct, codes::extra_conduct, problems);
  check_dimensions(rubric, problems);
  check_events(rubric, problems);
  check_both_ways(rubric, problems);
  check_sources_used(rubric, problems);
}

}  // namespace validation
