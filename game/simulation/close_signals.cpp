#include <algorithm>
#include <map>

#include "simulation/closing.hpp"

namespace simulation {
namespace {

/// What the notebook says about the signals of one stretch.
struct Tally {
  bool right = false, lured = false, missed = false;
};

bool was_scored(const Ledger& ledger, Index line) {
  const auto shown = std::find_if(ledger.shown_lines.begin(), ledger.shown_lines.end(), [&](const ShownLine& s) { return s.line == line; });
  return shown != ledger.shown_lines.end() && shown->scored;
}

const MarkedLine* mark_on(const Ledger& ledger, Index line) {
  const auto mark = std::find_if(ledger.marks.begin(), ledger.marks.end(), [&](const MarkedLine& m) { return m.line == line; });
  return mark == ledger.marks.end() ? nullptr : &*mark;
}

Receipt receipt_for(const Story& story, Index line, const MarkedLine* mark, Index act, int worth) {
  const LineInfo& info = story.lines[line];
  Receipt receipt;
  receipt.kind = ReceiptKind::signal;
  receipt.person = info.person;
  receipt.principle = story.code.notice_signals;
  receipt.act = act;
  receipt.appraisal = act == nowhere ? nowhere : 0;
  receipt.line = line;
  receipt.stretch = info.stretch;
  receipt.mark = worth;
  if (mark == nullptr) return receipt;
  receipt.decision = mark->decision;
  receipt.time = mark->time;
  return receipt;
}

Standing by_marks(const Tally& tally) {
  if (tally.right) return tally.lured ? Standing::partly : Standing::shown;
  return tally.lured ? Standing::broken : Standing::untouched;
}

/// Marks and words about the same changes: what was right in one half and wrong in the other is half right.
Standing together(Standing words, Standing marks) {
  if (marks == Standing::untouched) return words;
  if (words == Standing::untouched || words == marks) return marks;
  return Standing::partly;
}

Moment& moment_in(const Story& story, Score& score, Index stretch, std::int32_t time) {
  for (Moment& moment : score.moments) {
    const bool own = moment.promise != nowhere || moment.line != nowhere;
    if (!own && moment.stretch == stretch && moment.principle == story.code.notice_signals) return moment;
  }
  Moment moment;
  moment.stretch = stretch;
  moment.principle = story.code.notice_signals;
  moment.time = time;
  return score.moments.emplace_back(moment);
}

}  // namespace

void close_signals(const Story& story, const State& state, Score& score) {
  if (story.code.notice_signals == nowhere) return;
  std::map<Index, Tally> tallies;
  for (const ShownLine& shown : state.ledger.shown_lines) {
    const LineInfo& info = story.lines[shown.line];
    if (!shown.scored || (!info.signal && !info.lure)) continue;
    const MarkedLine* mark = mark_on(state.ledger, shown.line);
    const bool right = info.signal && mark != nullptr && mark->in_time;
    const bool lured = info.lure && mark != nullptr;
    Tally& tally = tallies[info.stretch];
    tally.right = tally.right || right;
    tally.lured = tally.lured || lured;
    tally.missed = tally.missed || (info.signal && !right);
    const EventActs& events = story.code.events;
    if (right) score.receipts.push_back(receipt_for(story, shown.line, mark, events.signal_noticed, 100));
    if (lured) score.receipts.push_back(receipt_for(story, shown.line, mark, events.lure_marked, 0));
  }
  for (const auto& [stretch, tally] : tallies) {
    const Standing marks = by_marks(tally);
    if (marks == Standing::untouched && !tally.missed) continue;
    Moment& moment = moment_in(story, score, stretch, state.world.now);
    moment.standing = together(moment.standing, marks);
    if (moment.standing != Standing::untouched) continue;
    for (const ShownLine& shown : state.ledger.shown_lines) {
      const LineInfo& info = story.lines[shown.line];
      if (!info.signal || info.stretch != stretch || !was_scored(state.ledger, shown.line)) continue;
      Receipt receipt = receipt_for(story, shown.line, nullptr, story.code.events.signal_missed, 0);
      receipt.kind = ReceiptKind::missed;
      receipt.time = moment.time;
      receipt.decision = moment.decision;
      score.receipts.push_back(receipt);
    }
  }
}

}  // namespace simulation
