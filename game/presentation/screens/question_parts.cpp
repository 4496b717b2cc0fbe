#include <algorithm>
#include <vector>

#include "presentation/screens/column.hpp"
#include "presentation/screens/letter.hpp"
#include "presentation/screens/question_blank.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using simulation::Index;
using simulation::Move;

constexpr float part_inset = 14, between_parts = 8, part_sign_side = 22,
                group_from = 12;  // beside the line that holds a group together

/// Parts of which one at most is in, or all that stand alone.
struct PartGroup {
  bool one_of = false;
  bool when = false;  ///< it is about when to answer
  std::vector<Index> parts;
};

std::vector<PartGroup> groups_of(const Asking& asking) {
  std::vector<PartGroup> groups;
  std::uint8_t last = simulation::no_group;
  for (const session::Offer& offer : asking.model.question->offers) {
    const simulation::OptionInfo& part = asking.story().options[offer.option];
    if (groups.empty() || part.group != last) groups.push_back({.one_of = part.group != simulation::no_group, .parts = {}});
    last = part.group;
    groups.back().parts.push_back(offer.option);
    groups.back().when = simulation::says_when(asking.story(), offer.option);
  }
  // Times are read from early to late.
  for (PartGroup& group : groups)
    if (group.one_of && group.when)
      std::ranges::stable_sort(group.parts, {}, [&](Index part) { return asking.story().options[part].after; });
  return groups;
}

/// What a group is, as the author names it, and how many of it go in.
Phrase heading(const Canvas& c, const Asking& asking, const PartGroup& group) {
  if (!group.one_of) return say(c, "ui.parts.any");
  if (group.when) return say(c, "ui.parts.when");
  const std::string_view name = words(c, asking.story(), asking.story().options[group.parts.front()].group_name);
  return name.empty() ? say(c, "ui.parts.one_of") : say(c, "ui.parts.one_of_named", {name});
}

/// ○ ● where one of several is in, □ ☑ where each stands alone.
void part_sign(Canvas& c, Point middle, bool one_of, bool in) {
  const Palette& p = c.colours();
  const float side = c.em(part_sign_side);
  const float line = c.em(size::body);
  if (c.is_cut({middle.x - side / 2, middle.y - line / 2, side, line})) return;  // with the words beside it
  if (one_of) {
    c.disc(middle, side / 2, p.card);
    c.ring(middle, side / 2 - 1, in ? p.indigo : p.edge, size::border);
    if (in) c.disc(middle, side / 4, p.indigo);
    return;
  }
  const Rect box{middle.x - side / 2, middle.y - side / 2, side, side};
  c.fill(box, in ? p.indigo : p.card, size::key_radius);
  c.outline(box, in ? p.indigo : p.edge, size::border, size::key_radius);
  if (in) icon(c, Icon::done, {box.x + side * .15f, box.y + side * .15f}, side * .7f, p.white, 3);
}

float part_words_from(const Canvas& c) { return part_inset + number_width(c) + 10 + c.em(part_sign_side) + 12; }

Column part_words(const Canvas& c, const Asking& asking, Index part) {
  const simulation::OptionInfo& info = asking.story().options[part];
  Column column{{.words = words(c, asking.story(), info.text), .type = {size::body, c.colours().ink}}};
  if (info.after > 0)
    column.push_back({.words = say(c, "ui.after", {text::duration(info.after, c.look().language)}),
                      .type = {size::metadata, c.colours().ink2}});
  return column;
}

float part_height(const Canvas& c, float width, const Asking& asking, Index part) {
  return std::max(44.f, column_height(c, width - part_words_from(c) - part_inset, part_words(c, asking, part)) + 18);
}

void part_card(Canvas& c, Rect r, Rect view, const Asking& asking, Index part, bool one_of, int number) {
  const bool in = simulation::is_in(asking.story(), asking.world(), part);
  const std::string label = option_words(c, asking.story(), part);
  c.start_at(c.id(label));
  const Key shortcut = digit_in_sight(c, {c.id(label), r, view}, number);
  const Response state = pressable_card(c, r, label, shortcut, asking.answers(), size::radius);
  const Canvas::Inside inside(c, r);
  if (in) c.outline(r, c.colours().indigo, state.focused ? size::focus_border : 2, size::radius);
  const Column column = part_words(c, asking, part);
  const float wide = r.width - part_words_from(c) - part_inset, top = r.y + (r.height - column_height(c, wide, column)) / 2;
  const float line = top + c.first_line_middle(wide, column.front().words, column.front().type);
  number_square(c, {r.x + part_inset, line}, number, state.focused || state.held);
  part_sign(c, {r.x + part_inset + number_width(c) + 10 + c.em(part_sign_side) / 2, line}, one_of, in);
  set_column(c, {r.x + part_words_from(c), top}, wide, column);
  if (!state.pressed) return;
  stay_at(c, c.id(label));
  if (enter_leaves_in(c, asking, in)) return;
  asking.arrange({.kind = in ? Move::Kind::drop : Move::Kind::add, .option = part});
}

/// All groups below one another. Returns the height.
float part_groups(Canvas& c, Rect at, Rect view, const Asking& asking) {
  const Palette& p = c.colours();
  float y = at.y + 2;
  int number = 0;
  for (const PartGroup& group : groups_of(asking)) {
    const float top = y, line = c.em(size::secondary) * 1.6f, side = c.em(15), from = group_from + (group.when ? side + 8 : 0);
    if (group.when) icon(c, Icon::due, {at.x + group_from, y + (line - side) / 2}, side, p.ink2);
    c.text({at.x + from, y, at.width - from, line}, heading(c, asking, group), {size::secondary, p.ink2, Weight::bold});
    y += line + 4;
    for (const Index part : group.parts) {
      const Rect r{at.x + group_from, y, at.width - group_from, part_height(c, at.width - group_from, asking, part)};
      part_card(c, r, view, asking, part, group.one_of, ++number);
      y += r.height + between_parts;
    }
    // From where its name begins: at an edge it is left out with that.
    const float lead = (line - c.em(size::secondary)) / 2;
    c.fill({at.x, top + lead, 3, y - top - between_parts - lead}, group.one_of ? p.edge : p.rule, 1.5f);
    y += size::between_cards - between_parts;
  }
  return y - at.y;
}

}  // namespace

DeskSays parts_says(const Canvas& c, const Asking& asking) {
  if (const std::string_view missing = lacking(asking); !missing.empty()) return {.aside = say(c, missing)};
  const std::size_t blank = left_blank(asking).parts;
  return {.aside = blank == 0 ? Phrase() : say(c, "ui.parts.blank", {std::to_string(blank)})};
}

void parts_body(Canvas& c, Rect at, const Asking& asking) {
  if (is_close(c)) {
    // One column: what comes of the parts stands below them, where reading ends, and one thing scrolls.
    const Rect shown = c.begin_scroll("parts", with_bar(at));
    const float above = scrolled_head(c, shown, asking);
    const float parts = above + part_groups(c, {shown.x, shown.y + above, shown.width, 0}, seen_of(c, "parts", at), asking);
    const Rect sheet{shown.x, shown.y + parts, shown.width, letter_height(c, shown.width, asking)};
    letter_sheet(c, sheet, asking);
    return c.end_scroll(parts + sheet.height + 2);
  }
  const Rect left = cut_left(at, (at.width - size::gutter) * .52f);
  static_cast<void>(cut_left(at, size::gutter));
  const Rect shown = c.begin_scroll("parts", left);
  c.end_scroll(part_groups(c, shown, seen_of(c, "parts", left), asking));
  letter(c, at, asking);
}

}  // namespace presentation
