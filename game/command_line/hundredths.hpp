#pragma once
#include <nlohmann/json.hpp>

namespace command_line {

/// Hundredths as a number; whole ones without a point, so that 70 is 70 everywhere.
[[nodiscard]] nlohmann::ordered_json hundredths(int value);

}  // namespace command_line
