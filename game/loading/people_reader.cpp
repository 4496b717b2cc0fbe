#include <array>

#include "loading/calendar_reader.hpp"
#include "loading/parts.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using namespace vocabulary;

/// A level, or a finding.
std::optional<condition::Level> read_level(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const auto level = scenario::level_named(entry.value.text());
  if (!level)
    report(problems, codes::not_a_level, entry.value,
           {quoted(entry.value), diagnostic::nearest(entry.value.text(), scenario::level_words())});
  return level;
}

/// The trait's id as the rubric writes it: "loss-weight".
std::string trait_id(Keyword trait) {
  std::string id(scenario::spelling(trait).en);
  for (char& c : id)
    if (c == '_') c = '-';
  return id;
}

void read_temperament(const Entry& entry, scenario::Person& person, Diagnostics& problems) {
  read_fields(entry.value, entry.key.text(), traits, problems, [&](Keyword trait, const Entry& field) {
    if (read_level(field, problems)) person.temperament[trait_id(trait)] = name_of(field.value);
  });
}

void read_trust(const Entry& entry, scenario::Person& person, Diagnostics& problems) {
  read_fields(entry.value, entry.key.text(), beliefs, problems, [&](Keyword belief, const Entry& field) {
    if (const auto level = read_level(field, problems))
      person.trust[*scenario::meter_named(scenario::spelling(belief).en)] = *level;
  });
}

/// `1名`, or just 1.
std::optional<int> read_head_count(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  std::string_view text = entry.value.text();
  for (const std::string_view unit : {"名", "人"})
    if (text.ends_with(unit)) text.remove_suffix(unit.size());
  const auto number = number_in(text);
  if (number && *number >= 0 && *number <= 99) return number;
  report(problems, codes::not_a_number, entry.value, {std::string(entry.key.text()), quoted(entry.value), "0", "99"});
  return std::nullopt;
}

scenario::Usual read_usual(const Entry& entry, Diagnostics& problems) {
  scenario::Usual usually;
  read_fields(entry.value, entry.key.text(), usual_words, problems, [&](Keyword word, const Entry& field) {
    switch (word) {
      case reply: usually.reply = read_duration(field, problems); break;
      case meeting: usually.meeting = read_duration(field, problems); break;
      case attend: usually.attend = read_head_count(field, problems); break;
      case small_talk: usually.small_talk = read_yes_or_no(field, problems); break;
      default: usually.note = read_text(field, problems); break;
    }
  });
  return usually;
}

scenario::Person read_person(const Entry& entry, std::chrono::sys_days start, Diagnostics& problems) {
  scenario::Person person;
  person.id = name_of(entry.key);
  person.where = entry.key.place();
  const auto seen = read_fields(entry.value, entry.key.text(), person_words, problems, [&](Keyword word, const Entry& field) {
    switch (word) {
      case name: person.name = read_text(field, problems); break;
      case role: person.role = read_text(field, problems); break;
      case company_name: person.company = read_text(field, problems); break;
      case history: person.history = read_text(field, problems); break;
      case portrait: person.portrait = read_name(field, problems); break;
      case temperament: read_temperament(field, person, problems); break;
      case trust: read_trust(field, person, problems); break;
      case usual: person.usual = read_usual(field, problems); break;
      case grievance: person.grievance = read_text(field, problems); break;
      case real_issue: person.real_issue = read_names(field, problems); break;
      case hours: read_hours(field, person.hours, problems); break;
      case closed: read_days_off(field, start, person.hours, problems); break;
      default: person.client = read_yes_or_no(field, problems).value_or(true); break;
    }
  });
  if (entry.value.is_mapping() && !has(seen, name))
    report(problems, codes::missing_key, entry.key,
           {person.id.text, std::string(spelling(name).ja), std::string(spelling(name).en)});
  return person;
}

}  // namespace

std::vector<scenario::Person> read_people(const Entry& entry, Reading& reading) {
  std::vector<scenario::Person> people;
  if (!expect_mapping(entry.value, entry.key.text(), reading.problems)) return people;
  for (const Entry& person : entry.value.entries()) people.push_back(read_person(person, reading.start, reading.problems));
  return people;
}

}  // namespace loading
