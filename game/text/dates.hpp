#pragma once
#include <chrono>
#include <cstdint>
#include <string>

#include "text/language.hpp"

namespace text {

/// 4月8日（水） / Wed 8 April
[[nodiscard]] std::string date(std::chrono::sys_days day, Language language);
/// 4/8 in both
[[nodiscard]] std::string short_date(std::chrono::sys_days day);
/// 16:40; minutes since midnight, 0..1439
[[nodiscard]] std::string time_of_day(int minutes);
/// `minutes` since 00:00 of `start`: 4月8日（水）16:40 / Wed 8 April, 16:40
[[nodiscard]] std::string moment(std::chrono::sys_days start, std::int32_t minutes, Language language);
/// 40分, 2時間, 3日 / 40 min, 2 h, 3 days
[[nodiscard]] std::string duration(std::int32_t minutes, Language language);
/// Points in hundredths as people read them: 7250 -> "72.5", 7000 -> "70"
[[nodiscard]] std::string points(int hundredths);

}  // namespace text
