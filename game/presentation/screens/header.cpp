#include "presentation/screens/header.hpp"

#include <array>
#include <cstdint>
#include <tuple>
#include <utility>

#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

float tab_width(const Canvas& c, std::string_view label, float type) { return c.width(label, {type, {}, Weight::bold}) + 24; }

/// As wide as its place.
void tab(Canvas& c, Rect r, std::string_view label, float set, bool active, Screen to, Messages& out) {
  const Palette& p = c.colours();
  const Type type{set, active ? p.ink : p.ink2, active ? Weight::bold : Weight::regular};
  const Response state = c.control(r, label);
  if (state.hovered && !active) c.fill(r.inset(0, 8), p.indigo_tint, size::button_radius);
  if (state.focused) c.outline(r.inset(2, 8), p.indigo, size::focus_border, size::button_radius);
  c.text(r, label, type, Align::middle);
  if (active) c.fill({r.x + 12, r.bottom() - 4, r.width - 24, 4}, p.shu, 2);
  if (state.pressed) out.push_back(GoTo{to});
}

constexpr std::array<std::pair<Screen, const char*>, 4> ways = {{{Screen::home, "ui.home"},
                                                                 {Screen::library, "ui.library"},
                                                                 {Screen::records, "ui.records"},
                                                                 {Screen::progress, "progress.title"}}};
constexpr std::array<std::tuple<Panel, const char*, Action>, 2> panels = {
    {{Panel::keys, "ui.keys", Action::keys}, {Panel::settings, "ui.settings", Action::settings}}};
constexpr float between_panels = 8;

float name_from(const Canvas& c) { return size::margin + seal_side(c) + 12; }

/// Which of the panels' buttons say their key: the last to go is that of the list of keys, which names all others.
enum class KeysShown : std::uint8_t { all, list, none };

/// What gives way where the text is too large for one row: the ways' type and the space before them, the name, for which the seal
/// stands, then the keys' names; in the end the ways have a row of their own, and all the rest is there again.
struct Shape {
  bool roomy = true, named = true, one_row = true;
  KeysShown keys = KeysShown::all;
  [[nodiscard]] float type() const { return roomy ? size::body : size::list; }
  [[nodiscard]] float gap() const { return roomy ? 8.f : 0.f; }
  [[nodiscard]] Type name(const Canvas& c) const { return {roomy ? size::name : size::section, c.colours().ink, Weight::bold}; }
  [[nodiscard]] ButtonLook button(Action action) const {
    const bool shown = keys == KeysShown::all || (keys == KeysShown::list && action == Action::keys);
    return {.action = action, .type = size::list, .shows_key = shown};
  }
};

float tabs_from(const Canvas& c, const Shape& shape) {
  const float before = shape.roomy ? c.em(28) : size::gutter - 12;  // a tab has an inset of its own
  return shape.named ? name_from(c) + c.width(say(c, "interface.title"), shape.name(c)) + before : name_from(c);
}

float panels_width(const Canvas& c, const Shape& shape) {
  float wide = -between_panels;
  for (const auto& [panel, name, action] : panels) wide += button_width(c, say(c, name), shape.button(action)) + between_panels;
  return wide;
}

bool fits(const Canvas& c, const Shape& shape) {
  float wide = tabs_from(c, shape) + size::margin;
  for (const auto& [screen, name] : ways) wide += tab_width(c, say(c, name), shape.type()) + shape.gap();
  return wide + panels_width(c, shape) + between_panels <= c.page().width;
}

Shape shape_of(const Canvas& c) {
  // Large letters: the list of keys names the others.
  const KeysShown keys = is_close(c) ? KeysShown::list : KeysShown::all;
  for (Shape next : {Shape{.keys = keys}, Shape{.roomy = false, .keys = keys}, Shape{.named = false, .keys = keys},
                     Shape{.named = false, .keys = KeysShown::none}}) {
    if (!fits(c, next)) continue;
    const KeysShown least = std::exchange(next.keys, KeysShown::all);
    if (!fits(c, next)) next.keys = least;
    return next;
  }
  return {.one_row = false};
}

}  // namespace

float seal_side(const Canvas& c) { return c.em(28); }

