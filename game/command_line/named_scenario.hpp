#pragma once
#include <filesystem>
#include <iosfwd>

#include "command_line/environment.hpp"
#include "command_line/request.hpp"

namespace command_line {

/// The file a play was asked for by. What names no file is looked for among the scenarios of the library: by a file's name
/// without folder and ending, or by its title in either language. Where nothing is found: what was asked for, as it is.
[[nodiscard]] std::filesystem::path named_scenario(const std::filesystem::path& asked, const Common&, const Environment&);
/// Which scenarios there are, and which of them may have been meant.
void tell_known_scenarios(const std::filesystem::path& asked, const Common&, const Environment&, std::ostream& err);

}  // namespace command_line
