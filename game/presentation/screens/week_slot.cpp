#include "presentation/canvas/strokes.hpp"
#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using session::Notice;
using simulation::nowhere;

/// Something else is in hand, so that this slot is a place for it or is not.
bool is_place(const Asking& asking, const WeekSlot& slot) { return !asking.hand.empty() && !asking.hand.has(slot.task); }

constexpr float digit_gap = 7;
/// What the digit and the gap beside it take, as an indent; both grow with the text.
constexpr float digit_indent = 24 + digit_gap;

/// The task that stands there; in a row as wide as the page also what becomes of it.
Column slot_task(const Canvas& c, const Asking& asking, const WeekSlot& slot, SlotSpace space) {
  const Palette& p = c.colours();
  const TaskLook look = task_look(c, asking, slot.task);
  Column words;
  if (slot.too_late)
    words.push_back({.words = say(c, "ui.plan.too_late"),
                     .type = {size::metadata, p.shu, Weight::bold},
                     .indent = 20,
                     .sign = Icon::alert,
                     .sign_colour = p.shu});
  Piece title{.words = look.title, .type = {space == SlotSpace::row ? size::list : slot_title, p.ink, Weight::bold}};
  if (slot.fixed) title.indent = lock_indent, title.sign = Icon::lock, title.sign_colour = p.ink2;
  // Told whole however little room there is, and nothing to be done about it.
  if (slot.fixed && space == SlotSpace::brief) title.type = {size::metadata, p.ink};
  if (space == SlotSpace::row) {
    const bool held = asking.hand.has(slot.task), gives_way = is_place(asking, slot) && slot.refuses == Notice::none;
    if (held || gives_way) title.beside = say(c, held ? "ui.plan.held" : "ui.plan.put_instead");
    title.beside_type = {size::secondary, p.indigo, Weight::bold};
  }
  words.push_back(title);
  return words;
}

}  // namespace

void slot_ground(Canvas& c, Rect r, const Asking& asking, const WeekSlot& slot, const Response& state) {
  const Palette& p = c.colours();
  const bool place = is_place(asking, slot), refused = place && slot.refuses != Notice::none,
             lit = state.hovered || state.focused;
  const bool taken = slot.task != nowhere, closed = !taken && (refused || (slot.over && !place));
  const TaskLook look = taken ? task_look(c, asking, slot.task) : TaskLook{.colour = p.edge, .tint = p.card};
  c.fill(r, slot.fixed ? p.recess : taken ? look.tint : lit && !closed ? p.indigo_tint : p.card, size::button_radius);
  if (closed) hatch(c, r.inset(2), p.rule);
  const Colour edge = slot.too_late ? p.shu : place && !refused ? p.indigo : taken && !slot.fixed ? look.colour : p.edge;
  if (refused && lit)
    dashed_outline(c, r.inset(1), p.shu, size::focus_border);
  else if (slot.fixed)
    dashed_outline(c, r.inset(1), p.ink2);
  else
    c.outline(r, edge, asking.hand.has(slot.task) || slot.too_late ? size::focus_border : size::border, size::button_radius);
  if (taken) c.fill(task_edge(r), slot.fixed ? p.ink2 : look.colour, 2);
  if (state.focused && !(refused && lit)) c.outline(r, p.indigo, size::focus_border, size::button_radius);
}

Column slot_words(const Canvas& c, const Asking& asking, const WeekSlot& slot, const Response& state, SlotSpace space) {
  const Palette& p = c.colours();
  const bool place = is_place(asking, slot), lit = state.hovered || state.focused;
  Column words = slot.task == nowhere ? Column() : slot_task(c, asking, slot, space);
  if (place && slot.refuses != Notice::none) {
    const std::string why = say(c, "notice." + std::to_string(static_cast<int>(slot.refuses)));
    if (slot.task == nowhere || lit)
      words.push_back({.words = why, .type = {size::metadata, lit ? p.shu : p.ink2}});
    else if (slot.fixed && space == SlotSpace::row)
      words.push_back({.words = say(c, "ui.plan.fixed"), .type = {size::metadata, p.ink2}, .indent = lock_indent});
    return words;
  }
  if (slot.task != nowhere) return words;
  words.push_back({.words = say(c, place       ? "ui.plan.put_here"
                                   : slot.over ? "ui.plan.past"
                                               : "ui.plan.free"),
                   .type = {size::secondary, place ? p.indigo : p.ink2, place ? Weight::bold : Weight::regular},
                   .indent = slot.place > 0 ? digit_indent : 0});
  return words;
}

void slot_digit(Canvas& c, Point at, const WeekSlot& slot, const Response& state) {
  if (slot.place > 0)
    number_square(c, {at.x, at.y + c.line_height({size::secondary}) / 2}, slot.place, state.focused || state.held);
}

}  // namespace presentation
