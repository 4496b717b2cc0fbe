#include "text/dates.hpp"

#include <charconv>
#include <cstdlib>

#include "text/message.hpp"

namespace text {
namespace {

constexpr std::int32_t minutes_per_hour = 60, minutes_per_day = 24 * minutes_per_hour;

std::string two_digits(int number) { return std::string(number < 10 ? 1 : 0, '0') + std::to_string(number); }

}  // namespace

std::string date(std::chrono::sys_days day, Language language) {
  const std::chrono::year_month_day parts(day);
  const auto month = std::to_string(static_cast<unsigned>(parts.month()));
  const auto weekday = std::to_string(std::chrono::weekday(day).c_encoding());
  return message(language, "date.day",
                 {message(language, "date.month." + month), std::to_string(static_cast<unsigned>(parts.day())),
                  message(language, "date.weekday." + weekday)});
}

std::string narrow_date(std::chrono::sys_days day, Language language) {
  const std::string weekday = "date.weekday." + std::to_string(std::chrono::weekday(day).c_encoding());
  const std::chrono::year_month_day parts(day);
  return message(language, "date.narrow", {std::to_string(static_cast<unsigned>(parts.day())), message(language, weekday)});
}

std::optional<std::chrono::sys_days> iso_day(std::string_view written) {
  const auto part = [&written](std::size_t from, std::size_t length) {
    int value = -1;
    if (written.size() >= from + length) std::from_chars(written.data() + from, written.data() + from + length, value);
    return value;
  };
  const int year = part(0, 4), month = part(5, 2), day_of_month = part(8, 2);
  if (year < 0 || month < 0 || day_of_month < 0) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                        std::chrono::day(static_cast<unsigned>(day_of_month))};
  return day.ok() ? std::optional(std::chrono::sys_days(day)) : std::nullopt;
}

std::string iso_date(std::chrono::sys_days day) {
  const std::chrono::year_month_day parts(day);
  return std::to_string(static_cast<int>(parts.year())) + '-' +
         two_digits(static_cast<int>(static_cast<unsigned>(parts.month()))) + '-' +
         two_digits(static_cast<int>(static_cast<unsigned>(parts.day())));
}

std::string whole_date(std::string_view iso, Language language) {
  const auto day = iso_day(iso);
  if (!day) return std::string(iso);
  const std::chrono::year_month_day parts(*day);
  return message(language, "date.whole",
                 {std::to_string(static_cast<int>(parts.year())),
                  message(language, "date.month." + std::to_string(static_cast<unsigned>(parts.month()))),
                  std::to_string(static_cast<unsigned>(parts.day()))});
}

std::string short_date(std::chrono::sys_days day, Language language) {
  const std::chrono::year_month_day parts(day);
  const std::string month = std::to_string(static_cast<unsigned>(parts.month())),
                    in_month = std::to_string(static_cast<unsigned>(parts.day()));
  if (language == Language::ja) return month + '/' + in_month;
  return in_month + ' ' + message(language, "date.month." + month).substr(0, 3);  // 4/6 is read as June by some
}

std::string time_of_day(int minutes) {
  return std::to_string(minutes / minutes_per_hour) + ':' + two_digits(minutes % minutes_per_hour);
}

std::string part_of_day(int minutes, Language language) {
  struct Part {
    int until;
    std::string_view key;
  };
  constexpr Part parts[] = {{5, "date.part.night"},    {10, "date.part.morning"},     {12, "date.part.forenoon"},
                            {14, "date.part.noon"},    {16, "date.part.afternoon"},   {17, "date.part.late_afternoon"},
                            {19, "date.part.evening"}, {22, "date.part.late_evening"}};
  for (const Part& part : parts)
    if (minutes < part.until * minutes_per_hour) return message(language, part.key);
  return message(language, "date.part.night");
}

std::string moment(std::chrono::sys_days start, std::int32_t minutes, Language language) {
  // Floored, so that a time before the start date falls on the day it belongs to.
  const std::int32_t days = minutes / minutes_per_day - (minutes % minutes_per_day < 0 ? 1 : 0);
  return message(language, "date.moment",
                 {date(start + std::chrono::days(days), language), time_of_day(minutes - days * minutes_per_day)});
}

std::string duration(std::int32_t minutes, Language language) {
  std::string out = minutes < 0 ? "-" : "";
  const std::int32_t length = std::abs(minutes);
  bool first = true;
  const auto add = [&](std::string_view key, std::int32_t count) {
    if (!first && language == Language::en) out += ' ';
    out += message(language, key, {std::to_string(count)});
    first = false;
  };
  const std::int32_t days = length / minutes_per_day, hours = length % minutes_per_day / minutes_per_hour,
                     rest = length % minutes_per_hour;
  if (days > 0) add("duration.days", days);
  if (hours > 0) add("duration.hours", hours);
  if (rest > 0 || first) add("duration.minutes", rest);
  return out;
}

std::string points(int hundredths) {
  const int size = std::abs(hundredths), after_point = size % 100;
  std::string out(hundredths < 0 ? 1u : 0u, '-');
  out += std::to_string(size / 100);
  if (after_point == 0) return out;
  return out + '.' + (after_point % 10 == 0 ? std::to_string(after_point / 10) : two_digits(after_point));
}

std::string whole_points(int hundredths) { return std::to_string((hundredths + 50) / 100); }

}  // namespace text
