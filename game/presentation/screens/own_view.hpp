#pragma once
#include <array>
#include <optional>

#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/self_rating.hpp"

/// One's own view of a play, before its debrief reveals anything.
namespace presentation {

struct OwnViewScratch {
  std::array<std::optional<condition::Level>, session::rated_count> chosen;  ///< by session's `which`
  ControlId focus_before = 0;                                                ///< what had the focus in the last frame
};

/// Four questions of five words each; none has to be answered. Appends a Tell{Reflect} for each of the four when the result is
/// asked for, and GoTo{home}. Precondition: session::to_be_rated(model).
void own_view_screen(Canvas&, const session::Model& model, OwnViewScratch&, Messages&);

}  // namespace presentation
