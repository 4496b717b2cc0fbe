#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

/// "水曜": days of the week somebody is never there, and single days.
std::string days_off(const Canvas& c, const Asking& asking, const scenario::Hours& hours) {
  std::vector<std::string> days;
  for (unsigned weekday = 0; weekday < 7; ++weekday)
    if ((hours.weekdays_off >> weekday & 1U) != 0) days.push_back(say(c, "date.weekday." + std::to_string((weekday + 1) % 7)));
  for (const auto& date : hours.days_off)
    days.push_back(text::date(asking.story().start + std::chrono::days{date.day}, c.look().language));
  std::string all;
  for (const std::string& day : days) all += (all.empty() ? "" : " ") + day;
  return all;
}

}  // namespace

Column hours_of_people(const Canvas& c, const Asking& asking) {
  const Palette& p = c.colours();
  Column column;
  const auto& constants = asking.story().code.constants;
  for (const simulation::PersonInfo& person : asking.story().people) {
    const scenario::Hours& hours = person.hours;
    if (!hours.opens && !hours.closes && hours.weekdays_off == 0 && hours.days_off.empty()) continue;
    if (column.empty())
      column.push_back({.words = say(c, "ui.plan.hours"), .type = {size::secondary, p.ink, Weight::bold}, .above = 8});
    column.push_back(
        {.words = say(c, "ui.plan.hours_of",
                      {plain_words(c, asking.story(), person.name),
                       text::time_of_day(hours.opens.value_or(constants.workday_start_hour * 60)),
                       text::time_of_day(hours.closes.value_or(constants.workday_end_hour * 60)), days_off(c, asking, hours)}),
         .type = {size::metadata, p.ink2},
         .above = 2});
  }
  return column;
}

}  // namespace presentation
