#include "command_line/library.hpp"

#include <algorithm>
#include <utility>

#include "command_line/assets.hpp"
#include "loading/loading.hpp"
#include "text/furigana.hpp"

namespace command_line {

std::vector<KeptScenario> kept_scenarios(const Common& common, const Environment& environment) {
  std::vector<KeptScenario> kept;
  const auto assets = assets_folder(common, environment);
  if (!assets) return kept;
  const auto rubric = loading::load_rubric(*assets / "rubric.yaml");
  if (!rubric || !rubric->rubric) return kept;
  for (const auto& folder : {scenarios_folder(environment), data_home(environment) / "scenarios"}) {
    const auto files = loading::scenario_files(folder);
    if (!files) continue;
    for (const auto& file : *files)
      if (const auto loaded = loading::load_scenario(file, *rubric->rubric); loaded && loaded->scenario)
        kept.push_back({file, simulation::compile(*loaded->scenario, *rubric->rubric)});
  }
  return kept;
}

std::vector<simulation::Story> library(const Common& common, const Environment& environment) {
  std::vector<simulation::Story> stories;
  for (KeptScenario& kept : kept_scenarios(common, environment)) stories.push_back(std::move(kept.story));
  return stories;
}

std::vector<session::Teaching> teachings(const std::vector<simulation::Story>& library) {
  std::vector<session::Teaching> all;
  for (const auto& story : library) all.push_back(session::teaching_of(story));
  return all;
}

std::string title_in(const std::vector<simulation::Story>& library, const std::string& scenario, text::Language language) {
  const auto story = std::ranges::find(library, scenario, &simulation::Story::id);
  if (story == library.end()) return scenario;
  return text::plain(simulation::words(*story, story->title, language));
}

}  // namespace command_line
