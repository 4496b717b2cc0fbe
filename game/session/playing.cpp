#include "session/playing.hpp"

#include <variant>

#include "session/session.hpp"

namespace session {
namespace {

using simulation::Move;
using simulation::RefusedBecause;

/// Stepping back takes the talk back too; an answer remembers how long the talk was before it.
void keep_talk_in_step(Model& model, std::size_t answers_before) {
  const std::size_t answers = model.play.before.size();
  if (answers > answers_before) model.talk_before.push_back(model.transcript.size());
  if (answers < answers_before) {
    model.transcript.resize(model.talk_before.back());
    model.talk_before.pop_back();
  }
}

}  // namespace

Notice notice_for(RefusedBecause because) {
  switch (because) {
    case RefusedBecause::unknown_decision:
    case RefusedBecause::not_this_decision:
    case RefusedBecause::unknown_option:
    case RefusedBecause::not_offered: return Notice::not_offered;
    case RefusedBecause::unknown_line:
    case RefusedBecause::not_shown_yet: return Notice::cannot_be_marked;
    case RefusedBecause::already_marked: return Notice::already_marked;
    case RefusedBecause::not_marked: return Notice::not_marked;
    case RefusedBecause::nothing_to_undo: return Notice::nothing_to_undo;
    case RefusedBecause::already_ended:
    case RefusedBecause::not_this_question:
    case RefusedBecause::unknown_slot:
    case RefusedBecause::unknown_card: return Notice::not_now;
    case RefusedBecause::slot_over: return Notice::slot_over;
    case RefusedBecause::closed_then: return Notice::closed_then;
    case RefusedBecause::fixed_task: return Notice::fixed_task;
    case RefusedBecause::not_finished: return Notice::not_finished;
    case RefusedBecause::not_promised: return Notice::not_promised;
    case RefusedBecause::already_noted: return Notice::already_noted;
    case RefusedBecause::not_timed: return Notice::not_timed;
    case RefusedBecause::mark_stands: return Notice::mark_stands;
  }
  return Notice::not_now;
}

void ask(Model& model) {
  const auto& world = model.play.state.world;
  model.question.reset();
  if (world.ended) {
    model.phase = Phase::debrief;
    return;
  }
  model.phase = Phase::playing;
  Question question{simulation::decision_at(*model.story, world), {}};
  if (!scenario::has_results(model.story->decisions[question.decision].kind))
    for (const Index option : simulation::offers(*model.story, world)) question.offers.push_back({option});
  model.question = std::move(question);
}

bool play_move(Model& model, const Move& move) {
  simulation::Events events;
  const std::size_t answers_before = model.play.before.size();
  if (!simulation::apply(*model.story, model.play, move, &events)) return false;
  keep_talk_in_step(model, answers_before);
  tell(*model.story, events, model.transcript);
  ask(model);
  return true;
}

Notice objection(const Model& model, const Move& move) {
  if (move.kind == Move::Kind::back && model.mode == Mode::through) return Notice::no_step_back;
  simulation::Play trial = model.play;
  simulation::Events events;
  if (simulation::apply(*model.story, trial, move, &events)) return Notice::none;
  for (const auto& event : events)
    if (const auto* refused = std::get_if<simulation::Refused>(&event)) return notice_for(refused->because);
  return Notice::not_now;
}

}  // namespace session
