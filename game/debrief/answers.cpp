#include "debrief/answers.hpp"

#include "simulation/exemplary_path.hpp"

namespace debrief {

using simulation::Move;
using simulation::State;
using simulation::Story;

bool answers(const Move& move) {
  return move.kind != Move::Kind::mark && move.kind != Move::Kind::read && move.kind != Move::Kind::back;
}

std::vector<GivenAnswer> standing_answers(const Story& story, std::uint64_t seed, const std::vector<Move>& moves) {
  std::vector<GivenAnswer> standing;
  GivenAnswer now;
  simulation::Play play = simulation::begin_play(story, seed);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const Move& move = moves[i];
    const std::size_t to_take_back = play.before.size();
    if (answers(move) && now.answer.moves.empty()) now = {{move.decision, {}, i}, play.state};
    if (!simulation::apply(story, play, move)) break;
    if (play.before.size() < to_take_back && !standing.empty()) standing.pop_back();
    if (move.kind == Move::Kind::back) now.answer.moves.clear();
    if (!answers(move)) continue;
    now.answer.moves.push_back(move);
    if (!simulation::is_answer(move)) continue;
    standing.push_back(std::move(now));
    now = {};
  }
  return standing;
}

bool give(const Story& story, State& state, const Answer& answer, simulation::Events* events) {
  State trial = state;
  simulation::Events told;
  for (const Move& move : answer.moves) {
    const bool taken = simulation::advance(story, trial, move, events == nullptr ? nullptr : &told);
    // A promise that was not made on this way is not written down either; the answer is the same.
    if (!taken && move.kind != Move::Kind::note) return false;
    if (!taken && events != nullptr) told.pop_back();
  }
  state = std::move(trial);
  if (events != nullptr) events->insert(events->end(), told.begin(), told.end());
  return !answer.moves.empty();
}

Answer exemplary_answer(const Story& story, const State& state, const simulation::IndexSet& taken) {
  Answer answer;
  answer.decision = simulation::decision_at(story, state.world);
  answer.moves = simulation::exemplary_moves(story, state, taken);
  return answer;
}

}  // namespace debrief
