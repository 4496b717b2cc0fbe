#pragma once
#include "command_line/commands.hpp"
#include "command_line/story.hpp"

namespace command_line {

/// play --text: from the briefing, or from where it was left, to the end of the debrief. Every answer is in the log before what
/// comes of it is shown.
[[nodiscard]] ExitCode play_in_text(const Playable& playable, const Play& request, const Common& common,
                                    const Environment& environment, const Streams& streams);

}  // namespace command_line
