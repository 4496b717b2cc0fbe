#pragma once
#include <filesystem>
#include <vector>

#include "command_line/environment.hpp"
#include "command_line/request.hpp"
#include "session/progress.hpp"
#include "simulation/story.hpp"

namespace command_line {

/// A scenario that can be played, and where it was read from.
struct KeptScenario {
  std::filesystem::path file;
  simulation::Story story;
};
/// Those that are shipped, then the trainee's own. What cannot be played is left out.
[[nodiscard]] std::vector<KeptScenario> kept_scenarios(const Common& common, const Environment& environment);
/// The stories alone: the scenarios one can return to.
[[nodiscard]] std::vector<simulation::Story> library(const Common& common, const Environment& environment);

[[nodiscard]] std::vector<session::Teaching> teachings(const std::vector<simulation::Story>& library);
/// The scenario's title, or its id where the library lacks it.
[[nodiscard]] std::string title_in(const std::vector<simulation::Story>& library, const std::string& scenario,
                                   text::Language language);

}  // namespace command_line
