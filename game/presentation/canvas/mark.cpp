#include "presentation/canvas/mark.hpp"

#include <algorithm>

namespace presentation {

void mark(Canvas& c, Mark how, Point middle, float radius, Colour colour) {
  if (c.is_cut({middle.x - radius, middle.y - radius, 2 * radius, 2 * radius})) return;
  if (how == Mark::missed) {
    const float half = radius * .8f, thick = std::max(3.f, radius * .42f);
    return c.fill({middle.x - half, middle.y - thick / 2, 2 * half, thick}, colour, thick / 2);
  }
  c.disc(middle, radius, how == Mark::shown ? colour : c.colours().card);
  c.ring(middle, radius, colour, 2);
  const float arm = radius * .5f;
  if (how == Mark::partly) c.half_disc(middle, radius, colour);
  if (how == Mark::broken) {
    c.line({middle.x - arm, middle.y - arm}, {middle.x + arm, middle.y + arm}, colour, 2);
    c.line({middle.x + arm, middle.y - arm}, {middle.x - arm, middle.y + arm}, colour, 2);
  }
}

Icon shape(rubric::Dimension d) {
  switch (d) {
    case rubric::Dimension::listening: return Icon::listen;
    case rubric::Dimension::honesty: return Icon::honest;
    case rubric::Dimension::follow_through: return Icon::follow;
  }
  return Icon::listen;
}

Colour dimension_colour(const Palette& p, rubric::Dimension d) {
  switch (d) {
    case rubric::Dimension::listening: return p.indigo;
    case rubric::Dimension::honesty: return p.plum;  // red would say that something is wrong, where it was done right
    case rubric::Dimension::follow_through: return p.moss;
  }
  return p.ink;
}

}  // namespace presentation
