#pragma once
#include "command_line/environment.hpp"
#include "command_line/paper.hpp"

namespace command_line {

/// Wraps and emphasizes only on a terminal; NO_COLOR and TERM=dumb are obeyed.
[[nodiscard]] Style terminal_style(const Environment& environment, bool furigana);

}  // namespace command_line
