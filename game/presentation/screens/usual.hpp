#pragma once
#include "presentation/canvas/canvas.hpp"
#include "simulation/story.hpp"

namespace presentation {

/// What is usual with somebody, a row each of what it is and how much: the client card and the notebook show it alike, so that a
/// change can be seen against it. Returns the height, 0 where nothing is said; drawn only where `draw` is set.
float usual_rows(Canvas&, Point at, float width, const simulation::Story&, const simulation::PersonInfo&, bool draw);

}  // namespace presentation
