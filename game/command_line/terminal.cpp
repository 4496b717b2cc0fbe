#include "command_line/terminal.hpp"

namespace command_line {

Style terminal_style(const Environment& environment, bool furigana) {
  if (!environment.out_is_terminal) return {0, false, furigana};
  const bool colour = variable(environment, "NO_COLOR").empty() && variable(environment, "TERM") != "dumb";
  return {environment.columns, colour, furigana};
}

}  // namespace command_line
