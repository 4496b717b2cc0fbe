#include "presentation/screens/keys.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float cap_width = 84, between_caps = 10;
constexpr int stage_count = 5;

std::string meaning_of(const Canvas& c, Action action) {
  std::string name(info(action).name);
  std::ranges::replace(name, ' ', '_');
  return say(c, "ui.keys." + name);
}

/// Gives the action what was pressed, or says why it cannot have it.
void give(const Canvas& c, KeysScratch& scratch, const Caught& caught, Messages& out) {
  const Action action = std::exchange(scratch.waiting, Action::none);
  // The other device was taken up, or Esc: nothing is changed.
  const bool left_alone =
      scratch.for_pad == (caught.button == PadButton::none) || (caught.key == Key::escape && action != Action::leave);
  if (left_alone) return;
  Look look = c.look();
  const Clash why = scratch.for_pad ? clash(look.mapping, action, caught.button) : clash(look.mapping, action, caught.key);
  if (why.why != Clash::Why::none) {
    scratch.refused = action;
    scratch.key = caught.key;
    scratch.button = caught.button;
    return;
  }
  if (scratch.for_pad)
    look.mapping.set(action, caught.button);
  else
    look.mapping.set(action, caught.key);
  out.push_back(SetLook{look});
}

/// What to do next, or why the last wish was refused.
std::pair<std::string, bool> told(const Canvas& c, const KeysScratch& scratch) {
  if (scratch.waiting != Action::none)
    return {say(c, scratch.for_pad ? "ui.keys.press_button" : "ui.keys.press_key", {meaning_of(c, scratch.waiting)}), true};
  if (scratch.refused == Action::none) return {say(c, "ui.keys.how"), false};
  const Mapping& mapping = c.look().mapping;
  const bool pad = scratch.button != PadButton::none;
  const Clash why = pad ? clash(mapping, scratch.refused, scratch.button) : clash(mapping, scratch.refused, scratch.key);
  const std::string pressed = pad ? cap(scratch.button, c.memory().maker) : cap(scratch.key);
  if (why.why == Clash::Why::taken) return {say(c, "ui.keys.taken", {pressed, meaning_of(c, why.by)}), true};
  return {say(c, "ui.keys.reserved", {pressed}), true};
}

/// A key that can be exchanged.
void exchangeable(Canvas& c, Rect r, Action action, bool pad, KeysScratch& scratch) {
  const Palette& p = c.colours();
  const Mapping& mapping = c.look().mapping;
  const bool waits = scratch.waiting == action && scratch.for_pad == pad;
  const std::string name = pad ? cap(mapping.button(action), c.memory().maker) : cap(mapping.key(action));
  const std::string shown = waits ? "…" : name.empty() ? say(c, "ui.keys.none") : name;
  const Response state = c.control(r, joined(c, {meaning_of(c, action), say(c, pad ? "ui.keys.pad" : "ui.keys.key"), name}));
  const Canvas::Inside inside(c, r);
  c.fill(r, waits ? p.indigo : state.hovered ? p.indigo_tint : p.card, size::key_radius);
  c.outline(r, waits || state.focused ? p.indigo : p.edge, state.focused ? size::focus_border : size::border, size::key_radius);
  const bool none = name.empty() && !waits;
  c.text(r, shown, {size::list, waits ? p.white : none ? p.ink2 : p.ink, none ? Weight::regular : Weight::bold}, Align::middle);
  if (!state.pressed) return;
  scratch = {};
  if (!waits) scratch.waiting = action, scratch.for_pad = pad;
  c.memory().again = true;
}

struct KeyColumns {
  float key, pad, words, width;
};
KeyColumns key_columns(const Canvas& c, Rect at) {
  const float cap = c.em(cap_width), words = at.x + 2 * (cap + between_caps) + 6;
  return {at.x, at.x + cap + between_caps, words, at.right() - words};
}

/// Returns the row's height.
float row(Canvas& c, Rect at, const std::string& meaning, const auto& caps) {
  const KeyColumns columns = key_columns(c, at);
  const Type type{size::body, c.colours().ink};
  const float words = c.paragraph_height(columns.width, meaning, type), tall = std::max(c.em(26) + 10, words + 10);
  c.keep_whole({at.x, at.y, at.width, tall});
  c.paragraph({columns.words, at.y + (tall - words) / 2, columns.width, 0}, meaning, type);
  caps(columns, at.y + (tall - c.em(26)) / 2);
  c.line({at.x, at.y + tall}, {at.x + at.width, at.y + tall}, c.colours().recess);
  return tall;
}

