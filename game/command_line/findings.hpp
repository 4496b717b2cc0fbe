#pragma once
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>

#include "diagnostic/diagnostic.hpp"
#include "text/language.hpp"

namespace command_line {

/// A file with more problems than this prints so many and says how many more there are.
inline constexpr std::size_t most_findings_of_a_file = 100;

/// One line a problem, what to do about it indented below. All problems are of one file.
void print_findings(const diagnostic::Diagnostics& problems, text::Language language, std::ostream& out);

/// As check --json lists it: severity code file line column message help.
[[nodiscard]] nlohmann::ordered_json as_json(const diagnostic::Diagnostic& problem, text::Language language);

/// JSON alone, ending in a line break. Bytes that are no UTF-8 (a file's name may have them) are replaced rather than refused.
void print_json(const nlohmann::ordered_json& json, std::ostream& out);

}  // namespace command_line
