#pragma once
#include "command_line/commands.hpp"
#include "diagnostic/result.hpp"

namespace command_line {

/// Says why the world refused; the exit code of that.
[[nodiscard]] ExitCode complain(const diagnostic::Failure& failure, const Common& common, const Streams& streams);

}  // namespace command_line
