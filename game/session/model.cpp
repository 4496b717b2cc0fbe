#include "session/model.hpp"

#include <algorithm>
#include <tuple>

#include "simulation/notebook.hpp"

namespace session {
namespace {

using condition::PromiseState;
using scenario::minutes_per_day;

bool is_given(PromiseState state) { return state == PromiseState::open || state == PromiseState::renegotiated; }
bool still_to_do(PromiseState state) { return state == PromiseState::requested || is_given(state); }

int number_of(const Transcript& transcript, Index line) {
  const auto found =
      std::ranges::find_if(transcript, [line](const TalkLine& talk) { return can_be_marked(talk) && talk.line == line; });
  return found == transcript.end() ? 0 : found->number;
}

}  // namespace

PromiseRow dated(PromiseRow row, std::int32_t now) {
  row.overdue = still_to_do(row.state) && row.due < now;
  row.due_today = is_given(row.state) && !row.overdue && row.due / minutes_per_day == now / minutes_per_day;
  return row;
}

std::optional<PromiseRow> promise_row(const Model& model, Index promise) {
  const auto& world = model.play.state.world;
  const auto& memory = world.promises[promise];
  const auto state = static_cast<PromiseState>(memory.state);
  if (state == PromiseState::none || !simulation::is_noted(*model.story, world, promise)) return std::nullopt;
  // What was only asked for has no due time of its own yet: the author's holds, untold until it has gone by.
  const std::int32_t due = memory.due > 0 ? memory.due : model.story->promises[promise].due;
  return dated({promise, state, due}, world.now);
}

std::vector<PromiseRow> promise_rows(const Model& model, std::vector<PromiseRow> rows) {
  rows.clear();
  for (Index promise = 0; promise < model.story->promises.size(); ++promise)
    if (const auto row = promise_row(model, promise)) rows.push_back(*row);
  std::ranges::sort(rows, {}, [](const PromiseRow& row) { return std::tuple(!still_to_do(row.state), row.due, row.promise); });
  return rows;
}

std::vector<Index> promises_to_note(const Model& model) {
  std::vector<Index> found;
  const auto& world = model.play.state.world;
  for (Index promise = 0; promise < model.story->promises.size(); ++promise)
    if (still_to_do(static_cast<PromiseState>(world.promises[promise].state)) &&
        !simulation::is_noted(*model.story, world, promise))
      found.push_back(promise);
  return found;
}

std::vector<NotebookRow> notebook_rows(const Model& model) {
  std::vector<NotebookRow> rows;
  for (const auto& mark : model.play.state.ledger.marks)
    rows.push_back({mark.line, number_of(model.transcript, mark.line), mark.reading});
  return rows;
}

std::vector<Index> facts_known(const Model& model) {
  std::vector<Index> known;
  for (Index fact = 0; fact < model.story->facts.size(); ++fact)
    if (model.play.state.world.facts.test(fact)) known.push_back(fact);
  return known;
}

bool is_marked(const Model& model, Index line) {
  return std::ranges::any_of(model.play.state.ledger.marks, [line](const auto& mark) { return mark.line == line; });
}

bool can_be_unmarked(const Model& model, Index line) {
  if (!model.question) return false;
  const simulation::Move move{.kind = simulation::Move::Kind::unmark, .decision = model.question->decision, .line = line};
  return !simulation::why_not(model.play.state.ledger, move);
}

bool can_step_back(const Model& model) {
  return model.mode == Mode::practice && model.phase == Phase::playing && !model.play.before.empty();
}

std::optional<simulation::Move> taken_back(const Model& model) {
  const auto& moves = model.play.moves;
  std::size_t unmatched = 0;  // steps back whose answer lies further ahead
  for (std::size_t i = moves.size(); i-- > 0;) {
    if (moves[i].kind == simulation::Move::Kind::back) ++unmatched;
    if (!simulation::is_answer(moves[i])) continue;
    if (unmatched == 0) return std::nullopt;
    if (--unmatched == 0) return moves[i];
  }
  return std::nullopt;
}

}  // namespace session
