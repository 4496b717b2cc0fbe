#include "loading/times.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "loading/date_text.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using scenario::Minutes;
using std::chrono::sys_days;

bool weekday_fits(const WrittenDate& date, sys_days day, const Entry& entry, Diagnostics& problems) {
  constexpr std::array<std::string_view, 7> names{"日", "月", "火", "水", "木", "金", "土"};
  constexpr std::array<std::string_view, 7> english{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  const unsigned is = std::chrono::weekday(day).c_encoding();
  if (!date.weekday || *date.weekday == is) return true;
  report(problems, codes::wrong_weekday, entry.value, {quoted(entry.value), std::string(names[is]), std::string(english[is])});
  return false;
}

}  // namespace

std::optional<sys_days> read_start_date(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const std::string text = narrowed(entry.value.text());
  Cursor cursor(text);
  const auto written = date_at(cursor);
  if (!written || !cursor.done() || !written->year) {
    report(problems, codes::not_a_date, entry.value, {quoted(entry.value)});
    return std::nullopt;
  }
  const auto day = on_calendar(*written->year, *written);
  if (!day)
    report(problems, codes::no_such_day, entry.value, {quoted(entry.value)});
  else
    (void)weekday_fits(*written, *day, entry, problems);
  return day;
}

std::optional<Minutes> read_moment(const Entry& entry, sys_days start, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const std::string text = narrowed(entry.value.text());
  Cursor cursor(text);
  const auto written = date_at(cursor);
  cursor.spaces();
  const auto clock = clock_at(cursor);
  if (!written || !clock || !cursor.done()) {
    report(problems, codes::not_a_moment, entry.value, {std::string(entry.key.text()), quoted(entry.value)});
    return std::nullopt;
  }
  const auto day = resolve(*written, start);
  if (!day) {
    report(problems, codes::no_such_day, entry.value, {quoted(entry.value)});
    return std::nullopt;
  }
  (void)weekday_fits(*written, *day, entry, problems);
  constexpr int farthest = 100'000;  // days; keeps the product below what 32 bits hold, and validation refuses far less
  const auto days = std::clamp(static_cast<int>((*day - start).count()), -farthest, farthest);
  return days * scenario::minutes_per_day + *clock;
}

std::optional<Minutes> duration_in(std::string_view text) {
  const std::string narrow = narrowed(text);
  Cursor cursor(narrow);
  long long total = 0;
  do {
    const auto number = cursor.number();
    cursor.spaces();
    const auto unit =
        std::ranges::find_if(vocabulary::duration_units, [&](const auto& candidate) { return cursor.word(candidate.word); });
    if (!number || unit == vocabulary::duration_units.end()) return std::nullopt;
    total += static_cast<long long>(*number) * unit->minutes;
    cursor.spaces();
  } while (!cursor.done());
  constexpr long long longest = 366LL * 1440;
  return total <= longest ? std::optional(static_cast<Minutes>(total)) : std::nullopt;
}

std::optional<Minutes> read_duration(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const auto minutes = duration_in(entry.value.text());
  if (!minutes) report(problems, codes::not_a_duration, entry.value, {std::string(entry.key.text()), quoted(entry.value)});
  return minutes;
}

}  // namespace loading
