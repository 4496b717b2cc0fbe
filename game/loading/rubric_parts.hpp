#pragma once
#include "loading/rubric_vocabulary.hpp"
#include "rubric/rubric.hpp"

/// The readers a rubric's file is split between. Inside loading.
namespace loading::rubric_file {

/// {ja: …, en: …}; both must be there.
[[nodiscard]] text::Bilingual read_bilingual(const Entry& entry, Diagnostics& problems);
[[nodiscard]] std::string read_word(const Entry& entry, Diagnostics& problems);
/// One word or a list of words.
[[nodiscard]] std::vector<scenario::Name> read_words(const Entry& entry, Diagnostics& problems);
/// A list of numbers, each within its range.
[[nodiscard]] std::vector<int> read_numbers(const Entry& entry, int least, int most, Diagnostics& problems);

/// Calls `make(entry)` for each pair of a mapping from ids to things.
template <typename T, typename Make>
void read_each(const Entry& entry, std::vector<T>& into, Diagnostics& problems, const Make& make) {
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return;
  for (const Entry& each : entry.value.entries()) {
    T made = make(each, problems);
    made.id = each.key.text();
    made.where = each.key.place();
    into.push_back(std::move(made));
  }
}

[[nodiscard]] rubric::Source read_source(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Shape read_shape(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Trait read_trait(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Constant read_constant(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Conduct read_conduct(const Entry& entry, Diagnostics& problems);
void read_bands(const Entry& entry, rubric::Rubric& into, Diagnostics& problems);
[[nodiscard]] rubric::Principle read_principle(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Act read_act(const Entry& entry, Diagnostics& problems);
[[nodiscard]] rubric::Appraisal read_appraisal(const Value& value, const Entry& list, Diagnostics& problems);

/// The meter a key or a value names, or a finding.
[[nodiscard]] std::optional<condition::Meter> read_meter(const Value& word, Diagnostics& problems);

/// A word with a fixed meaning, in either spelling.
template <typename T, std::size_t count>
[[nodiscard]] T read_fixed(const Entry& entry, const std::array<vocabulary::Word<T>, count>& words, Diagnostics& problems) {
  const std::string word = read_word(entry, problems);
  if (word.empty()) return {};
  std::vector<std::string> spellings;
  for (const auto& row : words) {
    if (row.ja == word || row.en == word) return row.value;
    spellings.emplace_back(row.ja);
    spellings.emplace_back(row.en);
  }
  report(problems, codes::unknown_word, entry.value, {std::string(entry.key.text()), word, diagnostic::nearest(word, spellings)});
  return {};
}

/// Names become ids: an effect's shape, a mark's principle; every source must exist. What names nothing is a finding at its
/// place.
void resolve_names(rubric::Rubric& rubric, Diagnostics& problems);

}  // namespace loading::rubric_file
