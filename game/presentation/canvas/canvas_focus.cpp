#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "presentation/canvas/canvas.hpp"

namespace presentation {
namespace {

/// How far two stretches lie apart; 0 where they meet.
float apart(float a_from, float a_to, float b_from, float b_to) {
  return std::max(0.f, std::max(a_from, b_from) - std::min(a_to, b_to));
}

/// How far a control lies from another in a direction; infinite where it lies elsewhere. What lies aside counts double, so rows
/// and columns hold together; of those straight ahead the one whose middle is nearer. Down a column it is the room between that
/// counts: the next of two tall cards is nearer than a small one beside them, in another column; half of it among rows of one
/// list, which are equally wide.
float distance(Rect from, Rect to, Point direction) {
  const Point a = from.middle(), b = to.middle();
  const float ahead = (b.x - a.x) * direction.x + (b.y - a.y) * direction.y;
  const bool upright = direction.x == 0;
  const float aside = upright ? apart(from.x, from.right(), to.x, to.right()) : apart(from.y, from.bottom(), to.y, to.bottom());
  const float between_middles = std::abs(upright ? b.x - a.x : b.y - a.y);
  if (upright && aside == 0 && ahead > 1) {
    const float room = apart(from.y, from.bottom(), to.y, to.bottom());
    const bool one_list = std::abs(from.x - to.x) < 1 && std::abs(from.width - to.width) < 1;
    return (one_list ? room / 2 : room) + between_middles / 16;
  }
  // Sideways is along a row: what lies more below than beside is reached by going down.
  const bool elsewhere = ahead <= 1 || (!upright && aside > ahead);
  return elsewhere ? std::numeric_limits<float>::infinity() : ahead + 2 * aside + between_middles / 16;
}

struct Arrow {
  Key key;
  PadButton button;
  Point direction;
};
constexpr Arrow arrows[] = {{Key::up, PadButton::up, {0, -1}},
                            {Key::down, PadButton::down, {0, 1}},
                            {Key::left, PadButton::left, {-1, 0}},
                            {Key::right, PadButton::right, {1, 0}}};

}  // namespace

std::vector<const ControlBox*> open_controls(const Memory& memory) {
  std::vector<const ControlBox*> open;
  open.reserve(memory.controls.size());
  for (const ControlBox& c : memory.controls)
    if (c.enabled && c.layer == memory.top_layer) open.push_back(&c);
  return open;
}

const ControlBox* neighbour(const std::vector<const ControlBox*>& open, const ControlBox& from, Point direction) {
  const ControlBox* best = nullptr;
  float nearest = std::numeric_limits<float>::infinity();
  for (const ControlBox* other : open)
    if (const float far = distance(from.rect, other->rect, direction); far < nearest) best = other, nearest = far;
  return best;
}

/// A panel takes the focus and gives it back; what is not drawn any more has none.
void Canvas::settle_focus() {
  const auto drawn = [&](ControlId id) {
    return std::ranges::any_of(controls_, [&](const ControlBox& c) { return c.id == id && c.layer == layer_; });
  };
  for (int below = memory_.top_layer; below < layer_; ++below)
    memory_.focus_below.push_back({memory_.focus, memory_.focus_shown});
  if (!drawn(memory_.focus)) memory_.focus = 0;
  while (memory_.focus_below.size() > static_cast<std::size_t>(layer_)) {
    const auto [id, shown] = memory_.focus_below.back();
    memory_.focus_below.pop_back();
    if (memory_.focus != 0 || !drawn(id)) continue;
    memory_.focus = id;
    memory_.focus_shown = shown;
  }
  if (!focus_moved_ || !memory_.focus_shown) return;
  const auto moved_to = std::ranges::find(controls_, memory_.focus, &ControlBox::id);
  if (moved_to != controls_.end()) voice(moved_to->label);
}

void Canvas::catch_input() {
  if (!input_.buttons.empty()) {
    memory_.pad = true;
    memory_.maker = input_.maker;
  } else if (!input_.keys.empty() || input_.pressed) {
    memory_.pad = false;
  }
  memory_.caught.reset();
  if (!memory_.catching || (input_.keys.empty() && input_.buttons.empty())) return;
  memory_.caught.emplace();
  if (!input_.buttons.empty())
    memory_.caught->button = input_.buttons.front();
  else
    memory_.caught->key = input_.keys.front().key;
  taken_.assign(taken_.size(), true);
  taken_buttons_.assign(taken_buttons_.size(), true);
}

/// Tab goes through the controls in the order drawn, arrows to the nearest one that way, both as they stood in the last frame.
void Canvas::move_focus() {
  if (input_.keys.empty() && input_.buttons.empty()) return;
  const std::vector<const ControlBox*> open = open_controls(memory_);
  const auto with_id = [&](ControlId id) { return std::ranges::find(open, id, &ControlBox::id); };
  const auto now = with_id(memory_.focus);
  layer_ = memory_.top_layer;  // keys belong to whatever lies on top
  const auto by_order = [&](bool back) {
    if (open.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(open.size());
    const std::ptrdiff_t at = now == open.end() ? (back ? 0 : -1) : now - open.begin();
    focus(open[static_cast<std::size_t>((at + (back ? count - 1 : 1)) % count)]->id);
  };
  if (shortcut(Key::tab)) by_order(false);
  if (shortcut(Key::tab, true)) by_order(true);
  const bool writing = memory_.editing != 0;  // arrows move its caret then; a pad's leave the field
  for (const auto& [arrow, button, direction] : arrows) {
    if (open.empty() || !((!writing && shortcut(arrow)) || take(button))) continue;
    if (now == open.end()) {
      const auto start = with_id(memory_.start);
      if (start != open.end())
        focus((*start)->id);
      else
        by_order(arrow == Key::up || arrow == Key::left);
    } else if (const ControlBox* next = neighbour(open, **now, direction); next != nullptr) {
      focus(next->id);
    }
  }
  // What a click left the focus on shows none, so Enter means what the page's main button says.
  if (!writing) activate_ = memory_.focus != 0 && memory_.focus_shown && (shortcut(Action::go_on) || shortcut(Key::space));
  layer_ = 0;
}

}  // namespace presentation
