#pragma once
#include <iosfwd>
#include <string>
#include <vector>

#include "command_line/environment.hpp"

namespace command_line {

/// Runs one command and returns the program's exit code (exit_code.hpp). `arguments` are without the program's name. Texts for
/// people and JSON go to `out`, what went wrong to `err`; nothing else is written to but the files a command is asked to write
/// and, for play --text, the records.
[[nodiscard]] int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err,
                      const Environment& environment);

}  // namespace command_line
