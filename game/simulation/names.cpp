#include "simulation/names.hpp"

namespace simulation {
namespace {

/// The first thing of a name keeps it.
void give(Names::Table& table, const std::string& name, std::size_t index) {
  if (!name.empty()) table.try_emplace(name, static_cast<Index>(index));
}

template <typename Things>
void give_ids(Names::Table& table, const Things& things) {
  for (std::size_t i = 0; i < things.size(); ++i) give(table, things[i].id.text, i);
}

template <typename Things>
void give_spellings(Names::Table& table, const Things& things) {
  for (std::size_t i = 0; i < things.size(); ++i) give(table, things[i].id, i);
  for (std::size_t i = 0; i < things.size(); ++i) {
    give(table, things[i].name.ja, i);
    give(table, things[i].name.en, i);
  }
}

std::unordered_map<std::string, std::string> options_of(const scenario::Scenario& scenario) {
  std::unordered_map<std::string, std::string> options;
  std::unordered_map<std::string, int> uses;
  std::unordered_map<std::string, std::string> alone;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr) return;
    for (const scenario::Option& option : choice->options) {
      const std::string key = choice->id + ":" + option.id;
      options.try_emplace(key, key);
      options.try_emplace(choice->id + "." + option.id, key);
      if (++uses[option.id] == 1) alone[option.id] = key;
    }
  });
  for (const auto& [id, key] : alone) {
    if (uses[id] == 1) options.try_emplace(id, key);
  }
  return options;
}

}  // namespace

Names collect_names(const scenario::Scenario& scenario, const rubric::Rubric& rubric) {
  Names names;
  give_ids(names.people, scenario.people);
  give_ids(names.facts, scenario.facts);
  give_ids(names.promises, scenario.promises);
  give_ids(names.scenes, scenario.scenes);
  give_ids(names.outcomes, scenario.outcomes);
  give_spellings(names.acts, rubric.acts);
  give_spellings(names.principles, rubric.principles);
  give_spellings(names.shapes, rubric.shapes);
  return names;
}

std::optional<std::string> option_named(Names& names, const scenario::Scenario& scenario, const std::string& name) {
  if (!names.options) names.options = options_of(scenario);
  const auto at = names.options->find(name);
  return at == names.options->end() ? std::nullopt : std::optional(at->second);
}

Index find(const Names::Table& table, const std::string& name) {
  const auto at = table.find(name);
  return at == table.end() ? nowhere : at->second;
}

}  // namespace simulation
