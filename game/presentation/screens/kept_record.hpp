#pragma once
#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"

namespace presentation {

/// What the log holds of a play that this version cannot play again: scores, outcome, the trainee's own words.
void kept_record_panel(Canvas&, Rect inside, const App&, const session::StoredAttempt&);

}  // namespace presentation
