#include "scenario/open_hours.hpp"

#include <algorithm>

namespace scenario {

bool is_open(const Hours& hours, const WorkingDays& work, Minutes from, Minutes to) {
  const Minutes day = from / minutes_per_day, midnight = day * minutes_per_day;
  const unsigned weekday = std::chrono::weekday{work.start + std::chrono::days{day}}.iso_encoding() - 1;  // 0 = Monday
  if (weekday >= 5 || (hours.weekdays_off >> weekday & 1U) != 0) return false;
  if (std::ranges::binary_search(work.holidays, day)) return false;
  if (std::ranges::find(hours.days_off, day, &Date::day) != hours.days_off.end()) return false;
  return from >= midnight + hours.opens.value_or(work.opens) && to <= midnight + hours.closes.value_or(work.closes);
}

}  // namespace scenario
