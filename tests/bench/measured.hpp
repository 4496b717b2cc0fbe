#pragma once
#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <string>

#include "generated_story.hpp"
#include "loading/loading.hpp"

/// What the programs here share.
namespace bench {

[[nodiscard]] inline rubric::Rubric shipped_rubric() { return *loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml")->rubric; }

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
