#include "debrief/feedback.hpp"

#include <algorithm>
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

/// What was taken at once: a choice, an answer with its parts, one task of a plan.
struct Taking {
  std::vector<Index> options;
  std::int32_t time = 0;
  const simulation::Thought* thought = nullptr;  ///< the first one before the talk moved on
  const Receipt* receipt = nullptr;              ///< which weighs most
};

/// What an answer took, and what was thought of each before another scene, task or answer. A plan's tasks follow one another for
/// days: each is told of by itself.
std::vector<Taking> takings(const Story& story, const Events& events) {
  std::vector<Taking> all;
  Index decision = nowhere;
  bool open = false;  // what is thought is thought of the last taking
  for (const simulation::Event& event : events) {
    if (std::holds_alternative<simulation::SceneEntered>(event)) open = false;
    if (const auto* thought = std::get_if<simulation::Thought>(&event); thought && open && all.back().thought == nullptr)
      all.back().thought = thought;
    const auto* took = std::get_if<simulation::Took>(&event);
    if (took == nullptr) continue;
    if (decision == nowhere) decision = took->decision;
    open = took->decision == decision;
    if (!open) continue;
    if (all.empty() || story.decisions[decision].kind == scenario::QuestionKind::plan) all.emplace_back();
    all.back().options.push_back(took->option);
    all.back().time = took->time;
  }
  return all;
}

const Receipt* weightiest(const Story& story, const State& before, const State& after, const Taking& taking) {
  const Receipt* best = nullptr;
  const auto& receipts = after.ledger.receipts;
  for (std::size_t i = before.ledger.receipts.size(); i < receipts.size(); ++i) {
    const Receipt& r = receipts[i];
    // What time or a promise brought about later is not what the answer did.
    const bool of_answer = r.act != nowhere && !rubric::is_event(story.rubric.acts[r.act]) && r.time == taking.time &&
                           std::ranges::find(taking.options, r.option) != taking.options.end();
    if (of_answer && weight(r.kind) > (best == nullptr ? 0 : weight(best->kind))) best = &r;
  }
  return best;
}

/// The one to tell of: first by what it showed or broke, then by whether anything was thought of it.
bool tells_less(const Taking& a, const Taking& b) {
  const auto worth = [](const Taking& t) {
    return 2 * (t.receipt == nullptr ? 0 : weight(t.receipt->kind)) + (t.thought == nullptr ? 0 : 1);
  };
  return worth(a) < worth(b);
}

}  // namespace

std::optional<Feedback> feedback(const Story& story, const State& before, const State& after, const Events& events) {
  std::vector<Taking> all = takings(story, events);
  if (all.empty()) return {};
  for (Taking& taking : all) taking.receipt = weightiest(story, before, after, taking);
  Taking& told = *std::ranges::max_element(all, tells_less);
  Feedback result;
  result.decision = story.options[told.options.front()].decision;
  if (told.thought != nullptr) {
    result.line = told.thought->line;
    result.warmth = told.thought->warmth;
  }
  if (told.receipt != nullptr) {
    result.principle = told.receipt->principle;
    result.act = told.receipt->act;
    result.appraisal = told.receipt->appraisal;
    result.verdict = verdict_of(told.receipt->kind);
  }
  result.options = std::move(told.options);
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
