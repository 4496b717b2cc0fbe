#include <algorithm>
#include <cassert>
#include <type_traits>
#include <variant>

#include "session/playing.hpp"
#include "session/recording.hpp"
#include "session/session.hpp"
#include "simulation/score.hpp"

namespace session {
namespace {

using simulation::Move;

/// Numbers an effect and lists it as pending.
void ask_for(Updated& updated, Effect effect) {
  Pending pending{++updated.model.effects_asked, std::move(effect)};
  updated.model.pending.push_back(pending);
  updated.effects.push_back(std::move(pending));
}

Updated refuse(Model model, Notice why) {
  model.notice = why;
  return {std::move(model), {}};
}

void ask_for_result(Updated& updated) {
  if (!updated.model.result_recorded) ask_for(updated, result_of(updated.model));
}

Updated propose(Model model, const Move& move) {
  if (model.phase != Phase::playing) return refuse(std::move(model), Notice::not_now);
  if (const Notice why = objection(model, move); why != Notice::none) return refuse(std::move(model), why);
  Updated updated{std::move(model), {}};
  ask_for(updated, as_effect(updated.model, move));
  return updated;
}

// --- what the trainee does --------------------------------------------------------------------------------------------------

Updated take(Model model, const Start&) {
  if (model.phase != Phase::briefing) return refuse(std::move(model), Notice::not_now);
  Updated updated{std::move(model), {}};
  ask_for(updated, BeginAttempt{updated.model.seed, updated.model.mode == Mode::through, {}, {}});
  return updated;
}

Updated take(Model model, const Choose& choose) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  const Index decision = model.question->decision;
  return propose(std::move(model), {.kind = Move::Kind::choose, .decision = decision, .option = choose.option});
}

Updated take(Model model, const MarkLine& mark) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  const Index decision = model.question->decision;
  return propose(std::move(model), {.kind = Move::Kind::mark, .decision = decision, .line = mark.line});
}

Updated take(Model model, const UnmarkLine& mark) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  const Index decision = model.question->decision;
  return propose(std::move(model), {.kind = Move::Kind::unmark, .decision = decision, .line = mark.line});
}

Updated take(Model model, const ReadLine& read) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  const Index decision = model.question->decision;
  return propose(std::move(model), {.kind = Move::Kind::read, .decision = decision, .line = read.line, .reading = read.reading});
}

Updated take(Model model, const Arrange& arrange) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  Move move = arrange.move;
  move.decision = model.question->decision;
  return propose(std::move(model), move);
}

Updated take(Model model, const NotePromise& note) {
  if (!model.question) return refuse(std::move(model), Notice::not_now);
  const Index decision = model.question->decision;
  return propose(std::move(model), {.kind = Move::Kind::note, .decision = decision, .promise = note.promise});
}

Updated take(Model model, const StepBack&) { return propose(std::move(model), {.kind = Move::Kind::back}); }

Updated take(Model model, const Reflect& reflect) {
  if ((model.phase != Phase::playing && model.phase != Phase::debrief) || model.over)
    return refuse(std::move(model), Notice::not_now);
  Updated updated{std::move(model), {}};
  ask_for(updated, AppendReflection{reflect.topic, reflect.words});
  return updated;
}

Updated take(Model model, const Disagree& disagree) {
  if (model.phase != Phase::debrief) return refuse(std::move(model), Notice::not_now);
  const auto receipts = simulation::score(*model.story, model.play.state).receipts;
  if (disagree.receipt < 0 || static_cast<std::size_t>(disagree.receipt) >= receipts.size())
    return refuse(std::move(model), Notice::not_now);
  const Index principle = receipts[static_cast<std::size_t>(disagree.receipt)].principle;
  Updated updated{std::move(model), {}};
  ask_for(updated, AppendDispute{disagree.receipt,
                                 principle == simulation::nowhere ? "" : updated.model.story->rubric.principles[principle].id,
                                 disagree.words});
  return updated;
}

Updated take(Model model, const LeaveDebrief&) {
  if (model.phase != Phase::debrief) return refuse(std::move(model), Notice::not_now);
  Updated updated{std::move(model), {}};
  if (updated.model.over) {
    updated.model.phase = Phase::left;
    return updated;
  }
  ask_for_result(updated);
  ask_for(updated, LeaveAttempt{});
  return updated;
}

// --- what the world answers -------------------------------------------------------------------------------------------------

