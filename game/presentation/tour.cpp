#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <ostream>

#include "presentation/app/loop.hpp"
#include "presentation/app/opening.hpp"
#include "presentation/platform/paper.hpp"
#include "presentation/presentation.hpp"
#include "simulation/score.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr int fine = 0, world_failed = 3;
constexpr float basic_width = 1280, basic_height = 720;

/// A stop of the tour: how the app comes to stand there.
struct Stop {
  const char* name;
  std::function<void(App&, World&)> arrange;
};

std::optional<std::size_t> first_playable(const App& app) {
  const auto& all = app.shelf.volumes;
  const auto found = std::find_if(all.begin(), all.end(), [](const Volume& v) { return v.story != nullptr; });
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

/// The model's answer where there is one, at most so many times.
void answer(App& app, World& world, int times) {
  for (int i = 0; i < times && app.play && app.play->question; ++i) {
    const auto& offers = app.play->question->offers;
    const auto best = std::find_if(offers.begin(), offers.end(),
                                   [&](const session::Offer& o) { return app.play->story->options[o.option].exemplary; });
    update(app, Tell{session::Choose{best == offers.end() ? offers.front().option : best->option}}, world);
  }
}

/// Marks the last line said, so that ribbon and notebook have something to show.
void mark(App& app, World& world) {
  const auto& talk = app.play->transcript;
  for (std::size_t i = talk.size(); i-- > 0;)
    if (talk[i].kind == session::TalkKind::client) return update(app, Tell{session::MarkLine{talk[i].line}}, world);
}

std::vector<Stop> stops() {
  const auto begin = [](App& app, World& world) {
    update(app, OpenScenario{first_playable(app).value_or(0)}, world);
    update(app, BeginPlay{session::Mode::practice}, world);
  };
  const auto look = [](App& app, const std::function<void(Look&)>& change) { change(app.look); };
  return {
      {"first-run", [](App& app, World&) { app.screen = Screen::first_run; }},
      {"home", [](App& app, World& world) { update(app, GoTo{Screen::home}, world); }},
      {"library", [](App& app, World& world) { update(app, GoTo{Screen::library}, world); }},
      {"briefing", [](App& app, World& world) { update(app, OpenScenario{first_playable(app).value_or(0)}, world); }},
      {"play", begin},
      {"play-question", [](App&, World&) {}},
      {"play-marked",
       [](App& app, World& world) {
         answer(app, world, 2);
         mark(app, world);
       }},
      {"notebook", [](App& app, World& world) { update(app, Show{Panel::notebook}, world); }},
      {"history", [](App& app, World& world) { update(app, Show{Panel::history}, world); }},
      {"settings", [](App& app, World& world) { update(app, Show{Panel::settings}, world); }},
      {"keys", [](App& app, World& world) { update(app, Show{Panel::keys}, world); }},
      {"play-high-contrast",
       [look](App& app, World& world) {
         update(app, Show{Panel::none}, world);
         look(app, [](Look& l) { l.high_contrast = true; });
       }},
      {"play-200",
       [look](App& app, World&) {
         look(app, [](Look& l) {
           l.high_contrast = false;
           l.text_size = 2;
         });
       }},
      {"play-later",
       [look](App& app, World& world) {
         look(app, [](Look& l) { l.text_size = 1; });
         answer(app, world, 6);
       }},
      {"play-end", [](App& app, World& world) { answer(app, world, 1000); }},
      {"debrief", [](App& app, World& world) { update(app, GoTo{Screen::debrief}, world); }},
      {"debrief-receipts", [](App&, World&) {}},
      {"debrief-talk", [](App&, World&) {}},
      {"debrief-promises", [](App&, World&) {}},
      {"debrief-listening", [](App&, World&) {}},
      {"debrief-200", [look](App& app, World&) { look(app, [](Look& l) { l.text_size = 2; }); }},
      {"records",
       [look](App& app, World& world) {
         look(app, [](Look& l) { l.text_size = 1; });
         update(app, Tell{session::LeaveDebrief{}}, world);
         update(app, GoTo{Screen::records}, world);
       }},
      {"home-200",
       [look](App& app, World& world) {
         look(app, [](Look& l) { l.text_size = 2; });
         update(app, GoTo{Screen::home}, world);
       }},
      {"library-200", [](App& app, World& world) { update(app, GoTo{Screen::library}, world); }},
  };
}

/// Which tab of the debrief a stop shows.
DebriefTab tab_of(std::string_view stop) {
  if (stop == "debrief-receipts") return DebriefTab::receipts;
  if (stop == "debrief-talk") return DebriefTab::talk;
  if (stop == "debrief-promises") return DebriefTab::promises;
  if (stop == "debrief-listening") return DebriefTab::listening;
  return DebriefTab::summary;
}

diagnostic::Result<diagnostic::Done> walk(const TourOptions& options, text::Language language, Paper& paper, Easel& easel,
                                          std::ostream& out) {
  Options window = options.window;
  window.language = language;
  auto opened = open_app(window, false);
  if (!opened) return opened.failure();
  auto log = session::Log::in_memory();
  if (log) opened->world.log.emplace(std::move(*log));
  easel.memory = {};
  easel.scratch = {};
  const auto wide = static_cast<unsigned>(std::lround(basic_width * options.scale)),
             high = static_cast<unsigned>(std::lround(basic_height * options.scale));
  for (const Stop& stop : stops()) {
    stop.arrange(opened->app, opened->world);
    easel.scratch.debrief.tab = tab_of(stop.name);
    // Read to the end, as somebody would have: the question shows.
    if (stop.name != std::string_view("play")) easel.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
    paper.activate();
    // The second frame shows what the first one learnt: how long a play has grown, where a face has come to rest.
    for (int i = 0; i < 2; ++i) {
      Input time;
      time.seconds = 1;
      draw(easel, opened->app, opened->world, wide, high, time, true);
    }
    const auto file = options.folder / (std::string(stop.name) + "." + std::string(text::code(language)) + ".png");
    if (auto saved = paper.save(file); !saved) return saved;
    out << file.string() << '\n';
    easel.renderer.release_unused();
  }
  return diagnostic::Done{};
}

}  // namespace

int tour(const TourOptions& options, std::ostream& out, std::ostream& err) {
  const auto complain = [&](const diagnostic::Failure& failure) {
    err << text::sentence(failure, options.window.language.value_or(options.window.locale)) << '\n';
    return world_failed;
  };
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return complain({"failure.cannot_write", {options.folder.string(), error.message()}});
  auto glyphs = GlyphBook::open(options.window.assets / "fonts");
  if (!glyphs) return complain(glyphs.failure());
  auto paper = Paper::make(static_cast<unsigned>(std::lround(basic_width * options.scale)),
                           static_cast<unsigned>(std::lround(basic_height * options.scale)));
  if (!paper) return complain(paper.failure());
  paper->activate();
  Renderer renderer(options.window.assets);
  Layouts layouts;
  Easel easel{renderer, *glyphs, layouts, {}, {}};
  for (const text::Language language : {text::Language::ja, text::Language::en}) {
    if (options.window.language && *options.window.language != language) continue;
    if (const auto walked = walk(options, language, *paper, easel, out); !walked) return complain(walked.failure());
  }
  return fine;
}

}  // namespace presentation
