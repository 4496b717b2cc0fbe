#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/furigana.hpp"
#include "text/language.hpp"

namespace text {

/// Width of a piece of text, in whatever unit `limit` has (pixels in the window, columns in a terminal).
using Measure = std::function<float(std::string_view)>;

/// A line as drawn. `hang` is how far it starts left of the margin (an opening bracket at the start hangs half an em).
struct BrokenLine {
  std::vector<Run> runs;
  float width = 0;
  float hang = 0;
};

/// Breaks by phrase where ICU knows phrases (Japanese), by word in English, with kinsoku: no line starts with 、。」）ー… or ends
/// with 「（. A run with a reading is never split. A piece wider than the limit is broken between characters rather than
/// overflowing. '\n' breaks. An empty text gives one empty line. Pure but for the measure.
[[nodiscard]] std::vector<BrokenLine> break_lines(std::string_view source, Language language, float limit,
                                                  const Measure& measure);

/// Columns on a terminal: full-width characters count 2.
[[nodiscard]] float terminal_columns(std::string_view plain_text);

}  // namespace text
