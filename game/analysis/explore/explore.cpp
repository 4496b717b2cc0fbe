#include "analysis/explore/explore.hpp"

#include <algorithm>

#include "analysis/explore/abstract_run.hpp"
#include "analysis/explore/breadth.hpp"
#include "analysis/explore/deviations.hpp"
#include "analysis/explore/luck.hpp"
#include "analysis/explore/proved_bounds.hpp"
#include "analysis/explore/way_out.hpp"

namespace analysis {
namespace {

using simulation::Story;

/// The targets that may be come to at all.
std::vector<Index> worth_looking_for(const MayHappen& may) {
  std::vector<Index> wanted;
  for (Index target = 0; target < may.targets.size(); ++target)
    if (may.targets[target]) wanted.push_back(target);
  return wanted;
}

/// The whole search. True where it looked at every world there is.
bool search(Searching& s, const Graph& graph, const MayHappen& may, const std::vector<std::uint64_t>& seeds) {
  const std::uint64_t limit = s.request.limit;
  bool whole = true;
  for (std::size_t i = 0; i < seeds.size(); ++i)
    whole = search_by_level(s, seeds[i], (i + 1) * limit / (2 * seeds.size())) && whole;
  if (s.request.stop.stop_requested()) return false;
  // With chance there are more seeds than can be tried.
  const bool exhaustive = whole && !s.story.has_chance;
  search_by_play(s, graph, seeds, exhaustive ? std::vector<Index>{} : worth_looking_for(may), limit);
  return exhaustive;
}

Verdict verdict_of(Index target, const Searching& s, const MayHappen& may, bool exhaustive) {
  if (s.witnesses.has(target)) return Verdict::reachable;
  if (!may.targets[target]) return Verdict::unreachable_proved;
  return exhaustive ? Verdict::unreachable_enumerated : Verdict::undecided;
}

void add_variants(const Searching& s, const MayHappen& may, Exploration& result) {
  const std::vector<Index> all = all_variants(s.story);
  result.variants = all.size();
  for (const Index number : all) {
    if (s.witnesses.heard(number)) continue;
    const LineVariant variant{number / condition::level_count, static_cast<condition::Level>(number % condition::level_count)};
    const bool never = !may.variants[number] || result.exhaustive;
    (never ? result.variants_never : result.variants_unseen).push_back(variant);
  }
}

void add_bounds(const Searching& s, const MayHappen& may, Exploration& result) {
  result.bounds = proved_bounds(s.story, may);
  for (std::size_t d = 0; d < result.bounds.size(); ++d) {
    result.bounds[d].min = s.witnesses.bounds()[d].min;
    result.bounds[d].max = s.witnesses.bounds()[d].max;
  }
}

}  // namespace

bool Exploration::complete() const {
  return stuck != Verdict::undecided &&
         std::ranges::none_of(targets, [](const TargetVerdict& target) { return target.verdict == Verdict::undecided; });
}

bool Exploration::has_findings() const {
  const auto missing = [](const TargetVerdict& target) { return target.verdict != Verdict::reachable; };
  return !dead_ends.empty() || stuck != Verdict::unreachable_proved || std::ranges::any_of(targets, missing);
}

Exploration explore(const Story& story, const ExploreRequest& asked) {
  ExploreRequest request = asked;
  request.threads = std::max(1U, request.threads);
  const Graph graph = graph_of(story);
  const MayHappen may = what_may_happen(story, graph);
  const std::vector<Ahead> ahead = look_ahead(story, graph);
  Searching searching{story, ahead, request, Witnesses(story), {}, 0};
  Exploration result;
  result.seeds = seeds_that_differ(story);
  result.exhaustive = search(searching, graph, may, result.seeds);
  result.stopped = request.stop.stop_requested();
  result.states = searching.states;
  for (Index target = 0; target < may.targets.size(); ++target)
    result.targets.push_back({target_at(story, target), verdict_of(target, searching, may, result.exhaustive),
                              searching.witnesses.of(target).value_or(Witness{})});
  result.dead_ends = searching.dead_ends;
  result.stuck = !result.dead_ends.empty()            ? Verdict::reachable
                 : can_always_be_finished(story, may) ? Verdict::unreachable_proved
                                                      : Verdict::undecided;
  add_variants(searching, may, result);
  add_bounds(searching, may, result);
  return result;
}

}  // namespace analysis
