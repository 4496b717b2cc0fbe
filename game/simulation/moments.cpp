#include "simulation/moments.hpp"

namespace simulation {
namespace {

std::size_t place_in_table(const Story& story, Index stretch, Index principle) {
  return std::size_t{stretch} * story.rubric.principles.size() + principle;
}

Index open_moment(Turn& turn, Index principle) {
  const auto index = static_cast<Index>(turn.ledger.moments.size());
  Moment& moment = turn.ledger.moments.emplace_back();
  moment.stretch = turn.stretch;
  moment.principle = principle;
  moment.decision = turn.decision;
  moment.option = turn.option;
  moment.time = turn.world.now;
  return index;
}

ReceiptKind kind_of(Standing before, rubric::Verdict verdict) {
  switch (verdict) {
    case rubric::Verdict::shown:
      return before == Standing::broken || before == Standing::repaired ? ReceiptKind::repaired : ReceiptKind::shown;
    case rubric::Verdict::partly: return ReceiptKind::partly;
    case rubric::Verdict::broken: return ReceiptKind::broken;
  }
  return ReceiptKind::broken;
}

int worth(const Constants& k, ReceiptKind kind) {
  switch (kind) {
    case ReceiptKind::shown: return 100;
    case ReceiptKind::partly: return k.value_partly;
    case ReceiptKind::repaired: return k.value_repaired;
    default: return 0;
  }
}

}  // namespace

Standing after(Standing before, rubric::Verdict verdict) {
  switch (verdict) {
    case rubric::Verdict::broken: return Standing::broken;
    case rubric::Verdict::partly: return before == Standing::untouched ? Standing::partly : before;
    case rubric::Verdict::shown:
      return before == Standing::broken || before == Standing::repaired ? Standing::repaired : Standing::shown;
  }
  return before;
}

Index find_moment(const Story& story, const Ledger& ledger, Index stretch, Index principle) {
  return ledger.moment_at[place_in_table(story, stretch, principle)];
}

Moment& moment_of(Turn& turn, Index principle) {
  Index& at = turn.ledger.moment_at[place_in_table(turn.story, turn.stretch, principle)];
  if (at == nowhere) at = open_moment(turn, principle);
  return turn.ledger.moments[at];
}

Moment& promise_moment(Turn& turn, Index promise) {
  Index& at = turn.ledger.promise_moment[promise];
  if (at == nowhere) {
    at = open_moment(turn, turn.story.code.keep_small_promises);
    turn.ledger.moments[at].promise = promise;
  }
  return turn.ledger.moments[at];
}

void touch(Turn& turn, const MarkCode& mark, const Deed& deed) {
  if (!turn.scores) return;
  Moment& moment = moment_of(turn, mark.principle);
  Receipt& receipt = turn.ledger.receipts.emplace_back();
  receipt.kind = kind_of(moment.standing, mark.verdict);
  receipt.person = deed.person;
  receipt.principle = mark.principle;
  receipt.act = deed.act;
  receipt.appraisal = deed.appraisal;
  receipt.decision = turn.decision;
  receipt.option = turn.option;
  receipt.stretch = turn.stretch;
  receipt.time = turn.world.now;
  receipt.mark = worth(turn.story.code.constants, receipt.kind);
  moment.standing = after(moment.standing, mark.verdict);
}

void expect(Turn& turn, Index principle, Index option) {
  if (!turn.scores) return;
  Moment& moment = moment_of(turn, principle);
  if (moment.expected) return;
  moment.expected = true;
  if (moment.standing == Standing::untouched) {
    moment.decision = turn.decision;
    moment.option = option;
  }
}

}  // namespace simulation
