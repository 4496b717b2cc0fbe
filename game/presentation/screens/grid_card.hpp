#pragma once
#include "presentation/screens/column.hpp"

namespace presentation {

/// A card of short entries in columns as wide as one another, read row by row: rows are as high as their highest entry, so that
/// names stand on one line. Its head runs over all of them. Returns the card's height.
float grid_card(Canvas&, Point at, float width, const Column& head, const std::vector<Column>& cells, std::size_t columns);

}  // namespace presentation
