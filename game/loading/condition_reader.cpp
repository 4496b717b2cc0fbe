#include "loading/condition_reader.hpp"

#include <utility>

#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using condition::Comparison;
using condition::Condition;
using scenario::Keyword;

std::vector<Condition> parts_of(const Value& value, std::string_view key, Asker asker, Diagnostics& problems);

template <typename T>
Condition condition_at(const Value& value, T what) {
  return {std::move(what), value.place()};
}

Condition all_of(std::vector<Condition> parts, const Value& value) {
  if (parts.size() == 1) return std::move(parts.front());
  return condition_at(value, condition::All{std::move(parts)});
}

Condition any_of(std::vector<Condition> parts, const Value& value) {
  if (parts.size() == 1) return std::move(parts.front());
  return condition_at(value, condition::Any{std::move(parts)});
}

/// One condition for every word in `value`.
template <typename Make>
std::vector<Condition> for_words(const Entry& entry, Diagnostics& problems, const Make& make) {
  std::vector<Condition> made;
  if (entry.value.is_sequence() && !expect_list(entry.value, entry.key.text(), problems)) return made;
  for (const Value& item : entry.value.as_list())
    if (expect_text(item, entry.key.text(), problems)) made.push_back(condition_at(item, make(name_of(item).text)));
  return made;
}

std::pair<std::string, std::string> person_and_rest(std::string_view key) {
  const std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) return {{}, std::string(key)};
  return {std::string(key.substr(0, dot)), std::string(key.substr(dot + 1))};
}

std::vector<Condition> read_meters(const Entry& entry, Diagnostics& problems) {
  std::vector<Condition> made;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return made;
  for (const Entry& field : entry.value.entries()) {
    const auto [person, word] = person_and_rest(field.key.text());
    const auto meter = scenario::meter_named(word);
    if (!meter) report(problems, codes::unknown_meter, field.key, {word, diagnostic::nearest(word, scenario::meter_words())});
    if (!expect_text(field.value, field.key.text(), problems)) continue;
    const auto [comparison, level_word] = compared(field.value.text());
    const auto level = scenario::level_named(level_word);
    if (!level) report(problems, codes::not_a_level_expression, field.value, {quoted(field.value)});
    if (meter && level) made.push_back(condition_at(field.key, condition::MeterIs{person, *meter, comparison, *level}));
  }
  return made;
}

std::vector<Condition> read_promises(const Entry& entry, Diagnostics& problems) {
  std::vector<Condition> made;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return made;
  for (const Entry& field : entry.value.entries()) {
    std::vector<Condition> states;
    for (const Value& word : field.value.as_list()) {
      if (!expect_text(word, field.key.text(), problems)) continue;
      const auto state = scenario::promise_state_named(word.text());
      if (state)
        states.push_back(condition_at(field.key, condition::PromiseIs{std::string(field.key.text()), *state}));
      else
        report(problems, codes::unknown_promise_state, word,
               {quoted(word), diagnostic::nearest(word.text(), scenario::promise_state_words())});
    }
    if (!states.empty()) made.push_back(any_of(std::move(states), field.value));
  }
  return made;
}

/// `{佐藤: 雑談}`, or a list of signs, all of which are seen.
std::vector<Condition> read_conduct(const Entry& entry, Diagnostics& problems) {
  std::vector<Condition> made;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return made;
  for (const Entry& field : entry.value.entries()) {
    for (const Value& word : field.value.as_list()) {
      if (!expect_text(word, field.key.text(), problems)) continue;
      if (const auto sign = scenario::conduct_named(word.text()))
        made.push_back(condition_at(field.key, condition::ConductIs{std::string(field.key.text()), *sign}));
      else
        report(problems, codes::unknown_conduct, word,
               {quoted(word), diagnostic::nearest(word.text(), scenario::conduct_words())});
    }
  }
  return made;
}

/// A number, or yes and no as 1 and 0.
std::optional<int> amount(std::string_view word) {
  if (const auto answer = scenario::yes_or_no(word)) return *answer ? 1 : 0;
  return number_in(word);
}

template <typename Make>
std::vector<Condition> read_amounts(const Entry& entry, Diagnostics& problems, const Make& make) {
  std::vector<Condition> made;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return made;
  for (const Entry& field : entry.value.entries()) {
    if (!expect_text(field.value, field.key.text(), problems)) continue;
    const auto [comparison, word] = compared(field.value.text());
    const auto number = amount(word);
    if (!number)
      report(problems, codes::not_a_number_expression, field.value, {std::string(field.key.text()), quoted(field.value)});
    else
      make(field, comparison, *number, made);
  }
  return made;
}

std::vector<Condition> read_company_conditions(const Entry& entry, Diagnostics& problems) {
  return read_amounts(entry, problems, [](const Entry& field, Comparison comparison, int number, std::vector<Condition>& made) {
    made.push_back(condition_at(field.key, condition::Company{std::string(field.key.text()), comparison, number}));
  });
}

std::vector<Condition> read_counts(const Entry& entry, Asker asker, Diagnostics& problems) {
  if (asker == Asker::scenario) {
    report(problems, codes::counts_in_scenario, entry.key, {std::string(entry.key.text())});
    return {};
  }
  return read_amounts(entry, problems, [&](const Entry& field, Comparison comparison, int number, std::vector<Condition>& made) {
    const std::string word(field.key.text());
    if (const auto count = scenario::count_named(word))
      made.push_back(condition_at(field.key, condition::CountIs{*count, comparison, number}));
    else
      report(problems, codes::unknown_key, field.key, {word, diagnostic::nearest(word, scenario::count_words())});
  });
}

