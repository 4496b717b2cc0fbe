#include <algorithm>

#include "simulation/closing.hpp"
#include "simulation/moments.hpp"

namespace simulation {
namespace {

/// What the notebook says about the signals of one stretch.
struct Tally {
  Index stretch = 0;
  bool right = false, lured = false, missed = false;
};

Tally& tally_of(std::vector<Tally>& tallies, Index stretch) {
  // Stretches are played one after another, so the one asked for is nearly always the last.
  for (std::size_t i = tallies.size(); i-- > 0;) {
    if (tallies[i].stretch == stretch) return tallies[i];
  }
  tallies.push_back(Tally{stretch, false, false, false});
  return tallies.back();
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

Moment& moment_in(const Story& story, const Ledger& ledger, Score& score, Index stretch, std::int32_t time) {
  const Index at = find_moment(story, ledger, stretch, story.code.notice_signals);
  if (at != nowhere) return score.moments[at];
  Moment moment;
  moment.stretch = stretch;
  moment.principle = story.code.notice_signals;
  moment.time = time;
  return score.moments.emplace_back(moment);
}

/// One line's part in its stretch, with the receipt of what was marked.
void count_line(const Story& story, const Ledger& ledger, Index line, Tally& tally, std::vector<Receipt>& receipts) {
  const LineInfo& info = story.lines[line];
  const MarkedLine* mark = mark_on(ledger, line);
  const bool right = info.signal && mark != nullptr && mark->in_time;
  const bool lured = info.lure && mark != nullptr;
  tally.right = tally.right || right;
  tally.lured = tally.lured || lured;
  tally.missed = tally.missed || (info.signal && !right);
  if (right) receipts.push_back(receipt_for(story, line, mark, story.code.events.signal_noticed, 100));
  if (lured) receipts.push_back(receipt_for(story, line, mark, story.code.events.lure_marked, 0));
}

std::vector<Tally> tallies_of(const Story& story, const Ledger& ledger, std::vector<Receipt>& receipts) {
  std::vector<Tally> tallies;
  for (const ShownLine& shown : ledger.shown_lines) {
    const LineInfo& info = story.lines[shown.line];
    if (shown.scored && (info.signal || info.lure))
      count_line(story, ledger, shown.line, tally_of(tallies, info.stretch), receipts);
  }
  return tallies;
}

/// A change nobody noticed, where nothing else in its stretch was noticed either.
void add_missed(const Story& story, const Ledger& ledger, Index line, Score& score) {
  const Index at = find_moment(story, ledger, story.lines[line].stretch, story.code.notice_signals);
  if (at == nowhere || score.moments[at].standing != Standing::untouched) return;
  Receipt receipt = receipt_for(story, line, nullptr, story.code.events.signal_missed, 0);
  receipt.kind = ReceiptKind::missed;
  receipt.time = score.moments[at].time;
  receipt.decision = score.moments[at].decision;
  score.receipts.push_back(receipt);
}

}  // namespace

Standing together(Standing words, Standing marks) {
  if (marks == Standing::untouched) return words;
  if (words == Standing::untouched || words == marks) return marks;
  return Standing::partly;
}

std::vector<std::pair<Index, Standing>> standings_by_marks(const Story& story, const Ledger& ledger) {
  std::vector<Receipt> receipts;
  std::vector<std::pair<Index, Standing>> all;
  for (const Tally& tally : tallies_of(story, ledger, receipts)) all.emplace_back(tally.stretch, by_marks(tally));
  return all;
}

void close_signals(const Story& story, const State& state, Score& score) {
  if (story.code.notice_signals == nowhere) return;
  for (const Tally& tally : tallies_of(story, state.ledger, score.receipts)) {
    const Standing marks = by_marks(tally);
    if (marks == Standing::untouched && !tally.missed) continue;
    Moment& moment = moment_in(story, state.ledger, score, tally.stretch, state.world.now);
    moment.standing = together(moment.standing, marks);
  }
  for (const ShownLine& shown : state.ledger.shown_lines) {
    if (shown.scored && story.lines[shown.line].signal) add_missed(story, state.ledger, shown.line, score);
  }
}

}  // namespace simulation
