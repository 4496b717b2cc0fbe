#include <algorithm>

#include "analysis/conditions.hpp"

namespace analysis {
namespace {

using simulation::Receipt;
using simulation::Story;

/// A cap takes away, whatever it leaves.
bool is_won(const Receipt& receipt) { return receipt.mark > 0 && receipt.kind != simulation::ReceiptKind::cap; }
bool is_lost(const Receipt& receipt) { return receipt.mark < 100 || receipt.kind == simulation::ReceiptKind::cap; }

bool is_about(const Story& story, const Fault& fault, const Receipt& receipt) {
  if (receipt.principle == simulation::nowhere) return !fault.dimension && fault.principle == simulation::nowhere;
  if (fault.principle != simulation::nowhere) return receipt.principle == fault.principle;
  return !fault.dimension || story.rubric.principles[receipt.principle].dimension == *fault.dimension;
}

}  // namespace

void show(const Story& story, const Result& result, Wanted wanted, Fault& fault) {
  const simulation::Play played = play(story, fault.player.policy, result.seed, fault.player.language);
  fault.seed = result.seed;
  fault.moves = played.moves;
  fault.outcome = result.outcome;
  for (const Receipt& receipt : simulation::score(story, played.state).receipts)
    if (is_about(story, fault, receipt) && (wanted == Wanted::won ? is_won(receipt) : is_lost(receipt)))
      fault.where.push_back(receipt);
}

void show_where_met(const Story& story, Fault& fault) {
  const simulation::Play played = play(story, Policy::model, 1, fault.player.language);
  fault.where.clear();
  for (const Receipt& receipt : simulation::score(story, played.state).receipts)
    if (is_about(story, fault, receipt)) fault.where.push_back(receipt);
}

}  // namespace analysis
