#include "simulation/exemplary_path.hpp"

#include <map>

#include "simulation/listening.hpp"
#include "simulation/notebook.hpp"
#include "simulation/promises.hpp"
#include "simulation/score.hpp"

namespace simulation {
namespace {

/// When the path first entered each scene, in minutes.
using Entries = std::map<Index, std::int32_t>;

void note_entries(const Events& events, Entries& entries) {
  for (const Event& event : events) {
    if (const auto* entered = std::get_if<SceneEntered>(&event)) entries.try_emplace(entered->scene, entered->time);
  }
}

std::int32_t time_of(const Story& story, const Moment& moment, const Entries& entries) {
  if (moment.promise != nowhere) return moment.memory.changed;
  const Index scene = moment.decision == nowhere ? story.stretches[moment.stretch].scene : story.decisions[moment.decision].scene;
  const auto at = entries.find(scene);
  return at == entries.end() ? moment.time : at->second;
}

Exemplary met_on(const Story& story, const State& end, const Entries& entries) {
  Exemplary exemplary;
  for (const Moment& moment : end.ledger.moments) {
    if (moment.line != nowhere) continue;
    if (moment.promise != nowhere && !value_of(story, moment.memory, end.world.now)) continue;
    exemplary.met.push_back(
        {moment.stretch, moment.principle, moment.promise, moment.decision, moment.option, time_of(story, moment, entries)});
  }
  return exemplary;
}

/// Every signal shown since the last time. `seen`: so many of the lines shown were looked at before.
void mark_signals(const Story& story, State& state, Index decision, std::size_t& seen, std::vector<Move>& moves) {
  for (; seen < state.ledger.shown_lines.size(); ++seen) {
    const Index line = state.ledger.shown_lines[seen].line;
    if (!story.lines[line].signal) continue;
    Move move;
    move.kind = Move::Kind::mark;
    move.decision = decision;
    move.line = line;
    if (advance(story, state, move)) moves.push_back(move);
  }
}

}  // namespace

Index exemplary_choice(const Story& story, const World& world, const IndexSet& taken) {
  const Index decision = decision_at(story, world);
  if (decision == nowhere) return nowhere;
  Index best = nowhere;
  int best_rank = 4;
  const Range options = story.decisions[decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    const int rank = (story.options[i].exemplary ? 0 : 1) + (taken.has(i) ? 2 : 0);
    if (rank >= best_rank || !is_offered(story, world, i)) continue;
    best = i;
    best_rank = rank;
  }
  return best;
}

std::vector<Move> note_promises(const Story& story, State& state) {
  std::vector<Move> moves;
  for (std::size_t promise = 0; promise < story.promises.size(); ++promise) {
    Move move;
    move.kind = Move::Kind::note;
    move.decision = decision_at(story, state.world);
    move.promise = static_cast<Index>(promise);
    if (!why_not_note(story, state.world, move) && advance(story, state, move)) moves.push_back(move);
  }
  return moves;
}

ExemplaryWalk walk_exemplary_path(const Story& story, std::uint64_t seed) {
  ExemplaryWalk walk;
  Entries entries;
  Events events;
  begin(story, seed, walk.end, &events);
  note_entries(events, entries);
  IndexSet taken;
  // Longer than any path that answers each decision with each of its options once.
  std::size_t left = story.options.size() + 1, seen = 0;
  while (walk.end.world.ended == 0 && left-- > 0) {
    const Index decision = decision_at(story, walk.end.world);
    if (decision == nowhere) break;
    mark_signals(story, walk.end, decision, seen, walk.moves);
    const std::vector<Move> notes = note_promises(story, walk.end);
    walk.moves.insert(walk.moves.end(), notes.begin(), notes.end());
    const std::vector<Move> answer = exemplary_moves(story, walk.end, taken);
    if (answer.empty()) break;
    events.clear();
    for (const Move& move : answer) {
      if (move.kind == Move::Kind::choose) taken.set(move.option, true);
      advance_without_minds(story, walk.end, move, events);
      walk.moves.push_back(move);
    }
    note_entries(events, entries);
  }
  walk.exemplary = met_on(story, walk.end, entries);
  return walk;
}

std::vector<Move> exemplary_path(const Story& story, std::uint64_t seed) { return walk_exemplary_path(story, seed).moves; }

}  // namespace simulation
