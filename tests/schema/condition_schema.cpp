#include <algorithm>

#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"
#include "schema/describe.hpp"
#include "schema/parts.hpp"
#include "schema/patterns.hpp"

namespace schema {
namespace {

using scenario::Keyword;

/// A number, yes or no, compared with or not.
Json amounts() {
  return table({{"type", {"integer", "boolean", "string"}}, {"pattern", '^' + patterns::compared_number() + '$'}});
}

/// Names of the author's own, and beside each one of these words or a list of them.
Json states(const std::vector<std::string>& words) { return table(one_or_list(one_of_words(words))); }

Json meters(Asker asker) {
  // Somebody's, as in 佐藤.信頼; the rubric's rules ask about the client in question only.
  const std::string whose = asker == Asker::scenario ? "(?:[^.]+\\.)?" : "";
  Json out = table(matching(patterns::compared(scenario::level_words())));
  out["propertyNames"] = {{"pattern", '^' + whose + patterns::either(scenario::meter_words()) + '$'}};
  return out;
}

Json counts() {
  Json out = amounts();
  out["propertyNames"] = one_of_words(scenario::count_words());
  return out;
}

Json value_of(Keyword asked, Asker asker) {
  switch (asked) {
    case Keyword::known:
    case Keyword::visited:
    case Keyword::chose: return one_or_list(a_text());
    case Keyword::meters: return meters(asker);
    case Keyword::promises: return states(scenario::promise_state_words());
    case Keyword::conduct: return states(scenario::conduct_words());
    case Keyword::company: return amounts();
    case Keyword::counts: return counts();
    case Keyword::chance:
      return {
          {"type", {"integer", "string"}}, {"minimum", 1}, {"maximum", 99}, {"pattern", "^[0０]*[1-9１-９][0-9０-９]?[%％]?$"}};
    case Keyword::grievance: return matching(patterns::compared(scenario::grievance_words()));
    case Keyword::not_: return ref("a-condition");
    default: return {{"type", "array"}, {"minItems", 1}, {"items", ref("a-condition")}};  // any, all
  }
}

/// A rubric serves every scenario: it asks about nothing that one of them declares.
bool may_ask(Keyword word, Asker asker) {
  constexpr std::array of_rubric{Keyword::meters, Keyword::grievance, Keyword::counts, Keyword::any, Keyword::all, Keyword::not_};
  return asker == Asker::rubric ? std::ranges::find(of_rubric, word) != of_rubric.end() : word != Keyword::counts;
}

}  // namespace

void add_conditions(Json& definitions, Asker asker) {
  std::vector<Field> asked;
  Json values = Json::object();
  for (const Keyword word : loading::vocabulary::questions) {
    if (!may_ask(word, asker)) continue;
    const std::string name = "asks-" + definition_of(word);
    asked.push_back({{scenario::spelling(word).ja, scenario::spelling(word).en}, name});
    values[name] = described(describe_question(word), value_of(word, asker));
  }
  Json pairs = mapping(asked);
  if (asker == Asker::scenario) {
    const auto& [keyword, ja, en] = scenario::spelling(Keyword::grievance);
    pairs["patternProperties"] = {
        {"^[^.]+\\." + patterns::either({std::string(ja), std::string(en)}) + '$', ref("asks-grievance")}};
  }
  definitions["a-condition"] = one_or_list(ref("some-questions"));
  definitions["some-questions"] = std::move(pairs);
  definitions.update(values);
}

}  // namespace schema
