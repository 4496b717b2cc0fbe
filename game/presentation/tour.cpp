#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <ostream>
#include <utility>

#include "presentation/app/loop.hpp"
#include "presentation/app/opening.hpp"
#include "presentation/platform/paper.hpp"
#include "presentation/presentation.hpp"
#include "presentation/tour_questions.hpp"
#include "presentation/tour_stops.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float basic_width = 1280, basic_height = 720;
constexpr float tour_sizes[] = {1, 2};
constexpr int most_parts = 3;  // of a long page; further down it is more of the same

/// Which tab of the debrief a stop shows.
DebriefTab tab_of(std::string_view stop) {
  for (const auto& [name, tab] : {std::pair{"debrief-receipts", DebriefTab::receipts},
                                  {"debrief-talk", DebriefTab::talk},
                                  {"debrief-promises", DebriefTab::promises},
                                  {"debrief-listening", DebriefTab::listening},
                                  {"debrief-turning", DebriefTab::turning},
                                  {"debrief-trust", DebriefTab::trust},
                                  {"debrief-seat", DebriefTab::seat}})
    if (stop.starts_with(name)) return tab;
  return DebriefTab::summary;
}

/// What was pressed on the way to a stop, beside what it was arranged by.
void unfold(std::string_view stop, const App& app, Scratch& scratch) {
  scratch.debrief.tab = tab_of(stop);
  scratch.closing.open = stop.starts_with("closing");
  if (stop != "debrief-receipts-open" || !app.debrief || app.debrief->score.receipts.empty()) return;
  scratch.debrief.principles = {app.debrief->score.receipts.front().principle};
  scratch.debrief.open = {0};
}

/// A clock that is the same in every tour: a little later each time it is asked.
std::function<std::string()> tour_clock() {
  return [asked = 0]() mutable {
    const std::chrono::sys_days first{std::chrono::year(2026) / 4 / 6};
    const int of_day = asked % tour_day;
    const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    const std::string day = text::iso_date(first + std::chrono::days(asked++ / tour_day));
    constexpr int steps_an_hour = tour_day / 24;
    return day + "T" + two(of_day / steps_an_hour) + ":" + two(of_day % steps_an_hour * 60 / steps_an_hour) + ":00Z";
  };
}

/// One language's walk: what it draws with, and where the pictures go.
struct Walk {
  Paper& paper;
  Easel& easel;
  unsigned wide, high;
  const TourOptions& options;
  std::ostream& out;
};

void draw_still(const Walk& w, App& app, World& world, Input input) {
  w.paper.activate();
  // The second frame shows what the first one learnt: how long a play has grown, where a face has come to rest.
  for (int i = 0; i < 2; ++i) {
    input.seconds = 1;
    static_cast<void>(draw(w.easel, app, world, w.wide, w.high, std::exchange(input, {})));
  }
}

diagnostic::Result<diagnostic::Done> save(const Walk& w, const App& app, const std::string& name) {
  const auto file = w.options.folder / (name + "." + std::string(text::code(app.look.language)) + ".png");
  if (auto saved = w.paper.save(file); !saved) return saved;
  w.out << file.string() << '\n';
  return diagnostic::Done{};
}

/// The stop at one text size: what is seen on arriving, then what lies below the edge.
diagnostic::Result<diagnostic::Done> picture(const Walk& w, const TourStop& stop, float text_size, App& app, World& world) {
  const std::string name = stop.name + std::string(text_size > 1 ? "-200" : "");
  const auto& only = w.options.only;
  if (!only.empty() && std::ranges::find(only, name) == only.end()) return diagnostic::Done{};
  app.look.text_size = text_size;
  w.easel.memory = {};
  const bool first_words = stop.name == std::string_view("play");
  // A play just come to opens at its first words and its debrief at the summary, wherever the one before was left: so it is
  // turned twice, the talk to its end, as somebody would have read it.
  for (int i = 0; i < (first_words ? 1 : 2); ++i) {
    unfold(stop.name, app, w.easel.scratch);
    if (!first_words) w.easel.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
    draw_still(w, app, world, {});
  }
  w.easel.scratch.play.hand = {};
  if (stop.pressed != Key::none) {
    Input input;
    input.keys = {{stop.pressed}};
    draw_still(w, app, world, input);
  }
  if (auto saved = save(w, app, name); !saved) return saved;
  for (int part = 2; only.empty() && part <= most_parts; ++part) {
    const auto before = w.easel.memory.scroll;
    Input down;
    down.keys = {{Key::page_down}};
    draw_still(w, app, world, down);
    if (w.easel.memory.scroll == before) break;
    if (auto saved = save(w, app, name + "-below-" + std::to_string(part)); !saved) return saved;
  }
  return diagnostic::Done{};
}

diagnostic::Result<diagnostic::Done> walk(const Walk& w, text::Language language) {
  Options window = w.options.window;
  window.language = language;
  window.fresh_seed = 1;  // the same plays every time, and in both languages
  auto opened = open_app(window, false);
  if (!opened) return opened.failure();
  auto log = session::Log::in_memory(tour_clock());
  if (log) opened->world.log.emplace(std::move(*log));
  w.easel.scratch = {};
  for (const TourStop& stop : stops()) {
    if (stop.needs && !asking(opened->app, *stop.needs)) continue;
    stop.arrange(opened->app, opened->world);
    for (const float size : tour_sizes)
      if (auto drawn = picture(w, stop, size, opened->app, opened->world); !drawn) return drawn;
    w.easel.renderer.release_unused();
  }
  return diagnostic::Done{};
}

}  // namespace

int tour(const TourOptions& options, std::ostream& out, std::ostream& err) {
  const auto complain = [&](const diagnostic::Failure& failure) {
    err << text::sentence(failure, options.window.language.value_or(options.window.locale)) << '\n';
    return exit_code::world_failed;
  };
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return complain({"failure.cannot_write", {options.folder.string(), error.message()}});
  auto glyphs = GlyphBook::open(options.window.assets / "fonts");
  if (!glyphs) return complain(glyphs.failure());
  const auto wide = static_cast<unsigned>(std::lround(basic_width * options.scale)),
             high = static_cast<unsigned>(std::lround(basic_height * options.scale));
  auto paper = Paper::make(wide, high);
  if (!paper) return complain(paper.failure());
  paper->activate();
  Renderer renderer(options.window.assets);
  Layouts layouts;
  Easel easel{renderer, *glyphs, layouts, {}, {}};
  for (const text::Language language : {text::Language::ja, text::Language::en}) {
    if (options.window.language && *options.window.language != language) continue;
    if (const auto walked = walk({*paper, easel, wide, high, options, out}, language); !walked) return complain(walked.failure());
  }
  return exit_code::fine;
}

}  // namespace presentation
