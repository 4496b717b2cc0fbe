#pragma once
#include <utility>

#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/closing.hpp"
#include "presentation/screens/debrief.hpp"
#include "presentation/screens/keys.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/notebook.hpp"
#include "presentation/screens/own_view.hpp"
#include "presentation/screens/play.hpp"

namespace presentation {

/// What screens remember from frame to frame, beside Memory. Losing it loses nothing of a play.
struct Scratch {
  LibraryScratch library;
  PlayScratch play;
  OwnViewScratch own_view;
  DebriefScratch debrief;
  ClosingScratch closing;
  NotebookScratch notebook;
  KeysScratch keys;
  std::pair<ControlId, bool> home_focus;  ///< in a play: what had the focus last and does not only lead to a panel, and how
  Screen seen{};                          ///< the screen of the last frame, and the volume it was about
  std::optional<std::size_t> about;
  Panel opened{};                         ///< the panel of the last frame
  bool complained = false;                ///< something was complained of in it
  bool noted = false;                     ///< a note stood over the foot of its page
  const simulation::Story* of = nullptr;  ///< the play these belong to
  std::uint64_t seed = 0;
  std::optional<session::Fork> replay;  ///< where it was begun from, if it is one
};

/// The screen and the panel above it. A function of the app; what the trainee asked for is appended to `out`.
void view(Canvas&, const App&, Scratch&, Messages& out);

}  // namespace presentation
