#include "validation/known.hpp"
#include "validation/validation.hpp"

namespace validation {

diagnostic::Diagnostics check(const scenario::Scenario& scenario, const rubric::Rubric& rubric) {
  diagnostic::Diagnostics problems;
  const Known known = known_names(scenario, rubric);
  const Course course = course_of(scenario);
  Numbers numbers = numbers_of(scenario);
  std::optional<Ways> ways;
  if (numbers.fit) ways = ways_of(scenario, rubric, std::move(numbers));
  const Inspection inspection{scenario, rubric, known, course, ways ? &*ways : nullptr, problems};
  for (const auto part : {check_declarations, check_steps, check_conditions, check_ids, check_decisions, check_questions,
                          check_cues, check_worth, check_teaching, check_variety, check_reading, check_cast, check_course,
                          check_ways, check_time, check_endings, check_texts, check_limits})
    part(inspection);
  for (diagnostic::Diagnostic& problem : problems)
    if (problem.where.file.empty()) problem.where.file = scenario.file;
  diagnostic::sort_by_place(problems);
  return problems;
}

}  // namespace validation
