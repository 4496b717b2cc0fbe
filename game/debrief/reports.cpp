#include <algorithm>

#include "debrief/telling.hpp"

namespace debrief {

using simulation::Story;

std::vector<SignalReport> signals_of(const Story& story, const simulation::Ledger& ledger) {
  std::vector<SignalReport> reports;
  for (const simulation::ShownLine& shown : ledger.shown_lines) {
    const simulation::LineInfo& line = story.lines[shown.line];
    if (!line.signal && !line.lure) continue;
    SignalReport report{shown.line, line.lure, false, false, simulation::Reading::none};
    const auto mark = std::find_if(ledger.marks.begin(), ledger.marks.end(), [&](const auto& m) { return m.line == shown.line; });
    if (mark != ledger.marks.end()) {
      report.marked = true;
      report.in_time = mark->in_time;
      report.reading = mark->reading;
    }
    reports.push_back(report);
  }
  return reports;
}

std::vector<PromiseReport> promises_of(const Story& story, const simulation::World& world, const simulation::Score& score) {
  std::vector<PromiseReport> reports;
  for (Index i = 0; i < story.promises.size(); ++i) {
    const simulation::PromiseMemory& memory = world.promises[i];
    const auto moment = std::find_if(score.moments.begin(), score.moments.end(), [&](const auto& m) { return m.promise == i; });
    const auto state = static_cast<condition::PromiseState>(memory.state);
    if (state == condition::PromiseState::none && moment == score.moments.end()) continue;
    const bool dated = state != condition::PromiseState::none && state != condition::PromiseState::requested && memory.due > 0;
    reports.push_back({i, state, dated ? memory.due : story.promises[i].due, memory.changed,
                       moment == score.moments.end() ? 0 : moment->value});
  }
  return reports;
}

Axes axes_of(const Story& story, const simulation::Score& score, Index outcome) {
  Axes axes;
  int sum = 0, offered = 0;
  for (const auto& dimension : score.dimensions) {
    if (dimension) sum += dimension->score, ++offered;
  }
  axes.process = offered == 0 ? 0 : sum / offered;
  if (outcome == simulation::nowhere) return axes;
  int best = story.outcomes[outcome].rank, worst = best;
  for (const simulation::OutcomeInfo& other : story.outcomes) {
    best = std::min(best, other.rank);
    worst = std::max(worst, other.rank);
  }
  axes.outcome = worst == best ? 10000 : (worst - story.outcomes[outcome].rank) * 10000 / (worst - best);
  return axes;
}

}  // namespace debrief
