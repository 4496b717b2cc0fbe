#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "presentation/app/app.hpp"
#include "presentation/screens/cover.hpp"

/// What a scenario's card in the library is made of. Inside screens/library*.
namespace presentation {

inline constexpr float volume_inset = 20;

/// What stands on the picture: how long it takes, that it is due again, or was left in the middle.
struct Badge {
  Icon icon{};
  std::string words;
  Colour colour;
  bool filled = false;
};
[[nodiscard]] std::vector<Badge> badges_of(const Canvas&, const Volume&);
/// Under one another, from the right end.
void draw_badges(Canvas&, Point right_top, const std::vector<Badge>&);
/// Of the widest.
[[nodiscard]] float badges_width(const Canvas&, const std::vector<Badge>&);

/// What it is about, in a sentence or two.
[[nodiscard]] std::string about(const Canvas&, const simulation::Story&);

/// What it teaches, and how the last play went, each behind its label; side by side they would not be told apart.
struct FootLine {
  std::string label;
  std::vector<DimensionWord> words;
};
[[nodiscard]] std::array<FootLine, 2> foot_of(const Canvas&, const Volume&);
[[nodiscard]] Type foot_type(const Canvas&);
[[nodiscard]] float foot_line(const Canvas&);

/// A scenario as a row over the whole page: where letters are so large that of a card with its picture on top not one would be
/// whole in the window. Returns its height.
float volume_row(Canvas&, Point at, float width, const Volume&, std::size_t number, Messages& out);

}  // namespace presentation
