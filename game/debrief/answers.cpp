#include "debrief/answers.hpp"

#include <map>
#include <variant>

#include "simulation/exemplary_path.hpp"

namespace debrief {

using simulation::Move;
using simulation::State;
using simulation::Story;

bool answers(const Move& move) { return !simulation::is_about_line(move) && move.kind != Move::Kind::back; }

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

std::vector<Index> options_in(const std::vector<Move>& moves) {
  std::vector<Index> parts;
  std::map<std::uint8_t, Index> tasks;
  for (const Move& move : moves) {
    switch (move.kind) {
      case Move::Kind::choose: return {move.option};
      case Move::Kind::drop: std::erase(parts, move.option); break;
      case Move::Kind::add: std::erase(parts, move.option), parts.push_back(move.option); break;
      case Move::Kind::place:
        std::erase_if(tasks, [&](const auto& task) { return task.first == move.slot || task.second == move.option; });
        if (move.option != simulation::nowhere) tasks[move.slot] = move.option;
        break;
      default: break;
    }
  }
  for (const auto& [slot, task] : tasks) parts.push_back(task);
  return parts;
}

std::vector<Index> taken_in(const simulation::Events& events, Index decision) {
  std::vector<Index> options;
  for (const simulation::Event& event : events) {
    const auto* took = std::get_if<simulation::Took>(&event);
    if (took != nullptr && took->decision == decision) options.push_back(took->option);
  }
  return options;
}

bool give(const Story& story, State& state, const Answer& answer, simulation::Events* events) {
  State trial = state;
  simulation::Events told;
  for (const Move& move : answer.moves) {
    simulation::Events of_move;
    const bool taken = simulation::advance(story, trial, move, &of_move);
    if (!taken && move.kind != Move::Kind::note) return false;
    if (taken) told.insert(told.end(), of_move.begin(), of_move.end());
  }
  state = std::move(trial);
  if (events != nullptr) events->insert(events->end(), told.begin(), told.end());
  return !answer.moves.empty();
}

Answer exemplary_answer(const Story& story, State state, const simulation::IndexSet& taken) {
  Answer answer;
  answer.decision = simulation::decision_at(story, state.world);
  answer.moves = simulation::note_promises(story, state);
  const std::vector<Move> given = simulation::exemplary_moves(story, state, taken);
  answer.moves.insert(answer.moves.end(), given.begin(), given.end());
  if (given.empty()) answer.moves.clear();
  return answer;
}

}  // namespace debrief
