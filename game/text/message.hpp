#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "diagnostic/result.hpp"
#include "text/language.hpp"

namespace text {

/// One entry of the catalogue. `{0}`, `{1}` … stand for arguments; fill_in.hpp has the notations for words that hang on one.
/// Keys: a diagnostic's code ("S101" for its sentence, "S101.help" for what to do about it), or "area.name" for interface words
/// and failures
/// ("play.history", "failure.no_display").
struct Message {
  std::string_view key;
  std::string_view ja;
  std::string_view en;
};

/// Every message there is, sorted by key. The entries live in text/messages_*.cpp, one file an area.
[[nodiscard]] std::span<const Message> catalogue();

/// The entry as it stands in the catalogue; empty where there is none.
[[nodiscard]] std::optional<std::string_view> pattern(Language language, std::string_view key);
/// The sentence for `key`; a key without an entry yields the key itself, which a test on the catalogue refuses.
[[nodiscard]] std::string message(Language language, std::string_view key, const std::vector<std::string>& arguments = {});
[[nodiscard]] bool has_message(std::string_view key);

/// "scenarios/intake.yaml:12:9: error[S101]: 'edn' is not a scene (did you mean 'end'?)". Places without a line are left out.
[[nodiscard]] std::string line(const diagnostic::Diagnostic& problem, Language language);
/// The sentence alone, and the help alone (may be empty).
[[nodiscard]] std::string sentence(const diagnostic::Diagnostic& problem, Language language);
[[nodiscard]] std::string help(const diagnostic::Diagnostic& problem, Language language);
[[nodiscard]] std::string sentence(const diagnostic::Failure& failure, Language language);
[[nodiscard]] std::string_view word(
    diagnostic::Severity severity);  ///< "error", "warning", "note": not translated, programs read them

}  // namespace text
