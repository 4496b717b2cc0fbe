#include <algorithm>
#include <cmath>

#include "presentation/canvas/canvas.hpp"
#include "presentation/font/utf8.hpp"

namespace presentation {

void Canvas::edit(Edit& e, int longest, bool& changed) {
  const auto room = [&] { return static_cast<int>(text::length(e.words)) < longest; };
  const auto insert = [&](char32_t character) {
    if (!room()) return;
    std::string piece;
    append_utf8(piece, character);
    e.words.insert(e.caret, piece);
    e.caret += piece.size();
    changed = true;
  };
  for (const char32_t character : input_.typed) insert(character);
  for (std::size_t at = 0; at < input_.pasted.size();) insert(next_character(input_.pasted, at));
  for (const KeyPress& press : input_.keys) {
    if (press.key == Key::backspace && e.caret > 0) {
      const std::size_t from = previous_start(e.words, e.caret);
      e.words.erase(from, e.caret - from);
      e.caret = from;
      changed = true;
    } else if (press.key == Key::erase && e.caret < e.words.size()) {
      std::size_t to = e.caret;
      next_character(e.words, to);
      e.words.erase(e.caret, to - e.caret);
      changed = true;
    } else if (press.key == Key::left && e.caret > 0) {
      e.caret = previous_start(e.words, e.caret);
    } else if (press.key == Key::right && e.caret < e.words.size()) {
      next_character(e.words, e.caret);
    } else if (press.key == Key::home) {
      e.caret = 0;
    } else if (press.key == Key::end) {
      e.caret = e.words.size();
    }
  }
}

/// The place between two characters that lies nearest.
std::size_t Canvas::caret_near(const Edit& e, float across, const Type& type) const {
  std::size_t best = 0;
  float nearest = std::abs(across);
  for (std::size_t at = 0; at < e.words.size();) {
    next_character(e.words, at);
    const float away = std::abs(across - width(e.words.substr(0, at), type));
    if (away < nearest) nearest = away, best = at;
  }
  return best;
}

bool Canvas::field(Rect rect, std::string_view label, std::string& words, const Type& type, int longest) {
  const Response r = control(rect, label);
  const ControlId me = id(label);
  const bool has_focus = memory_.focus == me && layer_ >= memory_.top_layer;
  Edit& e = memory_.edits[me];
  if (e.words != words) e = {words, words.size()};
  bool changed = false;
  if (has_focus) {
    if (memory_.editing == me) edit(e, longest, changed);
    edited_ = me;
    if (memory_.editing != me) memory_.again = true;
  }
  fill(rect, colours().card, size::button_radius);
  outline(rect, has_focus ? colours().indigo : colours().edge, has_focus || r.hovered ? size::focus_border : size::border,
          size::button_radius);
  const Rect inner = rect.inset(12, 0);
  clip(inner);
  if (has_focus && r.hovered && input_.pressed) e.caret = caret_near(e, input_.mouse.x - inner.x + e.shift, type);
  const float caret = width(e.words.substr(0, e.caret), type);
  e.shift = std::max(0.f, caret + 2 - inner.width);  // the caret stays in view
  const float shift = e.shift;
  glyphs({inner.x - shift, inner.middle().y + em(type.size) * .38f}, e.words, set_size(type), type.weight, type.colour);
  if (has_focus) {
    const Point lower{inner.x - shift + caret + 1, inner.middle().y + em(type.size) * .6f};
    line({lower.x, inner.middle().y - em(type.size) * .6f}, lower, colours().indigo, 2);
    memory_.caret = lower;
  }
  unclip();
  if (changed) words = e.words;
  return changed;
}

}  // namespace presentation
