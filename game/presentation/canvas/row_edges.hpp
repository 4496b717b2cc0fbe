#pragma once
#include <cstddef>
#include <span>

#include "presentation/canvas/few.hpp"
#include "presentation/canvas/geometry.hpp"

namespace presentation {

/// What stands in something that scrolls: a line of words or a small sign, or a block that holds some (a card, an answer).
struct ScrolledPart {
  Rect rect;
  bool block = false;
  bool heads = false;    ///< a line that heads what follows below it: a title, whoever speaks
  bool picture = false;  ///< may be cut; most of it says as much as words do
};

/// How far a row that is left out begins beyond the edge.
inline constexpr float row_gap = 2;
/// How far beyond the lower end of the view parts are asked for: what the last line in sight heads may lie there.
inline constexpr float looked_ahead = 120;

/// Between which heights of the view, in units from its top, its content is seen.
struct RowEdges {
  /// Cards that stand beside others and end by themselves.
  struct Column {
    float left = 0, right = 0;  ///< as drawn
    float edge = 0, clip = 0;
    bool operator==(const Column&) const = default;
  };
  static constexpr std::size_t most_columns = 4;
  using Columns = Few<Column, most_columns>;

  float head = 0, foot = 0;            ///< a line or sign that reaches beyond is left out
  float head_clip = 0, foot_clip = 0;  ///< blocks go on as far as here, fading
  Columns heads = {}, feet = {};
  bool operator==(const RowEdges&) const = default;
  [[nodiscard]] float head_at(float x) const;
  [[nodiscard]] float foot_at(float x) const;
  [[nodiscard]] float nearest_foot() const;  ///< of all columns
  /// How much of the view's head is given up for rows that are left out whole; 0 where columns end each by itself.
  [[nodiscard]] float band_above() const;
};

/// Half a row says something else than the row: a box without its words looks as if they had not come, a heading as if nothing
/// stood below it. So the edge goes back to where no low row is cut and no block begins with fewer than two lines; a heading is
/// left out with what it heads. A tall block is cut between its lines: a hole in the page would be worse. Cards side by side end
/// at one height where that costs little, else each by itself. Where going back costs too much (columns of one card whose lines
/// stand nowhere side by side), each piece is cut by itself. `above`, `below`: whether there is more. `shown`, where it has a
/// height, must stay in sight: it has the focus. Pure.
[[nodiscard]] RowEdges row_edges(Rect view, bool above, bool below, std::span<const ScrolledPart>, Rect shown = {},
                                 float text_size = 1);

}  // namespace presentation
