#pragma once
#include <bitset>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "loading/value.hpp"
#include "scenario/keywords.hpp"
#include "scenario/scenario.hpp"
#include "validation/codes.hpp"

/// From values to words, numbers and lists. Each reader reports what is wrong at the value's place and returns something
/// harmless, so that one fault never hides the next.
namespace loading {

using diagnostic::Diagnostics;
namespace codes = validation::codes;

void report(Diagnostics& problems, const validation::Rule& rule, const Value& at, std::vector<std::string> arguments = {});

/// What was written, for quoting in a message: the text, or "[…]" and "{…}" for a list or pairs. Long texts are cut.
[[nodiscard]] std::string quoted(const Value& value);

/// The value is pairs (not empty), or a finding. `key`: the word it stands under.
[[nodiscard]] bool expect_mapping(const Value& value, std::string_view key, Diagnostics& problems);
[[nodiscard]] bool expect_list(const Value& value, std::string_view key, Diagnostics& problems);
/// The value is a single text that is not empty, or a finding.
[[nodiscard]] bool expect_text(const Value& value, std::string_view key, Diagnostics& problems);

/// The text under a key with line breaks at the end taken off; empty after a finding.
[[nodiscard]] scenario::Text read_text(const Entry& entry, Diagnostics& problems);
[[nodiscard]] scenario::Name read_name(const Entry& entry, Diagnostics& problems);
/// One word or a list of words.
[[nodiscard]] std::vector<scenario::Name> read_names(const Entry& entry, Diagnostics& problems);
[[nodiscard]] std::optional<int> read_number(const Entry& entry, int least, int most, Diagnostics& problems);
[[nodiscard]] std::optional<bool> read_yes_or_no(const Entry& entry, Diagnostics& problems);
/// A word that files and moves can carry: letters, digits, hyphens, underscores. Empty after a finding.
[[nodiscard]] scenario::Name read_id_name(const Entry& entry, Diagnostics& problems);
[[nodiscard]] scenario::Name name_of(const Value& scalar);

/// Digits, full-width ones too, with an optional sign; nothing else.
[[nodiscard]] std::optional<int> number_in(std::string_view text);

void report_unknown_key(const Value& key, std::span<const scenario::Keyword> allowed, Diagnostics& problems);
void report_repeated(const Entry& again, std::span<const Entry> all, scenario::Keyword keyword, Diagnostics& problems);

/// Which keywords were there.
using Seen = std::bitset<256>;

/// Calls `on_field(keyword, entry)` for each pair whose key is one of `allowed`; others are findings, and so is a keyword given
/// in both spellings. `name`: the key the pairs stand under. Returns which keywords were there.
template <typename OnField>
Seen read_fields(const Value& value, std::string_view name, std::span<const scenario::Keyword> allowed, Diagnostics& problems,
                 const OnField& on_field) {
  Seen seen;
  if (!expect_mapping(value, name, problems)) return seen;
  for (const Entry& entry : value.entries()) {
    const auto keyword = scenario::find_keyword(allowed, entry.key.text());
    if (!keyword) {
      report_unknown_key(entry.key, allowed, problems);
    } else if (seen.test(static_cast<std::size_t>(*keyword))) {
      report_repeated(entry, value.entries(), *keyword, problems);
    } else {
      seen.set(static_cast<std::size_t>(*keyword));
      on_field(*keyword, entry);
    }
  }
  return seen;
}

[[nodiscard]] inline bool has(const Seen& seen, scenario::Keyword keyword) {
  return seen.test(static_cast<std::size_t>(keyword));
}

}  // namespace loading
