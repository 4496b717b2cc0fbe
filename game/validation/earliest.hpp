#pragma once
#include <optional>
#include <vector>

#include "scenario/scenario.hpp"
#include "validation/course.hpp"

namespace validation {

/// For each scene the earliest minute it can begin at, by the clocks of the scenes on the way there; none where nothing on the
/// way has a clock, or the scene cannot be reached. A lower bound: what talking and waiting take is left out.
[[nodiscard]] std::vector<std::optional<scenario::Minutes>> earliest_starts(const scenario::Scenario& scenario,
                                                                            const Course& course);

}  // namespace validation
