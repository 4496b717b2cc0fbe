#include <optional>

#include "simulation/answer.hpp"
#include "simulation/client.hpp"
#include "simulation/draft.hpp"
#include "simulation/listening.hpp"
#include "simulation/notebook.hpp"
#include "simulation/play.hpp"
#include "simulation/run.hpp"
#include "simulation/tell_minds.hpp"

namespace simulation {
namespace {

std::optional<RefusedBecause> why_not_play(const Story& story, const State& state, const Move& move) {
  if (state.world.ended != 0) return RefusedBecause::already_ended;
  if (move.kind == Move::Kind::back) return RefusedBecause::nothing_to_undo;
  if (move.decision >= story.decisions.size()) return RefusedBecause::unknown_decision;
  if (move.decision != decision_at(story, state.world)) return RefusedBecause::not_this_decision;
  switch (move.kind) {
    case Move::Kind::mark:
    case Move::Kind::unmark:
    case Move::Kind::read: return move.line >= story.lines.size() ? RefusedBecause::unknown_line : why_not(state.ledger, move);
    case Move::Kind::note: return why_not_note(story, state.world, move);
    default: return why_not_form(story, state, move);
  }
}

Turn turn_at(const Story& story, State& state, const Move& move, Events* events) {
  return Turn{story, state.world, state.ledger, events, true, move.decision, nowhere, story.decisions[move.decision].stretch};
}

}  // namespace

void begin(const Story& story, std::uint64_t seed, State& state, Events* events) {
  state.world = World{};
  state.world.seed = seed;
  Ledger& ledger = state.ledger;
  ledger.receipts.clear();
  ledger.moments.clear();
  ledger.marks.clear();
  ledger.standing_marks = 0;
  ledger.shown_lines.clear();
  ledger.shown.words.assign((story.lines.size() + 63) / 64, 0);
  ledger.moment_at.assign(story.stretches.size() * story.rubric.principles.size(), nowhere);
  ledger.promise_moment.fill(nowhere);
  ledger.answered.words.assign((story.decisions.size() + 63) / 64, 0);
  ledger.taken_back.words.assign((story.decisions.size() + 63) / 64, 0);
  ledger.planned.words.assign((story.options.size() + 63) / 64, 0);
  ledger.ever_known.reset();
  ledger.deceived = ledger.deception_disclosed = ledger.deception_came_out = false;
  ledger.deception = Receipt{};
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    if (story.people[i].client) state.world.clients[i] = first_mind(story, story.people[i]);
  }
  if (!story.scenes.empty() && story.scenes.front().at > 0) state.world.now = story.scenes.front().at;
  Turn turn{story, state.world, ledger, events};
  turn.stretch = story.scenes.empty() ? 0 : story.scenes.front().stretch;
  tell_minds(turn);
  run(turn);
}

State begin(const Story& story, std::uint64_t seed, Events* events) {
  State state;
  begin(story, seed, state, events);
  return state;
}

namespace {

bool advance_telling(const Story& story, State& state, const Move& move, Events* events, Telling telling) {
  if (const auto because = why_not_play(story, state, move)) {
    if (events != nullptr) events->push_back(Refused{*because});
    return false;
  }
  if (is_answer(move)) {
    state.ledger.standing_marks = static_cast<Index>(state.ledger.marks.size());
    give_answer(story, state, move, events, telling);
    return true;
  }
  Turn turn = turn_at(story, state, move, events);
  if (is_about_line(move) || move.kind == Move::Kind::note)
    write_notebook(turn, move);
  else
    write_draft(turn, move);
  return true;
}

}  // namespace

bool advance(const Story& story, State& state, const Move& move, Events* events) {
  return advance_telling(story, state, move, events, Telling::everything);
}

bool advance_without_minds(const Story& story, State& state, const Move& move, Events& events) {
  return advance_telling(story, state, move, &events, Telling::without_minds);
}

Step step(const Story& story, State state, const Move& move) {
  Step result{std::move(state), {}};
  advance(story, result.state, move, &result.events);
  return result;
}

}  // namespace simulation
