#pragma once
#include <chrono>
#include <vector>

#include "loading/fields.hpp"
#include "scenario/cast.hpp"

/// Days and hours off: holidays, and when somebody can be seen.
namespace loading {

/// `4月29日`, or a list of such.
[[nodiscard]] std::vector<scenario::Date> read_dates(const Entry& entry, std::chrono::sys_days start, Diagnostics& problems);

/// `9:00-17:00`, `9:00〜17:00`.
void read_hours(const Entry& entry, scenario::Hours& hours, Diagnostics& problems);

/// Days of the week (`水`, `水曜`, `Wed`), dates, or a list of both.
void read_days_off(const Entry& entry, std::chrono::sys_days start, scenario::Hours& hours, Diagnostics& problems);

}  // namespace loading
