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

/// open_app in two steps, since reading every scenario takes longer than opening a window: the app without its library, and the
/// library once it is read. A failure where there is nothing to play by.
[[nodiscard]] Opened open_early(const Options&, bool recorded);
[[nodiscard]] std::optional<diagnostic::Failure> take_up_shelf(App&, World&, diagnostic::Result<Shelf>);

/// Puts the scenario of options.file before the trainee: its unfinished attempt, else its briefing. A failure where the file
/// cannot be read; its findings stay in the volume.
[[nodiscard]] diagnostic::Result<std::size_t> take_up_file(App&, World&, const Options&);

}  // namespace presentation
