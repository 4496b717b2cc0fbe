#include "simulation/play.hpp"

namespace simulation {
namespace {

bool step_back(const Story& story, Play& play, Events* events) {
  if (play.before.empty()) {
    if (events != nullptr) events->push_back(Refused{RefusedBecause::nothing_to_undo});
    return false;
  }
  play.state.world = play.before.back();
  play.before.pop_back();
  const Index decision = decision_at(story, play.state.world);
  play.state.ledger.taken_back.set(decision, true);
  play.moves.emplace_back().kind = Move::Kind::back;
  if (events != nullptr) events->push_back(SteppedBack{decision});
  return true;
}

}  // namespace

Play begin_play(const Story& story, std::uint64_t seed, Events* events) {
  Play play;
  play.state = begin(story, seed, events);
  return play;
}

bool apply(const Story& story, Play& play, const Move& move, Events* events) {
  if (move.kind == Move::Kind::back) return step_back(story, play, events);
  const World before = play.state.world;
  if (!advance(story, play.state, move, events)) return false;
  if (is_answer(move)) play.before.push_back(before);
  play.moves.push_back(move);
  return true;
}

Replayed replay(const Story& story, std::uint64_t seed, const std::vector<std::string>& moves) {
  Replayed result;
  result.play = begin_play(story, seed, &result.events);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const ParsedMove parsed = parse_move(story, moves[i]);
    if (parsed.error) {
      result.refused = {i, *parsed.error};
      return result;
    }
    if (apply(story, result.play, *parsed.move, &result.events)) continue;
    const RefusedBecause because = std::get<Refused>(result.events.back()).because;
    result.events.pop_back();
    result.refused = {i, MoveError{because, moves[i]}};
    return result;
  }
  return result;
}

}  // namespace simulation
