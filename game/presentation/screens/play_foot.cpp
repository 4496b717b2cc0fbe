#include "presentation/screens/play_page.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr ButtonLook main_look{.action = Action::go_on, .primary = true};
constexpr float mark_inset = 14;

}  // namespace

float main_button_room(const Canvas& c) { return control_height(c) + 16; }

bool main_button(Canvas& c, Rect row, std::string_view label) {
  const ButtonLook& look = main_look;
  const float wide = button_width(c, label, look);
  c.start_at(c.id(label));  // an arrow is not to land on the header's way out
  return button(c, {row.right() - wide, row.y, wide, control_height(c)}, label, look) || c.shortcut(Key::space);
}

void spoken(Canvas& c, const session::Model& model, PlayScratch& scratch) {
  scratch.spoken = model.play.before.size() + 1;
  c.memory().again = true;
}

void passage_mark(Canvas& c, Rect row, std::string_view button_label, Part part) {
  const Palette& p = c.colours();
  const Phrase words =
      say(c, part.number < part.of ? "ui.part_goes_on" : "ui.part", {std::to_string(part.number), std::to_string(part.of)});
  const Type type{size::secondary, p.ink2};
  const float wide = c.width(words, type) + 2 * mark_inset, tall = c.line_height(type) + 6;
  const float end = row.right() - button_width(c, button_label, main_look) - size::between_cards;
  const Rect r{end - wide, row.y + (control_height(c) - tall) / 2, wide, tall};
  c.fill(r, p.card, tall / 2);
  c.outline(r, p.rule, size::border, tall / 2);
  const Canvas::Inside inside(c, r);
  c.text(r, words, type, Align::middle);
}

}  // namespace presentation
