#pragma once
#include <cstdint>

#include "simulation/story.hpp"

namespace simulation {

/// Whether somebody can be seen or phoned the whole time from `from` to `to` (minutes since the start date, of one day): within
/// their hours (else the rubric's working hours), on a working day that is no holiday and none of their own days off. nobody:
/// always.
[[nodiscard]] bool is_open(const Story&, PersonIndex person, std::int32_t from, std::int32_t to);

}  // namespace simulation
