#include "presentation/screens/form_end.hpp"

#include <algorithm>

namespace presentation {
namespace {

bool went_down(const Canvas& c) {
  const Input& input = c.input();
  return std::ranges::any_of(input.keys, [](const KeyPress& press) { return press.key == Key::down; }) ||
         std::ranges::find(input.buttons, PadButton::down) != input.buttons.end();
}

}  // namespace

void form_ends_in(Canvas& c, ControlId main, ControlId way_out, ControlId& before) {
  const bool from_form = before != 0 && before != main && before != way_out;
  if (from_form && c.memory().focus == way_out && went_down(c)) c.focus(main);
  before = c.memory().focus;
}

}  // namespace presentation
