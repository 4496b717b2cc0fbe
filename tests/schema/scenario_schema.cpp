#include "catalogue/catalogue.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/limits.hpp"
#include "scenario/words.hpp"
#include "schema/describe.hpp"
#include "schema/parts.hpp"
#include "schema/patterns.hpp"

namespace schema {
namespace {

namespace limits = scenario::limits;
namespace vocabulary = loading::vocabulary;
using scenario::Keyword;
using enum Keyword;

Json yes_or_no() {
  Json words = scenario::yes_or_no_words();
  words.push_back(true);  // what YAML makes of true and false
  words.push_back(false);
  return {{"enum", std::move(words)}};
}

Json an_id() { return {{"type", {"string", "integer"}}, {"pattern", "^[A-Za-z0-9_-]+$"}}; }

Json moment() { return matching(patterns::moment()); }
Json duration() { return matching(patterns::duration()); }
Json dates() { return one_or_list(matching(patterns::date())); }
Json flow_of() { return ref("a-flow"); }
Json condition() { return ref("a-condition"); }
Json names_of_ones() { return one_or_list(a_text()); }
Json level() { return one_of_words(scenario::level_words()); }

Json amount() {
  std::vector<std::string> words = scenario::yes_or_no_words();
  words.emplace_back("-?[0-9０-９]{1,9}");
  return {{"type", {"integer", "boolean", "string"}}, {"pattern", '^' + patterns::either(words) + '$'}};
}

Json heads() {
  return {{"type", {"integer", "string"}}, {"minimum", 0}, {"maximum", 99}, {"pattern", "^[0０]*[0-9０-９]{1,2}名?人?$"}};
}

Json languages_known() { return one_or_list(one_of_words({"ja", "en"})); }

/// Nobody may be called like a word of the language, nor with a mark that lines and moves use.
Json people_of() {
  std::vector<Spelled> words;
  for (const auto& [keyword, ja, en] : scenario::spellings()) words.push_back({ja, en});
  Json taken = Json::array();
  for (const auto& name : names(words))
    if (std::ranges::find(taken, name) == taken.end()) taken.push_back(name);
  Json out = table(ref("a-person"), limits::people);
  out["propertyNames"] = {{"pattern", "^[^()（）.,:：=]+$"}, {"not", {{"enum", std::move(taken)}}}};
  return out;
}

Json options_of(const char* each) { return list(ref(each), 2, limits::options); }

/// Named without a comma: moves name promises, and several moves are written with commas between them.
Json promises_of() {
  Json out = table(ref("a-promise"), limits::promises);
  out["propertyNames"] = {{"pattern", "^[^,]*$"}};
  return out;
}

/// What stands under a keyword.
Json value_of(Keyword word) {
  switch (word) {
    case Keyword::scenario:
    case id: return an_id();
    case format: return number(1, vocabulary::newest_format);
    case minutes: return number(vocabulary::playing_minutes.least, vocabulary::playing_minutes.most);
    case rank: return number(vocabulary::ranks.least, vocabulary::ranks.most);
    case position: return number(vocabulary::positions.least, vocabulary::positions.most);
    case last: return number(vocabulary::lines_back.least, vocabulary::lines_back.most);
    case attend: return heads();
    case languages: return languages_known();
    case start_date: return matching(patterns::start_date());
    case holidays: return dates();
    case hours: return matching(patterns::hours());
    case closed: return one_or_list(matching("(?:" + patterns::weekday() + '|' + patterns::date() + ')'));
    case at:
    case due:
    case fixed: return moment();
   case slots: return list(moment(), 1, limits::slots);
    case renegotiate: return table(moment());
    case reply:
    case meeting:
    case pass:
    case after:
    case takes:
    case travel:
    case slot_length: return duration();
    case small_talk:
    case client:
    case needed:
    case exemplary:
    case fixed_order: return yes_or_no();
    case note_promises: return one_of_words(scenario::by_hand_words());
    case sort_as: return one_of_words(scenario::card_kind_words());
    case portrait: return one_of_words(catalogue::spellings(catalogue::portraits()));
    case place: return one_of_words(catalogue::spellings(catalogue::places()));
    case weather: return one_of_words(catalogue::spellings(catalogue::weathers()));
    case channel: return one_of_words(catalogue::spellings(catalogue::channels()));
    case teaches: return one_or_list(ref("a-principle"));
    case acts: return {{"anyOf", Json::array({ref("an-act"), list(ref("an-act"), 1, limits::acts_of_option)})}};
    case acts_when_kept: return one_or_list(ref("an-act"));
    case happens: return one_or_list({{"anyOf", Json::array({ref("an-act"), ref("an-event")})}});
    case company: return table(amount(), limits::company_facts);
    case people: return people_of();
    case facts: return table(a_text(), limits::facts);
    case promises: return promises_of();
    case outcomes: return table(ref("an-outcome"), limits::outcomes);
    case scenes: return table(ref("a-scene"), limits::scenes);
    case temperament: return mapping(fields(vocabulary::traits));
    case trust: return mapping(fields(vocabulary::beliefs));
    case usual: return mapping(fields(vocabulary::usual_words));
    case patience:
    case punctuality:
    case talkativeness:
    case directness:
    case forgiveness:
    case loss_weight:
    case ability:
    case benevolence:
    case integrity:
    case liking: return level();
    case real_issue:
    case reveals:
    case request:
    case promise:
    case keep:
    case warn:
    case refuse: return names_of_ones();
    case choose: return options_of("an-option");
    case predict: return options_of("a-thought");
    case compose:
    case mail: return options_of("a-part");
    case plan: return list(ref("a-task"), 2, limits::tasks);
    case sort: return list(ref("a-card"), 3, limits::cards);
    case if_:
    case when: return condition();
    case flow:
    case then:
    case then_if:
    case else_:
    case well:
    case partly:
    case badly: return flow_of();
    default: return a_text();
  }
}

/// Every way an act may be named: first the names of one language, then those of the other, then the ids.
template <typename Things, typename Wanted>
Json called(const Things& things, const Wanted& wanted) {
  std::vector<std::string> words;
  const auto add = [&](const std::string& word) {
    if (std::ranges::find(words, word) == words.end()) words.push_back(word);
  };
  for (const auto& thing : things)
    if (wanted(thing)) add(thing.name.ja);
  for (const auto& thing : things)
    if (wanted(thing)) add(thing.name.en);
  for (const auto& thing : things)
    if (wanted(thing)) add(thing.id);
  return one_of_words(words);
}

void add_keywords(Json& definitions, std::span<const Keyword> words) {
  for (const Keyword word : words)
    if (const std::string name = definition_of(word); !definitions.contains(name))
      definitions[name] = described(describe(word), value_of(word));
}

}  // namespace

std::string scenario_schema(const rubric::Rubric& rubric) {
  Json definitions = Json::object();
  definitions["a-person"] = mapping(fields(vocabulary::person_words), spelled(vocabulary::person_needs));
  definitions["a-promise"] = mapping(fields(vocabulary::promise_words), spelled(vocabulary::promise_needs));
  definitions["an-outcome"] = mapping(fields(vocabulary::outcome_words), spelled(vocabulary::outcome_needs));
  definitions["a-scene"] = mapping(fields(vocabulary::scene_words), spelled(vocabulary::scene_needs));
  add_flow(definitions);
  add_conditions(definitions, Asker::scenario);
  definitions["an-act"] = called(rubric.acts, [](const rubric::Act& act) { return !rubric::is_event(act); });
  definitions["an-event"] = called(rubric.acts, [](const rubric::Act& act) { return rubric::is_event(act); });
  definitions["a-principle"] = called(rubric.principles, [](const rubric::Principle&) { return true; });
  using Words = std::span<const Keyword>;
  for (const Words words : {Words(vocabulary::file_words), Words(vocabulary::person_words), Words(vocabulary::traits),
                            Words(vocabulary::beliefs), Words(vocabulary::usual_words), Words(vocabulary::promise_words),
                            Words(vocabulary::outcome_words), Words(vocabulary::scene_words), Words(vocabulary::beginnings),
                            Words(vocabulary::companions), Words(vocabulary::option_words), Words(vocabulary::part_words),
                            Words(vocabulary::task_words), Words(vocabulary::card_words), Words(vocabulary::warmths)})
    add_keywords(definitions, words);
  return whole("Shinrai: シナリオ scenario", mapping(fields(vocabulary::file_words), spelled(vocabulary::file_needs)),
               definitions);
}

std::string translation_schema() {
  Json definitions = Json::object();
  definitions["translation_of"] = described(describe(translation_of), an_id());
  definitions["language"] = described(describe(language), one_of_words({"ja", "en"}));
  definitions["texts"] = described(describe(texts), table(a_text()));
  return whole("Shinrai: 訳 translation", mapping(fields(vocabulary::sidecar_words)), definitions);
}

}  // namespace schema
