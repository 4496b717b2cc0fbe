#pragma once
#include <string>

#include "text/language.hpp"

namespace command_line {

/// A short scenario with comments on everything an author meets first: it is without findings and plays to an end. Keywords,
/// comments and lines are in the language asked for.
[[nodiscard]] std::string scenario_template(const std::string& id, text::Language language);

}  // namespace command_line
