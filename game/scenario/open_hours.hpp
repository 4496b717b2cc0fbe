#pragma once
#include <chrono>
#include <cstdint>
#include <span>

#include "scenario/cast.hpp"

namespace scenario {

/// When people work who have said nothing else.
struct WorkingDays {
  std::chrono::sys_days start{};           ///< the date of day 0
  Minutes opens = 0, closes = 0;           ///< after midnight
  std::span<const std::int32_t> holidays;  ///< days since `start`, ascending
};

/// Whether somebody can be seen or phoned the whole time from `from` to `to` (of one day): within their hours, on a working day
/// that is no holiday and none of their own days off.
[[nodiscard]] bool is_open(const Hours&, const WorkingDays&, Minutes from, Minutes to);

}  // namespace scenario
