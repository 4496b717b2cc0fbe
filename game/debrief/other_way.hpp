#pragma once
#include "debrief/turning_point.hpp"

/// Playing on from another answer. Inside debrief.
namespace debrief {

/// How a play came out from some answer on.
struct Ending {
  simulation::State end;
  Way way;  ///< without outcome and trust
  int own_answers = 0, key_answers = 0;
  std::vector<Sample> samples;
};

/// From `given.before` on: `answer`, then the trainee's own `later` ones wherever they are on offer, the author's key elsewhere.
[[nodiscard]] Ending play_on(const simulation::Story&, const simulation::State& before, const Answer& answer,
                             const std::vector<GivenAnswer>& own, std::size_t later_from);

/// What was said and thought right after an answer.
[[nodiscard]] std::vector<Reaction> reactions_in(const simulation::Story&, const simulation::Events&);
/// The answer's options: of a plan the whole of it, else what was taken.
[[nodiscard]] std::vector<Index> said_in(const simulation::Story&, const Answer&, const simulation::Events&);

}  // namespace debrief
