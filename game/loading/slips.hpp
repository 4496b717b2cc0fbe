#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diagnostic/diagnostic.hpp"
#include "loading/lines.hpp"
#include "loading/value.hpp"
#include "validation/rule.hpp"

/// Slips of the hand that every author makes sooner or later: what YAML says about them is true and no help at all.
namespace loading {

/// One slip in one line, and how to mend it.
struct Slip {
  validation::Rule rule;
  std::size_t at = 0, size = 0;            ///< bytes of the line that are wrong
  std::optional<std::string> replacement;  ///< none: only the author knows
  std::string word;                        ///< to quote in the message
};

/// How sure a line is meant as `key: value`: `key` takes any short word before a colon, `keyword` only words of the language.
enum class Trust { key, keyword };

[[nodiscard]] std::optional<Slip> slip_in(std::string_view line, Trust trust);

/// The slip behind a finding, and the line (from 0) it is on: the finding's own, or one of the few above it.
struct Explanation {
  Slip slip;
  std::size_t line = 0;
};
[[nodiscard]] std::optional<Explanation> explain(const diagnostic::Diagnostic& problem, const Lines& lines);

[[nodiscard]] diagnostic::Diagnostic finding_of(const Explanation& explanation, const Lines& lines, std::string_view text,
                                                const std::string& file_name);

/// Errors that come from a slip say so instead of what YAML says.
void explain_slips(std::string_view text, const std::string& file_name, diagnostic::Diagnostics& problems);

/// Texts that a # has cut short.
void report_swallowed(const Value& root, std::string_view text, diagnostic::Diagnostics& problems);

}  // namespace loading
