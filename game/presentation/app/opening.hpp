#pragma once
#include <iosfwd>

#include "presentation/app/app.hpp"
#include "presentation/presentation.hpp"

namespace presentation {

/// The app as it stands when the window opens, and the world it acts on. A failure where there is nothing to play by.
struct Opened {
  App app;
  World world;
};
/// `recorded`: with the trainee's own log; false: in memory alone, as for pictures of screens.
[[nodiscard]] diagnostic::Result<Opened> open_app(const Options&, bool recorded);

/// Puts the scenario of options.file before the trainee: its unfinished attempt, else its briefing. A failure where the file
/// cannot be read; its findings stay in the volume.
[[nodiscard]] diagnostic::Result<std::size_t> take_up_file(App&, World&, const Options&);

}  // namespace presentation
