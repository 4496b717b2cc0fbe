#include <algorithm>

#include "presentation/canvas/canvas.hpp"

namespace presentation {
namespace {
constexpr float bar_width = 6, bar_room = 14, notch = 72;
constexpr float unbounded = 1e6f;
}  // namespace

Rect Canvas::begin_scroll(std::string_view name, Rect view) {
  const ControlId me = id(name);
  const float offset = std::max(0.f, memory_.scroll[me]);
  scrolls_.push_back({me, view, offset, controls_.size()});
  // A reading may stand out to the left of the first word it belongs to.
  clip({view.x - size::unit, view.y, view.width + size::unit, view.height});
  const Rect content{view.x, view.y - offset, view.width - bar_room, view.height};
  // Sideways nothing may leave the view; up and down it scrolls.
  boxes_.push_back({content.x - size::unit, -unbounded, content.width + 2 * size::unit, 2 * unbounded});
  return content;
}

void Canvas::end_scroll(float content_height) {
  const Scrolling s = scrolls_.back();
  scrolls_.pop_back();
  boxes_.pop_back();
  const float most = std::max(0.f, content_height - s.view.height);
  float offset = std::min(s.offset, most);
  const bool answers = layer_ >= memory_.top_layer;
  bool has_focus = false;
  for (std::size_t i = s.first_control; i < controls_.size(); ++i) {
    ControlBox& c = controls_[i];
    if (c.layer != layer_) continue;
    if (c.id == memory_.focus) {
      has_focus = true;
      if (focus_moved_ && memory_.focus_shown) {  // what the keyboard went to must be seen
        offset = std::min(offset, c.rect.y - s.view.y + s.offset - size::unit);
        offset = std::max(offset, c.rect.bottom() - s.view.bottom() + s.offset + size::unit);
      }
    }
  }
  if (answers && most > 0) {
    const bool hovered = s.view.contains(input_.mouse);
    if (hovered) offset -= input_.wheel * notch;
    if (hovered || has_focus || memory_.focus == 0) {
      if (shortcut(Action::page_down)) offset += s.view.height * .85f;
      if (shortcut(Action::page_up)) offset -= s.view.height * .85f;
      if (shortcut(Key::home)) offset = 0;
      if (shortcut(Key::end)) offset = most;
    }
    const Rect track{s.view.right() - bar_room, s.view.y, bar_room, s.view.height};
    if (track.contains(input_.mouse) && input_.pressed) memory_.held = s.id;
    const float thumb = std::max(32.f, s.view.height * s.view.height / content_height);
    if (memory_.held == s.id) offset = most * (input_.mouse.y - s.view.y - thumb / 2) / std::max(1.f, s.view.height - thumb);
    offset = std::clamp(offset, 0.f, most);
    const Rect bar{s.view.right() - bar_width - 2, s.view.y + (s.view.height - thumb) * offset / most, bar_width, thumb};
    fill(bar, memory_.held == s.id ? colours().ink2 : colours().edge, bar_width / 2);
  }
  unclip();
  offset = std::clamp(offset, 0.f, most);
  if (offset != s.offset) memory_.again = true;
  memory_.scroll[s.id] = offset;
}

void Canvas::scroll_to_end(std::string_view name) { memory_.scroll[id(name)] = unbounded; }

}  // namespace presentation
