#include <limits>
#include <optional>

#include "simulation/appraisal.hpp"
#include "simulation/client.hpp"
#include "simulation/clock.hpp"
#include "simulation/expectation.hpp"
#include "simulation/notebook.hpp"
#include "simulation/play.hpp"
#include "simulation/promises.hpp"
#include "simulation/run.hpp"
#include "simulation/tell_minds.hpp"

namespace simulation {
namespace {

bool is_client(const Story& story, PersonIndex person) { return person < story.people.size() && story.people[person].client; }

std::optional<RefusedBecause> why_not_choose(const Story& story, const World& world, const Move& move) {
  const Index decision = story.nodes[world.node].a;
  if (move.option >= story.options.size()) return RefusedBecause::unknown_option;
  if (story.options[move.option].decision != decision) return RefusedBecause::not_this_decision;
  return is_offered(story, world, move.option) ? std::nullopt : std::optional{RefusedBecause::not_offered};
}

std::optional<RefusedBecause> why_not_play(const Story& story, const State& state, const Move& move) {
  if (state.world.ended != 0) return RefusedBecause::already_ended;
  if (move.kind == Move::Kind::back) return RefusedBecause::nothing_to_undo;
  if (move.decision >= story.decisions.size()) return RefusedBecause::unknown_decision;
  if (move.decision != decision_at(story, state.world)) return RefusedBecause::not_this_decision;
  if (move.kind == Move::Kind::choose) return why_not_choose(story, state.world, move);
  if (move.line >= story.lines.size()) return RefusedBecause::unknown_line;
  return why_not(state.ledger, move);
}

/// An answer ends the client's waiting. Where one was on offer and was not given, the waiting begins to count.
void note_answer(Turn& turn, const OptionInfo& taken) {
  if (taken.answers && is_client(turn.story, taken.person)) {
    ClientMind& mind = turn.world.clients[taken.person];
    mind.asked_at = -1;
    mind.passed_over = 0;
    mind.silences = 0;
    note_contact(turn.story, turn.world, taken.person, false);
    return;
  }
  const Range options = turn.story.decisions[taken.decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    const OptionInfo& option = turn.story.options[i];
    if (!option.answers || !is_client(turn.story, option.person) || !is_offered(turn.story, turn.world, i)) continue;
    ClientMind& mind = turn.world.clients[option.person];
    if (mind.asked_at >= 0) mind.passed_over = 1;
  }
}

void use_luck_of(Turn& turn, const DecisionInfo& decision) {
  if (!decision.chancy) return;
  for (Index i = decision.options.begin; i < decision.options.end; ++i)
    use_luck(turn.story, turn.world, turn.story.options[i].condition);
}

void note_deception(Turn& turn, Index act, PersonIndex person) {
  Ledger& ledger = turn.ledger;
  if (turn.story.code.acts[act].discloses && ledger.deceived) ledger.deception_disclosed = true;
  if (!turn.story.code.acts[act].deception || ledger.deceived) return;
  ledger.deceived = true;
  ledger.deception.kind = ReceiptKind::cap;
  ledger.deception.person = person;
  ledger.deception.act = act;
  ledger.deception.appraisal = 0;
  ledger.deception.decision = turn.decision;
  ledger.deception.option = turn.option;
  ledger.deception.stretch = turn.stretch;
  ledger.deception.time = turn.world.now;
}

void answer(Turn& turn, Index index, bool first) {
  const Story& story = turn.story;
  const OptionInfo& option = story.options[index];
  const bool consequences_score = turn.scores;
  turn.scores = first;
  expect_what_was_on_offer(turn, option.decision, index);
  turn.tell(Took{option.decision, index, turn.world.now});
  tell_minds(turn);
  note_answer(turn, option);
  note_passed_over(turn, index);
  use_luck_of(turn, story.decisions[option.decision]);
  if (option.flag != nowhere) turn.world.flags.set(option.flag);
  const PromiseMarks promise_marks = option.promises.empty() ? PromiseMarks::all : PromiseMarks::only_broken;
  for (Index i = option.acts.begin; i < option.acts.end; ++i) {
    const Index act = story.act_lists[i];
    take_act(turn, act, option.person, promise_marks);
    if (first) note_deception(turn, act, option.person);
  }
  learn(turn, option.reveals, nobody);
  for (Index i = option.promises.begin; i < option.promises.end; ++i) take_promise_step(turn, story.promise_steps[i]);
  turn.scores = consequences_score;
  if (option.takes > 0) {
    const std::int64_t until = std::int64_t{turn.world.now} + option.takes;
    let_time_pass(turn, static_cast<std::int32_t>(std::min<std::int64_t>(until, std::numeric_limits<std::int32_t>::max() / 2)));
  }
  turn.world.node = option.node;
}

void choose(const Story& story, State& state, const Move& move, Events* events) {
  const bool first = !state.ledger.answered.has(move.decision);
  // An answer given again after stepping back was judged the first time; a decision met again in a loop still has consequences.
  const bool again = state.ledger.taken_back.has(move.decision);
  state.ledger.answered.set(move.decision, true);
  if (again) state.ledger.taken_back.set(move.decision, false);
  Turn turn{story, state.world, state.ledger, events, !again, move.decision, move.option, story.decisions[move.decision].stretch};
  answer(turn, move.option, first);
  run(turn);
}

}  // namespace

void begin(const Story& story, std::uint64_t seed, State& state, Events* events) {
  state.world = World{};
  state.world.seed = seed;
  Ledger& ledger = state.ledger;
  ledger.receipts.clear();
  ledger.moments.clear();
  ledger.marks.clear();
  ledger.shown_lines.clear();
  ledger.shown.words.assign((story.lines.size() + 63) / 64, 0);
  ledger.latest_moment.assign(story.stretches.size(), nowhere);
  ledger.promise_moment.fill(nowhere);
  ledger.answered.words.assign((story.decisions.size() + 63) / 64, 0);
  ledger.taken_back.words.assign((story.decisions.size() + 63) / 64, 0);
  ledger.ever_known.reset();
  ledger.deceived = ledger.deception_disclosed = false;
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

bool advance(const Story& story, State& state, const Move& move, Events* events) {
  if (const auto because = why_not_play(story, state, move)) {
    if (events != nullptr) events->push_back(Refused{*because});
    return false;
  }
  if (move.kind == Move::Kind::choose) {
    choose(story, state, move, events);
  } else {
    Turn turn{story, state.world, state.ledger, events, true, move.decision, nowhere, story.decisions[move.decision].stretch};
    write_notebook(turn, move);
  }
  return true;
}

Step step(const Story& story, State state, const Move& move) {
  Step result{std::move(state), {}};
  advance(story, result.state, move, &result.events);
  return result;
}

}  // namespace simulation
