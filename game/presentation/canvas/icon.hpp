#pragma once
#include <string_view>
#include <vector>

#include "presentation/canvas/canvas.hpp"

namespace presentation {

/// One meaning each, whatever the screen; `book` is the rep's own notebook.
enum class Icon {
  start,
  calendar,
  book,
  speech,
  act,
  wait,
  done,
  due,
  alert,
  phone,
  mail,
  visit,
  office,
  listen,
  honest,
  follow,
  turn,
  back,
  person,
  gear,
  cross,
  thought,
  feeling,
  fact,
  sorting,
  own_words,
  slip,
  shelf,
  lock,
  road,
  history,
  trend,   ///< how scores move from play to play
  resolve  ///< what one means to do next time
};

/// In a box of 20 x 20 scaled to `side`, round ends; icons come beside a word, never alone, but for the ways in a header of large
/// letters that have no room for it: those have their words in its menu.
void icon(Canvas&, Icon, Point top_left, float side, Colour, float width = 1.8f);

/// Straight pieces of an SVG path: M L H V C S Z and their relative forms, curves cut finely enough for an icon. Commands it does
/// not know end the path.
[[nodiscard]] std::vector<std::vector<Point>> flatten(std::string_view path);

}  // namespace presentation
