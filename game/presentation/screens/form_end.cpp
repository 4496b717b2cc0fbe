#include "presentation/screens/form_end.hpp"

#include <algorithm>

namespace presentation {
namespace {

bool arrow_went(const Canvas& c, Key arrow, PadButton button) {
  const Input& input = c.input();
  return std::ranges::find(input.keys, arrow, &KeyPress::key) != input.keys.end() ||
         std::ranges::find(input.buttons, button) != input.buttons.end();
}

}  // namespace

void form_ends_in(Canvas& c, ControlId main, ControlId way_out, ControlId& before) {
  const bool from_form = before != 0 && before != main && before != way_out;
  if (from_form && c.memory().focus == way_out && arrow_went(c, Key::down, PadButton::down)) c.focus(main);
  // The form may lie nearer than the other end of their row.
  if (before == way_out && arrow_went(c, Key::left, PadButton::left)) c.focus(main);
  if (before == main && arrow_went(c, Key::right, PadButton::right)) c.focus(way_out);
  before = c.memory().focus;
}

}  // namespace presentation
