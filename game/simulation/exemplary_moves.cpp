#include <algorithm>

#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"
#include "simulation/promises.hpp"
#include "simulation/trial_answer.hpp"

namespace simulation {
namespace {

using scenario::QuestionKind;

Move move_at(Index decision, Move::Kind kind, Index option = nowhere) {
  Move move;
  move.kind = kind;
  move.decision = decision;
  move.option = option;
  return move;
}

/// Nothing of the part's group is in.
bool lacks(const TrialAnswer& answer, Index part) {
  const OptionInfo& info = answer.story.options[part];
  const Range parts = answer.story.decisions[info.decision].options;
  for (Index other = parts.begin; other < parts.end; ++other)
    if (answer.story.options[other].group == info.group && is_in(answer.story, answer.state.world, other)) return false;
  return info.group != no_group;
}

void compose(TrialAnswer& answer, Index decision) {
  const Range options = answer.story.decisions[decision].options;
  Index first_on_offer = nowhere;
  bool any = false;
  for (Index part = options.begin; part < options.end; ++part) {
    const bool offered = is_offered(answer.story, answer.state.world, part);
    if (offered && first_on_offer == nowhere) first_on_offer = part;
    const bool wanted = answer.story.options[part].exemplary && offered;
    any = any || wanted;
    if (wanted != is_in(answer.story, answer.state.world, part))
      answer.make(move_at(decision, wanted ? Move::Kind::add : Move::Kind::drop, part));
  }
  if (!any && first_on_offer != nowhere) answer.make(move_at(decision, Move::Kind::add, first_on_offer));
  // Where the key does not care when, the first of the times.
  for (Index part = options.begin; part < options.end; ++part)
    if (says_when(answer.story, part) && lacks(answer, part)) answer.make(move_at(decision, Move::Kind::add, part));
}

void sort(TrialAnswer& answer, Index decision) {
  const Range cards = answer.story.decisions[decision].cards;
  for (Index card = cards.begin; card < cards.end; ++card) {
    Move move = move_at(decision, Move::Kind::sort);
    move.card = card;
    move.card_kind = answer.story.cards[card].kind;
    move.position = static_cast<std::uint8_t>(answer.story.cards[card].position);
    answer.make(move);
  }
}

void review(TrialAnswer& answer, Index decision) {
  for (const Index option : own_answers(answer.story, answer.state.world, decision)) {
    const bool wanted = was_misread(answer.state.world, option);
    if (wanted != is_marked(answer.story, answer.state.world, option))
      answer.make(move_at(decision, wanted ? Move::Kind::add : Move::Kind::drop, option));
  }
}

/// When the first of the promises that the task keeps is due; far away where it keeps none.
std::int32_t due_of(const Story& story, const World& world, const OptionInfo& task) {
  std::int32_t due = std::numeric_limits<std::int32_t>::max();
  for (Index i = task.promises.begin; i < task.promises.end; ++i) {
    const PromiseStepInfo& step = story.promise_steps[i];
    const PromiseMemory& memory = world.promises[step.promise];
    if (step.deed == scenario::PromiseDeed::keep)
      due = std::min(due, is_pending(memory) ? memory.due : story.promises[step.promise].due);
  }
  return due;
}

void plan_task(TrialAnswer& answer, Index decision, Index task) {
  const DecisionInfo& info = answer.story.decisions[decision];
  const std::int32_t due = due_of(answer.story, answer.state.world, answer.story.options[task]);
  for (const bool in_time : {true, false}) {
    for (std::uint8_t slot = 0; slot < info.slots.size(); ++slot) {
      if (task_in(answer.story, answer.state.world, decision, slot) != nowhere) continue;
      const std::int32_t there = answer.story.slots[info.slots.begin + slot] + answer.story.options[task].travel;
      if (in_time && there > due) continue;
      Move move = move_at(decision, Move::Kind::place, task);
      move.slot = slot;
      if (answer.make(move)) return;
    }
  }
}

void plan(TrialAnswer& answer, Index decision) {
  const DecisionInfo& info = answer.story.decisions[decision];
  for (std::uint8_t slot = 0; slot < info.slots.size(); ++slot) {
    const Index task = task_in(answer.story, answer.state.world, decision, slot);
    if (task == nowhere || answer.story.options[task].fixed_slot != no_slot) continue;
    Move clear = move_at(decision, Move::Kind::place);
    clear.slot = slot;
    answer.make(clear);
  }
  for (Index task = info.options.begin; task < info.options.end; ++task)
    if (answer.story.options[task].exemplary && is_offered(answer.story, answer.state.world, task))
      plan_task(answer, decision, task);
}

}  // namespace

std::vector<Move> exemplary_moves(const Story& story, const State& state, const IndexSet& taken) {
  const Index decision = decision_at(story, state.world);
  if (decision == nowhere) return {};
  const QuestionKind kind = story.decisions[decision].kind;
  if (scenario::is_chosen(kind)) {
    const Index option = exemplary_choice(story, state.world, taken);
    return option == nowhere ? std::vector<Move>{} : std::vector{move_at(decision, Move::Kind::choose, option)};
  }
  TrialAnswer answer{story, state};
  if (scenario::is_composed(kind)) compose(answer, decision);
  if (kind == QuestionKind::sort) sort(answer, decision);
  if (kind == QuestionKind::review) review(answer, decision);
  if (kind == QuestionKind::plan) plan(answer, decision);
  answer.make(move_at(decision, Move::Kind::done));
  return answer.moves;
}

}  // namespace simulation
