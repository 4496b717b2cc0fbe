#pragma once
#include <string>

#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"

/// The end of a debrief: one plan in one's own words, when to come back, and to what.
namespace presentation {

inline constexpr int longest_plan = 200;  ///< in characters

struct ClosingScratch {
  bool open = false;           ///< the debrief is being left
  bool leaving = false;        ///< asked for, and waiting for the plan to be written
  std::string plan;            ///< not yet written
  ControlId focus_before = 0;  ///< what had the focus in the last frame
};

/// Appends Tell{Reflect "plan"} and Tell{LeaveDebrief}; Esc goes back to the debrief. Precondition: app.play is at its debrief.
void closing_screen(Canvas&, const App&, ClosingScratch&, Messages&);

}  // namespace presentation
