#include "simulation/expectation.hpp"

#include <algorithm>

#include "simulation/appraisal.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/moments.hpp"
#include "simulation/promises.hpp"

namespace simulation {
namespace {

/// On offer, or closed by nothing but the trainee's own conduct.
bool owed(const Story& story, const World& world, const OptionInfo& option) {
  if (holds(story, world, option.condition)) return true;
  if (!could_hold(story, world, option.condition, Open::all_play)) return false;
  return !could_hold(story, world, option.condition, Open::luck);
}

void expect_marks(Turn& turn, const Range& marks, Index option, PromiseMarks promise_marks) {
  for (Index i = marks.begin; i < marks.end; ++i) {
    const MarkCode& mark = turn.story.code.marks[i];
    const bool left_to_promise = promise_marks != PromiseMarks::all && mark.principle == turn.story.code.keep_small_promises;
    if (mark.verdict == rubric::Verdict::shown && !left_to_promise) expect(turn, mark.principle, option);
  }
}

/// Whether some act behind this one is taken by what the client then holds.
bool meters_matter(const Story& story, const OptionInfo& option, Index after) {
  for (Index i = after + 1; i < option.acts.end; ++i)
    if (story.code.acts[story.act_lists[i]].reads_meters) return true;
  return false;
}

/// The acts as they would be taken one after another. What follows the last changes nothing here, so it is only looked at; nor do
/// meters that no later act is taken by.
void expect_acts(Turn& turn, const OptionInfo& option, Index index) {
  const PromiseMarks promise_marks = option.promises.empty() ? PromiseMarks::all : PromiseMarks::only_broken;
  for (Index i = option.acts.begin; i < option.acts.end; ++i) {
    const Index act = turn.story.act_lists[i];
    const bool last = i + 1 == option.acts.end;
    const Felt felt = meters_matter(turn.story, option, i) ? Felt::wholly : Felt::but_in_meters;
    const Index held =
        last ? appraisal_of(turn.story, turn.world, act, option.person) : feel(turn.story, turn.world, act, option.person, felt);
    expect_marks(turn, marks_of(turn.story, act, held), index, promise_marks);
  }
}

void expect_promise(Turn& turn, const PromiseStepInfo& step, Index option) {
  const bool answered = step.deed == scenario::PromiseDeed::make || step.deed == scenario::PromiseDeed::refuse ||
                        step.deed == scenario::PromiseDeed::keep;
  if (!answered || !turn.story.promises[step.promise].needed || turn.story.code.keep_small_promises == nowhere) return;
  Moment& moment = promise_moment(turn, step.promise);
  if (moment.expected) return;
  moment.expected = true;
  moment.option = option;
}

void expect_option(Turn& turn, Index index) {
  const OptionInfo& option = turn.story.options[index];
  const PersonIndex felt_by = judged_by(turn.story, option.person);
  if (option.acts.size() > 1 && felt_by < max_people) {
    // Acts change nothing but the mind of the client they are for, so that alone is put back.
    const ClientMind before = turn.world.clients[felt_by];
    expect_acts(turn, option, index);
    turn.world.clients[felt_by] = before;
  } else {
    expect_acts(turn, option, index);
  }
  for (Index i = option.promises.begin; i < option.promises.end; ++i) expect_promise(turn, turn.story.promise_steps[i], index);
}

}  // namespace

void expect_what_was_on_offer(Turn& turn, Index decision, Index taken) {
  if (!turn.scores || turn.story.options[taken].exemplary) return;
  const Range options = turn.story.decisions[decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    if (turn.story.options[i].exemplary && owed(turn.story, turn.world, turn.story.options[i])) expect_option(turn, i);
  }
}

void expect_what_was_left_out(Turn& turn, Index decision, std::span<const Index> taken) {
  if (!turn.scores) return;
  const Range options = turn.story.decisions[decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    const OptionInfo& option = turn.story.options[i];
    const bool left_out = option.exemplary && std::ranges::find(taken, i) == taken.end();
    if (left_out && owed(turn.story, turn.world, option)) expect_option(turn, i);
  }
}

}  // namespace simulation
