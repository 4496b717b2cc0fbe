#pragma once
#include <filesystem>
#include <string>

#include "text/language.hpp"

namespace command_line {

/// A short scenario with comments on everything an author meets first: it is without findings and plays to an end. Keywords,
/// comments and lines are in the language asked for. Its first line leads an editor to `schema`, an absolute path; where that is
/// empty, there is no such line.
[[nodiscard]] std::string scenario_template(const std::string& id, text::Language language, const std::filesystem::path& schema);

}  // namespace command_line
