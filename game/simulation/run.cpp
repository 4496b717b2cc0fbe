#include "simulation/run.hpp"

#include <limits>
#include <span>

#include "simulation/appraisal.hpp"
#include "simulation/chance.hpp"
#include "simulation/client.hpp"
#include "simulation/clock.hpp"
#include "simulation/condition_eval.hpp"
#include "simulation/conduct.hpp"
#include "simulation/draft.hpp"
#include "simulation/meters.hpp"
#include "simulation/notebook.hpp"
#include "simulation/plan.hpp"
#include "simulation/promises.hpp"
#include "simulation/tell_minds.hpp"
#include "simulation/working_hours.hpp"

namespace simulation {
namespace {

/// The client said something that waits for an answer.
void wait_for_answer(Turn& turn, PersonIndex person) {
  if (!is_client(turn.story, person)) return;
  ClientMind& mind = turn.world.clients[person];
  if (mind.asked_at < 0) mind.asked_at = turn.world.now;
}

void arrive(Turn& turn, const SceneInfo& scene) {
  if (!is_client(turn.story, scene.person)) return;
  ClientMind& mind = turn.world.clients[scene.person];
  const bool late =
      scene.meeting && scene.at >= 0 && turn.world.now > scene.at + turn.story.code.constants.late_arrival_grace_minutes;
  const EventActs& events = turn.story.code.events;
  if (late) take_act(turn, mind.warned_late != 0 ? events.late_arrival_warned : events.late_arrival, scene.person);
  mind.warned_late = 0;
  note_contact(turn.story, turn.world, scene.person, true);
}

/// A meeting that is not as usual: an attentive rep sees it.
void see_conduct(Turn& turn, PersonIndex person) {
  const Conduct usual = usual_conduct(turn.story, person), now = conduct(turn.story, turn.world, person);
  if (now.meeting_minutes == usual.meeting_minutes && now.attend == usual.attend) return;
  turn.tell(ConductSeen{person, now.meeting_minutes, usual.meeting_minutes, now.attend, usual.attend});
}

void await_reply(Turn& turn, PersonIndex person) {
  const std::int32_t minutes = conduct(turn.story, turn.world, person).reply_minutes;
  let_time_pass(turn, after_working_minutes(working_hours(turn.story), turn.world.now, minutes));
  turn.tell(Replied{person, minutes, usual_conduct(turn.story, person).reply_minutes, turn.world.now});
}

/// The warmth is read only where somebody hears it: it decides nothing.
condition::Level heard_warmth(const Turn& turn, const LineInfo& line) {
  const bool nobody_asks = turn.telling == Telling::without_minds && !line.varies;
  if (turn.events == nullptr || line.person == nobody || nobody_asks) return condition::Level::mid;
  return warmth(turn.story, turn.world, line.person);
}

void learn_each(Turn& turn, std::span<const Index> facts, PersonIndex teller) {
  bool any = false;
  for (const Index fact : facts) {
    turn.ledger.ever_known.set(fact);
    if (turn.world.facts[fact]) continue;
    turn.world.facts.set(fact);
    turn.tell(FactLearned{fact});
    any = true;
  }
  if (!any) return;
  grievances_known(turn.story, turn.world);
  if (!is_client(turn.story, teller)) return;
  std::uint8_t& pending = turn.world.clients[teller].disclosures_pending;
  if (pending < std::numeric_limits<std::uint8_t>::max()) ++pending;
  wait_for_answer(turn, teller);
}

void speak(Turn& turn, Index index) {
  const LineInfo& line = turn.story.lines[index];
  turn.tell(Spoke{index, heard_warmth(turn, line), turn.world.now});
  note_shown(turn, index);
  learn(turn, line.reveals, line.person);
}

void take_happening(Turn& turn, const HappeningInfo& happening) {
  const Index here = turn.stretch;
  turn.stretch = happening.stretch;
  for (Index i = happening.acts.begin; i < happening.acts.end; ++i) take_act(turn, turn.story.act_lists[i], happening.person);
  turn.stretch = here;
}

void end(Turn& turn, Index outcome) {
  turn.world.ended = 1;
  tell_minds(turn);
  turn.tell(Ended{outcome, turn.world.now});
}

/// Plays one node; the next one is in the world. False: play rests here.
bool play_node(Turn& turn) {
  const Node& node = turn.story.nodes[turn.world.node];
  Index next = turn.world.node + 1;
  switch (node.kind) {
    case NodeKind::decision: begin_draft(turn.story, turn.world); return false;
    case NodeKind::end: end(turn, node.a); return false;
    case NodeKind::scene: enter_scene(turn, node.a); break;
    case NodeKind::narration:
      turn.tell(Narrated{node.a});
      note_shown(turn, node.a);
      learn(turn, turn.story.lines[node.a].reveals, nobody);
      break;
    case NodeKind::line: speak(turn, node.a); break;
    case NodeKind::inner: turn.tell(Thought{node.a, heard_warmth(turn, turn.story.lines[node.a])}); break;
    case NodeKind::branch:
      if (!holds(turn.story, turn.world, node.a)) next = node.b;
      use_luck(turn.story, turn.world, node.a);
      break;
    case NodeKind::jump: next = node.b; break;
    case NodeKind::pass: {
      const std::int64_t until = std::int64_t{turn.world.now} + node.a;
      let_time_pass(turn, static_cast<std::int32_t>(std::min<std::int64_t>(until, std::numeric_limits<std::int32_t>::max() / 2)));
      break;
    }
    case NodeKind::reveal: learn_each(turn, {&node.a, 1}, nobody); break;
    case NodeKind::promise: {
      const PromiseStepInfo& step = turn.story.promise_steps[node.a];
      take_promise_step(turn, step);
      if (step.deed == scenario::PromiseDeed::request) wait_for_answer(turn, turn.story.promises[step.promise].person);
      break;
    }
    case NodeKind::happens: take_happening(turn, turn.story.happenings[node.a]); break;
    case NodeKind::discuss: turn.tell(Discussed{node.a}); break;
    case NodeKind::reply: await_reply(turn, static_cast<PersonIndex>(node.a)); break;
    case NodeKind::plan_step: next = next_task(turn, node); break;
  }
  turn.world.node = next;
  return true;
}

}  // namespace

void enter_scene(Turn& turn, Index index) {
  const SceneInfo& scene = turn.story.scenes[index];
  if (scene.at > turn.world.now) let_time_pass(turn, scene.at);
  turn.world.scene = index;
  if (scene.flag != nowhere) turn.world.flags.set(scene.flag);
  turn.tell(SceneEntered{index, turn.world.now});
  arrive(turn, scene);
  if (scene.meeting && turn.events != nullptr && is_client(turn.story, scene.person)) see_conduct(turn, scene.person);
}

void come_back(Turn& turn, Index scene) {
  if (turn.world.scene == scene) return;
  turn.world.scene = scene;
  turn.tell(SceneEntered{scene, turn.world.now});
}

void learn(Turn& turn, const Range& facts, PersonIndex teller) {
  learn_each(turn, std::span(turn.story.fact_lists).subspan(facts.begin, facts.size()), teller);
}

void use_luck(const Story& story, World& world, Index condition) {
  if (condition == nowhere || !story.has_chance) return;
  for (Index i = condition; i < story.conditions[condition].next; ++i) {
    const ConditionCode& code = story.conditions[i];
    if (code.op == ConditionCode::Op::chance) luck_used(world, code.argument);
  }
}

void run(Turn& turn) {
  // A story that goes round without asking anything is broken off rather than hung on.
  std::size_t left = turn.story.nodes.size() * 16 + 1024;
  while (play_node(turn)) {
    if (--left == 0) return end(turn, nowhere);
  }
}

}  // namespace simulation