void seal(Canvas& c, Rect r) {
  c.fill(r, c.colours().shu, size::key_radius);
  c.text(r, "信", {size::section, c.colours().white, Weight::bold}, Align::middle);
}

Rect header(Canvas& c, Screen active, Messages& out) {
  const Palette& p = c.colours();
  const float row = std::max(size::header, c.em(40) + 8);
  const Shape shape = shape_of(c);
  Rect page = c.page();
  const float tabs_tall = shape.one_row ? row : row - 12;
  const Rect bar = cut_top(page, shape.one_row ? row : row + tabs_tall);
  c.fill(bar, p.card);
  bar_rule(c, bar);
  seal(c, {size::margin, (row - seal_side(c)) / 2, seal_side(c), seal_side(c)});
  if (shape.named) c.text({name_from(c), 0, bar.width, row}, say(c, "interface.title"), shape.name(c));
  const auto draw_panels = [&] {
    float x = bar.right() - size::margin - panels_width(c, shape);
    const float tall = std::min(control_height(c), row - 12);
    for (const auto& [panel, name, action] : panels) {
      const std::string label = say(c, name);
      const float wide = button_width(c, label, shape.button(action));
      if (button(c, {x, (row - tall) / 2, wide, tall}, label, shape.button(action))) out.push_back(Show{panel});
      x += wide + between_panels;
    }
  };
  // In the order they are read in.
  if (!shape.one_row) draw_panels();
  float x = shape.one_row ? tabs_from(c, shape) : size::margin - 12;
  for (const auto& [screen, name] : ways) {
    const std::string label = say(c, name);
    const Rect place{x, bar.bottom() - tabs_tall, tab_width(c, label, shape.type()), tabs_tall};
    tab(c, place, label, shape.type(), screen == active, screen, out);
    x += place.width + shape.gap();
  }
  if (shape.one_row) draw_panels();
  return page;
}

namespace {
Type brand_type(const Canvas& c) { return {size::name, c.colours().ink, Weight::bold}; }
}  // namespace

float brand_end(const Canvas& c, std::string_view title) { return name_from(c) + c.width(title, brand_type(c)); }

void brand(Canvas& c, float row, std::string_view title) {
  seal(c, {size::margin, (row - seal_side(c)) / 2, seal_side(c), seal_side(c)});
  c.text({name_from(c), 0, brand_end(c, title) - name_from(c) + 1, row}, title, brand_type(c));
}

float plain_header_height(const Canvas& c) { return std::max(size::header, control_height(c) + 16); }

Rect plain_header(Canvas& c, Rect page, std::string_view title) {
  const Rect bar = cut_top(page, plain_header_height(c));
  c.fill(bar, c.colours().card);
  bar_rule(c, bar);
  brand(c, bar.height, title);
  return page;
}

Rect sheet(Canvas& c, std::string_view title, float width, Messages& out) {
  const Palette& p = c.colours();
  c.raise_layer();
  const Rect page = c.page();
  c.fill(page, faded(p.ink, .38f));
  const float wide = std::min(width, page.width - 2 * size::gutter);
  // From the window's upper edge to its lower one: nothing of a bar looks out above it or beside it.
  Rect r{page.width - wide, 0, wide, page.height};
  c.fill(r, p.card);
  c.line({r.x, r.y}, {r.x, r.bottom()}, p.edge);
  const float tall = control_height(c);
  const std::string close = say(c, "ui.close");
  const ButtonLook look{.action = Action::leave};
  const float close_width = button_width(c, close, look);
  c.text({r.x + size::margin, r.y + 16, r.width - close_width - 2 * size::margin - 16, tall}, title,
         {size::page_title, p.ink, Weight::bold});
  if (button(c, {r.right() - close_width - size::margin, r.y + 16, close_width, tall}, close, look))
    out.push_back(Show{Panel::none});
  static_cast<void>(cut_top(r, tall + 32));
  c.line({r.x + size::margin, r.y}, {r.right() - size::margin, r.y}, p.recess);
  // What scrolls ends where the button and the rule do, its bar beside it.
  return with_bar(r.inset(size::margin, 16));
}

}  // namespace presentation
