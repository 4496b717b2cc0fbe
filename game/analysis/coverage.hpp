#pragma once
#include <set>
#include <tuple>

#include "analysis/runs.hpp"

/// What a library gives occasion to, and who is in it.
namespace analysis {

/// One principle in one scenario.
struct PrincipleCover {
  std::size_t moments = 0;  ///< on the exemplary path
  std::size_t shown = 0;    ///< places at which some play showed it: an option, a line, a promise
  std::size_t broken = 0;   ///< places at which some play broke it
  [[nodiscard]] bool none() const { return moments + shown + broken == 0; }
};

/// Who talks, and how much of it is said in anger. Of people's sex and age a scenario says nothing.
struct Voice {
  simulation::PersonIndex person = simulation::nobody;
  std::size_t lines = 0;
  std::size_t irritated = 0;  ///< of those lines, with an irritated face
};

struct ScenarioCover {
  std::vector<PrincipleCover> principles;  ///< by the order of rubric.principles
  std::vector<Voice> voices;               ///< by the order of Story::people
};

/// Every policy plays the seeds 1..runs.
[[nodiscard]] ScenarioCover cover(const simulation::Story&, std::size_t runs, unsigned threads);

}  // namespace analysis
