#pragma once
#include <algorithm>

namespace command_line {

/// The program's exit codes. Of several, the greater one is returned.
enum class ExitCode : int {
  fine = 0,
  findings = 1,     ///< an author's file has errors
  misuse = 2,       ///< the command was not understood
  world_failed = 3  ///< no file, no display, no database
};

[[nodiscard]] constexpr ExitCode worse(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace command_line
