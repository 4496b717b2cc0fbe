#pragma once
#include <vector>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"

namespace validation {

/// The person the rep's words in a scene are for, as a play would have it: named, the only client, or the first who speaks.
/// Empty at one's own desk, where nobody hears.
[[nodiscard]] std::string_view facing(const scenario::Scenario&, const scenario::Scene&);

/// When the slots begin that a task fits into: where it is fixed, or where the person it is for can be met. Pure.
[[nodiscard]] std::vector<scenario::Minutes> fitting_slots(const scenario::Scenario&, const rubric::Rubric&,
                                                           const scenario::Scene&, const scenario::Choice& plan,
                                                           const scenario::Option& task);

}  // namespace validation
