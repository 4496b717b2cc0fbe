#pragma once
#include "presentation/app/app.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

/// 客先カルテ: who they are, what is usual with them, what has been, what is at stake today. Precondition: app.chosen names a
/// volume with a story.
void briefing_screen(Canvas&, const App&, Messages&);

}  // namespace presentation
