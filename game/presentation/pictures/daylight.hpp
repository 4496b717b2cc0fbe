#pragma once
#include <chrono>
#include <string_view>

#include "presentation/canvas/picture.hpp"

namespace presentation {

/// By which light a room is seen on that day at that minute of the day, by the sun as it rises and sets in the middle of Japan.
[[nodiscard]] Daylight light_at(std::chrono::sys_days day, int minute);
/// The name of its style sheet.
[[nodiscard]] std::string_view name(Daylight);

}  // namespace presentation
