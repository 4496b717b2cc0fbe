#include "simulation/score.hpp"

#include <algorithm>

#include "simulation/closing.hpp"
#include "simulation/exemplary_path.hpp"
#include "simulation/promises.hpp"

namespace simulation {
namespace {

Receipt missed(const Moment& moment, ReceiptKind kind) {
  Receipt receipt;
  receipt.kind = kind;
  receipt.principle = moment.principle;
  receipt.decision = moment.decision;
  receipt.option = moment.option;
  receipt.promise = moment.promise;
  receipt.stretch = moment.stretch;
  receipt.time = moment.time;
  return receipt;
}

struct MomentSums {
  std::int64_t weighted = 0, weights = 0;
  int shown = 0, moments = 0;
};

int honesty_cap(const Constants& k, bool disclosed) { return disclosed ? k.honesty_cap_disclosed : k.honesty_cap_deceived; }

/// A material deception, once told, weighs on all that was honest besides.
void note_cap(const Story& story, const Ledger& ledger, Score& score) {
  if (!ledger.deceived || !score.dimensions[static_cast<std::size_t>(rubric::Dimension::honesty)]) return;
  Receipt receipt = ledger.deception;
  receipt.mark = honesty_cap(story.code.constants, ledger.deception_disclosed) / 100;
  score.receipts.push_back(receipt);
  cap_honesty(story.code.constants, ledger.deception_disclosed, score);
}

/// Where the play has been: a stretch with an answer in it was not cut off.
IndexSet stretches_reached(const Story& story, const State& state) {
  IndexSet reached;
  for (Index i = 0; i < story.decisions.size(); ++i) {
    if (state.ledger.answered.has(i)) reached.set(story.decisions[i].stretch, true);
  }
  const Index now = decision_at(story, state.world);
  if (now != nowhere) reached.set(story.decisions[now].stretch, true);
  return reached;
}

bool has_promise(const std::vector<Moment>& moments, Index promise) {
  return std::any_of(moments.begin(), moments.end(), [&](const Moment& moment) { return moment.promise == promise; });
}

}  // namespace

void sum_up(const std::vector<rubric::Principle>& all, Score& score) {
  std::array<MomentSums, rubric::dimension_count> dimensions{};
  std::vector<MomentSums> principles(all.size());
  for (const Moment& moment : score.moments) {
    const rubric::Principle& principle = all[moment.principle];
    for (MomentSums* sums : {&dimensions[static_cast<std::size_t>(principle.dimension)], &principles[moment.principle]}) {
      sums->weighted += std::int64_t{principle.weight} * moment.value * 100;
      sums->weights += principle.weight;
      sums->shown += moment.value;
      ++sums->moments;
    }
  }
  const auto mean = [](const MomentSums& sums) { return sums.weights == 0 ? 0 : static_cast<int>(sums.weighted / sums.weights); };
  for (std::size_t i = 0; i < dimensions.size(); ++i) {
    if (dimensions[i].moments > 0)
      score.dimensions[i] = DimensionScore{mean(dimensions[i]), dimensions[i].shown, dimensions[i].moments, false};
  }
  for (const MomentSums& sums : principles) score.principles.push_back({mean(sums), sums.moments});
}

bool cap_honesty(const Constants& k, bool disclosed, Score& score) {
  auto& honesty = score.dimensions[static_cast<std::size_t>(rubric::Dimension::honesty)];
  if (!honesty) return false;
  const int cap = honesty_cap(k, disclosed);
  honesty->capped = honesty->score > cap;
  honesty->score = std::min(honesty->score, cap);
  return honesty->capped;
}

int worth(const Constants& k, Standing standing) {
  switch (standing) {
    case Standing::shown: return 100;
    case Standing::partly: return k.value_partly;
    case Standing::repaired: return k.value_repaired;
    case Standing::untouched:
    case Standing::broken: return 0;
  }
  return 0;
}

void close_principles(const Story& story, Score& score) {
  for (Moment& moment : score.moments) {
    if (moment.promise != nowhere) continue;
    moment.value = worth(story.code.constants, moment.standing);
    const bool signals = moment.principle == story.code.notice_signals && moment.option == nowhere;
    if (moment.standing == Standing::untouched && !signals) score.receipts.push_back(missed(moment, ReceiptKind::missed));
  }
}

void add_forfeits(const Story& story, const State& state, Score& score) {
  const Exemplary fresh = story.has_chance ? walk_exemplary_path(story, state.world.seed).exemplary : Exemplary{};
  const Exemplary& exemplary = story.has_chance ? fresh : story.exemplary;
  const IndexSet reached = stretches_reached(story, state);
  for (const Exemplary::Met& met : exemplary.met) {
    if (met.time <= state.world.now) continue;
    const bool promise = met.promise != nowhere;
    if (promise ? has_promise(score.moments, met.promise) : reached.has(met.stretch)) continue;
    const bool owed = !promise || story.promises[met.promise].needed || state.world.promises[met.promise].state != 0;
    if (!owed) continue;
    Moment moment;
    moment.stretch = met.stretch;
    moment.principle = met.principle;
    moment.promise = met.promise;
    moment.decision = met.decision;
    moment.option = met.option;
    moment.time = met.time;
    moment.expected = true;
    moment.forfeited = true;
    score.moments.push_back(moment);
    score.receipts.push_back(missed(moment, ReceiptKind::forfeited));
  }
}

Score score(const Story& story, const State& state) {
  Score result;
  result.moments = state.ledger.moments;
  result.receipts = state.ledger.receipts;
  close_signals(story, state, result);
  close_promises(story, state, result);
  close_principles(story, result);
  add_forfeits(story, state, result);
  sum_up(story.rubric.principles, result);
  note_cap(story, state.ledger, result);
  return result;
}

}  // namespace simulation
