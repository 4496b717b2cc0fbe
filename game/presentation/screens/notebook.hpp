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
/// is `r`; as far as so many entries of the transcript tell it: what is still to be turned to is not told ahead. A reading
/// chosen: Tell{ReadLine}; a promise written down: Tell{NotePromise}.
void notebook_panel(Canvas&, Rect r, const session::Model&, std::size_t read, NotebookScratch&, Messages&);

}  // namespace presentation
