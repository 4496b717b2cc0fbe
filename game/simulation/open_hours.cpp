#include "simulation/open_hours.hpp"

#include <algorithm>
#include <chrono>

namespace simulation {
namespace {

constexpr std::int32_t minutes_per_day = 1440, minutes_per_hour = 60;

/// 0 = Monday … 6 = Sunday.
unsigned weekday(const Story& story, std::int32_t day) {
  return std::chrono::weekday{story.start + std::chrono::days{day}}.iso_encoding() - 1;
}

}  // namespace

bool is_open(const Story& story, PersonIndex person, std::int32_t from, std::int32_t to) {
  if (person >= story.people.size()) return true;
  const scenario::Hours& hours = story.people[person].hours;
  const std::int32_t day = from / minutes_per_day, midnight = day * minutes_per_day;
  const unsigned weekday_of_visit = weekday(story, day);
  if (weekday_of_visit >= 5 || (hours.weekdays_off >> weekday_of_visit & 1U) != 0) return false;
  if (std::ranges::binary_search(story.holidays, day)) return false;
  if (std::ranges::find(hours.days_off, day, &scenario::Date::day) != hours.days_off.end()) return false;
  const Constants& k = story.code.constants;
  const std::int32_t opens = hours.opens.value_or(k.workday_start_hour * minutes_per_hour);
  const std::int32_t closes = hours.closes.value_or(k.workday_end_hour * minutes_per_hour);
  return from >= midnight + opens && to <= midnight + closes;
}

}  // namespace simulation
