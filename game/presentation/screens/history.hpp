#pragma once
#include <optional>

#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

/// The first `read` lines of the talk, on a sheet whose inside is `r`. A line of somebody else's, pressed, is marked in the
/// notebook: Tell{MarkLine}. `again`: set to the line of the transcript the play is to be read from once more, with Show{none}.
void history_panel(Canvas&, Rect r, const session::Model&, std::size_t read, std::optional<std::size_t>& again, Messages&);

}  // namespace presentation
