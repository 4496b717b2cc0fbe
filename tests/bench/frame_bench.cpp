#include <unistd.h>

#include <SFML/Graphics.hpp>
#include <cstdlib>
#include <filesystem>
#include <new>

#include "measured.hpp"
#include "presentation/app/loop.hpp"
#include "presentation/app/opening.hpp"

// What the main thread does for a frame of the play screen, how often it asks for memory, and what the program holds there,
// beside a bare window with one line of text: a frame of each in turn. Needs a display.

namespace {
thread_local long asked_for_memory = 0;
}

void* operator new(std::size_t size) {
  ++asked_for_memory;
  if (void* place = std::malloc(size)) return place;
  throw std::bad_alloc();
}
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"  // the pair above is ours
void operator delete(void* place) noexcept { std::free(place); }
void operator delete(void* place, std::size_t) noexcept { std::free(place); }

namespace {

namespace fs = std::filesystem;
using namespace presentation;

constexpr unsigned width = 1280, height = 720;
constexpr int frames = 500, met_before = 100;  // by then every word and picture has been asked for once

/// One line on white.
class BareWindow {
 public:
  explicit BareWindow(const fs::path& font) : window_(sf::VideoMode(width, height), "bare") {
    const std::string words = "先週の納品の件ですが、どうお考えでしょうか。";
    if (font_.loadFromFile(font.string())) line_ = sf::Text(sf::String::fromUtf8(words.begin(), words.end()), font_, 24);
  }
  void frame() {
    window_.setActive(true);
    window_.clear(sf::Color::White);
    window_.draw(line_);
    window_.display();
  }

 private:
  sf::RenderWindow window_;
  sf::Font font_;
  sf::Text line_;
};

Options options(const fs::path& home) {
  Options made;
  made.language = text::Language::ja;
  made.assets = SOURCE_DIR "/assets";
  made.file = SOURCE_DIR "/scenarios/appointed-hour.yaml";
  made.data = home / "data";
  made.config = home / "config";
  return made;
}

/// The first question of a play, with the focus on something else in each frame: every one is drawn anew.
void play_screen(benchmark::State& state) {
  const fs::path home = fs::temp_directory_path() / ("shinrai-bench-" + std::to_string(getpid()));
  const Options asked = options(home);
  auto opened = open_app(asked, false);
  auto glyphs = GlyphBook::open(asked.assets / "fonts");
  if (!opened || !glyphs || !take_up_file(opened->app, opened->world, asked)) return state.SkipWithError("nothing to play");
  auto window = Window::open("Shinrai", width, height);
  if (!window) return state.SkipWithError("a window did not open: is there a display?");
  window->activate();
  Renderer renderer(asked.assets);
  Layouts layouts;
  Easel easel{renderer, *glyphs, layouts, {}, {}};
  update(opened->app, BeginPlay{session::Mode::practice}, opened->world);
  BareWindow bare(FONT);
  bench::Least our_frame(CLOCK_THREAD_CPUTIME_ID), bare_frame(CLOCK_THREAD_CPUTIME_ID);
  double all = 0;
  long allocations = 0;
  int frame = 0;
  for (auto _ : state) {
    Input input;
    input.keys = {{Key::tab}};
    window->activate();
    const long before = asked_for_memory;
    const double taken =
        our_frame.measure([&] { show(easel, *window, draw(easel, opened->app, opened->world, width, height, input)); });
    if (++frame > met_before) allocations += asked_for_memory - before;
    state.SetIterationTime(taken);
    all += taken;
    bare_frame.measure([&] { bare.frame(); });
  }
  state.counters["ours_ms"] = all / static_cast<double>(state.iterations()) * 1e3;
  state.counters["ours_least_ms"] = our_frame.seconds() * 1e3;
  state.counters["allocations"] = static_cast<double>(allocations) / (frames - met_before);
  state.counters["bare_least_ms"] = bare_frame.seconds() * 1e3;
  state.counters["both_MB"] = bench::of_process("VmRSS") / (1 << 20);
  fs::remove_all(home);
}

}  // namespace

BENCHMARK(play_screen)->UseManualTime()->Iterations(frames)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
