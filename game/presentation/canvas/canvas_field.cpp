#include <algorithm>
#include <cmath>

#include "presentation/canvas/canvas.hpp"
#include "presentation/canvas/field_lines.hpp"
#include "presentation/font/utf8.hpp"

namespace presentation {
namespace {

/// The lines of a field as they stand in it.
struct FieldLines {
  std::string_view words;
  std::vector<std::size_t> begins;
  float top = 0, tall = 0;  ///< of the first line; of each

  [[nodiscard]] std::string_view at(std::size_t line) const {
    const std::size_t end = line + 1 < begins.size() ? begins[line + 1] : words.size();
    return words.substr(begins[line], end - begins[line]);
  }
  [[nodiscard]] std::size_t with(std::size_t caret) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(begins, caret) - begins.begin()) - 1;
  }
  [[nodiscard]] std::size_t under(float y) const {
    return static_cast<std::size_t>(std::clamp((y - top) / tall, 0.f, static_cast<float>(begins.size()) - 1));
  }
  [[nodiscard]] float middle(std::size_t line) const { return top + (static_cast<float>(line) + .5f) * tall; }
};

/// One line where there is room for no more: it is shifted then.
FieldLines lines_of(const Canvas& c, Rect inner, std::string_view words, const Type& type) {
  FieldLines lines{.words = words, .begins = {0}, .tall = c.line_height(type)};
  if (inner.height >= 2 * lines.tall) lines.begins = field_lines(c, inner.width, words, type);
  lines.top = inner.middle().y - static_cast<float>(lines.begins.size()) * lines.tall / 2;
  return lines;
}

}  // namespace

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
  const Rect inner = rect.inset(field_inset, 0);
  clip(inner);
  const FieldLines lines = lines_of(*this, inner, e.words, type);
  const bool wraps = lines.begins.size() > 1;
  const auto before_caret = [&](std::size_t on) {
    return width(e.words.substr(lines.begins[on], e.caret - lines.begins[on]), type);
  };
  const auto go_to = [&](std::size_t on, float across) {
    e.caret = lines.begins[on] + caret_near({std::string(lines.at(on)), 0}, across, type);
  };
  if (has_focus && r.hovered && input_.pressed) go_to(lines.under(input_.mouse.y), input_.mouse.x - inner.x + e.shift);
  for (const KeyPress& press : input_.keys) {
    const std::size_t on = lines.with(e.caret);
    if (!has_focus || !wraps) break;
    if (press.key == Key::up && on > 0) go_to(on - 1, before_caret(on));
    if (press.key == Key::down && on + 1 < lines.begins.size()) go_to(on + 1, before_caret(on));
  }
  const std::size_t on = lines.with(e.caret);
  const float caret = before_caret(on);
  e.shift = wraps ? 0 : std::max(0.f, caret + 2 - inner.width);  // the caret stays in view
  const float shift = e.shift;
  for (std::size_t i = 0; i < lines.begins.size(); ++i)
    glyphs({inner.x - shift, lines.middle(i) + em(type.size) * .38f}, lines.at(i), set_size(type), type.weight, type.colour);
  if (has_focus) {
    const Point lower{inner.x - shift + caret + 1, lines.middle(on) + em(type.size) * .6f};
    line({lower.x, lines.middle(on) - em(type.size) * .6f}, lower, colours().indigo, 2);
    memory_.caret = lower;
  }
  unclip();
  if (!changed) return false;
  words = e.words;
  memory_.again = true;  // it may want another line
  return true;
}

}  // namespace presentation
