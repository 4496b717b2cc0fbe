#include <algorithm>
#include <array>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

constexpr float bar_height = 14, least_width = 1000, figure = 28;

struct Part {
  const char* name = "";
  const char* meaning = "";
  debrief::ListeningReport::Part count;
};

std::array<Part, 3> parts_of(const debrief::ListeningReport& r) {
  return {Part{"review.sensing", "review.sensing_is", r.sensing}, Part{"review.processing", "review.processing_is", r.processing},
          Part{"review.responding", "review.responding_is", r.responding}};
}

Column part_column(const Canvas& c, const Part& part) {
  const std::string count = part.count.offered == 0
                                ? say(c, "review.no_moments_short")
                                : say(c, "review.times", {std::to_string(part.count.shown), std::to_string(part.count.offered)});
  return {{.words = say(c, part.name),
           .type = {size::option, c.colours().ink, Weight::bold},
           .beside = count,
           .beside_type = list_type(c)},
          {.words = say(c, part.meaning), .type = label_type(c), .above = 2}};
}

/// A bar of equal fields, one an occasion, filled as far as it was shown.
void occasions(Canvas& c, Rect r, const debrief::ListeningReport::Part& part) {
  if (part.offered == 0) return;
  const float gap = part.offered > 30 ? 1 : 3;
  const float wide =
      std::min(c.em(32), (r.width - gap * static_cast<float>(part.offered - 1)) / static_cast<float>(part.offered));
  for (int i = 0; i < part.offered; ++i) {
    const Rect field{r.x + static_cast<float>(i) * (wide + gap), r.y, wide, r.height};
    if (i < part.shown)
      c.fill(field, c.colours().indigo, 3);
    else
      c.outline(field.inset(.75f), c.colours().edge, size::border, 3);
  }
}

Column parts_head(const Canvas& c) {
  return {{.words = say(c, "review.listening_parts"), .type = title_type(c)},
          {.words = say(c, "review.listening_parts_how"), .type = label_type(c), .above = 2}};
}

float parts_height(const DebriefView& v, const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  float tall = column_height(c, inner, parts_head(c)) + 2 * size::card_inset;
  for (const Part& part : parts_of(v.told.listening))
    tall += 20 + column_height(c, inner, part_column(c, part)) + 8 + c.em(bar_height);
  return tall;
}

void parts_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset, x = r.x + size::card_inset;
  float y = r.y + size::card_inset - size::unit / 2;
  y += set_column(c, {x, y}, inner, parts_head(c));
  for (const Part& part : parts_of(v.told.listening)) {
    y += 20;
    y += set_column(c, {x, y}, inner, part_column(c, part)) + 8;
    occasions(c, {x, y, inner, c.em(bar_height)}, part.count);
    y += c.em(bar_height);
  }
}

Column ratio_column(const DebriefView& v, const Canvas& c) {
  const debrief::ListeningReport& r = v.told.listening;
  const Palette& p = c.colours();
  const Type big{figure, p.indigo, Weight::bold}, calm{figure, p.ink2, Weight::regular};
  const auto ratio = [&](int reflections, int questions) {
    return say(c, "review.ratio", {std::to_string(reflections), std::to_string(questions)});
  };
  return {{.words = say(c, "review.ratio_title"), .type = title_type(c)},
          {.words = say(c, "review.ratio_yours"), .type = label_type(c), .above = 16},
          {.words = ratio(r.reflections, r.questions), .type = big},
          {.words = say(c, "review.ratio_best"), .type = label_type(c), .above = 12},
          {.words = ratio(r.best_reflections, r.best_questions), .type = calm},
          {.words = say(c, "review.ratio_how"), .type = label_type(c), .above = 16}};
}

}  // namespace

float debrief_listening(const DebriefView& v, Canvas& c, Point at, float width) {
  const Column ratio = ratio_column(v, c);
  if (!side_by_side(c, width, least_width)) {
    const float first = parts_height(v, c, width);
    parts_card(v, c, {at.x, at.y, width, first});
    return first + size::between_cards + column_card(c, {at.x, at.y + first + size::between_cards}, width, ratio);
  }
  const float left = std::round((width - size::gutter) * .6f), right = width - size::gutter - left;
  const float tall = std::max(parts_height(v, c, left), column_card_height(c, right, ratio));
  parts_card(v, c, {at.x, at.y, left, tall});
  column_card(c, {at.x + left + size::gutter, at.y}, right, ratio, tall);
  return tall;
}

}  // namespace presentation
