#pragma once
#include "presentation/app/app.hpp"
#include "presentation/screens/column.hpp"

namespace presentation {

/// Where there is nothing to show yet: what will stand here, a button that leads to a first play, and whom one may meet there.
/// As high as the rest of the page, where that leaves room. Returns its height.
float empty_card(Canvas&, Rect rest, const App&, const Column&, Messages&);

}  // namespace presentation
