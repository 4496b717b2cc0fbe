#include "command_line/story.hpp"

#include <ostream>

#include "command_line/assets.hpp"
#include "command_line/findings.hpp"
#include "loading/loading.hpp"
#include "text/message.hpp"

namespace command_line {

ReadStory read_story(const std::filesystem::path& file, const Common& common, const Environment& environment, std::ostream& err) {
  const auto rubric = rubric_or_complaint(common, environment, err);
  if (!rubric) return {{}, ExitCode::world_failed};
  const auto loaded = loading::load_scenario(file, *rubric->rubric);
  if (!loaded) {
    err << text::sentence(loaded.failure(), common.language) << '\n';
    return {{}, ExitCode::world_failed};
  }
  if (!loaded->scenario) {
    print_findings(loaded->problems, common.language, err);
    return {{}, ExitCode::findings};
  }
  return {Playable{simulation::compile(*loaded->scenario, *rubric->rubric),
                   session::played_texts(file.string(), loaded->source, loaded->sidecars, rubric->source)},
          ExitCode::fine};
}

std::optional<simulation::Story> story_of(const std::vector<session::PlayedText>& texts) {
  const auto* scenario = session::find_text(texts, "scenario");
  const auto* rubric = session::find_text(texts, "rubric");
  if (scenario == nullptr || rubric == nullptr) return std::nullopt;
  const auto read_rubric = loading::parse_rubric(rubric->body, rubric->name);
  if (!read_rubric.rubric) return std::nullopt;
  const auto read = loading::parse_scenario(scenario->body, scenario->name, *read_rubric.rubric, session::sidecars_in(texts));
  if (!read.scenario) return std::nullopt;
  return simulation::compile(*read.scenario, *read_rubric.rubric);
}

}  // namespace command_line
