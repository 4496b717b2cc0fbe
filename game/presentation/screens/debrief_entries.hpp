#pragma once
#include <vector>

#include "presentation/screens/column.hpp"

/// A heading and what stands under it, one like the other. Inside screens/debrief*.
namespace presentation {

/// A card of them, in two columns that end about level where there is room for two. Returns the height.
float entries_card(Canvas&, Point at, float width, const Column& head, const std::vector<Column>& entries);

}  // namespace presentation
