#include "random_play.hpp"

#include "checked.hpp"
#include "simulation/chance.hpp"
#include "simulation/forms.hpp"
#include "simulation/score.hpp"

namespace fuzz {
namespace {

using namespace simulation;

constexpr int most_moves = 60;

/// Marks now and then, else any move of the question in hand; `back` where the dice say so.
Move any_move(const Story& story, const Play& play, const std::vector<Move>& moves, std::uint64_t& dice) {
  dice = mix(dice, 1);
  Move move;
  if (dice % 16 == 0 && !play.before.empty()) {
    move.kind = Move::Kind::back;
    return move;
  }
  move.decision = decision_at(story, play.state.world);
  if (dice % 16 == 1 && !play.state.ledger.shown_lines.empty()) {
    const auto& shown = play.state.ledger.shown_lines;
    move.kind = dice % 32 != 1 ? Move::Kind::read : dice % 64 == 1 ? Move::Kind::mark : Move::Kind::unmark;
    move.line = shown[dice / 64 % shown.size()].line;
    move.reading = move.kind == Move::Kind::read ? Reading::busy : Reading::none;
    return move;
  }
  return moves[dice / 16 % moves.size()];
}

bool is_from_form(const Move& move) { return move.kind != Move::Kind::back && !simulation::is_about_line(move); }

}  // namespace

void play_at_random(const scenario::Scenario& scenario, const rubric::Rubric& rubric) {
  constexpr std::uint64_t seed = 7;
  const Story story = compile(scenario, rubric);
  Play play = begin_play(story, seed);
  std::uint64_t dice = seed;
  std::vector<std::string> written;
  for (int i = 0; i < most_moves && play.state.world.ended == 0; ++i) {
    const std::vector<Move> moves = form_moves(story, play.state);
    must(!moves.empty(), "a question that is not over can be answered");
    const Move move = any_move(story, play, moves, dice);
    const bool taken = apply(story, play, move);
    must(taken || !is_from_form(move), "a move on offer is taken");
    if (!taken) continue;
    written.push_back(to_text(story, move));
    must(parse_move(story, written.back()).move == move, "a move is read back from its text");
  }
  const Replayed again = replay(story, seed, written);
  must(!again.refused && again.play == play, "moves alone rebuild the play");
  must(score(story, again.play.state) == score(story, play.state), "equal plays score alike");
}

}  // namespace fuzz
