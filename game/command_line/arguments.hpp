#pragma once
#include <string>
#include <vector>

#include "command_line/environment.hpp"
#include "command_line/request.hpp"

namespace command_line {

/// Understands the arguments, or says in one sentence what was not understood (Misused). Reads nothing but its arguments. The
/// only file that knows CLI11.
[[nodiscard]] Request understand(const std::vector<std::string>& arguments, const Environment& environment);

}  // namespace command_line
