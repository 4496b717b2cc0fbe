#pragma once
#include "presentation/app/message.hpp"
#include "presentation/screens/column.hpp"

namespace presentation {

/// Where there is nothing to show yet: what will stand here, and a button that leads to a first play. Returns its height.
float empty_card(Canvas&, Point at, float width, const Column&, Messages&);

}  // namespace presentation
