#pragma once
#include <chrono>
#include <cstdint>
#include <span>

#include "simulation/story.hpp"

/// When people are at work: Monday to Friday but for the scenario's holidays, between the rubric's two hours.
namespace simulation {

inline constexpr std::int32_t minutes_per_hour = 60;

struct WorkingHours {
  std::chrono::sys_days start{};  ///< the date of day 0
  int start_hour = 0, end_hour = 0;
  std::span<const std::int32_t> holidays;  ///< days since `start`, ascending
};
[[nodiscard]] WorkingHours working_hours(const Story&);

/// The minute at which `minutes` of working time have passed since `from` (both counted from 00:00 of day 0).
/// Where a workday has no length, time counts round the clock.
[[nodiscard]] std::int32_t after_working_minutes(const WorkingHours&, std::int32_t from, std::int32_t minutes);

/// Weeks begin on Mondays; the week of the start date is 0.
[[nodiscard]] int week_of(std::chrono::sys_days start, std::int32_t minute);

}  // namespace simulation
