#include <algorithm>
#include <cmath>
#include <limits>

#include "presentation/canvas/canvas.hpp"

namespace presentation {
namespace {

/// How far a control lies from another in a direction; infinite where it lies elsewhere. Sideways counts double, so rows and
/// columns hold together.
float distance(Rect from, Rect to, Point direction) {
  const Point a = from.middle(), b = to.middle();
  const float ahead = (b.x - a.x) * direction.x + (b.y - a.y) * direction.y;
  const float aside = std::abs((b.x - a.x) * direction.y) + std::abs((b.y - a.y) * direction.x);
  return ahead <= 1 ? std::numeric_limits<float>::infinity() : ahead + 2 * aside;
}

}  // namespace

const ControlBox* find_control(const Memory& memory, const std::string& label) {
  const auto found =
      std::find_if(memory.controls.begin(), memory.controls.end(), [&](const ControlBox& c) { return c.label == label; });
  return found == memory.controls.end() ? nullptr : &*found;
}

ControlId Canvas::id(std::string_view name) const {
  ControlId hash = 1469598103934665603u ^ group_;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash == 0 ? 1 : hash;
}

bool Canvas::shortcut(Key wanted, bool shift) {
  if (wanted == Key::none || layer_ < memory_.top_layer) return false;
  const bool is_word = wanted < Key::enter || wanted == Key::enter;
  if (memory_.editing != 0 && is_word) return false;
  for (std::size_t i = 0; i < input_.keys.size(); ++i) {
    if (taken_[i] || input_.keys[i].key != wanted || input_.keys[i].control || input_.keys[i].shift != shift) continue;
    taken_[i] = true;
    return true;
  }
  return false;
}

void Canvas::focus(ControlId wanted, bool shown) {
  memory_.focus = wanted;
  memory_.focus_shown = shown;
  focus_moved_ = true;
}

/// Tab goes through the controls in the order drawn, arrows to the nearest one that way, both as they stood in the last frame.
void Canvas::move_focus() {
  std::vector<const ControlBox*> open;
  for (const ControlBox& c : memory_.controls)
    if (c.enabled && c.layer == memory_.top_layer) open.push_back(&c);
  const auto now = std::find_if(open.begin(), open.end(), [&](const ControlBox* c) { return c->id == memory_.focus; });
  layer_ = memory_.top_layer;  // keys belong to whatever lies on top
  const auto by_order = [&](bool back) {
    if (open.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(open.size());
    const std::ptrdiff_t at = now == open.end() ? (back ? 0 : -1) : now - open.begin();
    focus(open[static_cast<std::size_t>((at + (back ? count - 1 : 1)) % count)]->id);
  };
  if (shortcut(Key::tab)) by_order(false);
  if (shortcut(Key::tab, true)) by_order(true);
  if (memory_.editing == 0) {
    for (const auto& [arrow, direction] :
         {std::pair{Key::up, Point{0, -1}}, {Key::down, Point{0, 1}}, {Key::left, Point{-1, 0}}, {Key::right, Point{1, 0}}}) {
      if (open.empty() || !shortcut(arrow)) continue;
      if (now == open.end()) {
        by_order(arrow == Key::up || arrow == Key::left);
        continue;
      }
      const Rect from = (*now)->rect;
      const auto nearer = [&](const ControlBox* a, const ControlBox* b) {
        return distance(from, a->rect, direction) < distance(from, b->rect, direction);
      };
      const auto best = std::min_element(open.begin(), open.end(), nearer);
      if (std::isfinite(distance(from, (*best)->rect, direction))) focus((*best)->id);
    }
    activate_ = memory_.focus != 0 && (shortcut(Key::enter) || shortcut(Key::space));
  }
  layer_ = 0;
}

Response Canvas::control(Rect rect, std::string_view label, Key key_cap, bool enabled) {
  const ControlId me = id(label);
  const Rect seen = overlap(visible(), rect);
  const bool in_scroll = !scrolls_.empty();
  controls_.push_back({me, std::string(label), in_scroll ? rect : seen, seen, enabled, layer_});
  Response response;
  if (!enabled || layer_ < memory_.top_layer) return response;
  response.hovered = seen.contains(input_.mouse);
  if (response.hovered && input_.pressed) {
    memory_.held = me;
    focus(me, false);
  }
  response.held = memory_.held == me;
  response.focused = memory_.focus == me && memory_.focus_shown;
  const bool entered = activate_ && memory_.focus == me;
  // One press answers once: what is given the focus by it, later in the frame, is not pressed as well.
  if (entered) activate_ = false;
  response.pressed = (response.held && response.hovered && input_.released) || entered || shortcut(key_cap);
  return response;
}

void Canvas::raise_layer() { ++layer_; }

}  // namespace presentation
