#include "simulation/notebook.hpp"

#include <algorithm>

#include "simulation/moments.hpp"

namespace simulation {
namespace {

template <typename Entries>
auto entry_of(Entries& entries, Index line) {
  return std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.line == line; });
}

void mark(Turn& turn, Index line) {
  const LineInfo& info = turn.story.lines[line];
  MarkedLine entry;
  entry.line = line;
  entry.decision = turn.decision;
  entry.time = turn.world.now;
  entry.in_time = info.spelled_out_by == nowhere || !turn.ledger.ever_known[info.spelled_out_by];
  turn.ledger.marks.push_back(entry);
  turn.tell(Marked{line});
}

void unmark(Turn& turn, Index line) {
  turn.ledger.marks.erase(entry_of(turn.ledger.marks, line));
  turn.tell(Unmarked{line});
}

/// A reading left open is right; calling it dissatisfaction where there was none is wrong; the rest only a check can settle.
std::optional<Standing> judged(const LineInfo& line, Reading reading) {
  if (reading == Reading::unknown) return Standing::shown;
  if (reading == Reading::dissatisfied && line.lure) return Standing::broken;
  return std::nullopt;
}

void judge_reading(Turn& turn, Index line, Reading reading) {
  const Index principle = turn.story.code.analyse_before_blaming;
  const LineInfo& info = turn.story.lines[line];
  const std::optional<Standing> standing = judged(info, reading);
  if (!standing || principle == nowhere || (!info.signal && !info.lure)) return;
  const bool right = *standing == Standing::shown;
  Moment moment;
  moment.stretch = info.stretch;
  moment.principle = principle;
  moment.line = line;
  moment.decision = turn.decision;
  moment.time = turn.world.now;
  moment.standing = *standing;
  turn.ledger.moments.push_back(moment);
  Receipt receipt;
  receipt.kind = right ? ReceiptKind::shown : ReceiptKind::broken;
  receipt.person = info.person;
  receipt.principle = principle;
  receipt.act = right ? turn.story.code.events.reading_open : turn.story.code.events.reading_jumped;
  receipt.appraisal = 0;
  receipt.decision = turn.decision;
  receipt.line = line;
  receipt.stretch = info.stretch;
  receipt.time = turn.world.now;
  receipt.mark = right ? 100 : 0;
  turn.ledger.receipts.push_back(receipt);
}

void read(Turn& turn, Index line, Reading reading) {
  entry_of(turn.ledger.marks, line)->reading = reading;
  turn.tell(Read{line, static_cast<std::uint8_t>(reading)});
  const auto shown = entry_of(turn.ledger.shown_lines, line);
  if (shown->scored) judge_reading(turn, line, reading);
}

}  // namespace

void note_shown(Turn& turn, Index line) {
  const LineInfo& info = turn.story.lines[line];
  if (turn.ledger.shown.has(line)) return;
  turn.ledger.shown.set(line, true);
  turn.ledger.shown_lines.push_back(ShownLine{line, turn.scores});
  if (!info.signal || turn.story.code.notice_signals == nowhere) return;
  const Index here = turn.stretch;
  turn.stretch = info.stretch;
  expect(turn, turn.story.code.notice_signals, nowhere);
  turn.stretch = here;
}

std::optional<RefusedBecause> why_not(const Ledger& ledger, const Move& move) {
  if (!ledger.shown.has(move.line)) return RefusedBecause::not_shown_yet;
  const auto marked = entry_of(ledger.marks, move.line);
  if (move.kind == Move::Kind::mark)
    return marked != ledger.marks.end() ? std::optional{RefusedBecause::already_marked} : std::nullopt;
  if (marked == ledger.marks.end()) return RefusedBecause::not_marked;
  // A slip of the hand can be mended. What was noticed when something was answered stays as it was noticed, or one would learn
  // first what a line meant, and take the mark off then.
  if (move.kind == Move::Kind::unmark) {
    const bool stands = marked - ledger.marks.begin() < static_cast<std::ptrdiff_t>(ledger.standing_marks);
    return stands || marked->reading != Reading::none ? std::optional{RefusedBecause::mark_stands} : std::nullopt;
  }
  // The first reading counts, like the first answer.
  return marked->reading != Reading::none ? std::optional{RefusedBecause::already_marked} : std::nullopt;
}

std::optional<RefusedBecause> why_not_note(const Story& story, const World& world, const Move& move) {
  if (move.promise >= story.promises.size()) return RefusedBecause::not_promised;
  const auto state = static_cast<condition::PromiseState>(world.promises[move.promise].state);
  if (state == condition::PromiseState::none) return RefusedBecause::not_promised;
  return is_noted(story, world, move.promise) ? std::optional{RefusedBecause::already_noted} : std::nullopt;
}

bool is_noted(const Story& story, const World& world, Index promise) {
  return !story.notes_by_hand || (world.noted >> promise & 1U) != 0;
}

void write_notebook(Turn& turn, const Move& move) {
  if (move.kind == Move::Kind::note) {
    turn.world.noted |= 1U << move.promise;
    turn.tell(Noted{move.promise});
  }
  if (move.kind == Move::Kind::mark) return mark(turn, move.line);
  if (move.kind == Move::Kind::unmark) return unmark(turn, move.line);
  if (move.kind == Move::Kind::read) return read(turn, move.line, move.reading);
}

}  // namespace simulation
