#include <algorithm>
#include <functional>
#include <set>

#include "loading/fields.hpp"
#include "loading/second_key.hpp"
#include "loading/second_key_words.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using second_key::Word;

struct Field {
  Word word;
  std::function<void(const Entry&)> read;  ///< empty: printed for the reader, not read back
};

bool is(const Word& word, std::string_view key) { return word.ja == key || word.en == key; }

void report_unknown(const Value& key, const std::vector<Field>& fields, Diagnostics& problems) {
  std::vector<std::string> words;
  for (const Field& each : fields) words.insert(words.end(), {std::string(each.word.ja), std::string(each.word.en)});
  const std::string word(key.text());
  report(problems, codes::unknown_key, key, {word, diagnostic::nearest(word, words)});
}

/// The pairs of a mapping, read in the order of the fields, the first of which must be there. Other keys are findings, and so is
/// one given in both spellings.
void read_known(const Entry& at, const std::vector<Field>& fields, Diagnostics& problems) {
  if (!expect_mapping(at.value, at.key.text(), problems)) return;
  for (const Entry& entry : at.value.entries())
    if (std::ranges::none_of(fields, [&](const Field& field) { return is(field.word, entry.key.text()); }))
      report_unknown(entry.key, fields, problems);
  for (const Field& field : fields) {
    const Entry* found = nullptr;
    for (const Entry& entry : at.value.entries()) {
      if (!is(field.word, entry.key.text())) continue;
      if (found != nullptr)
        report(problems, codes::repeated_key, entry.key, {std::string(entry.key.text()), std::to_string(found->key.line())});
      else
        found = &entry;
    }
    if (found != nullptr && field.read) field.read(*found);
    if (found == nullptr && &field == &fields.front())
      report(problems, codes::missing_key, at.key,
             {std::string(at.key.text()), std::string(field.word.ja), std::string(field.word.en)});
  }
}

template <typename Things>
std::vector<std::string> ids_of(const Things& things, const auto& id) {
  std::vector<std::string> ids;
  for (const auto& thing : things) ids.emplace_back(std::invoke(id, thing));
  return ids;
}

class Reader {
 public:
  Reader(std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric, Diagnostics& problems)
      : scenarios_(scenarios), rubric_(rubric), problems_(problems) {}

  scenario::SecondKey key(const Entry& whole) {
    scenario::SecondKey key;
    read_known(
        whole,
        {{second_key::blind_reading, [&](const Entry& entry) { key = each<scenario::ReadScenario>(entry, &Reader::scenario); }}},
        problems_);
    return key;
  }

 private:
  /// A list of things with ids, each read by `read`. One whose id is no such thing is left out; so is one read already.
  template <typename Thing>
  std::vector<Thing> each(const Entry& list, Thing (Reader::*read)(const Entry&)) {
    std::vector<Thing> things;
    if (list.value.is_missing() || !expect_list(list.value, list.key.text(), problems_)) return things;
    std::set<std::string> seen;
    for (const Value& item : list.value.items()) {
      Value key = list.key;
      key.put_at(item.line(), item.column(), item.offset());
      Thing thing = (this->*read)({key, item});
      if (thing.id.text.empty()) continue;
      if (seen.insert(thing.id.text).second)
        things.push_back(std::move(thing));
      else
        report(problems_, codes::read_twice, item, {thing.id.text});
    }
    return things;
  }

  /// The id, where it is one of `known`; else empty after a finding.
  scenario::Name known_id(const Entry& entry, const std::vector<std::string>& known, const validation::Rule& rule) {
    scenario::Name name = read_name(entry, problems_);
    if (name.text.empty() || std::ranges::find(known, name.text) != known.end()) return name;
    report(problems_, rule, entry.value, {name.text, diagnostic::nearest(name.text, known)});
    return {};
  }

