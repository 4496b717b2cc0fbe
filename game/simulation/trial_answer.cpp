#include "simulation/trial_answer.hpp"

#include "simulation/forms.hpp"

namespace simulation {

bool TrialAnswer::make(const Move& move) {
  if (why_not_form(story, state, move)) return false;
  if (!is_answer(move) && !advance(story, state, move)) return false;
  moves.push_back(move);
  return true;
}

}  // namespace simulation
