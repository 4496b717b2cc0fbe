#include "presentation/screens/volume_settings.hpp"

#include <algorithm>

#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float cell = 9, cell_gap = 3, stepper_gap = 12;
constexpr int cells = loudest / volume_step;

float cells_width(const Canvas& c) { return cells * (c.em(cell) + cell_gap); }
/// "80 %", or that there is none.
std::string volume_words(const Canvas& c, int volume) {
  return volume == 0 ? say(c, "ui.volume_off") : say(c, "ui.percent", {std::to_string(volume)});
}
float volume_width(const Canvas& c) {
  const Type type{size::body, {}, Weight::bold};
  return std::max(c.width(volume_words(c, loudest), type), c.width(volume_words(c, 0), type)) + 1;
}
float stepper_width(const Canvas& c) { return 2 * control_height(c) + cells_width(c) + volume_width(c) + 3 * stepper_gap; }

/// A square with a sign on it; `label` is what a reader finds it by.
bool step_button(Canvas& c, Rect r, const std::string& label, std::string_view sign, bool enabled) {
  const Palette& p = c.colours();
  const Response state = c.control(r, label, Key::none, enabled);
  c.fill(r, !enabled ? p.recess : state.held ? p.recess : state.hovered ? p.indigo_tint : p.card, size::button_radius);
  c.outline(r, enabled ? p.edge : p.rule, size::border, size::button_radius);
  if (state.focused) c.outline(r.inset(-2), p.indigo, size::focus_border, size::button_radius + 2);
  c.text(r, sign, {size::name, enabled ? p.ink : p.ink2, Weight::bold}, Align::middle);
  return state.pressed;
}

/// Softer, so many cells of ten and their number, louder. Returns the volume asked for.
int stepper(Canvas& c, Rect r, const std::string& name, int volume, bool heard) {
  const Palette& p = c.colours();
  const float side = control_height(c);
  const bool less = step_button(c, {r.x, r.y, side, side}, say(c, "ui.volume_less", {name}), "−", volume > 0);
  float x = r.x + side + stepper_gap;
  for (int i = 0; i < cells; ++i, x += c.em(cell) + cell_gap) {
    const Rect one{x, r.y + side * .3f, c.em(cell), side * .4f};
    if (i < volume / volume_step) c.fill(one, heard ? p.indigo : p.edge, 2);
    c.outline(one, p.edge, size::border, 2);
  }
  c.text({x + stepper_gap - cell_gap, r.y, volume_width(c), side}, volume_words(c, volume), {size::body, p.ink, Weight::bold},
         Align::end);
  x += volume_width(c) + 2 * stepper_gap - cell_gap;
  const bool more = step_button(c, {x, r.y, side, side}, say(c, "ui.volume_more", {name}), "+", volume < loudest);
  return volume + (more ? volume_step : 0) - (less ? volume_step : 0);
}

}  // namespace

float volume_settings(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  const Palette& p = c.colours();
  float y = at.y;
  c.text({at.x, y, at.width, c.em(28)}, say(c, "ui.sound"), {size::body, p.ink, Weight::bold});
  y += c.em(28) + 4;
  if (toggle(c, {at.x, y, at.width, control_height(c)}, say(c, "ui.muted"), look.volumes.muted))
    look.volumes.muted = !look.volumes.muted;
  y += control_height(c) + 8;
  constexpr std::pair<const char*, int Volumes::*> rows[] = {
      {"ui.volume", &Volumes::whole}, {"ui.volume_rooms", &Volumes::rooms}, {"ui.volume_signals", &Volumes::signals}};
  float widest = 0;
  for (const auto& [key, volume] : rows) widest = std::max(widest, c.width(say(c, key), {size::body, p.ink}) + 2 * stepper_gap);
  for (const auto& [key, volume] : rows) {
    const std::string name = say(c, key);
    Flow flow({at.x, y, at.width, 0}, 0, control_height(c));
    c.text(flow.next(widest), name, {size::body, p.ink});
    look.volumes.*volume = stepper(c, flow.next(stepper_width(c)), name, look.volumes.*volume, !look.volumes.muted);
    y += flow.height() + 8;
  }
  if (look.volumes != c.look().volumes) out.push_back(SetLook{look});
  y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.sound_note"), {size::secondary, p.ink2}) + 8;
  return y - at.y;
}

}  // namespace presentation
