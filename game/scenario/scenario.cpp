#include "scenario/scenario.hpp"

#include <algorithm>

namespace scenario {

const std::string& in_language(const Scenario& scenario, const Text& text, text::Language language) {
  if (const auto translations = scenario.translations.find(language); translations != scenario.translations.end())
    if (const auto found = translations->second.find(text.id); found != translations->second.end()) return found->second.source;
  return text.source;
}

const Person* find_person(const Scenario& scenario, std::string_view id) {
  const auto found =
      std::ranges::find(scenario.people, id, [](const Person& person) -> std::string_view { return person.id.text; });
  return found == scenario.people.end() ? nullptr : &*found;
}

const Scene* find_scene(const Scenario& scenario, std::string_view id) {
  const auto found = std::ranges::find(scenario.scenes, id, [](const Scene& scene) -> std::string_view { return scene.id.text; });
  return found == scenario.scenes.end() ? nullptr : &*found;
}

}  // namespace scenario
