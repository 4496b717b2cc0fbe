#include "schema/parts.hpp"

namespace schema {

std::string whole(const char* title, const Json& root, const Json& definitions) {
  Json out = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  out.update(root);
  out["definitions"] = definitions;
  return out.dump(1) + '\n';
}

Json a_text() { return {{"type", {"string", "number", "boolean"}}, {"pattern", "[^ \\n]"}}; }

Json described(const std::string& description, Json value) {
  Json out = {{"description", description}};
  if (value.contains("$ref"))
    out["allOf"] = Json::array({std::move(value)});
  else
    out.update(value);
  return out;
}

std::vector<Spelled> spelled(std::span<const scenario::Keyword> words) {
  std::vector<Spelled> all;
  for (const scenario::Keyword word : words) all.push_back({scenario::spelling(word).ja, scenario::spelling(word).en});
  return all;
}

std::string definition_of(scenario::Keyword word) {
  // English spells it as it does what follows an option.
  return word == scenario::Keyword::then_if ? "if-then" : std::string(scenario::spelling(word).en);
}

std::vector<Field> fields(std::span<const scenario::Keyword> words) {
  std::vector<Field> all;
  for (const scenario::Keyword word : words)
    all.push_back({{scenario::spelling(word).ja, scenario::spelling(word).en}, definition_of(word)});
  return all;
}

}  // namespace schema
