#pragma once
#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <limits>
#include <string>

#include "generated_story.hpp"
#include "loading/loading.hpp"
#include "simulation/story.hpp"

/// What the programs here share.
namespace bench {

[[nodiscard]] inline rubric::Rubric shipped_rubric() { return *loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml")->rubric; }

/// The generated story of so many nodes, as play reads it.
[[nodiscard]] inline simulation::Story generated(int nodes) {
  const rubric::Rubric rubric = shipped_rubric();
  return simulation::compile(*loading::parse_scenario(generated_story(nodes, rubric), "generated.yaml", rubric).scenario, rubric);
}

/// "VmRSS" and the like of this process, in bytes.
[[nodiscard]] inline double of_process(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(name + ":")) return std::stod(line.substr(name.size() + 1)) * 1024;
  return 0;
}

[[nodiscard]] inline double seconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// The least time something took of several; on a machine shared with others noise only ever adds. By the time of a core this
/// program was given, or by the clock on the wall.
class Least {
 public:
  explicit Least(clockid_t clock = CLOCK_PROCESS_CPUTIME_ID) : clock_(clock) {}
  /// Seconds this time.
  template <typename Work>
  double measure(const Work& work) {
    const double begin = bench::seconds(clock_);
    work();
    const double taken = bench::seconds(clock_) - begin;
    seconds_ = std::min(seconds_, taken);
    return taken;
  }
  [[nodiscard]] double seconds() const { return seconds_; }

 private:
  clockid_t clock_;
  double seconds_ = std::numeric_limits<double>::max();
};

}  // namespace bench
