#include "analysis/explore/quiet_play.hpp"

#include <limits>

#include "simulation/listening.hpp"

namespace analysis {

using simulation::State;
using simulation::Story;

void hush(const Story& story, State& state) {
  constexpr auto all = std::numeric_limits<std::uint64_t>::max();
  simulation::Ledger& ledger = state.ledger;
  ledger.receipts.clear();
  ledger.moments.clear();
  ledger.shown_lines.clear();
  ledger.shown.words.assign(story.lines.size() / 64 + 1, all);
  ledger.answered.words.assign(story.decisions.size() / 64 + 1, all);
  ledger.taken_back.words.assign(story.decisions.size() / 64 + 1, all);
}

void give_quietly(const Story& story, State& state, std::span<const simulation::Move> answer, simulation::Events& events) {
  state.ledger.taken_back.set(answer.back().decision, true);
  for (const simulation::Move& move : answer) simulation::advance_without_minds(story, state, move, events);
}

}  // namespace analysis
