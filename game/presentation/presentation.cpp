#include "presentation/presentation.hpp"

#include <future>
#include <ostream>

#include "presentation/app/loop.hpp"
#include "presentation/app/opening.hpp"
#include "presentation/platform/quiet.hpp"
#include "presentation/platform/spare_memory.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

int complain(const diagnostic::Failure& failure, const Options& options, std::ostream& err) {
  err << text::sentence(failure, options.language.value_or(options.locale)) << '\n';
  return exit_code::world_failed;
}

}  // namespace

int run_window(const Options& options, std::ostream& err) {
  keep_no_large_memory();
  set_up_sound_libraries(options.assets);
  Opened opened = open_early(options, true);
  App& app = opened.app;
  const auto read = [&] { return read_shelf(options.assets, options.scenarios); };
  std::future<diagnostic::Result<Shelf>> library;
  if (options.file) {
    if (const auto failure = take_up_shelf(app, opened.world, read())) return complain(*failure, options, err);
    const auto number = take_up_file(app, opened.world, options);
    if (!number) return complain(number.failure(), options, err);
    const Volume& volume = app.shelf.volumes[*number];
    for (const auto& problem : volume.problems)
      if (!volume.story) err << text::line(problem, app.look.language) << '\n';
    if (!volume.story) return exit_code::findings;
    give_back_spare_memory();
  } else {
    library = std::async(std::launch::async, read);
  }
  auto glyphs = GlyphBook::open(options.assets / "fonts");
  if (!glyphs) return complain(glyphs.failure(), options, err);
  auto window = Window::open(text::message(app.look.language, "interface.title"), 1280, 720);
  if (!window) return complain(window.failure(), options, err);
  window->activate();
  Renderer renderer(options.assets);
  Layouts layouts;
  Easel easel{renderer, *glyphs, layouts, {}, {}};
  std::optional<diagnostic::Failure> failure;
  if (options.exit_after_first_frame) {
    show(easel, *window, draw(easel, app, opened.world, window->width(), window->height(), {}));
    if (library.valid()) failure = take_up_shelf(app, opened.world, library.get());
  } else {
    failure = run(easel, app, opened.world, *window, std::move(library));
  }
  return failure ? complain(*failure, options, err) : exit_code::fine;
}

}  // namespace presentation