float heading(Canvas& c, Rect at, const std::string& words) {
  const KeyColumns columns = key_columns(c, at);
  const Type type{size::metadata, c.colours().ink2}, title{size::body, c.colours().ink, Weight::bold};
  const float line = c.em(size::body) * 1.8f, y = at.y + 14;
  c.text({columns.key, y, c.em(cap_width), line}, say(c, "ui.keys.key"), type, Align::middle);
  c.text({columns.pad, y, c.em(cap_width), line}, say(c, "ui.keys.pad"), type, Align::middle);
  c.text({columns.words, y, columns.width, line}, words, title);
  return line + 14;
}

float stage_rows(Canvas& c, Rect at, int stage, KeysScratch& scratch) {
  float y = at.y + heading(c, at, say(c, "ui.keys.stage_" + std::to_string(stage)));
  for (const ActionInfo& each : actions()) {
    const bool of_no_use = each.action == Action::readings && c.look().language != text::Language::ja;
    if (static_cast<int>(each.stage) != stage || of_no_use) continue;
    y += row(c, {at.x, y, at.width, 0}, meaning_of(c, each.action), [&](const KeyColumns& columns, float top) {
      exchangeable(c, {columns.key, top, c.em(cap_width), c.em(26)}, each.action, false, scratch);
      exchangeable(c, {columns.pad, top, c.em(cap_width), c.em(26)}, each.action, true, scratch);
    });
  }
  return y - at.y;
}

/// What can be neither changed nor lost.
float fixed_rows(Canvas& c, Rect at) {
  struct Fixed {
    const char *key, *pad, *meaning;
  };
  constexpr Fixed all[] = {{"1–9", "", "ui.keys.choose"}, {"↑↓←→", "↑↓←→", "ui.keys.move"}, {"Tab", "", "ui.keys.next"}};
  float y = at.y + heading(c, at, say(c, "ui.keys.always"));
  for (const Fixed& each : all)
    y += row(c, {at.x, y, at.width, 0}, say(c, each.meaning), [&](const KeyColumns& columns, float top) {
      const Type type{size::list, c.colours().ink2, Weight::bold};
      c.text({columns.key, top, c.em(cap_width), c.em(26)}, each.key, type, Align::middle);
      const bool none = *each.pad == '\0';
      c.text({columns.pad, top, c.em(cap_width), c.em(26)}, none ? say(c, "ui.keys.none") : each.pad,
             {type.size, type.colour, none ? Weight::regular : type.weight}, Align::middle);
    });
  return y - at.y;
}

/// Above the rows, so that it is seen wherever they have been scrolled to. Returns its height.
float sentence(Canvas& c, Rect at, const KeysScratch& scratch) {
  const auto [words, urgent] = told(c, scratch);
  const Palette& p = c.colours();
  const Type type{size::list, urgent ? p.shu : p.ink2, urgent ? Weight::bold : Weight::regular};
  const float indent = urgent ? c.em(24) : 0;
  if (urgent) icon(c, Icon::alert, {at.x, at.y + (c.line_height(type) - c.em(16)) / 2}, c.em(16), p.shu, 2);
  return c.paragraph({at.x + indent, at.y, at.width - indent, 0}, words, type) + 8;
}

}  // namespace

void keys_panel(Canvas& c, Rect inside, KeysScratch& scratch, Messages& out) {
  if (scratch.waiting != Action::none) {
    if (c.memory().caught)
      give(c, scratch, *c.memory().caught, out);
    else
      c.catch_next();
  }
  const Rect head{inside.x, inside.y, inside.width - size::scroll_bar_room, inside.height};
  static_cast<void>(cut_top(inside, sentence(c, head, scratch)));
  const Rect at = c.begin_scroll("keys", inside);
  float y = at.y;
  for (int stage = 0; stage < stage_count; ++stage) y += stage_rows(c, {at.x, y, at.width, 0}, stage, scratch);
  y += fixed_rows(c, {at.x, y, at.width, 0}) + size::between_cards;
  const std::string restore = say(c, "ui.keys.restore");
  if (button(c, {at.x, y, button_width(c, restore), control_height(c)}, restore)) {
    Look look = c.look();
    look.mapping = {};
    scratch = {};
    out.push_back(SetLook{look});
  }
  c.end_scroll(y + control_height(c) + 8 - at.y);
}

}  // namespace presentation
