#include "simulation/answer.hpp"

#include <limits>
#include <span>
#include <vector>

#include "simulation/appraisal.hpp"
#include "simulation/client.hpp"
#include "simulation/clock.hpp"
#include "simulation/draft.hpp"
#include "simulation/expectation.hpp"
#include "simulation/own_lines.hpp"
#include "simulation/promises.hpp"
#include "simulation/run.hpp"
#include "simulation/tell_minds.hpp"

namespace simulation {
namespace {

void spend(Turn& turn, std::int32_t minutes) {
  if (minutes <= 0) return;
  const std::int64_t until = std::int64_t{turn.world.now} + minutes;
  let_time_pass(turn, static_cast<std::int32_t>(std::min<std::int64_t>(until, std::numeric_limits<std::int32_t>::max() / 2)));
}

void use_luck_of(Turn& turn, const DecisionInfo& decision) {
  if (!decision.chancy) return;
  for (Index i = decision.options.begin; i < decision.options.end; ++i)
    use_luck(turn.story, turn.world, turn.story.options[i].condition);
}

void note_deception(Turn& turn, Index act, PersonIndex person) {
  Ledger& ledger = turn.ledger;
  if (turn.story.code.acts[act].discloses && ledger.deceived && !ledger.deception_came_out) ledger.deception_disclosed = true;
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

bool answers_somebody(const Story& story, const OptionInfo& option) { return option.answers && is_client(story, option.person); }

/// The client who waited is answered.
void answer(Turn& turn, const OptionInfo& option) {
  ClientMind& mind = turn.world.clients[option.person];
  mind.asked_at = -1;
  mind.passed_over = 0;
  mind.silences = 0;
  note_contact(turn.story, turn.world, option.person, false);
}

/// The client waits: until something is said, or for an answer that is held back.
void leave_waiting(Turn& turn, PersonIndex person) {
  ClientMind& mind = turn.world.clients[person];
  if (mind.asked_at >= 0) mind.passed_over = 1;
}

/// Whoever could be answered at this question and waits, waits on.
void leave_all_waiting(Turn& turn, const Range& options) {
  for (Index i = options.begin; i < options.end; ++i) {
    const OptionInfo& option = turn.story.options[i];
    if (answers_somebody(turn.story, option) && is_offered(turn.story, turn.world, i)) leave_waiting(turn, option.person);
  }
}

/// Before an answer is taken, seen as a whole: who is left waiting, what is passed over.
void note_answer(Turn& turn, Index decision, std::span<const Index> taken) {
  note_passed_over(turn, decision, taken);
  std::int32_t held_back = 0;
  for (const Index index : taken) {
    const OptionInfo& option = turn.story.options[index];
    held_back += option.after;
    if (!answers_somebody(turn.story, option)) continue;
    if (held_back > 0) leave_waiting(turn, option.person);
    return;
  }
  leave_all_waiting(turn, turn.story.decisions[decision].options);
}

/// What the plan made first had in it and a plan made after stepping back has not is left out after all.
void expect_what_was_dropped(Turn& turn, const DecisionInfo& info, const std::vector<Index>& planned) {
  std::vector<Index> kept = planned;
  for (Index task = info.options.begin; task < info.options.end; ++task)
    if (!turn.ledger.planned.has(task)) kept.push_back(task);
  const bool consequences_score = turn.scores;
  turn.scores = true;
  expect_what_was_left_out(turn, turn.decision, kept);
  turn.scores = consequences_score;
}

/// A plan is made: what was left out is expected, the rest waits for its slot, and so does whoever it answers.
void begin_plan(Turn& turn, Index decision, bool first) {
  World& world = turn.world;
  std::vector<Index> planned;
  const DecisionInfo& info = turn.story.decisions[decision];
  for (Index task = info.options.begin; task < info.options.end; ++task)
    if (slot_of(turn.story, world, task) != no_slot) planned.push_back(task);
  const bool consequences_score = turn.scores;
  turn.scores = first;
  expect_what_was_left_out(turn, decision, planned);
  if (first)
    for (const Index task : planned) turn.ledger.planned.set(task, true);
  turn.scores = consequences_score;
  if (!consequences_score) expect_what_was_dropped(turn, info, planned);
  note_passed_over(turn, decision, planned);
  leave_all_waiting(turn, info.options);
  use_luck_of(turn, info);
  world.plan_decision = decision;
  world.plan_next = 0;
  world.plan_until = world.now;
  turn.tell(Planned{decision, world.now});
  world.node = info.node + 1;
}

/// All that was put in, in the author's order.
void put_together(Turn& turn, Index decision, bool first) {
  const DecisionInfo& info = turn.story.decisions[decision];
  std::vector<Index> parts;
  for (Index part = info.options.begin; part < info.options.end; ++part)
    if (is_in(turn.story, turn.world, part)) parts.push_back(part);
  const bool consequences_score = turn.scores;
  turn.scores = first;
  expect_what_was_left_out(turn, decision, parts);
  turn.scores = consequences_score;
  note_answer(turn, decision, parts);
  use_luck_of(turn, info);
  for (const Index part : parts) take_option(turn, part, first);
  turn.world.node = info.node + 1;
}

void choose(Turn& turn, Index decision, Index option, bool first) {
  const bool consequences_score = turn.scores;
  turn.scores = first;
  expect_what_was_on_offer(turn, decision, option);
  turn.scores = consequences_score;
  note_answer(turn, decision, {&option, 1});
  use_luck_of(turn, turn.story.decisions[decision]);
  take_option(turn, option, first);
  turn.world.node = turn.story.options[option].node;
}

/// Something the trainee said or did: no thought, and not merely when to say the rest.
bool is_own_line(const OptionInfo& option) {
  return option.kind != scenario::OptionKind::think && (option.kind != scenario::OptionKind::wait || !option.acts.empty());
}

}  // namespace

void take_option(Turn& turn, Index index, bool first) {
  const Story& story = turn.story;
  const OptionInfo& option = story.options[index];
  const bool consequences_score = turn.scores;
  spend(turn, option.after);
  if (answers_somebody(story, option)) answer(turn, option);
  turn.scores = first;
  turn.option = index;
  turn.tell(Took{option.decision, index, turn.world.now});
  tell_minds(turn);
  if (option.flag != nowhere) turn.world.flags.set(option.flag);
  const PromiseMarks promise_marks = option.promises.empty() ? PromiseMarks::all : PromiseMarks::only_broken;
  bool misread = false;
  for (Index i = option.acts.begin; i < option.acts.end; ++i) {
    const Index act = story.act_lists[i];
    misread = take_act(turn, act, option.person, promise_marks) || misread;
    if (first) note_deception(turn, act, option.person);
  }
  if (is_own_line(option)) remember_own(story, turn.world, index, misread);
  learn(turn, option.reveals, nobody);
  for (Index i = option.promises.begin; i < option.promises.end; ++i) take_promise_step(turn, story.promise_steps[i]);
  turn.scores = consequences_score;
  // A task's time is its slot's: see plan.cpp.
  if (story.decisions[option.decision].kind != scenario::QuestionKind::plan) spend(turn, option.takes);
}

void give_answer(const Story& story, State& state, const Move& move, Events* events, Telling telling) {
  const bool first = !state.ledger.answered.has(move.decision);
  // An answer given again after stepping back was judged the first time; a decision met again in a loop still has consequences.
  const bool again = state.ledger.taken_back.has(move.decision);
  state.ledger.answered.set(move.decision, true);
  if (again) state.ledger.taken_back.set(move.decision, false);
  const DecisionInfo& info = story.decisions[move.decision];
  const Index option = scenario::has_results(info.kind) ? result_of(story, state.world, move.decision) : move.option;
  Turn turn{story, state.world, state.ledger, events, !again, move.decision, option, info.stretch, telling};
  if (info.kind == scenario::QuestionKind::plan)
    begin_plan(turn, move.decision, first);
  else if (scenario::is_composed(info.kind))
    put_together(turn, move.decision, first);
  else
    choose(turn, move.decision, option, first);
  run(turn);
}

}  // namespace simulation
