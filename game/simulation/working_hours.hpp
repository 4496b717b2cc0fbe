#pragma once
#include <chrono>
#include <cstdint>

/// When people are at work: Monday to Friday, between the rubric's two hours.
namespace simulation {

struct Workday {
  int start_hour = 0, end_hour = 0;
};

/// The minute at which `minutes` of working time have passed since `from` (both counted from 00:00 of `start`).
/// Where a workday has no length, time counts round the clock.
[[nodiscard]] std::int32_t after_working_minutes(std::chrono::sys_days start, Workday, std::int32_t from, std::int32_t minutes);

/// Weeks begin on Mondays; the week of the start date is 0.
[[nodiscard]] int week_of(std::chrono::sys_days start, std::int32_t minute);

}  // namespace simulation
