#include <algorithm>
#include <variant>

#include "debrief/parts.hpp"

namespace debrief {
namespace {

using condition::PromiseState;
using simulation::PutOff;
using simulation::Story;

PromiseWorth worth_of(const simulation::PromiseMemory& memory, bool counted) {
  if (!counted) return PromiseWorth::not_counted;
  const auto put_off = static_cast<PutOff>(memory.put_off);
  const auto as_put_off = [&](PromiseWorth otherwise) {
    if (put_off == PutOff::no) return otherwise;
    return put_off == PutOff::early ? PromiseWorth::put_off_early : PromiseWorth::put_off_late;
  };
  switch (static_cast<PromiseState>(memory.state)) {
    case PromiseState::none: return PromiseWorth::unspoken;
    case PromiseState::requested: return PromiseWorth::unanswered;
    case PromiseState::kept: return as_put_off(PromiseWorth::kept);
    case PromiseState::renegotiated: return as_put_off(PromiseWorth::put_off_late);
    case PromiseState::refused: return as_put_off(PromiseWorth::refused);
    case PromiseState::kept_late_warned: return PromiseWorth::late_warned;
    case PromiseState::kept_late: return PromiseWorth::late_unwarned;
    case PromiseState::open:
    case PromiseState::broken: return PromiseWorth::broken;
  }
  return PromiseWorth::not_counted;
}

std::vector<PromiseStep> history_of(const Telling& telling, Index promise) {
  std::vector<PromiseStep> history;
  for (const Telling::Chapter& chapter : telling.chapters) {
    if (chapter.taken_back) continue;
    for (const simulation::Event& event : chapter.events) {
      const auto* changed = std::get_if<simulation::PromiseChanged>(&event);
      if (changed != nullptr && changed->promise == promise)
        history.push_back({changed->after, false, changed->time, chapter.due[promise]});
      const auto* noted = std::get_if<simulation::Noted>(&event);
      // Writing down takes no time: it is told of the moment of the step before it.
      if (noted != nullptr && noted->promise == promise && !history.empty())
        history.push_back({history.back().state, true, history.back().time, chapter.due[promise]});
    }
  }
  return history;
}

}  // namespace

bool was_promised(const PromiseReport& report) {
  return std::ranges::any_of(report.history, [](const PromiseStep& step) {
    return !step.noted && (step.state == PromiseState::open || step.state == PromiseState::renegotiated);
  });
}

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

std::vector<PlainMark> plain_marks_of(const Story& story, const simulation::Ledger& ledger) {
  std::vector<PlainMark> plain;
  for (const simulation::MarkedLine& mark : ledger.marks)
    if (const simulation::LineInfo& line = story.lines[mark.line]; !line.signal && !line.lure)
      plain.push_back({mark.line, mark.time, mark.reading});
  return plain;
}

std::vector<PromiseReport> promises_of(const Story& story, const Telling& telling, const simulation::Score& score) {
  std::vector<PromiseReport> reports;
  for (Index i = 0; i < story.promises.size(); ++i) {
    const simulation::PromiseMemory& memory = telling.end.state.world.promises[i];
    const auto moment = std::find_if(score.moments.begin(), score.moments.end(), [&](const auto& m) { return m.promise == i; });
    const bool counted = moment != score.moments.end();
    const auto state = static_cast<PromiseState>(memory.state);
    if (state == PromiseState::none && !counted) continue;
    const bool dated = state != PromiseState::none && state != PromiseState::requested && memory.due > 0;
    // Worth is told of what was scored: the first answers' promise, where an answer was taken back since.
    reports.push_back({i, state, dated ? memory.due : story.promises[i].due, memory.changed, counted ? moment->value : 0,
                       worth_of(counted ? moment->memory : memory, counted), history_of(telling, i)});
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
