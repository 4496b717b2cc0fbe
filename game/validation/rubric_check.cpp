#include "validation/rubric_checks.hpp"
#include "validation/validation.hpp"

namespace validation {

Diagnostics check(const rubric::Rubric& rubric) {
  Diagnostics problems;
  check_rubric_parts(rubric, problems);
  check_rubric_names(rubric, problems);
  check_rubric_appraisals(rubric, problems);
  check_rubric_convictions(rubric, problems);
  check_rubric_tables(rubric, problems);
  diagnostic::sort_by_place(problems);
  return problems;
}

}  // namespace validation
