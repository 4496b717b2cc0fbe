#pragma once
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "loading/value.hpp"
#include "scenario/scenario.hpp"

namespace loading {

/// What the file says, as far as it can be understood, with ids on everything that has one. Never throws, never stops at the
/// first fault. Places carry no file.
[[nodiscard]] scenario::Scenario read_scenario(const Value& root, const std::string& file_name,
                                               diagnostic::Diagnostics& problems);

}  // namespace loading
