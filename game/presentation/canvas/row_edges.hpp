#pragma once
#include <span>

#include "presentation/canvas/geometry.hpp"

namespace presentation {

/// What stands in something that scrolls: a line of words or a small sign, or a block that holds some (a card, an answer).
struct ScrolledPart {
  Rect rect;
  bool block = false;
  bool heads = false;  ///< a line that heads what follows below it: a title, whoever speaks
};

/// How far a row that is left out begins beyond the edge.
inline constexpr float row_gap = 2;
/// How far beyond the lower end of the view parts are asked for: what the last line in sight heads may lie there.
inline constexpr float looked_ahead = 120;

/// Between which heights of the view, in units from its top, its content is seen.
struct RowEdges {
  float head = 0, foot = 0;            ///< a line or sign that reaches beyond is left out
  float head_clip = 0, foot_clip = 0;  ///< blocks go on as far as here, fading
  bool operator==(const RowEdges&) const = default;
};

/// Half a row says something else than the row: a box without its words looks as if they had not come, a heading as if nothing
/// stood below it. So the edge goes back to where nothing but large blocks crosses it; a block that shows one line alone is left
/// out, a heading with what it heads. Where that would cost too much of the view (columns whose lines stand nowhere side by
/// side), each piece is cut by itself. `above`, `below`: whether there is more. `shown`, where it has a height, must stay in
/// sight: it has the focus. Pure.
[[nodiscard]] RowEdges row_edges(Rect view, bool above, bool below, std::span<const ScrolledPart>, Rect shown = {});

}  // namespace presentation
