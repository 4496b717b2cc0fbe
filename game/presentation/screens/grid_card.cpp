#include "presentation/screens/grid_card.hpp"

#include <algorithm>

#include "presentation/canvas/widgets.hpp"

namespace presentation {
namespace {

constexpr float between_columns = 2 * size::gutter;

struct CellGrid {
  float column = 0;
  std::vector<float> rows;
};

CellGrid cell_grid(const Canvas& c, float inner, const std::vector<Column>& cells, std::size_t columns) {
  CellGrid grid;
  grid.column = (inner - between_columns * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  grid.rows.resize((cells.size() + columns - 1) / columns, 0.f);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    float& row = grid.rows[i / columns];
    row = std::max(row, column_height(c, grid.column, cells[i]));
  }
  return grid;
}

}  // namespace

float grid_card(Canvas& c, Point at, float width, const Column& head, const std::vector<Column>& cells, std::size_t columns) {
  const float inner = width - 2 * size::card_inset, top = column_height(c, inner, head);
  const CellGrid grid = cell_grid(c, inner, cells, columns);
  float tall = top + 2 * size::card_inset - size::unit;
  for (const float row : grid.rows) tall += row;
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point next{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  set_column(c, next, inner, head);
  next.y += top;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t column = i % columns;
    set_column(c, {next.x + static_cast<float>(column) * (grid.column + between_columns), next.y}, grid.column, cells[i]);
    if (column + 1 == columns) next.y += grid.rows[i / columns];
  }
  return tall;
}

}  // namespace presentation
