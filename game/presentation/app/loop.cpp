#include "presentation/app/loop.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

#include "presentation/app/moment.hpp"
#include "presentation/app/opening.hpp"
#include "presentation/platform/spare_memory.hpp"
#include "presentation/platform/speaker.hpp"

namespace presentation {
namespace {

constexpr int most_frames = 6;   // a screen that has not come to rest by then shows what it has
constexpr int frames_kept = 12;  // pictures nobody asked for in so many frames go; a blink is two of them
constexpr float shortest_wait = 1.f / 60;

/// Lets be heard what has come of the last frame.
class Listening {
 public:
  explicit Listening(const App& app) : volumes_(app.look.volumes) {}
  void to(const App& app, const Scratch& scratch) {
    const Moment now = moment(app, scratch);
    const Volumes& volumes = app.look.volumes;
    if (now == before_ && volumes == volumes_) return;
    speaker_.hear(now.room, volumes == volumes_ ? due(before_, now) : due(volumes_, volumes), volumes);
    before_ = now;
    volumes_ = volumes;
  }

 private:
  Moment before_;
  Volumes volumes_;
  Speaker speaker_;
};

}  // namespace

Area draw(Easel& easel, App& app, World& world, unsigned width, unsigned height, Input input) {
  Area drawn;
  const Screen before = app.screen;
  for (int frames = 0; frames < most_frames; ++frames) {
    Messages asked;
    bool first = true;
    const Extent extent = extent_of(width, height);
    const auto draw_once = [&](ImDrawList& list) {
      // Drawn twice where the page of glyphs was full; only the first time anything has happened.
      Input nothing;
      nothing.mouse = input.mouse;
      Canvas canvas({list, easel.glyphs, easel.layouts, easel.renderer.pictures()}, app.look, extent, first ? input : nothing,
                    easel.memory);
      view(canvas, app, easel.scratch, asked);
      first = false;
    };
    drawn = together(drawn, easel.renderer.frame(width, height, easel.glyphs, app.look.palette().paper, std::ref(draw_once)));
    const Screen left = app.screen;
    for (const Message& message : asked) update(app, message, world);
    if (app.screen != left) easel.renderer.release_unused();  // from here on counts what the next screen asks for
    // What was pressed may have changed what was drawn before it in the same frame: the next one shows it.
    const bool pressed = input.pressed || input.released || input.wheel != 0 || !input.keys.empty() || !input.buttons.empty();
    if (asked.empty() && !easel.memory.again && !pressed) break;
    Input rest;
    rest.mouse = input.mouse;
    input = rest;
  }
  if (app.screen != before) easel.renderer.release_unused();
  return drawn;
}

void show(Easel& easel, Window& window, Area drawn) {
  if (drawn.empty()) return;
  window.show_frame(drawn);
  if (!window.keeps_frames()) easel.renderer.lose_frame();
}

std::optional<diagnostic::Failure> run(Easel& easel, App& app, World& world, Window& window,
                                       std::future<diagnostic::Result<Shelf>> library) {
  int frames = 0;
  Input input;
  Listening listening(app);
  while (window.open() && !app.over) {
    const Key full_screen = app.look.mapping.key(Action::full_screen);
    if (!easel.memory.catching && std::ranges::find(input.keys, full_screen, &KeyPress::key) != input.keys.end())
      window.toggle_full_screen();
    window.activate();
    if (window.take_uncovered()) easel.renderer.lose_picture();
    const Area drawn = draw(easel, app, world, window.width(), window.height(), input);
    show(easel, window, drawn);
    if (!easel.memory.voice.empty()) window.copy(std::exchange(easel.memory.voice, {}));
    listening.to(app, easel.scratch);
    if (!drawn.empty() && ++frames % frames_kept == 0) easel.renderer.release_unused();
    if (app.over) break;
    window.write(easel.memory.caret);
    const auto wake = library.valid() ? shortest_wait : easel.memory.wake;
    input = window.wait(wake ? std::optional(std::max(shortest_wait, *wake)) : std::nullopt);
    if (library.valid() && library.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
      if (auto failure = take_up_shelf(app, world, library.get())) return failure;
      give_back_spare_memory();
    }
  }
  return {};
}

}  // namespace presentation
