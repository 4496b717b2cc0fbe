#pragma once
#include <string>

#include "command_line/commands.hpp"
#include "simulation/story.hpp"

namespace command_line {

/// play --moves and --policy: no records are read or written. Moves that are wrong, missing or too many are misuse, told with
/// their number.
[[nodiscard]] ExitCode play_automatically(const simulation::Story& story, const Play& request, const Common& common,
                                          const Environment& environment, const Streams& streams);

/// There is no policy of that name, and which there are.
[[nodiscard]] std::string unknown_policy(const std::string& name, text::Language language);

}  // namespace command_line
