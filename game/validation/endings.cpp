#include <algorithm>

#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/revealed.hpp"

namespace validation {
namespace {

void check_ranks(const Inspection& in) {
  std::vector<int> ranks;
  for (const scenario::Outcome& outcome : in.scenario.outcomes) ranks.push_back(outcome.rank);
  std::ranges::sort(ranks);
  if (ranks.empty()) return;
  if (ranks.front() != 1) return in.report(codes::no_best_outcome, in.scenario.outcomes.front().where);
  for (std::size_t i = 1; i < ranks.size(); ++i) {
    if (ranks[i] <= ranks[i - 1] + 1) continue;
    const auto after = std::ranges::find(in.scenario.outcomes, ranks[i], &scenario::Outcome::rank);
    in.report(codes::rank_gap, after->where, {std::to_string(ranks[i - 1]), std::to_string(ranks[i])});
  }
}

void check_facts_revealed(const Inspection& in) {
  const auto revealed = revealed_facts(in.scenario);
  for (const scenario::Fact& fact : in.scenario.facts)
    if (!revealed.contains(fact.id.text)) in.report(codes::never_revealed, fact.id.where, {fact.id.text});
}

}  // namespace

void check_endings(const Inspection& in) {
  check_ranks(in);
  check_facts_revealed(in);
}

}  // namespace validation
