#include "analysis/policies/notebook.hpp"

#include <algorithm>
#include <array>

#include "simulation/notebook.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::LineInfo;
using simulation::Move;
using simulation::Reading;
using simulation::State;
using simulation::Story;

/// A displeased face is there to be seen.
bool looks_displeased(const LineInfo& line) {
  constexpr auto displeased = std::to_array<std::string_view>({"cool", "guarded", "irritated", "hurt"});
  return std::ranges::find(displeased, line.feeling) != displeased.end();
}

bool writes_promises_down(Policy policy) {
  return policy == Policy::model || policy == Policy::promise_everything || policy == Policy::submit_always;
}

/// The reading it gives to a line it marked. none: it leaves the line unread.
Reading reading_by(Policy policy) {
  if (policy == Policy::ask_always) return Reading::unknown;
  return policy == Policy::blame || policy == Policy::worst_honesty ? Reading::dissatisfied : Reading::none;
}

bool marks_any(Policy policy) {
  return policy == Policy::model || policy == Policy::mark_all || policy == Policy::blame || policy == Policy::ask_always ||
         policy == Policy::worst_listening || policy == Policy::worst_honesty;
}

bool marks(const Story& story, Policy policy, const LineInfo& line) {
  if (policy == Policy::model) return line.signal;
  if (policy == Policy::worst_listening || policy == Policy::worst_honesty) return line.lure;
  const bool spoken = line.person != simulation::nobody;
  if (policy == Policy::blame || policy == Policy::ask_always)
    return spoken && story.people[line.person].client && looks_displeased(line);
  return spoken;
}

std::optional<Move> mark_or_reading(const Story& story, const State& state, Policy policy, Index decision) {
  const Reading reading = reading_by(policy);
  for (const simulation::ShownLine& shown : state.ledger.shown_lines) {
    if (!marks(story, policy, story.lines[shown.line])) continue;
    const auto mark = std::ranges::find(state.ledger.marks, shown.line, &simulation::MarkedLine::line);
    if (mark == state.ledger.marks.end()) return Move{.kind = Move::Kind::mark, .decision = decision, .line = shown.line};
    if (reading != Reading::none && mark->reading == Reading::none)
      return Move{.kind = Move::Kind::read, .decision = decision, .line = shown.line, .reading = reading};
  }
  return std::nullopt;
}

/// A promise asked for or made and not yet written down.
std::optional<Move> promise_to_note(const Story& story, const State& state, Index decision) {
  for (std::size_t promise = 0; promise < story.promises.size(); ++promise) {
    const Move move{.kind = Move::Kind::note, .decision = decision, .promise = static_cast<Index>(promise)};
    if (!simulation::why_not_note(story, state.world, move)) return move;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Move> notebook_move(const Story& story, const State& state, Policy policy) {
  const Index decision = simulation::decision_at(story, state.world);
  std::optional<Move> move;
  if (marks_any(policy)) move = mark_or_reading(story, state, policy, decision);
  if (!move && story.notes_by_hand && writes_promises_down(policy)) move = promise_to_note(story, state, decision);
  return move;
}

}  // namespace analysis