/// Goes on once the effect is durable.
struct GoOn {
  Updated& updated;
  void operator()(const BeginAttempt& effect) const {
    updated.model.recorded = true;
    ask(updated.model);
    for (const AppendMove& move : effect.repeated) play(move);
    if (updated.model.phase == Phase::debrief) ask_for_result(updated);
  }
  void operator()(const AppendMove& effect) const {
    play(effect);
    if (updated.model.phase == Phase::debrief) ask_for_result(updated);
  }
  void operator()(const AppendReflection& effect) const { updated.model.reflections.push_back({effect.topic, effect.words}); }
  void operator()(const AppendDispute& effect) const { updated.model.disagreements.push_back({effect.receipt, effect.words}); }
  void operator()(const RecordResult&) const { updated.model.result_recorded = true; }
  void operator()(const LeaveAttempt&) const { updated.model.phase = Phase::left; }

 private:
  void play(const AppendMove& effect) const {
    const auto parsed = simulation::parse_move(*updated.model.story, effect.move);
    assert(parsed.move);
    [[maybe_unused]] const bool played = play_move(updated.model, *parsed.move);
    assert(played);  // it was tried before it was written
  }
};

Updated take(Model model, const Written& written) {
  Updated updated{std::move(model), {}};
  auto& pending = updated.model.pending;
  if (pending.empty() || pending.front().number != written.effect) return updated;
  const Effect effect = std::move(pending.front().effect);
  pending.erase(pending.begin());
  std::visit(GoOn{updated}, effect);
  return updated;
}

/// What stood behind the failed effect is not performed either: the same answer, given again, asks for it anew.
Updated take(Model model, const NotWritten& failed) {
  if (model.pending.empty() || model.pending.front().number != failed.effect) return {std::move(model), {}};
  model.pending.clear();
  model.notice = Notice::not_written;
  model.failure = failed.failure;
  return {std::move(model), {}};
}

template <typename M>
constexpr bool is_answer = std::is_same_v<M, Written> || std::is_same_v<M, NotWritten>;

}  // namespace

Updated update(Model model, const Message& message) {
  return std::visit(
      [&model](const auto& m) {
        if constexpr (!is_answer<std::decay_t<decltype(m)>>) {
          if (!model.pending.empty()) return refuse(std::move(model), Notice::still_writing);
          model.notice = Notice::none;
          model.failure.reset();
        }
        return take(std::move(model), m);
      },
      message);
}

Model begin(const simulation::Story& story, std::uint64_t seed, Mode mode) {
  Model model;
  model.story = &story;
  model.seed = seed;
  model.mode = mode;
  simulation::Events events;
  model.play = simulation::begin_play(story, seed, &events);
  tell(story, events, model.transcript);
  return model;
}

Updated begin_replay(const Model& from, std::size_t moves_before, const std::string& parent) {
  Model model = begin(*from.story, from.seed, Mode::practice);
  const auto& moves = from.play.moves;
  moves_before = std::min(moves_before, moves.size());
  model.fork = Fork{parent, static_cast<int>(moves_before)};
  BeginAttempt effect{model.seed, false, model.fork, {}};
  Model trial = model;
  ask(trial);
  for (std::size_t i = 0; i < moves_before; ++i) {
    effect.repeated.push_back(as_effect(trial, moves[i]));
    [[maybe_unused]] const bool played = play_move(trial, moves[i]);
    assert(played);  // they have been played before
  }
  Updated updated{std::move(model), {}};
  ask_for(updated, std::move(effect));
  return updated;
}

std::optional<Updated> resume(const simulation::Story& story, const Unfinished& attempt) {
  Model model = begin(story, attempt.seed, attempt.mode);
  model.recorded = true;
  model.fork = attempt.fork;
  model.result_recorded = attempt.result_recorded;
  model.reflections = attempt.reflections;
  model.disagreements = attempt.disagreements;
  ask(model);
  for (const std::string& written : attempt.moves) {
    const auto parsed = simulation::parse_move(story, written);
    if (!parsed.move || !play_move(model, *parsed.move)) return std::nullopt;
  }
  Updated updated{std::move(model), {}};
  if (updated.model.phase == Phase::debrief) ask_for_result(updated);
  return updated;
}

void start_unrecorded(Model& model) {
  if (model.phase == Phase::briefing) ask(model);
}

bool play_unrecorded(Model& model, const simulation::Move& move) {
  return model.phase == Phase::playing && objection(model, move) == Notice::none && play_move(model, move);
}

}  // namespace session
