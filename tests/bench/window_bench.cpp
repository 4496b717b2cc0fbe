#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "measured.hpp"

// The real program beside a bare SFML window with a font: time until the first frame is seen on the screen, time and memory until
// both have all there is to show, and the time of a core that an idle first screen takes. Needs a black screen without a window
// manager (Xvfb). Both in turn in every iteration.
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

/// Seconds of a core that a process takes while left alone for so long, once it has settled.
double idle_share(const std::vector<std::string>& command, double settle, double watched) {
  const pid_t child = start(command);
  if (child < 0) return -1;
  const auto taken = [child] {
    std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(stat), {}};
    // After the name in brackets: field 3 is the state, 14 and 15 the ticks in the program and the kernel.
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string word;
    for (int field = 3; field < 14; ++field) fields >> word;
    double in_program = 0, in_kernel = 0;
    fields >> in_program >> in_kernel;
    return (in_program + in_kernel) / static_cast<double>(sysconf(_SC_CLK_TCK));
  };
  const auto wait = [](double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); };
  wait(settle);
  const double before = taken();
  wait(watched);
  const double share = (taken() - before) / watched;
  kill(child, SIGTERM);
  waitpid(child, nullptr, 0);
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

}  // namespace

BENCHMARK(first_frame)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(opening)->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(idle)->Iterations(1)->Unit(benchmark::kSecond);

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
