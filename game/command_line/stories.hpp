#pragma once
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <vector>

#include "command_line/environment.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/request.hpp"
#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "simulation/story.hpp"

namespace command_line {

/// The scenarios the paths stand for, those that can be played; `files`, `scenarios` and `stories` go together.
struct ReadLibrary {
  std::optional<rubric::Rubric> rubric;  ///< empty: nothing could be read at all
  std::vector<std::filesystem::path> files;
  std::vector<scenario::Scenario> scenarios;
  std::vector<simulation::Story> stories;
  ExitCode code = ExitCode::fine;
};

/// What is wrong with a file, or kept it from being read, is told to `err`; the others are read all the same.
[[nodiscard]] ReadLibrary read_library(const std::vector<std::filesystem::path>& paths, const Common& common,
                                       const Environment& environment, std::ostream& err);

/// The scenario files behind the paths, each once, in the order given. `code` becomes what could not be read.
[[nodiscard]] std::vector<std::filesystem::path> files_behind(const std::vector<std::filesystem::path>& paths,
                                                              text::Language language, std::ostream& err, ExitCode& code);

}  // namespace command_line
