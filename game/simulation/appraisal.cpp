#include "simulation/appraisal.hpp"

#include "simulation/client.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/moments.hpp"
#include "simulation/tell_minds.hpp"

namespace simulation {
namespace {

/// From 0 within the act. The last is without condition, so one always holds.
Index first_that_holds(const Story& story, const World& world, const ActCode& act, PersonIndex judge) {
  const Subject subject{judge, act.family, act.offence};
  const unsigned stage = judge < max_people ? world.clients[judge].grievance : 0U;
  const auto is_it = [&](const AppraisalCode& appraisal) {
    if ((appraisal.by_grievance.stages >> stage & 1U) == 0) return false;
    return appraisal.by_grievance.alone || holds(story, world, appraisal.condition, subject);
  };
  Index at = act.appraisals.begin;
  while (at + 1 < act.appraisals.end && !is_it(story.code.appraisals[at])) ++at;
  return at - act.appraisals.begin;
}

bool counts(const Story& story, const MarkCode& mark, PromiseMarks promise_marks) {
  if (mark.principle != story.code.keep_small_promises || promise_marks == PromiseMarks::all) return true;
  return promise_marks == PromiseMarks::only_broken && mark.verdict == rubric::Verdict::broken;
}

/// What has come out, in a line of the story or in time, comes out no second time, and to tell it now discloses nothing.
void note_discovery(Turn& turn, PersonIndex person) {
  if (is_client(turn.story, person)) turn.world.clients[person].deceived_at = -1;
  if (turn.scores && turn.ledger.deceived) turn.ledger.deception_came_out = true;
}

}  // namespace

PersonIndex judged_by(const Story& story, PersonIndex person) { return is_client(story, person) ? person : story.main_client; }

Index appraisal_of(const Story& story, const World& world, Index act, PersonIndex person) {
  return first_that_holds(story, world, story.code.acts[act], judged_by(story, person));
}

Index feel(const Story& story, World& world, Index act, PersonIndex person, Felt felt) {
  const ActCode& code = story.code.acts[act];
  const Index held = first_that_holds(story, world, code, judged_by(story, person));
  if (!is_client(story, person) || code.appraisals.empty()) return held;
  const AppraisalCode& appraisal = story.code.appraisals[code.appraisals.begin + held];
  for (Index i = appraisal.effects.begin; i < appraisal.effects.end && felt == Felt::wholly; ++i)
    press(story, world, person, code, story.code.effects[i]);
  lower_ceilings(world.clients[person], appraisal);
  step_grievance(world.clients[person], appraisal.step);
  remember(world, person, code);
  return held;
}

Range marks_of(const Story& story, Index act, Index appraisal) {
  const ActCode& code = story.code.acts[act];
  return code.appraisals.empty() ? Range{} : story.code.appraisals[code.appraisals.begin + appraisal].marks;
}

bool take_act(Turn& turn, Index act, PersonIndex person, PromiseMarks promise_marks) {
  if (act == nowhere) return false;
  const Index held = feel(turn.story, turn.world, act, person);
  if (act == turn.story.code.events.deception_discovered) note_discovery(turn, person);
  turn.tell(ActTaken{act, held, person, turn.world.now});
  tell_mind(turn, person);
  bool broke = false;
  const Range marks = marks_of(turn.story, act, held);
  for (Index i = marks.begin; i < marks.end; ++i) {
    const MarkCode& mark = turn.story.code.marks[i];
    if (!counts(turn.story, mark, promise_marks)) continue;
    touch(turn, mark, Deed{act, held, person});
    broke = broke || mark.verdict == rubric::Verdict::broken;
  }
  return broke;
}

}  // namespace simulation
