#pragma once
#include <string>
#include <variant>
#include <vector>

#include "presentation/canvas/canvas.hpp"
#include "presentation/canvas/mark.hpp"

/// Words under one another, measured before they are set: a card is drawn as tall as what it holds.
namespace presentation {

/// ● ◐ – ⊗ or an icon, in the indent of a piece.
using Sign = std::variant<std::monostate, Mark, Icon>;

struct Piece {
  std::string words;
  Type type;
  float above = 0;          ///< units left free above it
  float indent = 0;         ///< units to the left of it, at 100 %; grows with the text, since a sign stands there
  std::string beside = {};  ///< short words at the end of the first line
  Type beside_type = {};
  Sign sign = {};
  Colour sign_colour = {};
  bool ruled = false;     ///< a hairline in the space above
  std::string lead = {};  ///< short words between the sign and `words`, within the indent
  Type lead_type = {};
};
using Column = std::vector<Piece>;

[[nodiscard]] Type label_type(const Canvas&);  ///< secondary words over or beside others

[[nodiscard]] float column_height(const Canvas&, float width, const Column&);
/// Returns the height it took: column_height() of the same width.
float set_column(Canvas&, Point top_left, float width, const Column&);

/// The column on a card of its own, at least `least` high. Returns the card's height.
[[nodiscard]] float column_card_height(const Canvas&, float width, const Column&);
float column_card(Canvas&, Point top_left, float width, const Column&, float least = 0);

/// How wide a page without other columns is: a measure that is read, in the middle of a window wider than that.
[[nodiscard]] float page_width(const Canvas&);
/// Where a page scrolls: between its margins, the bar in the right one.
[[nodiscard]] Rect page_view(Rect page);
/// That wide, in the middle of where a page's content is drawn.
[[nodiscard]] Rect page_column(const Canvas&, Rect content);
/// Columns side by side while the text is small enough for it, under one another otherwise.
[[nodiscard]] bool side_by_side(const Canvas&, float width, float least_at_full_size = 1000);

/// How many parts of these heights stand in the first of two columns, in their order, so that the higher is as low as can be.
[[nodiscard]] std::size_t in_first_column(const std::vector<float>& heights);

}  // namespace presentation
