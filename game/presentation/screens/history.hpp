#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

/// The talk so far, on a sheet whose inside is `r`. A line of somebody else's, pressed, is marked in the notebook:
/// Tell{MarkLine}.
void history_panel(Canvas&, Rect r, const session::Model&, Messages&);

}  // namespace presentation
