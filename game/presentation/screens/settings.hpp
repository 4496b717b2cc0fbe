#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

void settings_panel(Canvas&, Rect inside, Messages&);
/// The two questions worth asking before anything else, and one promise.
void first_run_screen(Canvas&, Messages&);

}  // namespace presentation
