#pragma once
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "loading/fields.hpp"

/// The words of assets/rubric.yaml. Each has one Japanese and one English spelling; which of them may stand where is a context.
namespace loading::rubric_file {

enum class Key : std::uint8_t {
  version,
  sources,
  bands,
  repetition,
  shapes,
  traits,
  constants,
  conduct,
  principles,
  acts,  // the file
  ja,
  en,
  upper,
  start,
  name,
  points,
  governs,
  multipliers,
  value,
  unit,
  meaning,
  reads,
  usual,
  by_level,
  source,
  dimension,
  weight,
  section,
  shown,
  partly,
  broken,
  description,
  family,
  every_time,
  offence,
  speech,
  listening,
  politeness,
  likeability,
  deception,
  appraisals,
  when,
  effects,
  ceilings,
  step,
  note
};
using Seen = std::bitset<64>;

/// The keys of one place, the needed ones first.
struct Keys {
  std::span<const Key> allowed;
  std::size_t needed = 0;
};

struct Spelling {
  Key key{};
  std::string_view ja, en;
};
[[nodiscard]] const Spelling& spelling(Key key);
[[nodiscard]] std::optional<Key> find_key(std::span<const Key> allowed, std::string_view word);

/// The key is none of `allowed`, or was there in the other spelling.
void report_unknown(const Value& key, std::span<const Key> allowed, Diagnostics& problems);
void report_both_spellings(const Entry& again, std::span<const Entry> all, Key key, Diagnostics& problems);
void report_missing(const Value& at, std::string_view name, Key key, Diagnostics& problems);

/// Calls `on_field(key, entry)` for each pair under `at` whose key is one of `keys`.
template <typename OnField>
Seen read_pairs(const Entry& at, const Keys& keys, Diagnostics& problems, const OnField& on_field) {
  const auto& allowed = keys.allowed;
  Seen seen;
  if (!expect_mapping(at.value, at.key.text(), problems)) return seen;
  for (const Entry& entry : at.value.entries()) {
    const auto key = find_key(allowed, entry.key.text());
    if (!key) {
      report_unknown(entry.key, allowed, problems);
    } else if (seen.test(static_cast<std::size_t>(*key))) {
      report_both_spellings(entry, at.value.entries(), *key, problems);
    } else {
      seen.set(static_cast<std::size_t>(*key));
      on_field(*key, entry);
    }
  }
  for (const Key key : allowed.first(keys.needed))
    if (!seen.test(static_cast<std::size_t>(key))) report_missing(at.key, at.key.text(), key, problems);
  return seen;
}

}  // namespace loading::rubric_file
