#pragma once
#include <chrono>
#include <optional>
#include <string_view>

#include "loading/fields.hpp"
#include "scenario/scenario.hpp"

/// Dates, times and durations as authors write them. Full-width digits and colons are as good as narrow ones.
namespace loading {

/// `2026年4月6日` or `2026-04-06`, with or without （月）.
[[nodiscard]] std::optional<std::chrono::sys_days> read_start_date(const Entry& entry, Diagnostics& problems);

/// `4月8日 16:40`, `04-08 16:40`, `2日目 10:00`, `day 2 10:00`, or with a year. A month and day that have passed when the
/// scenario begins are next year's where that is nearer.
[[nodiscard]] std::optional<scenario::Minutes> read_moment(const Entry& entry, std::chrono::sys_days start,
                                                           Diagnostics& problems);

/// `10分`, `2時間`, `3日`, `1時間30分`, `10 min`, `2 h`, `3 days`.
[[nodiscard]] std::optional<scenario::Minutes> read_duration(const Entry& entry, Diagnostics& problems);
[[nodiscard]] std::optional<scenario::Minutes> duration_in(std::string_view text);

}  // namespace loading
