#pragma once
#include <vector>

#include "analysis/explore/graph.hpp"

namespace analysis {

/// What no play can come to is false here; what is true may still never come about.
struct MayHappen {
  std::vector<bool> nodes;           ///< passed
  std::vector<bool> targets;         ///< by number
  std::vector<bool> variants;        ///< by number, of lines that are said in several ways
  std::vector<bool> always_offered;  ///< by option: whenever its question is asked
  std::vector<bool> holds, fails;    ///< by node, of branches
};

/// Follows described worlds through the story until nothing more is added. Pure; ends for every story.
[[nodiscard]] MayHappen what_may_happen(const simulation::Story&, const Graph&);

}  // namespace analysis
