#pragma once
#include <span>
#include <string>
#include <vector>

#include "rubric/rubric.hpp"
#include "scenario/keywords.hpp"
#include "schema/json.hpp"

/// The schemas, and the parts they are split between.
namespace schema {

/// assets/schema/*.json, whole, as they stand in the file.
[[nodiscard]] std::string scenario_schema(const rubric::Rubric&);
[[nodiscard]] std::string translation_schema();
[[nodiscard]] std::string rubric_schema();

/// What a schema says about itself, its definitions put behind.
[[nodiscard]] std::string whole(const char* title, const Json& root, const Json& definitions);

/// A text that says something. Numbers and yes are texts to the language, whatever YAML takes them for.
[[nodiscard]] Json a_text();
/// The value with its description, which must not stand beside a $ref.
[[nodiscard]] Json described(const std::string& description, Json value);

[[nodiscard]] std::vector<Spelled> spelled(std::span<const scenario::Keyword> words);
/// Each keyword's definition is called by its English spelling; where a condition asks it, with `asks-` before it.
[[nodiscard]] std::string definition_of(scenario::Keyword word);
[[nodiscard]] std::vector<Field> fields(std::span<const scenario::Keyword> words);

/// a-condition, and what it may ask.
enum class Asker { scenario, rubric };
void add_conditions(Json& definitions, Asker asker);
/// a-flow, a-step, and what stands in them: options, parts, tasks, cards, lines.
void add_flow(Json& definitions);

}  // namespace schema