std::vector<Condition> read_chance(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return {};
  std::string_view text = entry.value.text();
  for (const std::string_view sign : {"%", "％"})
    if (text.ends_with(sign)) text.remove_suffix(sign.size());
  const auto percent = number_in(text);
  if (percent && *percent >= 1 && *percent <= 99) return {condition_at(entry.value, condition::Chance{*percent})};
  report(problems, codes::not_a_chance, entry.value, {quoted(entry.value)});
  return {};
}

std::vector<Condition> read_grievance(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return {};
  const auto [comparison, word] = compared(entry.value.text());
  if (const auto state = scenario::grievance_named(word))
    return {condition_at(entry.value, condition::GrievanceIs{{}, comparison, *state})};
  report(problems, codes::unknown_grievance, entry.value,
         {quoted(entry.value), diagnostic::nearest(word, scenario::grievance_words())});
  return {};
}

bool read_grievance_of_person(const Entry& entry, Diagnostics& problems, std::vector<Condition>& parts) {
  const auto [person, word] = person_and_rest(entry.key.text());
  const scenario::Spelling& row = spelling(Keyword::grievance);
  if (person.empty() || (word != row.ja && word != row.en)) return false;
  for (Condition& part : read_grievance(entry, problems)) {
    std::get<condition::GrievanceIs>(part.what).person = person;
    parts.push_back(std::move(part));
  }
  return true;
}

std::vector<Condition> read_list(const Entry& entry, Asker asker, Diagnostics& problems) {
  std::vector<Condition> made;
  if (!expect_list(entry.value, entry.key.text(), problems)) return made;
  for (const Value& item : entry.value.items()) {
    auto parts = parts_of(item, entry.key.text(), asker, problems);
    if (!parts.empty()) made.push_back(all_of(std::move(parts), item));
  }
  return made;
}

std::vector<Condition> read_part(Keyword keyword, const Entry& entry, Asker asker, Diagnostics& problems) {
  const auto one = [&](std::vector<Condition> parts) {
    std::vector<Condition> made;
    if (!parts.empty()) made.push_back(any_of(std::move(parts), entry.value));
    return made;
  };
  switch (keyword) {
    case Keyword::known:
      return for_words(entry, problems, [](std::string word) { return condition::FactKnown{std::move(word)}; });
    case Keyword::visited:
      return for_words(entry, problems, [](std::string word) { return condition::Visited{std::move(word)}; });
    case Keyword::chose:
      return one(for_words(entry, problems, [](std::string word) { return condition::Chose{std::move(word)}; }));
    case Keyword::meters: return read_meters(entry, problems);
    case Keyword::promises: return read_promises(entry, problems);
    case Keyword::conduct: return read_conduct(entry, problems);
    case Keyword::company: return read_company_conditions(entry, problems);
    case Keyword::counts: return read_counts(entry, asker, problems);
    case Keyword::chance: return read_chance(entry, problems);
    case Keyword::grievance: return read_grievance(entry, problems);
    case Keyword::any: return one(read_list(entry, asker, problems));
    case Keyword::all: return read_list(entry, asker, problems);
    case Keyword::not_: {
      auto parts = parts_of(entry.value, entry.key.text(), asker, problems);
      if (parts.empty()) return {};
      condition::Not negated;
      negated.part.push_back(all_of(std::move(parts), entry.value));
      return {condition_at(entry.key, std::move(negated))};
    }
    default: return {};  // `questions` names no other
  }
}

std::vector<Condition> parts_of(const Value& value, std::string_view key, Asker asker, Diagnostics& problems) {
  std::vector<Condition> parts;
  const auto add = [&](Keyword keyword, const Entry& entry) {
    for (Condition& part : read_part(keyword, entry, asker, problems)) parts.push_back(std::move(part));
  };
  const auto add_pairs = [&](const Value& pairs) {
    std::vector<Entry> others;  // than `佐藤.わだかまり`, the one key that has a person in it
    for (const Entry& entry : pairs.entries())
      if (!read_grievance_of_person(entry, problems, parts)) others.push_back(entry);
    if (others.size() == pairs.entries().size())
      read_fields(pairs, key, vocabulary::questions, problems, add);
    else if (!others.empty())
      read_fields(Value(pairs.style(), std::span<const Entry>(others)), key, vocabulary::questions, problems, add);
  };
  if (!value.is_sequence()) {
    add_pairs(value);
  } else if (expect_list(value, key, problems)) {
    for (const Value& item : value.items()) add_pairs(item);
  }
  return parts;
}

}  // namespace

Compared compared(std::string_view text) {
  for (const auto& [before, after, comparison] : vocabulary::comparisons) {
    if (text.size() <= before.size() + after.size() || !text.starts_with(before) || !text.ends_with(after)) continue;
    std::string_view word = text.substr(before.size(), text.size() - before.size() - after.size());
    while (word.ends_with(' ')) word.remove_suffix(1);
    return {comparison, word};
  }
  return {Comparison::exactly, text};
}

condition::Condition read_condition(const Entry& entry, Asker asker, Diagnostics& problems) {
  return all_of(parts_of(entry.value, entry.key.text(), asker, problems), entry.value);
}

}  // namespace loading
