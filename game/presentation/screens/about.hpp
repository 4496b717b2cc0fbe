#pragma once
#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"

namespace presentation {

/// What is taught, how it is counted and by what sources, what the scores are not for, what it is made with. The rubric's own
/// words wherever it has them.
void about_panel(Canvas&, Rect inside, const App&);

}  // namespace presentation
