#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/language.hpp"

namespace text {

/// 4月8日（水） / Wed 8 April
[[nodiscard]] std::string date(std::chrono::sys_days day, Language language);
/// 7日（月） / Mon 7: where the month is said beside it.
[[nodiscard]] std::string narrow_date(std::chrono::sys_days day, Language language);
/// "2026-04-08", or a time on that day, as a day and back. Empty for what is no date.
[[nodiscard]] std::optional<std::chrono::sys_days> iso_day(std::string_view written);
[[nodiscard]] std::string iso_date(std::chrono::sys_days day);
/// The same for people: 2026年4月8日 / 8 April 2026. What is no date comes back as it is.
[[nodiscard]] std::string whole_date(std::string_view iso, Language language);
/// 4/8 / 8 Apr
[[nodiscard]] std::string short_date(std::chrono::sys_days day, Language language);
/// 16:40; minutes since midnight, 0..1439
[[nodiscard]] std::string time_of_day(int minutes);
/// `minutes` since 00:00 of `start`: 4月8日（水）16:40 / Wed 8 April, 16:40
[[nodiscard]] std::string moment(std::chrono::sys_days start, std::int32_t minutes, Language language);
/// 昼前 / morning: as people tell the hour when it need not be exact. Minutes since midnight.
[[nodiscard]] std::string part_of_day(int minutes, Language language);
/// 40分, 2時間, 3日 / 40 min, 2 h, 3 days
[[nodiscard]] std::string duration(std::int32_t minutes, Language language);
/// Points in hundredths as people read them: 7250 -> "72.5", 7000 -> "70"
[[nodiscard]] std::string points(int hundredths);
/// "65": points of hundredths, as people compare them.
[[nodiscard]] std::string whole_points(int hundredths);

}  // namespace text
