#include "simulation/open_hours.hpp"

#include "scenario/open_hours.hpp"
#include "simulation/working_hours.hpp"

namespace simulation {

bool is_open(const Story& story, PersonIndex person, std::int32_t from, std::int32_t to) {
  if (person >= story.people.size()) return true;
  const Constants& k = story.code.constants;
  const scenario::WorkingDays work{story.start, k.workday_start_hour * minutes_per_hour, k.workday_end_hour * minutes_per_hour,
                                   story.holidays};
  return scenario::is_open(story.people[person].hours, work, from, to);
}

}  // namespace simulation
