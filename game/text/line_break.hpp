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

/// What a reading longer than its base takes beside it, so that it lies neither over kanji nor outside the line. It may hang over
/// kana beside it by one of its own characters, as JIS X 4051 has it; at the beginning of a line it starts where the line does.
struct ReadingRoom {
  float before = 0, after = 0;  ///< free space around the base
  float reading_from = 0;       ///< where the reading starts, from the base's beginning
};

/// A line as drawn. `hang` is how far it starts left of the margin (an opening bracket at the start hangs half an em).
struct BrokenLine {
  std::vector<Run> runs = {};
  std::vector<ReadingRoom> rooms = {};  ///< one a run, where readings are measured
  float width = 0;
  float hang = 0;
};

/// Breaks by phrase in Japanese, by word in English, with kinsoku: no line starts with 、。」）ー… or ends with 「（. As few
/// lines as can be, as full as each other: a phrase is parted, or a word left alone on the last line, only where a hole would be
/// the price. A run with a reading is never split. A piece wider than the limit is broken between characters rather than
/// overflowing. '\n' breaks. An empty text gives one empty line. Readings take room only where there is a measure for them. Pure
/// but for the measures.
[[nodiscard]] std::vector<BrokenLine> break_lines(std::string_view source, Language language, float limit, const Measure& measure,
                                                  const Measure& reading = {});

/// Columns on a terminal: full-width characters count 2.
[[nodiscard]] float terminal_columns(std::string_view plain_text);

}  // namespace text
