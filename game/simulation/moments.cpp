#include "simulation/moments.hpp"

namespace simulation {
namespace {

Moment& opened(Turn& turn, Index principle) {
  Moment moment;
  moment.stretch = turn.stretch;
  moment.principle = principle;
  moment.decision = turn.decision;
  moment.option = turn.option;
  moment.time = turn.world.now;
  return turn.ledger.moments.emplace_back(moment);
}

ReceiptKind kind_of(Standing before, rubric::Verdict verdict) {
  switch (verdict) {
    case rubric::Verdict::shown: return before == Standing::broken || before == Standing::repaired ? ReceiptKind::repaired : ReceiptKind::shown;
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
    case rubric::Verdict::shown: return before == Standing::broken || before == Standing::repaired ? Standing::repaired : Standing::shown;
  }
  return before;
}

Moment& moment_of(Turn& turn, Index principle) {
  // The stretch being played is at the end, so the search from behind is short.
  for (std::size_t i = turn.ledger.moments.size(); i-- > 0;) {
    Moment& moment = turn.ledger.moments[i];
    const bool own = moment.promise != nowhere || moment.line != nowhere;
    if (!own && moment.stretch == turn.stretch && moment.principle == principle) return moment;
  }
  return opened(turn, principle);
}

Moment& promise_moment(Turn& turn, Index promise) {
  for (Moment& moment : turn.ledger.moments) {
    if (moment.promise == promise) return moment;
  }
  Moment& moment = opened(turn, turn.story.code.keep_small_promises);
  moment.promise = promise;
  return moment;
}

void touch(Turn& turn, const MarkCode& mark, const Deed& deed) {
  if (!turn.scores) return;
  Moment& moment = moment_of(turn, mark.principle);
  Receipt receipt;
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
  turn.ledger.receipts.push_back(receipt);
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
