#include "loading/rubric_vocabulary.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"
#include "schema/describe.hpp"
#include "schema/parts.hpp"
#include "schema/patterns.hpp"

namespace schema {
namespace {

using loading::rubric_file::Key;
using loading::rubric_file::Keys;
namespace vocabulary = loading::rubric_file::vocabulary;

constexpr int any_number = 1'000'000;
constexpr int whole = 10'000;  // a meter from end to end, in hundredths

std::vector<Spelled> spelled_keys(std::span<const Key> keys) {
  std::vector<Spelled> all;
  for (const Key key : keys) all.push_back({loading::rubric_file::spelling(key).ja, loading::rubric_file::spelling(key).en});
  return all;
}

/// A mapping of these keys; each is the definition `prefix-key`, described and with its value put into `definitions`.
template <typename ValueOf>
Json pairs(const char* prefix, const Keys& keys, Json& definitions, const ValueOf& value_of) {
  std::vector<Field> fields;
  for (const Key key : keys.allowed) {
    const auto& [_, ja, en] = loading::rubric_file::spelling(key);
    const std::string name = std::string(prefix) + '-' + std::string(en);
    fields.push_back({{ja, en}, name});
    definitions[name] = described(describe(key), value_of(key));
  }
  return mapping(fields, spelled_keys(keys.allowed.first(keys.needed)));
}

/// These ids, all of them, and no others.
Json exactly(const std::vector<std::string_view>& ids, const Json& each) {
  return {{"type", "object"}, {"required", ids}, {"propertyNames", {{"enum", ids}}}, {"additionalProperties", each}};
}

Json list_of_five(int least, int most) { return list(number(least, most), condition::level_count, condition::level_count); }

template <typename Words>
Json fixed(const Words& words) {
  std::vector<std::string> all;
  for (const auto& word : words) all.emplace_back(word.ja), all.emplace_back(word.en);
  return one_of_words(all);
}

Json meters_but(std::initializer_list<condition::Meter> left_out) {
  std::vector<std::string> words;
  for (const std::string& word : scenario::meter_words())
    if (std::ranges::find(left_out, *scenario::meter_named(word)) == left_out.end()) words.push_back(word);
  return one_of_words(words);
}

Json yes_or_no() {
  Json words = scenario::yes_or_no_words();
  words.push_back(true);
  words.push_back(false);
  return {{"enum", std::move(words)}};
}

/// Five levels, each under one of its spellings.
Json bands(const Json& band) {
  Json out = table(band);
  out["propertyNames"] = one_of_words(scenario::level_words());
  for (int level = 0; level < condition::level_count; ++level) {
    Json ways = Json::array();
    for (const std::string& word : scenario::level_words())
      if (static_cast<int>(*scenario::level_named(word)) == level) ways.push_back({{"required", {word}}});
    out["allOf"].push_back({{"anyOf", std::move(ways)}});
  }
  return out;
}

Json points() {
  const Json point = {{"type", "array"},
                      {"minItems", 2},
                      {"items", Json::array({matching(patterns::duration()), number(0, 1000)})},
                      {"additionalItems", false}};
  return list(point, 1, rubric::most_shape_points);
}

Json effects() {
  using condition::Meter;
  Json out = table(matching("-?[0-9０-９]{1,9} +[^ ].*"));
  out["propertyNames"] = meters_but({Meter::trust, Meter::warmth});
  return out;
}

Json ceilings() {
  using condition::Meter;
  Json out = table(number(1, whole));
  out["propertyNames"] =
      meters_but({Meter::trust, Meter::warmth, Meter::liking, Meter::irritation, Meter::openness, Meter::heard});
  return out;
}

Json a_table_value(Key key) {
  switch (key) {
    case Key::name:
    case Key::governs:
    case Key::meaning:
    case Key::section:
    case Key::shown:
    case Key::broken:
    case Key::note:
    case Key::description: return ref("both-languages");
    case Key::points: return points();
    case Key::multipliers: return list_of_five(1, whole);
    case Key::by_level: return list_of_five(-whole, whole);
    case Key::value:
    case Key::usual: return number(0, any_number);
    case Key::upper:
    case Key::start: return number(0, whole);
    case Key::reads: return meters_but({condition::Meter::liking, condition::Meter::irritation, condition::Meter::heard});
    case Key::dimension: return fixed(vocabulary::dimensions);
    case Key::weight: return number(1, 1000);
    default: return a_text();
  }
}

Json of_act(Key key) {
  switch (key) {
    case Key::every_time:
    case Key::deception: return yes_or_no();
    case Key::speech: return fixed(vocabulary::speeches);
    case Key::listening: return fixed(vocabulary::listening_parts);
    case Key::politeness:
    case Key::likeability: return number(0, 3);
    case Key::appraisals: return {{"type", "array"}, {"minItems", 1}, {"items", ref("an-appraisal")}};
    default: return a_table_value(key);
  }
}

Json of_appraisal(Key key) {
  switch (key) {
    case Key::when: return ref("a-condition");
    case Key::effects: return effects();
    case Key::shown:
    case Key::partly:
    case Key::broken: return one_or_list(a_text());
    case Key::ceilings: return ceilings();
    case Key::step: return fixed(vocabulary::grievance_steps);
    default: return a_table_value(key);
  }
}

Json acts() {
  Json out = table(ref("an-act"));
  out["required"] = rubric::required_events();
  std::vector<std::string> events;
  for (const std::string_view id : rubric::required_events()) events.emplace_back(id);
  out["propertyNames"] = {{"pattern", "^(?:(?!event-)|" + patterns::either(events) + "$)"}};
  return out;
}

Json of_file(Key key) {
  switch (key) {
    case Key::version: return number(1, vocabulary::newest_version);
    case Key::sources: return table(ref("both-languages"));
    case Key::bands: return bands(ref("a-band"));
    case Key::repetition: return {{"type", "array"}, {"minItems", 1}, {"items", number(0, whole)}};
    case Key::shapes: return table(ref("a-shape"));
    case Key::traits: return exactly(rubric::required_traits(), ref("a-trait"));
    case Key::constants: return exactly(rubric::required_constants(), ref("a-constant"));
    case Key::conduct: return exactly(rubric::required_conduct(), ref("a-way-of-conduct"));
    case Key::principles: return exactly(rubric::required_principles(), ref("a-principle"));
    default: return acts();
  }
}

}  // namespace

std::string rubric_schema() {
  Json definitions = Json::object();
  const auto add = [&](const char* name, const char* prefix, const Keys& keys, const auto& value_of) {
    definitions[name] = pairs(prefix, keys, definitions, value_of);
  };
  add("both-languages", "in", vocabulary::both_languages, a_table_value);
  add("a-band", "band", vocabulary::band, a_table_value);
  add("a-shape", "shape", vocabulary::shape, a_table_value);
  add("a-trait", "trait", vocabulary::trait, a_table_value);
  add("a-constant", "constant", vocabulary::constant, a_table_value);
  add("a-way-of-conduct", "conduct", vocabulary::conduct, a_table_value);
  add("a-principle", "principle", vocabulary::principle, a_table_value);
  add("an-act", "act", vocabulary::act, of_act);
  add("an-appraisal", "appraisal", vocabulary::appraisal, of_appraisal);
  add_conditions(definitions, Asker::rubric);
  Json root = pairs("file", vocabulary::file, definitions, of_file);
  return schema::whole("Shinrai: 採点表 rubric", root, definitions);
}

}  // namespace schema
