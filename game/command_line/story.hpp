#pragma once
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <vector>

#include "command_line/environment.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/request.hpp"
#include "session/texts.hpp"
#include "simulation/story.hpp"

namespace command_line {

/// A scenario ready to be played, with the texts it came from.
struct Playable {
  simulation::Story story;
  std::vector<session::PlayedText> texts;
};

/// Exactly one of the two: the story, or (told to `err` already) why there is none.
struct ReadStory {
  std::optional<Playable> playable;
  ExitCode code = ExitCode::fine;
};
[[nodiscard]] ReadStory read_story(const std::filesystem::path& file, const Common& common, const Environment& environment,
                                   std::ostream& err);

/// For session::reopen: the story of texts out of the log; empty where they have errors.
[[nodiscard]] std::optional<simulation::Story> story_of(const std::vector<session::PlayedText>& texts);

}  // namespace command_line
