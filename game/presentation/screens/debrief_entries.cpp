#include "presentation/screens/debrief_entries.hpp"

#include <algorithm>
#include <numeric>

#include "presentation/canvas/widgets.hpp"

namespace presentation {

float entries_card(Canvas& c, Point at, float width, const Column& head, const std::vector<Column>& entries) {
  const float inner = width - 2 * size::card_inset;
  const bool two = side_by_side(c, width) && entries.size() > 1;
  const float wide = two ? (inner - 2 * size::gutter) / 2 : inner;
  std::vector<float> heights;
  for (const Column& entry : entries) heights.push_back(column_height(c, wide, entry));
  const auto split = heights.begin() + static_cast<std::ptrdiff_t>(two ? in_first_column(heights) : heights.size());
  const float first = std::accumulate(heights.begin(), split, 0.f), second = std::accumulate(split, heights.end(), 0.f);
  const float top = column_height(c, inner, head);
  const Rect r{at.x, at.y, width, top + std::max(first, second) + 2 * size::card_inset - size::unit};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Point from{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, from, inner, head);
  Point next{from.x, from.y + top};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (heights.begin() + static_cast<std::ptrdiff_t>(i) == split) next = {from.x + wide + 2 * size::gutter, from.y + top};
    next.y += set_column(c, next, wide, entries[i]);
  }
  return r.height;
}

}  // namespace presentation
