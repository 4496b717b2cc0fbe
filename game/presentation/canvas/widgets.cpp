#include "presentation/canvas/widgets.hpp"

#include <algorithm>

namespace presentation {
namespace {

constexpr float close_below = 860;  // units across at 100 %
constexpr float button_inset = 18, cap_gap = 10, after_words = 24, thought_radius = 26;

float number_side(const Canvas& c) { return std::max(size::least_control, c.em(26)); }

/// What kind of answer it is stands under its number, in either language and at any size: the words have the width.
float words_from(const Canvas& c, const OptionLook& o) { return 16 + std::max(number_side(c), o.widest_kind) + 20; }
float words_width(const Canvas& c, float width, const OptionLook& o) {
  return std::min(width - words_from(c, o) - after_words, c.em(size::answer) * size::longest_line);
}
/// Number and kind, one above the other.
float number_column_height(const Canvas& c) { return number_side(c) + c.line_height({size::secondary}); }

/// Where words and number begin on an answer, from the top of both: the number beside the first line, where it is still seen of
/// an answer that is cut at the foot.
struct OptionRows {
  float words = 0, number = 0, tall = 0;
};
OptionRows rows_of(const Canvas& c, float width, const OptionLook& o) {
  const float column = number_column_height(c), words = c.paragraph_height(width, o.words, {size::answer});
  // A line beside number and kind stands in the middle of the two.
  if (words < column && words < 2 * c.line_height({size::answer}))
    return {.words = (column - words) / 2, .number = 0, .tall = column};
  const float line = c.first_line_middle(width, o.words, {size::answer}), half = number_side(c) / 2;
  OptionRows rows{.words = std::max(0.f, half - line), .number = std::max(0.f, line - half)};
  rows.tall = std::max(rows.words + words, rows.number + column);
  return rows;
}

std::string cap_of(const Canvas& c, const ButtonLook& look) {
  return look.action == Action::none || !look.shows_key ? std::string() : c.prompt(look.action);
}

float toggle_words(const Canvas& c, float width) { return width - c.em(22) - 14; }

/// What is no more than its label is left out together with it, where the edge of what scrolls would cut that.
bool label_is_cut(Canvas& c, Rect r, float type) { return c.is_cut({r.x, r.middle().y - c.em(type) / 2, r.width, c.em(type)}); }

void option_kind(Canvas& c, Rect r, Rect number, const OptionLook& o) {
  const Type type{size::secondary, c.colours().ink2};
  const float wide = c.width(o.kind, type), x = std::max(r.x + 16, number.middle().x - wide / 2);
  c.text({x, number.bottom(), wide + 1, c.line_height(type)}, o.kind, type);
}

}  // namespace

bool is_close(const Canvas& c) { return c.page().width < c.em(close_below); }

float control_height(const Canvas& c) { return std::max(size::control_height, c.em(size::body) + size::card_inset); }

float button_width(const Canvas& c, std::string_view label, const ButtonLook& look) {
  const std::string key_cap = cap_of(c, look);
  const float cap = key_cap.empty() ? 0 : c.width(key_cap, {size::metadata}) + cap_gap;
  return c.width(label, {look.type, {}, Weight::bold}) + cap + 2 * button_inset;
}

namespace {

void button_ground(Canvas& c, Rect r, const ButtonLook& look, const Response& state) {
  const Palette& p = c.colours();
  Colour ground = look.primary ? p.indigo : p.card;
  if (!look.enabled)
    ground = p.recess;
  else if (state.held)
    ground = look.primary ? p.ink : p.recess;
  else if (state.hovered && !look.primary)
    ground = p.indigo_tint;
  c.fill(r, ground, size::button_radius);
  if (state.focused) {
    c.outline(r.inset(-2), p.indigo, size::focus_border, size::button_radius + 2);
    if (look.primary) c.outline(r.inset(2), p.card, size::border, size::button_radius - 2);
  } else if (look.enabled) {
    c.outline(r, look.primary ? p.indigo : p.edge, size::border, size::button_radius);
  }
}

}  // namespace

bool icon_button(Canvas& c, Rect r, std::string_view label, Icon sign, const ButtonLook& look) {
  const Response state = c.control(r, label, look.action, look.enabled);
  button_ground(c, r, look, state);
  const float side = c.em(20);
  icon(c, sign, {r.middle().x - side / 2, r.middle().y - side / 2}, side, look.enabled ? c.colours().ink : c.colours().ink2, 2);
  return state.pressed;
}

bool button(Canvas& c, Rect r, std::string_view label, const ButtonLook& look) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, look.action, look.enabled);
  if (label_is_cut(c, r, look.type)) return state.pressed;
  const Canvas::Inside inside(c, r);
  button_ground(c, r, look, state);
  const bool on_dark = look.primary && look.enabled;
  const Type type{look.type, on_dark ? p.white : look.enabled ? p.ink : p.ink2, Weight::bold};
  const Type cap_type{size::metadata, on_dark ? p.white : p.ink2};
  // Enter is for what has the focus, where that is shown elsewhere; and what cannot be pressed has neither edge nor key.
  const bool elsewhere = look.action == Action::go_on && c.memory().focus != 0 && c.memory().focus_shown && !state.focused;
  const std::string key_cap = elsewhere || !look.enabled ? std::string{} : cap_of(c, look);
  const float cap = key_cap.empty() ? 0 : c.width(key_cap, cap_type) + cap_gap;
  const float words = std::min(c.width(label, type), r.width - cap - 8);
  const float x = r.x + (r.width - words - cap) / 2;
  c.text({x, r.y, words + 1, r.height}, label, type);
  if (cap > 0) c.text({x + words + cap_gap, r.y, cap, r.height}, key_cap, cap_type);
  return state.pressed;
}

