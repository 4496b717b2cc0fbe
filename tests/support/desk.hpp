#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>

#include "presentation/app/opening.hpp"
#include "presentation/app/view.hpp"
#include "session/self_rating.hpp"
#include "simulation/exemplary_path.hpp"
#include "support/headless_ui.hpp"
#include "text/message.hpp"

/// The whole interface without a window: screens, the app behind them, records in memory.
namespace support {

using namespace presentation;

/// A message as the interface shows it to begin with: in Japanese.
inline std::string say(const char* key, const std::vector<std::string>& arguments = {}) {
  return text::message(text::Language::ja, key, arguments);
}

inline Options options() {
  Options o;
  o.assets = SOURCE_DIR "/assets";
  o.scenarios = {SOURCE_DIR "/scenarios"};
  o.config = std::filesystem::temp_directory_path() / "shinrai-screens-test";
  return o;
}

/// What is shipped, read once: to read it again takes longer than most tests do. Each gets a shelf of its own.
inline Shelf copied_shelf() {
  static const Shelf read = [] {
    auto shelf = read_shelf(options().assets, options().scenarios);
    REQUIRE(shelf.ok());
    return std::move(*shelf);
  }();
  Shelf shelf;
  shelf.rubric = read.rubric;
  shelf.rubric_source = read.rubric_source;
  for (const Volume& volume : read.volumes) {
    Volume& copy = shelf.volumes.emplace_back();
    copy.file = volume.file;
    if (volume.story) copy.story = std::make_unique<const simulation::Story>(*volume.story);
    copy.source = volume.source;
    copy.sidecars = volume.sidecars;
    copy.problems = volume.problems;
  }
  return shelf;
}

/// The whole interface on made-up input: what a screen asks for is answered, the records are in memory.
struct Desk {
  explicit Desk(Look look = {}, unsigned width = 1280, unsigned height = 720, const Options& given = options())
      : ui(look, width, height) {
    Opened opened = open_early(given, false);
    const bool shipped = given.assets == options().assets && given.scenarios == options().scenarios;
    REQUIRE_FALSE(take_up_shelf(opened.app, opened.world,
                                shipped ? diagnostic::Result<Shelf>(copied_shelf()) : read_shelf(given.assets, given.scenarios)));
    app = std::move(opened.app);
    world = std::move(opened.world);
    // What the tests play comes first, whatever else is shipped.
    std::ranges::stable_partition(app.shelf.volumes,
                                  [](const Volume& volume) { return volume.story && volume.story->id == "appointed-hour"; });
    auto log = session::Log::in_memory();
    REQUIRE(log.ok());
    world.log.emplace(std::move(*log));
    app.look = look;
  }
  HeadlessUi::Draw draw() {
    return [this](Canvas& c) {
      Messages asked;
      view(c, app, scratch, asked);
      for (const Message& message : asked) update(app, message, world);
      ui.look = app.look;
    };
  }
  void frame() {
    ui.frame(draw());
    ui.frame(draw());  // what the first one asked for
  }
  void press(Key key) {
    ui.press(draw(), key);
    frame();
  }
  void press(PadButton button) {
    ui.press(draw(), button);
    frame();
  }
  void click(const std::string& label) {
    ui.click(draw(), label);
    frame();
  }
  /// Reads on until something is asked, or the play has ended.
  void read_on() {
    for (int i = 0; i < 60 && app.screen == Screen::play && !ui.shows_option(); ++i) press(Key::enter);
  }

  HeadlessUi ui;
  App app;
  World world;
  Scratch scratch;
};

inline void begin_play(Desk& desk) {
  desk.app.chosen = 0;
  REQUIRE(desk.app.shelf.volumes.at(0).story);
  update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
  desk.frame();
}

/// The first option of those to choose from; what is put together, as the exemplary path has it.
inline void answer_first(Desk& desk) {
  const session::Model& model = *desk.app.play;
  const auto kind = model.story->decisions[model.question->decision].kind;
  if (kind == scenario::QuestionKind::choose || kind == scenario::QuestionKind::predict) {
    update(desk.app, Tell{session::Choose{model.question->offers.front().option}}, desk.world);
  } else {
    for (const auto& move : simulation::exemplary_moves(*model.story, model.play.state))
      update(desk.app, Tell{session::Arrange{move}}, desk.world);
  }
}

/// Answers everything so, then stands at the debrief.
inline void play_to_the_end(Desk& desk) {
  for (int i = 0; i < 400 && desk.app.play->question; ++i) answer_first(desk);
  REQUIRE(desk.app.play->phase == session::Phase::debrief);
}

/// One's own view, all of it skipped: what comes after it shows.
inline void skip_own_view(Desk& desk) {
  for (int which = 0; which < session::rated_count; ++which)
    update(desk.app, Tell{session::Reflect{session::rating_topic(which), ""}}, desk.world);
  REQUIRE_FALSE(session::to_be_rated(*desk.app.play));
}

}  // namespace support
