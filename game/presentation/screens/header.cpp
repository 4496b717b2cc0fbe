#include "presentation/screens/header.hpp"

#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

void seal(Canvas& c, Rect r) {
  c.fill(r, c.colours().shu, size::key_radius);
  c.text(r, "信", {18 / c.look().text_size * std::min(c.look().text_size, 1.4f), c.colours().white, Weight::bold}, Align::middle);
}

/// Width it took.
float tab(Canvas& c, Rect place, std::string_view label, bool active, Screen to, Messages& out) {
  const Palette& p = c.colours();
  const Type type{size::body, active ? p.ink : p.ink2, active ? Weight::bold : Weight::regular};
  const Rect r{place.x, place.y, c.width(label, {size::body, {}, Weight::bold}) + 24, place.height};
  const Response state = c.control(r, label);
  if (state.hovered && !active) c.fill(r.inset(0, 8), p.indigo_tint, size::button_radius);
  if (state.focused) c.outline(r.inset(2, 8), p.indigo, size::focus_border, size::button_radius);
  c.text(r, label, type, Align::middle);
  if (active) c.fill({r.x + 12, r.bottom() - 4, r.width - 24, 4}, p.shu, 2);
  if (state.pressed) out.push_back(GoTo{to});
  return r.width;
}

}  // namespace

Rect header(Canvas& c, Screen active, Messages& out) {
  Rect page = c.page();
  const Rect bar = cut_top(page, std::max(size::header, c.em(40) + 8));
  const Palette& p = c.colours();
  c.fill(c.page(), p.paper);
  c.fill(bar, p.card);
  c.line({0, bar.bottom()}, {bar.width, bar.bottom()}, p.rule);
  seal(c, {size::margin, bar.y + (bar.height - 28) / 2, 28, 28});
  const std::string title = say(c, "interface.title");
  float x = size::margin + 40;
  x += c.text({x, bar.y, 300, bar.height}, title, {size::option, p.ink, Weight::bold}) + c.em(28);
  for (const auto& [screen, key] :
       {std::pair{Screen::home, "ui.home"}, {Screen::library, "ui.library"}, {Screen::records, "ui.records"}})
    x += tab(c, {x, bar.y, 0, bar.height}, say(c, key), screen == active, screen, out) + 8;
  const std::string settings = say(c, "ui.settings"), keys = say(c, "ui.keys");
  float right = bar.right() - size::margin;
  for (const auto& [panel, label, cap] : {std::tuple{Panel::settings, settings, "S"}, {Panel::keys, keys, "F1"}}) {
    const ButtonLook look{.key_cap = cap, .shortcut = panel == Panel::settings ? key('S') : Key::f1, .type = size::list};
    const float wide = button_width(c, label, look);
    right -= wide;
    const float tall = std::min(control_height(c), bar.height - 12);
    if (button(c, {right, bar.y + (bar.height - tall) / 2, wide, tall}, label, look)) out.push_back(Show{panel});
    right -= 8;
  }
  return page;
}

Rect sheet(Canvas& c, std::string_view title, float width, Messages& out) {
  const Palette& p = c.colours();
  c.raise_layer();
  const Rect page = c.page();
  c.fill(page, faded(p.ink, .38f));
  const float wide = std::min(width, page.width - 2 * size::gutter);
  Rect r{page.width - wide - size::gutter, size::gutter, wide, page.height - 2 * size::gutter};
  c.fill(r, p.card, size::card_radius);
  c.outline(r, p.edge, size::border, size::card_radius);
  const float tall = control_height(c);
  const std::string close = say(c, "ui.close");
  const ButtonLook look{.key_cap = "Esc", .shortcut = Key::escape};
  const float close_width = button_width(c, close, look);
  c.text({r.x + size::card_inset, r.y + 16, r.width - close_width - 64, tall}, title, {size::section, p.ink, Weight::bold});
  if (button(c, {r.right() - close_width - 16, r.y + 16, close_width, tall}, close, look)) out.push_back(Show{Panel::none});
  static_cast<void>(cut_top(r, tall + 32));
  c.line({r.x + size::card_inset, r.y}, {r.right() - size::card_inset, r.y}, p.recess);
  return {r.x + size::card_inset, r.y + 16, r.width - 2 * size::card_inset + 8, r.height - 32};
}

}  // namespace presentation