  scenario::ReadScenario scenario(const Entry& at) {
    scenario::ReadScenario read;
    choices_.clear();
    const auto known = ids_of(scenarios_, [](const scenario::Scenario& each) { return each.id.text; });
    read_known(at,
               {{second_key::id,
                 [&](const Entry& entry) {
                   read.id = known_id(entry, known, codes::read_unknown_scenario);
                   collect_choices(read.id.text);
                 }},
                {second_key::title, {}},
                {second_key::decisions,
                 [&](const Entry& entry) {
                   if (!read.id.text.empty()) read.decisions = each<scenario::ReadDecision>(entry, &Reader::decision);
                 }}},
               problems_);
    return read;
  }

  void collect_choices(const std::string& id) {
    for (const scenario::Scenario& each : scenarios_)
      if (each.id.text == id)
        scenario::for_each_step(each, [this](const scenario::Step& step) {
          const auto* choice = std::get_if<scenario::Choice>(&step.what);
          if (choice != nullptr && !scenario::has_results(choice->kind)) choices_.push_back(choice);
        });
  }

  scenario::ReadDecision decision(const Entry& at) {
    scenario::ReadDecision read;
    options_.clear();
    read_known(at,
               {{second_key::id,
                 [&](const Entry& entry) {
                   read.id = known_id(entry, ids_of(choices_, &scenario::Choice::id), codes::read_unknown_decision);
                   const auto choice = std::ranges::find(choices_, read.id.text, [](const auto* each) { return each->id; });
                   if (choice != choices_.end()) options_ = ids_of((*choice)->options, &scenario::Option::id);
                 }},
                {second_key::before, {}},
                {second_key::prompt, {}},
                {second_key::options,
                 [&](const Entry& entry) {
                   if (!read.id.text.empty()) read.options = each<scenario::ReadOption>(entry, &Reader::option);
                 }}},
               problems_);
    return read;
  }

  scenario::ReadOption option(const Entry& at) {
    scenario::ReadOption read;
    read_known(at,
               {{second_key::id, [&](const Entry& entry) { read.id = known_id(entry, options_, codes::read_unknown_option); }},
                {second_key::words, {}},
                {second_key::group, {}},
                {second_key::acts, [&](const Entry& entry) { read.acts = acts(entry); }},
                {second_key::exemplary,
                 [&](const Entry& entry) {
                   if (!entry.value.is_missing()) read.exemplary = read_yes_or_no(entry, problems_).value_or(false);
                 }}},
               problems_);
    return read;
  }

  std::vector<scenario::Name> acts(const Entry& entry) {
    // `[]` is how the form is printed; it says nothing yet.
    if (entry.value.is_missing() || (entry.value.is_sequence() && entry.value.items().empty())) return {};
    std::vector<scenario::Name> known;
    for (scenario::Name& name : read_names(entry, problems_)) {
      const rubric::Act* act = rubric::find_act(rubric_, name.text);
      if (act != nullptr && !rubric::is_event(*act)) {
        name.text = act->id;
        known.push_back(std::move(name));
        continue;
      }
      std::vector<std::string> words;
      for (const rubric::Act& each : rubric_.acts)
        if (!rubric::is_event(each)) words.insert(words.end(), {each.name.ja, each.name.en});
      problems_.push_back(
          validation::finding(codes::unknown_act, name.where, {name.text, diagnostic::nearest(name.text, words)}));
    }
    return known;
  }

  std::span<const scenario::Scenario> scenarios_;
  const rubric::Rubric& rubric_;
  Diagnostics& problems_;
  std::vector<const scenario::Choice*> choices_;  ///< of the scenario in hand
  std::vector<std::string> options_;              ///< of the decision in hand
};

}  // namespace

LoadedSecondKey parse_second_key(std::string_view text, const std::string& file_name,
                                 std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric) {
  LoadedSecondKey loaded;
  Document document = read_document(text, file_name);
  loaded.problems = std::move(document.problems);
  if (document.root) {
    Value key(Style::plain, file_name);
    key.put_at(1, 1, 0);
    scenario::SecondKey read = Reader(scenarios, rubric, loaded.problems).key({key, *document.root});
    if (!diagnostic::has_errors(loaded.problems)) loaded.key = std::move(read);
  }
  for (auto& problem : loaded.problems)
    if (problem.where.file.empty()) problem.where.file = file_name;
  diagnostic::sort_by_place(loaded.problems);
  return loaded;
}

}  // namespace loading
