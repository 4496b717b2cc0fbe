#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

/// Language, text size, readings, contrast, motion: what is pressed holds at once. Returns the height it took.
float look_controls(Canvas&, Rect area, Messages&);

void settings_panel(Canvas&, Rect inside, Messages&);
void keys_panel(Canvas&, Rect inside);
/// The two questions worth asking before anything else, and one promise.
void first_run_screen(Canvas&, Messages&);

}  // namespace presentation
