#pragma once
#include "command_line/commands.hpp"
#include "command_line/stories.hpp"

namespace command_line {

/// --blank-key: the form is written to a file that must not exist yet, so that nobody's reading is lost.
[[nodiscard]] ExitCode write_blank_key(const Balance& request, const ReadLibrary& library, const Common& common,
                                       const Environment& environment, const Streams& streams);
/// --second-key: how far the reader agrees with the author. A disagreement is no finding; a form that cannot be read is.
[[nodiscard]] ExitCode compare_second_key(const Balance& request, const ReadLibrary& library, const Common& common,
                                          const Environment& environment, const Streams& streams);

}  // namespace command_line
