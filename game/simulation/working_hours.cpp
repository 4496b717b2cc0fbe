#include "simulation/working_hours.hpp"

#include <algorithm>
#include <limits>

namespace simulation {
namespace {

constexpr std::int32_t minutes_per_day = 1440;

/// 0 = Monday … 6 = Sunday.
int weekday(std::chrono::sys_days start, std::int32_t day) {
  return static_cast<int>(std::chrono::weekday{start + std::chrono::days{day}}.iso_encoding()) - 1;
}

bool is_day_off(const WorkingHours& hours, std::int32_t day) {
  return weekday(hours.start, day) >= 5 || std::ranges::binary_search(hours.holidays, day);
}

std::int32_t later(std::int32_t from, std::int64_t minutes) {
  return static_cast<std::int32_t>(std::min<std::int64_t>(from + minutes, std::numeric_limits<std::int32_t>::max()));
}

}  // namespace

WorkingHours working_hours(const Story& story) {
  const Constants& k = story.code.constants;
  return {story.start, k.workday_start_hour, k.workday_end_hour, story.holidays};
}

std::int32_t after_working_minutes(const WorkingHours& hours, std::int32_t from, std::int32_t minutes) {
  const std::int32_t length = (hours.end_hour - hours.start_hour) * 60;
  if (length <= 0) return later(from, minutes);
  std::int64_t left = minutes;
  for (std::int64_t day = from / minutes_per_day;; ++day) {
    if (is_day_off(hours, static_cast<std::int32_t>(day))) continue;
    const std::int64_t opens = std::max<std::int64_t>(from, day * minutes_per_day + hours.start_hour * 60);
    const std::int64_t closes = day * minutes_per_day + hours.end_hour * 60;
    if (opens >= closes) continue;
    if (left <= closes - opens) return later(0, opens + left);
    left -= closes - opens;
  }
}

int week_of(std::chrono::sys_days start, std::int32_t minute) { return (minute / minutes_per_day + weekday(start, 0)) / 7; }

}  // namespace simulation
