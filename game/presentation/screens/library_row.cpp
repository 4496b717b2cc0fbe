#include <algorithm>

#include "presentation/screens/column.hpp"
#include "presentation/screens/library_parts.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float row_face_width = 60, row_face_tall = 72;  // at 100 %
constexpr float label_gap_in_row = 14, between_foot_lines = 28;

/// Its title, and with whom it is.
Column row_head(const Canvas& c, const simulation::Story& story) {
  const Palette& p = c.colours();
  return {{.words = words(c, story, story.title), .type = {size::name, p.ink, Weight::bold}},
          {.words = text::plain(with_whom(c, story)), .type = {size::secondary, p.ink2}}};
}

Column row_body(const Canvas& c, const simulation::Story& story) {
  return {{.words = text::plain(about(c, story)), .type = {size::list, c.colours().ink}}};
}

float line_width(const Canvas& c, const FootLine& line) {
  const float shapes = line.words.empty() ? 0 : label_gap_in_row + dimensions_width(c, line.words);
  return c.width(line.label, foot_type(c)) + shapes;
}

bool foot_in_one(const Canvas& c, float width, const std::array<FootLine, 2>& foot) {
  return line_width(c, foot[0]) + between_foot_lines + line_width(c, foot[1]) <= width;
}

void draw_foot_line(Canvas& c, Point at, const FootLine& line) {
  const float label = c.width(line.label, foot_type(c));
  c.text({at.x, at.y, label + 1, foot_line(c)}, line.label, foot_type(c));
  if (line.words.empty()) return;
  dimensions(c, line.words, {at.x + label + label_gap_in_row, at.y, dimensions_width(c, line.words), foot_line(c)});
}

void draw_row_foot(Canvas& c, Rect at, const std::array<FootLine, 2>& foot) {
  c.line({at.x, at.y}, {at.right(), at.y}, c.colours().recess);
  const Point first{at.x, at.y + size::unit};
  draw_foot_line(c, first, foot[0]);
  draw_foot_line(
      c,
      foot_in_one(c, at.width, foot) ? Point{at.right() - line_width(c, foot[1]), first.y} : Point{at.x, first.y + foot_line(c)},
      foot[1]);
}

}  // namespace

float volume_row(Canvas& c, Point at, float width, const Volume& volume, std::size_t number, Messages& out) {
  const simulation::Story& story = *volume.story;
  const auto* person = face_of(story);
  const auto badges = badges_of(c, volume);
  const auto foot = foot_of(c, volume);
  const float inner = width - 2 * volume_inset, face = person == nullptr ? 0 : c.em(row_face_width) + volume_inset;
  const float head_wide = inner - face - badges_width(c, badges) - volume_inset;
  const float head = column_height(c, head_wide, row_head(c, story));
  const float above = std::max(head, person == nullptr ? 0 : c.em(row_face_tall)) + size::unit;
  const float body = column_height(c, inner, row_body(c, story)) + size::unit;
  const float below = size::unit + foot_line(c) * (foot_in_one(c, inner, foot) ? 1.f : 2.f);
  const Rect r{at.x, at.y, width, volume_inset + above + body + below + size::unit};
  const std::string title = plain_words(c, story, story.title);
  c.start_at(c.id(title));
  const Response pressed = pressable_card(c, r, title);
  const Canvas::Inside inside(c, r);
  const Point from{r.x + volume_inset, r.y + volume_inset};
  if (person != nullptr)
    head_and_shoulders(c, {from.x, from.y, c.em(row_face_width), c.em(row_face_tall)},
                       {.person = person->portrait, .feeling = first_feeling(story, *person)});
  draw_badges(c, {r.right() - volume_inset, from.y}, badges);
  set_column(c, {from.x + face, from.y + (above - size::unit - head) / 2}, head_wide, row_head(c, story));
  set_column(c, {from.x, from.y + above}, inner, row_body(c, story));
  draw_row_foot(c, {from.x, from.y + above + body, inner, below}, foot);
  if (pressed.pressed) out.push_back(OpenScenario{number});
  return r.height;
}

}  // namespace presentation
