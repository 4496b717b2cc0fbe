#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/play.hpp"

namespace presentation {

/// All that can be asked for at that point of a play, as buttons: for the mouse, the pad, and whoever does not know the keys.
void menu_panel(Canvas&, Rect inside, const session::Model&, PlayScratch&, Messages&);

}  // namespace presentation
