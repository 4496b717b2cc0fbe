#include <algorithm>

#include "analysis/policies/inclination.hpp"

namespace analysis {
namespace {

using simulation::Story;

/// Whether at some question the idea tells one answer from another.
bool tells_apart(const Story& story, Policy policy) {
  return std::ranges::any_of(story.decisions, [&](const simulation::DecisionInfo& decision) {
    if (scenario::has_results(decision.kind) || decision.options.empty()) return false;
    const int of_first = inclination(story, policy, decision.options.begin);
    for (auto option = decision.options.begin; option < decision.options.end; ++option)
      if (inclination(story, policy, option) != of_first) return true;
    return false;
  });
}

}  // namespace

bool has_room(const Story& story, Policy policy) {
  if (policy == Policy::mark_all || policy == Policy::mark_none)
    return std::ranges::any_of(story.lines, [](const simulation::LineInfo& line) { return line.signal || line.lure; });
  return !has_inclination(policy) || tells_apart(story, policy);
}

}  // namespace analysis
