#include "presentation/pictures/daylight.hpp"

#include <array>

namespace presentation {
namespace {

constexpr int at(int hour, int minute) { return hour * 60 + minute; }

struct Sun {
  int rises, sets;
};
/// Tokyo, the fifteenth of each month.
constexpr auto suns = std::to_array<Sun>({{at(6, 49), at(16, 51)},
                                          {at(6, 27), at(17, 22)},
                                          {at(5, 53), at(17, 47)},
                                          {at(5, 10), at(18, 13)},
                                          {at(4, 36), at(18, 38)},
                                          {at(4, 25), at(18, 58)},
                                          {at(4, 37), at(18, 56)},
                                          {at(5, 0), at(18, 30)},
                                          {at(5, 23), at(17, 47)},
                                          {at(5, 47), at(17, 5)},
                                          {at(6, 16), at(16, 34)},
                                          {at(6, 42), at(16, 29)}});

constexpr int twilight = 15;  // so long before it rises and after it sets one still sees by the sky
constexpr int morning_ends = at(9, 30);
constexpr int low_sun = at(1, 45);  // so long before it sets its light is yellow

}  // namespace

Daylight light_at(std::chrono::sys_days day, int minute) {
  const unsigned month = static_cast<unsigned>(std::chrono::year_month_day(day).month());
  const Sun& sun = suns[month - 1];
  if (minute < sun.rises - twilight || minute >= sun.sets + twilight) return Daylight::night;
  if (minute < morning_ends) return Daylight::morning;
  return minute < sun.sets - low_sun ? Daylight::day : Daylight::afternoon;
}

std::string_view name(Daylight light) {
  constexpr auto names = std::to_array<std::string_view>({"morning", "day", "afternoon", "night"});
  return names[static_cast<std::size_t>(light)];
}

}  // namespace presentation
