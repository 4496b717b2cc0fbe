#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostic/diagnostic.hpp"

namespace validation {

/// One thing a file can have wrong with it. The sentences for people are in text/messages_diagnostics.cpp, under the code.
struct Rule {
  diagnostic::Code code;
  diagnostic::Severity severity{};
  std::string_view line;  ///< what the rule says, one line of English, for CODES.md
};

/// Every rule of every area.
[[nodiscard]] std::span<const Rule> all_rules();

[[nodiscard]] inline diagnostic::Diagnostic finding(const Rule& rule, diagnostic::Place where,
                                                    std::vector<std::string> arguments = {}) {
  return {rule.severity, rule.code, std::move(where), std::move(arguments)};
}

constexpr Rule error(std::string_view code, std::string_view line) { return {{code}, diagnostic::Severity::error, line}; }
constexpr Rule warning(std::string_view code, std::string_view line) { return {{code}, diagnostic::Severity::warning, line}; }
constexpr Rule note(std::string_view code, std::string_view line) { return {{code}, diagnostic::Severity::note, line}; }

}  // namespace validation
