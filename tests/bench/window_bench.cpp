#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "measured.hpp"

// The real program beside a bare SFML window with a font: time until the first frame is seen on the screen, time and memory until
// both have all there is to show, and the time of a core that an idle first screen and a play at rest take. Needs a black screen
// without a window manager (Xvfb), and xdotool. Both in turn in every iteration.
namespace {

const std::vector<std::string> bare{BARE_WINDOW, FONT};
const std::vector<std::string> ours{SHINRAI_BINARY, "--exit-after-first-frame"};

pid_t start(const std::vector<std::string>& command) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  pid_t child = 0;
  return posix_spawn(&child, words.front(), nullptr, nullptr, words.data(), environ) == 0 ? child : -1;
}

struct Run {
  bool fine = false;
  double megabytes = 0;  ///< at most
  double seconds = 0;    ///< of a core
};

double in_seconds(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; }

Run run(const std::vector<std::string>& command) {
  const pid_t child = start(command);
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) != child) return {};
  return {WIFEXITED(status) && WEXITSTATUS(status) == 0, static_cast<double>(used.ru_maxrss) / 1024,
          in_seconds(used.ru_utime) + in_seconds(used.ru_stime)};
}

void wait(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

/// Seconds of a core that all threads of a process have had, by the scheduler's own count.
double core_seconds(pid_t process) {
  double nanoseconds = 0;
  for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task")) {
    double had = 0;
    if (std::ifstream(thread.path() / "schedstat") >> had) nanoseconds += had;
  }
  return nanoseconds * 1e-9;
}

void end(pid_t child) {
  kill(child, SIGTERM);
  waitpid(child, nullptr, 0);
}

/// Share of a core that a process takes while left alone for so long, once it has settled.
double idle_share(const std::vector<std::string>& command, double settle, double watched) {
  const pid_t child = start(command);
  if (child < 0) return -1;
  wait(settle);
  const double before = core_seconds(child);
  wait(watched);
  const double share = (core_seconds(child) - before) / watched;
  end(child);
  return share;
}

/// The screen as somebody before it sees it.
class Screen {
 public:
  [[nodiscard]] bool there() const { return display_ != nullptr; }
  void wait_until(bool lit) const {
    while (this->lit() != lit) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  ~Screen() {
    if (display_ != nullptr) XCloseDisplay(display_);
  }

 private:
  /// At a place that is plain paper in both windows.
  [[nodiscard]] bool lit() const {
    XImage* seen = XGetImage(display_, DefaultRootWindow(display_), 8, 600, 1, 1, AllPlanes, ZPixmap);
    const bool bright = seen != nullptr && (XGetPixel(seen, 0, 0) & 0xffffff) != 0;
    if (seen != nullptr) XDestroyImage(seen);
    return bright;
  }
  Display* display_ = XOpenDisplay(nullptr);
};

/// Until its first frame can be seen; it is ended then, and the screen is dark again before the next.
void show(const Screen& screen, bench::Least& time, const std::vector<std::string>& command) {
  pid_t child = -1;
  time.measure([&] {
    child = start(command);
    if (child >= 0) screen.wait_until(true);
  });
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  screen.wait_until(false);
}

void first_frame(benchmark::State& state) {
  const Screen screen;
  if (!screen.there()) return state.SkipWithError("there is no display");
  bench::Least bare_time(CLOCK_MONOTONIC), our_time(CLOCK_MONOTONIC);
  for (auto _ : state) {
    show(screen, bare_time, {BARE_WINDOW, FONT, "idle"});
    show(screen, our_time, {SHINRAI_BINARY});
  }
  state.counters["bare_ms"] = bare_time.seconds() * 1e3;
  state.counters["ours_ms"] = our_time.seconds() * 1e3;
  state.counters["ratio"] = our_time.seconds() / bare_time.seconds();
}

/// With the library read.
void opening(benchmark::State& state) {
  Run bare_run, our_run;
  double bare_core = 0, our_core = 0;
  for (auto _ : state) {
    bare_run = run(bare);
    our_run = run(ours);
    if (!bare_run.fine) return state.SkipWithError("the bare window did not open: is there a display?");
    if (!our_run.fine) return state.SkipWithError("our window did not open");
    bare_core += bare_run.seconds;
    our_core += our_run.seconds;
  }
  state.counters["bare_core_ms"] = bare_core / static_cast<double>(state.iterations()) * 1e3;
  state.counters["ours_core_ms"] = our_core / static_cast<double>(state.iterations()) * 1e3;
  state.counters["ratio_core"] = our_core / bare_core;
  state.counters["bare_MB"] = bare_run.megabytes;
  state.counters["ours_MB"] = our_run.megabytes;
}

void idle(benchmark::State& state) {
  constexpr double settle = 3, watched = 20;
  for (auto _ : state) {
    state.counters["bare_percent"] = 100 * idle_share({BARE_WINDOW, FONT, "idle"}, settle, watched);
    state.counters["ours_percent"] = 100 * idle_share({SHINRAI_BINARY}, settle, watched);
  }
}

bool driven(const std::string& what) { return std::system(("xdotool " + what + " > /dev/null 2>&1").c_str()) == 0; }

/// A play at its first question, where somebody blinks, breathes and looks aside: they keep still once nothing was touched for
/// half a minute, so the mouse is moved a little before that.
double at_rest_share(bool muted) {
  constexpr double settle = 5, touched = 20;
  constexpr int times = 3;
  const std::filesystem::path settings = std::filesystem::path(std::getenv("XDG_CONFIG_HOME")) / "shinrai/settings";
  std::filesystem::create_directories(settings.parent_path());
  std::ofstream(settings) << "language = ja\n" << (muted ? "muted = yes\n" : "");
  const pid_t child = start({SHINRAI_BINARY, "play", SOURCE_DIR "/scenarios/appointed-hour.yaml"});
  if (child < 0) return -1;
  wait(settle);
  bool fine = true;
  for (int page = 0; page < 3; ++page) fine = driven("key Return") && fine, wait(1);
  wait(settle);
  const double before = core_seconds(child);
  for (int time = 0; time < times; ++time) {
    wait(touched);
    fine = driven("mousemove " + std::to_string(600 + time) + " 3") && fine;
  }
  const double share = (core_seconds(child) - before) / (touched * times);
  end(child);
  return fine ? share : -1;
}

/// What a quiet room costs, each beside a bare window that was watched just before it: what a machine takes for waking up differs
/// several times over from minute to minute.
void play_at_rest(benchmark::State& state) {
  setenv("ALSOFT_DRIVERS", "null", 1);  // all is mixed, and given to nobody
  for (auto _ : state) {
    state.counters["bare_percent"] = 100 * idle_share({BARE_WINDOW, FONT, "idle"}, 3, 20);
    state.counters["with_sound_percent"] = 100 * at_rest_share(false);
    state.counters["bare_again_percent"] = 100 * idle_share({BARE_WINDOW, FONT, "idle"}, 3, 20);
    state.counters["muted_percent"] = 100 * at_rest_share(true);
  }
}

}  // namespace

BENCHMARK(first_frame)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(opening)->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(idle)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(play_at_rest)->Iterations(1)->Repetitions(3)->Unit(benchmark::kSecond);

int main(int argc, char** argv) {
  // Nothing of the person measuring is read or written.
  const auto home = std::filesystem::temp_directory_path() / ("shinrai-bench-" + std::to_string(getpid()));
  std::filesystem::create_directories(home);
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) setenv(name, home.c_str(), 1);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  std::filesystem::remove_all(home);
  return 0;
}
