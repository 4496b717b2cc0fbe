#pragma once
#include "diagnostic/diagnostic.hpp"
#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"

/// Every rule about a scenario or a rubric that can be decided without playing it.
namespace validation {

/// Pure. Reports every problem, not only the first; a scenario without errors compiles and plays to an end.
[[nodiscard]] diagnostic::Diagnostics check(const scenario::Scenario&, const rubric::Rubric&);
[[nodiscard]] diagnostic::Diagnostics check(const rubric::Rubric&);

}  // namespace validation
