#pragma once
#include <optional>

#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

struct NotebookScratch {
  std::optional<simulation::Index> reading;  ///< the marked line whose reading is being chosen, into Story::lines
};

/// Marked lines with their readings, what has been learned, promises, and what is usual with each client, on a sheet whose inside
/// is `r`. A reading chosen: Tell{ReadLine}; a promise written down: Tell{NotePromise}.
void notebook_panel(Canvas&, Rect r, const session::Model&, NotebookScratch&, Messages&);

}  // namespace presentation
