#pragma once
#include "presentation/canvas/canvas.hpp"

namespace presentation {

/// Below a form stand its main button, to the left, and a way out. Down from the form leads to the main button, whichever of the
/// two lies under the row; left and right lead from one to the other. To be called before both are drawn. `before`: what had the
/// focus in the last frame.
void form_ends_in(Canvas&, ControlId main, ControlId way_out, ControlId& before);

}  // namespace presentation