void bar_rule(Canvas& c, Rect bar) {
  const float y = bar.bottom() - size::border / 2;
  c.line({bar.x, y}, {bar.right(), y}, c.colours().rule);
}

void card(Canvas& c, Rect r, float radius) {
  c.keep_whole(r);
  c.fill(r, c.colours().card, radius);
  c.outline(r, c.colours().rule, size::border, radius);
}

Response pressable_card(Canvas& c, Rect r, std::string_view label, Trigger trigger, bool enabled, float radius) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, trigger, enabled);
  c.fill(r, !enabled ? p.paper : state.focused || state.hovered ? p.indigo_tint : p.card, radius);
  c.outline(r,
            state.focused || state.held ? p.indigo
            : enabled                   ? p.edge
                                        : p.rule,
            state.focused || state.held ? size::focus_border : size::border, radius);
  return state;
}

float key_cap_width(const Canvas& c, std::string_view label) {
  return std::max(c.em(26), c.width(label, {size::metadata, {}, Weight::bold}) + c.em(12));
}

float key_cap(Canvas& c, Point left_middle, std::string_view label) {
  const Type type{size::metadata, c.colours().ink, Weight::bold};
  const float wide = key_cap_width(c, label), tall = c.em(20);
  const Rect r{left_middle.x, left_middle.y - tall / 2, wide, tall};
  if (label_is_cut(c, r, type.size)) return wide;
  c.fill(r, c.colours().card, size::key_radius);
  c.outline(r, c.colours().edge, 1.2f, size::key_radius);
  c.text(r, label, type, Align::middle);
  return wide;
}

float pill_width(const Canvas& c, std::string_view label) { return c.width(label, {size::list, {}, Weight::bold}) + 40; }

bool pill(Canvas& c, Rect r, std::string_view label, bool on) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label);
  if (label_is_cut(c, r, size::list)) return state.pressed;
  const Canvas::Inside inside(c, r);
  c.fill(r, on ? p.ink : state.hovered ? p.indigo_tint : p.card, r.height / 2);
  c.outline(r, on ? p.ink : p.edge, size::border, r.height / 2);
  if (state.focused) c.outline(r.inset(-3), p.indigo, size::focus_border, r.height / 2 + 3);
  c.text(r, label, {size::list, on ? p.white : p.ink, on ? Weight::bold : Weight::regular}, Align::middle);
  return state.pressed;
}

float toggle_height(const Canvas& c, float width, std::string_view label) {
  return std::max(control_height(c), c.paragraph_height(toggle_words(c, width), label, {size::body}) + 8);
}

bool toggle(Canvas& c, Rect r, std::string_view label, bool on) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label);
  const float side = c.em(22);
  const Rect mark{r.x + 2, r.y + (r.height - side) / 2, side, side};
  c.fill(mark, on ? p.indigo : state.hovered ? p.indigo_tint : p.card, size::key_radius);
  c.outline(mark, on ? p.indigo : p.edge, size::border, size::key_radius);
  if (on) icon(c, Icon::done, {mark.x + side * .15f, mark.y + side * .15f}, side * .7f, p.white, 3);
  if (state.focused) c.outline(r.inset(-4, 0), p.indigo, size::focus_border, size::button_radius);
  const float wide = toggle_words(c, r.width), tall = c.paragraph_height(wide, label, {size::body});
  c.paragraph({mark.right() + 12, r.y + (r.height - tall) / 2, wide, 0}, label, {size::body, p.ink});
  return state.pressed;
}

float option_height(const Canvas& c, float width, const OptionLook& o) {
  return std::max(56.f, rows_of(c, words_width(c, width, o), o).tall + std::max(12.f, c.em(9)));
}

bool option(Canvas& c, Rect r, const OptionLook& o) {
  const Palette& p = c.colours();
  const Key digit = o.number <= 9 ? key(static_cast<char>('0' + o.number)) : Key::none;
  const Response state = pressable_card(c, r, o.words, digit, o.enabled, o.thought ? thought_radius : size::radius);
  const Canvas::Inside inside(c, r);
  const float wide = words_width(c, r.width, o);
  const OptionRows rows = rows_of(c, wide, o);
  const float top = r.y + (r.height - rows.tall) / 2, side = number_side(c), column = words_from(c, o) - 36;
  const Rect number{r.x + 16 + (column - side) / 2, top + rows.number, side, side};
  const bool lit = state.focused || state.held;
  if (!label_is_cut(c, number, size::name)) {
    c.fill(number, lit ? p.indigo : p.card, size::button_radius);
    c.outline(number, lit ? p.indigo : p.edge, size::border, size::button_radius);
  }
  c.text(number, std::to_string(o.number), {size::name, lit ? p.white : p.ink, Weight::bold}, Align::middle);
  c.paragraph({r.x + words_from(c, o), top + rows.words, wide, 0}, o.words, {size::answer, p.ink});
  option_kind(c, r, number, o);
  return state.pressed;
}

Rect Flow::next(float width) {
  if (at_.x > area_.x && at_.x + width > area_.right()) at_ = {area_.x, at_.y + line_height_ + gap_};
  const Rect place{at_.x, at_.y, std::min(width, area_.width), line_height_};
  at_.x += width + gap_;
  return place;
}

}  // namespace presentation
