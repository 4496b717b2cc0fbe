#include "presentation/app/opening.hpp"

#include <algorithm>

#include "presentation/app/settings.hpp"

namespace presentation {

Opened open_early(const Options& options, bool recorded) {
  Opened opened;
  opened.app.fresh_seed = options.seed.value_or(options.fresh_seed);
  opened.app.through_first = options.through;
  opened.world.config = options.config;
  opened.world.documents = options.documents;
  opened.app.version = opened.world.version = options.version;
  Look first;
  first.language = options.locale;
  const auto kept = recorded ? read_settings(options.config, first) : std::nullopt;
  opened.app.look = kept.value_or(first);
  if (options.language) opened.app.look.language = *options.language;
  // The first-run questions wait until there is somebody to answer them.
  opened.app.screen = kept || !recorded || options.exit_after_first_frame || options.file ? Screen::home : Screen::first_run;
  if (recorded) {
    opened.world.read = options.data / "read";
    opened.app.read = ReadBefore::from(opened.world.read);
    auto log = session::Log::open(options.data);
    // Without records the game is still worth playing; the home screen says that nothing is kept.
    if (log)
      opened.world.log.emplace(std::move(*log));
    else
      opened.app.complaint = log.failure();
  }
  return opened;
}

std::optional<diagnostic::Failure> take_up_shelf(App& app, World& world, diagnostic::Result<Shelf> shelf) {
  if (!shelf) return shelf.failure();
  app.shelf = std::move(*shelf);
  app.shelf_read = true;
  if (world.log)
    if (auto failure = look_up_past(app.shelf, *world.log)) app.complaint = std::move(failure);
  return {};
}

diagnostic::Result<Opened> open_app(const Options& options, bool recorded) {
  Opened opened = open_early(options, recorded);
  if (auto failure = take_up_shelf(opened.app, opened.world, read_shelf(options.assets, options.scenarios))) return *failure;
  return opened;
}

diagnostic::Result<std::size_t> take_up_file(App& app, World& world, const Options& options) {
  auto& volumes = app.shelf.volumes;
  std::error_code ignored;
  auto found = std::find_if(volumes.begin(), volumes.end(),
                            [&](const Volume& v) { return std::filesystem::equivalent(v.file, *options.file, ignored); });
  if (found == volumes.end()) {
    auto volume = read_volume(*options.file, app.shelf);
    if (!volume) return volume.failure();
    volumes.push_back(std::move(*volume));
    found = volumes.end() - 1;
    if (world.log)
      if (auto failure = look_up_past(app.shelf, *world.log)) app.complaint = std::move(failure);
  }
  const auto number = static_cast<std::size_t>(found - volumes.begin());
  if (!found->story) return number;
  update(app, OpenScenario{number}, world);
  if (found->unfinished && !options.new_attempt && !options.seed) update(app, GoOn{number}, world);
  return number;
}

}  // namespace presentation
