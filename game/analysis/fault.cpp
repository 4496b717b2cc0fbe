#include "analysis/fault.hpp"

namespace analysis {

std::string_view name(Condition condition) {
  switch (condition) {
    case Condition::every_play_ends: return "every-play-ends";
    case Condition::model_scores: return "model-scores";
    case Condition::model_succeeds: return "model-succeeds";
    case Condition::worst_fails: return "worst-fails";
    case Condition::blind_near_random: return "blind-near-random";
    case Condition::one_sided_falls_short: return "one-sided-falls-short";
    case Condition::one_sided_never_succeeds: return "one-sided-never-succeeds";
    case Condition::taught_is_met: return "taught-is-met";
    case Condition::taught_is_shown: return "taught-is-shown";
    case Condition::taught_is_broken: return "taught-is-broken";
  }
  return {};
}

}  // namespace analysis
