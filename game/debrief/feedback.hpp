#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "debrief/answers.hpp"

namespace debrief {

/// What a novice is told right after an answer: one inner voice and one receipt, either of which may be missing. No number, and
/// nothing of what another answer would have been worth.
struct Feedback {
  Index decision = simulation::nowhere;
  std::vector<Index> options;  ///< the answer it is about; of a plan, one task
  Index line = simulation::nowhere;
  condition::Level warmth{};  ///< of the inner voice
  Index principle = simulation::nowhere, act = simulation::nowhere, appraisal = simulation::nowhere;
  rubric::Verdict verdict{};
  bool operator==(const Feedback&) const = default;
};

/// Of one answer: `events` are what it brought about, `after` the state it led to. The inner voice is the first one in the
/// answer's own scene, before the next task of a plan; the receipt is of what the answer itself showed or broke, what was broken
/// before what was shown. Of a plan that task is told of which weighs most: the others come days before it or after. An answer
/// given again after stepping back has no receipt: first answers count. Nothing where there is neither.
[[nodiscard]] std::optional<Feedback> feedback(const simulation::Story&, const simulation::State& before,
                                               const simulation::State& after, const simulation::Events& events);

/// The same of a play's last standing answer.
[[nodiscard]] std::optional<Feedback> last_feedback(const simulation::Story&, std::uint64_t seed,
                                                    const std::vector<simulation::Move>& moves);

}  // namespace debrief
