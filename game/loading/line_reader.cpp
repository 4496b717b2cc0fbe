#include "loading/parts.hpp"
#include "loading/speaker.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using namespace vocabulary;

condition::Level level_of(Keyword warmth) {
  switch (warmth) {
    case warm: return condition::Level::high;
    case cool: return condition::Level::low;
    case formal: return condition::Level::very_low;
    default: return condition::Level::mid;
  }
}

std::vector<scenario::Variant> read_variants(const Entry& entry, Diagnostics& problems) {
  std::vector<scenario::Variant> variants;
  if (!entry.value.is_mapping()) {
    variants.push_back({std::nullopt, read_text(entry, problems)});
    return variants;
  }
  const auto seen = read_fields(entry.value, entry.key.text(), warmths, problems, [&](Keyword warmth, const Entry& field) {
    variants.push_back({level_of(warmth), read_text(field, problems)});
  });
  if (!has(seen, neutral)) report(problems, codes::no_neutral_variant, entry.key, {std::string(entry.key.text())});
  return variants;
}

}  // namespace

scenario::Line read_line(const Entry& entry, Reading& reading) {
  const Speaker speaker = speaker_in(entry.key.text());
  scenario::Line line;
  line.person = {std::string(speaker.word), entry.key.place()};
  line.feeling = {std::string(speaker.feeling), entry.key.place()};
  if (speaker.strength) {
    const auto strength = number_in(*speaker.strength);
    line.strength = strength.value_or(0);
    if (!strength || *strength < 1 || *strength > 100)
      report(reading.problems, codes::not_a_strength, entry.key, {std::string(*speaker.strength)});
  }
  line.variants = read_variants(entry, reading.problems);
  return line;
}

scenario::Inner read_inner(const Entry& entry, Reading& reading) {
  const Speaker speaker = speaker_in(entry.key.text());
  scenario::Inner voice{{std::string(speaker.feeling), entry.key.place()}, read_text(entry, reading.problems)};
  if (speaker.feeling.empty())
    report(reading.problems, codes::inner_without_person, entry.key,
           {std::string(entry.key.text()), reading.people.empty() ? "" : reading.people.front()});
  return voice;
}

}  // namespace loading
