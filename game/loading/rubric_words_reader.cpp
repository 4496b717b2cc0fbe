#include "loading/rubric_parts.hpp"
#include "scenario/words.hpp"

namespace loading::rubric_file {

text::Bilingual read_bilingual(const Entry& entry, Diagnostics& problems) {
  text::Bilingual both;
  read_pairs(entry, vocabulary::both_languages, problems,
             [&](Key key, const Entry& field) { (key == Key::ja ? both.ja : both.en) = read_word(field, problems); });
  return both;
}

std::string read_word(const Entry& entry, Diagnostics& problems) { return read_name(entry, problems).text; }

std::vector<scenario::Name> read_words(const Entry& entry, Diagnostics& problems) { return read_names(entry, problems); }

std::vector<int> read_numbers(const Entry& entry, int least, int most, Diagnostics& problems) {
  std::vector<int> numbers;
  if (!expect_list(entry.value, entry.key.text(), problems)) return numbers;
  for (const Value& item : entry.value.items())
    if (const auto number = read_number({entry.key, item}, least, most, problems)) numbers.push_back(*number);
  return numbers;
}

std::optional<condition::Meter> read_meter(const Value& word, Diagnostics& problems) {
  const auto meter = scenario::meter_named(word.text());
  if (!meter)
    report(problems, codes::unknown_meter, word, {quoted(word), diagnostic::nearest(word.text(), scenario::meter_words())});
  return meter;
}

}  // namespace loading::rubric_file
