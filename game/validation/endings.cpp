#include <algorithm>

#include "validation/codes.hpp"
#include "validation/known.hpp"

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
  std::unordered_set<std::string_view> revealed;
  const auto note = [&](const std::vector<scenario::Name>& facts) {
    for (const scenario::Name& fact : facts) revealed.insert(fact.text);
  };
  scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
    note(step.reveals);
    if (const auto* reveal = std::get_if<scenario::Reveal>(&step.what)) note(reveal->facts);
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options) note(option.reveals);
  });
  for (const scenario::Fact& fact : in.scenario.facts)
    if (!revealed.contains(fact.id.text)) in.report(codes::never_revealed, fact.id.where, {fact.id.text});
}

}  // namespace

void check_endings(const Inspection& in) {
  check_ranks(in);
  check_facts_revealed(in);
}

}  // namespace validation
