#include "schema/json.hpp"

namespace schema {

Json ref(const std::string& definition) { return {{"$ref", "#/definitions/" + definition}}; }

Json one_of_words(const std::vector<std::string>& words) { return {{"enum", words}}; }

Json one_or_list(const Json& one) {
  return {{"anyOf", Json::array({one, Json{{"type", "array"}, {"minItems", 1}, {"items", one}}})}};
}

Json list(const Json& item, std::size_t least, std::size_t most) {
  return {{"type", "array"}, {"minItems", least}, {"maxItems", most}, {"items", item}};
}

Json number(int least, int most) {
  const std::string sign = least < 0 ? "-?" : "";
  return {{"type", {"integer", "string"}}, {"minimum", least}, {"maximum", most}, {"pattern", '^' + sign + "[0-9０-９]{1,9}$"}};
}

Json matching(const std::string& pattern) { return {{"type", "string"}, {"pattern", '^' + pattern + '$'}}; }

Json has_key(Spelled key) { return has_any({key}); }

Json has_any(const std::vector<Spelled>& keys) {
  Json any = Json::array();
  for (const Json& word : names(keys)) any.push_back({{"required", {word}}});
  if (any.size() == 1) return any.front();
  return {{"anyOf", std::move(any)}};
}

Json names(const std::vector<Spelled>& keys) {
  Json all = Json::array();
  for (const auto& [ja, en] : keys) {
    all.push_back(ja);
    if (en != ja) all.push_back(en);
  }
  return all;
}

Json never_in_both(const std::vector<Field>& fields) {
  Json rules = Json::object();
  for (const auto& [key, definition] : fields)
    if (key.en != key.ja) rules[std::string(key.ja)] = {{"not", {{"required", {key.en}}}}};
  return rules;
}

Json mapping(const std::vector<Field>& fields, const std::vector<Spelled>& needed) {
  Json properties = Json::object();
  for (const auto& [key, definition] : fields) {
    properties[std::string(key.ja)] = ref(definition);
    properties[std::string(key.en)] = ref(definition);
  }
  Json out = {{"type", "object"}, {"minProperties", 1}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (Json rules = never_in_both(fields); !rules.empty()) out["dependencies"] = std::move(rules);
  for (const Spelled& key : needed) out["allOf"].push_back(has_key(key));
  return out;
}

Json table(const Json& each, std::size_t most) {
  Json out = {{"type", "object"}, {"minProperties", 1}};
  if (most != 0) out["maxProperties"] = most;
  out["additionalProperties"] = each;
  return out;
}

}  // namespace schema
