#include "loading/calendar_reader.hpp"

#include <algorithm>
#include <span>

#include "loading/date_text.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using std::chrono::sys_days;

/// 0 = Monday … 6 = Sunday.
std::optional<unsigned> weekday_named(std::string_view word) {
  constexpr auto& names = vocabulary::weekdays;
  for (const std::string_view ending : {"曜日", "曜"})
    if (word.ends_with(ending)) word.remove_suffix(ending.size());
  const auto found =
      std::ranges::find_if(names, [&](const auto& name) { return word == name.ja || word == name.short_en || word == name.en; });
  return found == names.end() ? std::nullopt : std::optional(static_cast<unsigned>(found - names.begin()));
}

std::optional<scenario::Date> date_in(const Value& value, sys_days start) {
  const std::string text = narrowed(value.text());
  Cursor cursor(text);
  const auto written = date_at(cursor);
  if (!written || !cursor.done()) return std::nullopt;
  const auto day = resolve(*written, start);
  if (!day) return std::nullopt;
  constexpr int farthest = 100'000;  // days; validation refuses far less
  return scenario::Date{std::clamp(static_cast<int>((*day - start).count()), -farthest, farthest), value.place()};
}

}  // namespace

std::vector<scenario::Date> read_dates(const Entry& entry, sys_days start, Diagnostics& problems) {
  std::vector<scenario::Date> dates;
  for (const Value& item : entry.value.as_list()) {
    if (!expect_text(item, entry.key.text(), problems)) continue;
    if (const auto date = date_in(item, start))
      dates.push_back(*date);
    else
      report(problems, codes::not_a_day, item, {std::string(entry.key.text()), quoted(item)});
  }
  return dates;
}

void read_hours(const Entry& entry, scenario::Hours& hours, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return;
  const std::string text = narrowed(entry.value.text());
  Cursor cursor(text);
  const auto opens = clock_at(cursor);
  cursor.spaces();
  const bool dash = cursor.word("-") || cursor.word("〜") || cursor.word("～") || cursor.word("–");
  cursor.spaces();
  const auto closes = clock_at(cursor);
  if (!opens || !dash || !closes || !cursor.done() || *closes <= *opens)
    return report(problems, codes::not_hours, entry.value, {std::string(entry.key.text()), quoted(entry.value)});
  hours.opens = *opens;
  hours.closes = *closes;
}

void read_days_off(const Entry& entry, sys_days start, scenario::Hours& hours, Diagnostics& problems) {
  for (const Value& item : entry.value.as_list()) {
    if (!expect_text(item, entry.key.text(), problems)) continue;
    if (const auto weekday = weekday_named(item.text()))
      hours.weekdays_off = static_cast<std::uint8_t>(hours.weekdays_off | 1U << *weekday);
    else if (const auto date = date_in(item, start))
      hours.days_off.push_back(*date);
    else
      report(problems, codes::not_a_day, item, {std::string(entry.key.text()), quoted(item)});
  }
}

}  // namespace loading
