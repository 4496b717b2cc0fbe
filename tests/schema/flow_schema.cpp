#include <algorithm>
#include <set>

#include "catalogue/catalogue.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/limits.hpp"
#include "scenario/words.hpp"
#include "schema/parts.hpp"
#include "schema/patterns.hpp"

namespace schema {
namespace {

namespace vocabulary = loading::vocabulary;
using scenario::Keyword;

std::span<const Keyword> beside(Keyword beginning) {
  switch (beginning) {
    case Keyword::narration: return vocabulary::beside_narration;
    case Keyword::if_: return vocabulary::beside_if;
    case Keyword::happens: return vocabulary::beside_happens;
    case Keyword::choose:
    case Keyword::predict:
    case Keyword::compose:
    case Keyword::mail: return vocabulary::beside_chosen;
    case Keyword::plan: return vocabulary::beside_plan;
    case Keyword::sort: return vocabulary::beside_sort;
    case Keyword::review: return vocabulary::beside_review;
    default: return vocabulary::beside_any_other;
  }
}

template <typename Words>
std::vector<Keyword> without(const Words& words, std::initializer_list<Keyword> left_out) {
  std::vector<Keyword> rest;
  for (const Keyword word : words)
    if (std::ranges::find(left_out, word) == left_out.end()) rest.push_back(word);
  return rest;
}

Json only(const Json& names) { return {{"propertyNames", {{"enum", names}}}}; }
Json negated(const Json& rule) { return {{"not", rule}}; }
Json every(std::initializer_list<Json> rules) { return {{"allOf", Json(rules)}}; }
Json any_of(std::initializer_list<Json> rules) { return {{"anyOf", Json(rules)}}; }

/// The names that may stand in a step that begins with this spelling of the word.
Json company_of(Keyword beginning, std::string_view as_spelled) {
  Json allowed = Json::array({as_spelled});
  for (const auto& name : names(spelled(beside(beginning)))) allowed.push_back(name);
  Json rule = only(allowed);
  if (beginning == Keyword::if_) rule = every({rule, has_any(spelled(std::array{Keyword::then_if, Keyword::else_}))});
  if (beginning == Keyword::plan) rule = every({rule, has_any(spelled(std::array{Keyword::slots}))});
  return rule;
}

/// A step that begins with none of the words: somebody's line, an inner voice, or only what becomes known.
Json line_rules() {
  const Json is_inner = {{"pattern", '^' + patterns::inner_voice() + '$'}};
  const Json has_inner = negated({{"propertyNames", negated(is_inner)}});
  const Json has_line = negated(only(names(spelled(vocabulary::companions))));
  const std::array reveals{Keyword::reveals}, plain{Keyword::id};
  const Json reveals_alone = every({has_any(spelled(reveals)), only(names(spelled(std::array{Keyword::reveals, Keyword::id})))});
  Json strays = Json::object();
  for (const Keyword word : vocabulary::companions)
    if (std::ranges::find(vocabulary::beside_line, word) == vocabulary::beside_line.end())
      for (const auto& name : names(spelled(std::array{word}))) strays[name.get<std::string>()] = false;
  const Json with_inner = {{"propertyNames", any_of({is_inner, {{"enum", names(spelled(plain))}}})}};
  return every({any_of({has_line, reveals_alone}), {{"properties", strays}}, {{"if", has_inner}, {"then", with_inner}}});
}

/// Words of the language that mean nothing in a step; nobody may be called so either. An inner voice needs its person.
Json strangers() {
  const std::vector<Keyword> beginnings = without(vocabulary::beginnings, {Keyword::inner});
  std::set<std::string_view> known;
  const auto add = [&known](std::span<const Keyword> words) {
    for (const auto& [ja, en] : spelled(words)) known.insert(ja), known.insert(en);
  };
  add(beginnings);
  add(vocabulary::companions);
  Json words = Json::array();
  for (const auto& [keyword, ja, en] : scenario::spellings())
    for (const std::string_view word : {ja, en})
      if (known.insert(word).second) words.push_back(word);  // each once: some are spelled like others
  return words;
}

/// A line is a change or a lure, not both; only one of those can be spelled out.
Json signal_rules() {
  const auto& [signal, signal_ja, signal_en] = scenario::spelling(Keyword::signal);
  const auto& [fact, fact_ja, fact_en] = scenario::spelling(Keyword::spelled_out_by);
  const Json is_lure = has_any(spelled(std::array{Keyword::lure}));
  const Json is_told = has_any(spelled(std::array{Keyword::signal, Keyword::lure}));
  return {{std::string(signal_ja), negated(any_of({is_lure, has_key({signal_en, signal_en})}))},
          {std::string(signal_en), negated(is_lure)},
          {std::string(fact_ja), every({is_told, negated(has_key({fact_en, fact_en}))})},
          {std::string(fact_en), is_told}};
}

Json a_step() {
  const std::vector<Keyword> beginnings = without(vocabulary::beginnings, {Keyword::inner});
  std::vector<Field> known = fields(beginnings);
  for (Field& field : fields(vocabulary::companions)) known.push_back(std::move(field));
  Json step = mapping(known);
  for (const Keyword word : beginnings)
    for (const std::string_view name : {scenario::spelling(word).ja, scenario::spelling(word).en})
      step["dependencies"][std::string(name)] = company_of(word, name);
  step["dependencies"].update(signal_rules());
  step["patternProperties"] = {{'^' + patterns::inner_voice() + '$', ref("inner")}};
  step["additionalProperties"] = ref("a-line");
  step["propertyNames"] = {
      {"pattern", "^(?:" + patterns::speaker(catalogue::spellings(catalogue::feelings())) + '|' + patterns::inner_voice() + ")$"},
      {"not", {{"enum", strangers()}}}};
  step["if"] = has_any(spelled(beginnings));
  step["then"] = true;
  step["else"] = line_rules();
  return step;
}

/// An option, part or task: it is one of say, do, wait and think.
Json an_option(std::span<const Keyword> words) {
  Json option = mapping(fields(words));
  Json kinds = Json::array();
  for (const Keyword kind : vocabulary::option_kinds)
    if (std::ranges::find(words, kind) != words.end())
      for (const auto& name : names(spelled(std::array{kind}))) kinds.push_back({{"required", {name}}});
  option["oneOf"] = std::move(kinds);
  return option;
}

Json a_line() {
  Json ways = mapping(fields(vocabulary::warmths), spelled(std::array{Keyword::neutral}));
  return described(
      "台詞。一つの文か、温かい・普通・冷たい・よそよそしい ごとの言い方。\nA line: one text, or a way of saying it for each warmth.",
      {{"anyOf", Json::array({a_text(), std::move(ways)})}});
}

}  // namespace

void add_flow(Json& definitions) {
  namespace limits = scenario::limits;
  definitions["a-flow"] = {{"type", "array"}, {"minItems", 1}, {"items", ref("a-step")}};
  definitions["a-step"] = a_step();
  definitions["a-line"] = a_line();
  definitions["an-option"] = an_option(vocabulary::option_words);
  definitions["a-thought"] = {{"allOf", Json::array({ref("an-option"), has_any(spelled(std::array{Keyword::think}))})}};
  definitions["a-part"] = an_option(vocabulary::part_words);
  definitions["a-task"] = an_option(vocabulary::task_words);
  definitions["a-card"] = mapping(fields(vocabulary::card_words), spelled(vocabulary::card_needs));
}

}  // namespace schema
