#include "debrief/feedback.hpp"

#include <variant>

namespace debrief {
namespace {

using simulation::Events;
using simulation::nowhere;
using simulation::Receipt;
using simulation::ReceiptKind;
using simulation::State;
using simulation::Story;

/// Of the kinds an answer can leave behind, which weighs most; 0: not one of them.
int weight(ReceiptKind kind) {
  switch (kind) {
    case ReceiptKind::broken: return 4;
    case ReceiptKind::repaired: return 3;
    case ReceiptKind::shown: return 2;
    case ReceiptKind::partly: return 1;
    default: return 0;
  }
}

rubric::Verdict verdict_of(ReceiptKind kind) {
  if (kind == ReceiptKind::broken) return rubric::Verdict::broken;
  return kind == ReceiptKind::partly ? rubric::Verdict::partly : rubric::Verdict::shown;
}

const Receipt* weightiest(const Story& story, const State& before, const State& after, std::int32_t taken_at) {
  const Receipt* best = nullptr;
  const auto& receipts = after.ledger.receipts;
  for (std::size_t i = before.ledger.receipts.size(); i < receipts.size(); ++i) {
    const Receipt& r = receipts[i];
    // What time or a promise brought about later is not what the answer did.
    const bool of_answer = r.act != nowhere && !rubric::is_event(story.rubric.acts[r.act]) && r.time == taken_at;
    if (of_answer && weight(r.kind) > (best == nullptr ? 0 : weight(best->kind))) best = &r;
  }
  return best;
}

/// What was thought at once: before the talk moved to another scene.
const simulation::Thought* first_thought(const Events& events) {
  bool answered = false;
  for (const simulation::Event& event : events) {
    if (std::holds_alternative<simulation::Took>(event)) answered = true;
    if (answered && std::holds_alternative<simulation::SceneEntered>(event)) return nullptr;
    if (const auto* thought = std::get_if<simulation::Thought>(&event); thought && answered) return thought;
  }
  return nullptr;
}

}  // namespace

std::optional<Feedback> feedback(const Story& story, const State& before, const State& after, const Events& events) {
  Feedback result;
  std::int32_t at = before.world.now;
  for (const simulation::Event& event : events) {
    const auto* took = std::get_if<simulation::Took>(&event);
    if (took == nullptr || (result.decision != nowhere && took->decision != result.decision)) continue;
    result.decision = took->decision;
    result.options.push_back(took->option);
    at = took->time;
  }
  if (result.decision == nowhere) return {};
  if (const auto* thought = first_thought(events)) {
    result.line = thought->line;
    result.warmth = thought->warmth;
  }
  if (const Receipt* receipt = weightiest(story, before, after, at)) {
    result.principle = receipt->principle;
    result.act = receipt->act;
    result.appraisal = receipt->appraisal;
    result.verdict = verdict_of(receipt->kind);
  }
  return result.line == nowhere && result.act == nowhere ? std::nullopt : std::optional(std::move(result));
}

std::optional<Feedback> last_feedback(const Story& story, std::uint64_t seed, const std::vector<simulation::Move>& moves) {
  simulation::Play play = simulation::begin_play(story, seed);
  std::optional<Feedback> last;
  std::optional<State> before;
  Events events;
  for (const simulation::Move& move : moves) {
    if (answers(move) && !before) {
      before = play.state;
      events.clear();
    }
    if (!simulation::apply(story, play, move, answers(move) ? &events : nullptr)) break;
    if (move.kind == simulation::Move::Kind::back) last.reset();
    if (simulation::is_answer(move)) last = feedback(story, *before, play.state, events);
    if (simulation::is_answer(move) || move.kind == simulation::Move::Kind::back) before.reset();
  }
  return last;
}

}  // namespace debrief
