#pragma once
#include "command_line/commands.hpp"
#include "diagnostic/result.hpp"

namespace command_line {

/// What every window needs to know, out of arguments and environment.
[[nodiscard]] diagnostic::Result<WindowRequest> window_request(const Common& common, const Environment& environment);

/// Opens it through the environment, or says that this program was built without one.
[[nodiscard]] ExitCode open_window(const WindowRequest& window, const Common& common, const Environment& environment,
                                   const Streams& streams);

}  // namespace command_line
