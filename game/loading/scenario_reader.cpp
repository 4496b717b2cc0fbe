#include "loading/scenario_reader.hpp"

#include <algorithm>
#include <array>

#include "loading/calendar_reader.hpp"
#include "loading/parts.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using scenario::Keyword;
using scenario::Scenario;

const Entry* entry_of(const Value& root, Keyword keyword) {
  for (const Entry& entry : root.entries())
    if (scenario::find_keyword(std::array{keyword}, entry.key.text())) return &entry;
  return nullptr;
}

std::vector<text::Language> read_languages(const Entry& entry, Diagnostics& problems) {
  std::vector<text::Language> all;
  for (const scenario::Name& name : read_names(entry, problems)) {
    const auto language = text::language_of(name.text);
    if (!language)
      problems.push_back(validation::finding(codes::unknown_language, name.where, {name.text}));
    else if (std::ranges::find(all, *language) == all.end())
      all.push_back(*language);
  }
  return all;
}

std::map<std::string, int> read_company(const Entry& entry, Diagnostics& problems) {
  std::map<std::string, int> all;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return all;
  for (const Entry& field : entry.value.entries()) {
    if (!expect_text(field.value, field.key.text(), problems)) continue;
    const auto answer = scenario::yes_or_no(field.value.text());
    const auto number = answer ? std::optional(*answer ? 1 : 0) : number_in(field.value.text());
    if (number)
      all[std::string(field.key.text())] = *number;
    else
      report(problems, codes::not_a_company_value, field.value, {std::string(field.key.text()), quoted(field.value)});
  }
  return all;
}

bool read_by_hand(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return false;
  const auto hand = scenario::by_hand(entry.value.text());
  if (!hand)
    report(problems, codes::not_by_hand, entry.value,
           {quoted(entry.value), diagnostic::nearest(entry.value.text(), scenario::by_hand_words())});
  return hand.value_or(false);
}

int read_format(const Entry& entry, Diagnostics& problems) {
  const int number = read_number(entry, 1, 999, problems).value_or(1);
  if (number > vocabulary::newest_format)
    report(problems, codes::unknown_format, entry.value, {std::to_string(number), std::to_string(vocabulary::newest_format)});
  return number;
}

void read_top(Keyword word, const Entry& entry, Scenario& out, Reading& reading) {
  using enum Keyword;
  Diagnostics& problems = reading.problems;
  switch (word) {
    case Keyword::scenario: out.id = read_id_name(entry, problems); break;
    case format: out.format = read_format(entry, problems); break;
    case title: out.title = read_text(entry, problems); break;
    case summary: out.summary = read_text(entry, problems); break;
    case languages: out.languages = read_languages(entry, problems); break;
    case start_date: break;  // read before everything else
    case minutes:
      out.minutes = read_number(entry, vocabulary::playing_minutes.least, vocabulary::playing_minutes.most, problems).value_or(0);
      break;
    case stake: out.stake = read_text(entry, problems); break;
    case aim: out.aim = read_text(entry, problems); break;
    case teaches: out.teaches = read_names(entry, problems); break;
    case company: out.company = read_company(entry, problems); break;
    case holidays: out.holidays = read_dates(entry, reading.start, problems); break;
    case note_promises: out.notes_by_hand = read_by_hand(entry, problems); break;
    case weather: out.weather = read_name(entry, problems); break;
    case people: out.people = read_people(entry, reading); break;
    case facts: out.facts = read_facts(entry, reading); break;
    case promises: out.promises = read_promises(entry, reading); break;
    case outcomes: out.outcomes = read_outcomes(entry, reading); break;
    default: out.scenes = read_scenes(entry, reading); break;
  }
}

}  // namespace

Scenario read_scenario(const Value& root, const std::string& file_name, Diagnostics& problems) {
  Scenario out;
  out.file = file_name;
  Reading reading{problems, {}, {}};
  // Times and lines need these two, wherever in the file they stand.
  if (const Entry* date = entry_of(root, Keyword::start_date))
    reading.start = out.start = read_start_date(*date, problems).value_or(out.start);
  if (const Entry* named = entry_of(root, Keyword::people))
    for (const Entry& person : named->value.entries()) reading.people.emplace_back(person.key.text());

  const auto seen = read_fields(root, {}, vocabulary::file_words, problems,
                                [&](Keyword word, const Entry& entry) { read_top(word, entry, out, reading); });
  if (root.is_mapping())
    for (const Keyword word : vocabulary::file_needs)
      if (!has(seen, word))
        report(problems, codes::missing_key, root,
               {file_name.substr(file_name.rfind('/') + 1), std::string(spelling(word).ja), std::string(spelling(word).en)});
  if (out.languages.empty()) out.languages.push_back(text::Language::ja);
  number_ids(out);
  return out;
}

}  // namespace loading
