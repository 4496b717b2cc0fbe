#include <algorithm>
#include <cmath>
#include <utility>

#include "presentation/canvas/canvas.hpp"

namespace presentation {

const ControlBox* find_control(const Memory& memory, std::string_view label) {
  const auto found =
      std::find_if(memory.controls.begin(), memory.controls.end(), [&](const ControlBox& c) { return c.label == label; });
  return found == memory.controls.end() ? nullptr : &*found;
}

ControlId Canvas::id(std::string_view name) const {
  ControlId hash = 1469598103934665603u ^ group_;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash == 0 ? 1 : hash;
}

/// A sign may lie behind Shift on one keyboard and not on another.
bool Canvas::take(Key wanted, bool shift) {
  const bool letter = (wanted >= key('A') && wanted <= key('Z')) || wanted >= Key::enter || wanted == Key::space;
  const bool is_word = wanted < Key::enter || wanted == Key::enter;
  if (wanted == Key::none || (memory_.editing != 0 && is_word)) return false;
  for (std::size_t i = 0; i < input_.keys.size(); ++i) {
    const KeyPress& press = input_.keys[i];
    if (taken_[i] || press.key != wanted || press.control || (letter && press.shift != shift)) continue;
    taken_[i] = true;
    return true;
  }
  return false;
}

bool Canvas::take(PadButton wanted) {
  for (std::size_t i = 0; wanted != PadButton::none && i < input_.buttons.size(); ++i) {
    if (taken_buttons_[i] || input_.buttons[i] != wanted) continue;
    taken_buttons_[i] = true;
    return true;
  }
  return false;
}

bool Canvas::shortcut(Trigger wanted, bool shift) {
  if (layer_ < memory_.top_layer) return false;
  if (wanted.action == Action::none) return take(wanted.key, shift);
  if (take(look_.mapping.key(wanted.action), shift)) return true;
  if (wanted.action == Action::go_on && (take(Key::enter, shift))) return true;
  if (wanted.action == Action::leave && take(Key::escape, shift)) return true;
  // In a field of words a pad has nothing to press: it moves on or goes back.
  if (memory_.editing != 0 && wanted.action == Action::go_on) return false;
  return take(look_.mapping.button(wanted.action));
}

std::string Canvas::prompt(Action action) const {
  const PadButton button = look_.mapping.button(action);
  return memory_.pad && button != PadButton::none ? cap(button, memory_.maker) : cap(look_.mapping.key(action));
}

void Canvas::focus(ControlId wanted, bool shown) {
  memory_.focus = wanted;
  memory_.focus_shown = shown;
  focus_moved_ = true;
}

/// The second press of a double click, on something that has come to where the first one's control was: an answer nobody has
/// read.
bool Canvas::second_of_two(ControlId now) const {
  constexpr float quick = .4f, near = 8;
  const float away = std::max(std::abs(input_.mouse.x - memory_.pressed_at.x), std::abs(input_.mouse.y - memory_.pressed_at.y));
  return memory_.pressed != now && memory_.since_pressed > 0 && memory_.since_pressed < quick && away < near;
}

Response Canvas::control(Rect rect, std::string_view label, Trigger trigger, bool enabled) {
  const ControlId me = id(label);
  const Rect seen = overlap(visible(), rect);
  const bool in_scroll = !scrolls_.empty();
  controls_.push_back({me, memory_.phrases.kept(label), in_scroll ? rect : seen, seen, enabled, layer_});
  keep_whole(rect);
  Response response;
  if (!enabled || layer_ < memory_.top_layer) return response;
  response.hovered = seen.contains(input_.mouse);
  if (response.hovered && input_.pressed && !second_of_two(me)) {
    memory_.held = memory_.pressed = me;
    memory_.pressed_at = input_.mouse;
    memory_.since_pressed = 0;
    focus(me, false);
  }
  response.held = memory_.held == me;
  response.focused = memory_.focus == me && memory_.focus_shown;
  const bool entered = activate_ && memory_.focus == me;
  // One press answers once: what is given the focus by it, later in the frame, is not pressed as well.
  if (entered) activate_ = false;
  response.pressed = (response.held && response.hovered && input_.released) || entered || shortcut(trigger);
  return response;
}

void Canvas::voice(std::string_view words) {
  if (look_.voicing) memory_.voice = words;
}

void Canvas::raise_layer() { ++layer_; }

}  // namespace presentation
