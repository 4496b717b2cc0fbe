#include "analysis/balance.hpp"

#include <algorithm>

#include "analysis/conditions.hpp"

namespace analysis {
namespace {

using rubric::Dimension;
using simulation::Story;

std::optional<Dimension> dimension_of(Policy policy) {
  if (policy == Policy::worst_listening) return Dimension::listening;
  if (policy == Policy::worst_honesty) return Dimension::honesty;
  if (policy == Policy::worst_follow_through) return Dimension::follow_through;
  return std::nullopt;
}

/// Who does their worst in a dimension that nobody was ever offered is left out as well.
void omit_unoffered(std::vector<Row>& rows) {
  for (Row& row : rows) {
    const auto dimension = dimension_of(row.player.policy);
    if (!dimension || row.figures.dimensions[static_cast<std::size_t>(*dimension)]) continue;
    row = {row.player, true, {}, {}};
  }
}

std::vector<Row> rows_of(const Story& story, std::size_t runs, unsigned threads) {
  std::vector<PolicyPlayer> players = players_of(story), playing;
  std::ranges::copy_if(players, std::back_inserter(playing), [&](const PolicyPlayer& p) { return has_room(story, p.policy); });
  auto results = run(story, playing, {1, runs}, threads);
  std::vector<Row> rows;
  auto played = results.begin();
  for (const PolicyPlayer& player : players) {
    Row& row = rows.emplace_back();
    row.player = player;
    row.omitted = !has_room(story, player.policy);
    if (row.omitted) continue;
    row.results = std::move(*played++);
    row.figures = figures_of(story, row.results);
  }
  omit_unoffered(rows);
  return rows;
}

/// Only plays that came to an end count: a path is complete there.
std::vector<Taught> taught_in(const Story& story, const std::vector<Row>& rows) {
  std::vector<Taught> all;
  for (const simulation::Index principle : story.teaches) {
    Taught& taught = all.emplace_back();
    taught.principle = principle;
    for (const Row& row : rows)
      for (const Result& result : row.results) {
        if (result.outcome == simulation::nowhere) continue;
        ++taught.plays;
        if (result.met[principle]) ++taught.met;
        if (result.shown[principle]) ++taught.shown;
        if (result.broken[principle]) ++taught.broken;
      }
  }
  return all;
}

const Row* row_of(const ScenarioBalance& balance, const PolicyPlayer& player) {
  const auto row = std::ranges::find(balance.rows, player, &Row::player);
  return row == balance.rows.end() || row->omitted ? nullptr : &*row;
}

/// Who answers by dice counts no characters, so one row of them stands for every language.
const Row* dice_of(const ScenarioBalance& balance) {
  const auto row = std::ranges::find(balance.rows, Policy::random, [](const Row& each) { return each.player.policy; });
  return row == balance.rows.end() ? nullptr : &*row;
}

struct Sum {
  std::int64_t sum = 0, count = 0;
  void add(const std::optional<int>& value) {
    if (!value) return;
    sum += *value;
    ++count;
  }
  [[nodiscard]] std::optional<int> mean() const { return count == 0 ? std::nullopt : std::optional{rounded_mean(sum, count)}; }
};

PooledRow pooled_row(const std::vector<ScenarioBalance>& scenarios, const PolicyPlayer& player) {
  PooledRow pooled;
  pooled.player = player;
  Sum mean, from_random;
  std::array<Sum, rubric::dimension_count> dimensions{};
  for (const ScenarioBalance& scenario : scenarios) {
    const Row* row = row_of(scenario, player);
    if (row == nullptr) continue;
    ++pooled.scenarios;
    for (std::size_t d = 0; d < dimensions.size(); ++d)
      if (row->figures.dimensions[d]) dimensions[d].add(row->figures.dimensions[d]->mean);
    const auto own = mean_over_dimensions(row->figures);
    mean.add(own);
    const Row* dice = dice_of(scenario);
    const auto by_dice = dice == nullptr ? std::nullopt : mean_over_dimensions(dice->figures);
    if (own && by_dice) from_random.add(*own - *by_dice);
  }
  for (std::size_t d = 0; d < dimensions.size(); ++d) pooled.dimensions[d] = dimensions[d].mean();
  pooled.mean = mean.mean();
  pooled.from_random = from_random.mean();
  return pooled;
}

std::vector<PooledRow> pool(const std::vector<ScenarioBalance>& scenarios) {
  std::vector<PolicyPlayer> players;
  for (const ScenarioBalance& scenario : scenarios)
    for (const Row& row : scenario.rows)
      if (std::ranges::find(players, row.player) == players.end()) players.push_back(row.player);
  std::ranges::stable_sort(players, {}, &PolicyPlayer::policy);
  std::vector<PooledRow> pooled;
  for (const PolicyPlayer& player : players) pooled.push_back(pooled_row(scenarios, player));
  return pooled;
}

}  // namespace

std::vector<PolicyPlayer> players_of(const Story& story) {
  std::vector<PolicyPlayer> players;
  for (const auto each : policy_names()) {
    const Policy policy = *policy_of(each);
    for (const text::Language language : story.languages) {
      players.push_back({policy, language});
      if (!counts_characters(policy)) break;
    }
  }
  return players;
}

ScenarioBalance balance_one(const Story& story, std::size_t runs, unsigned threads) {
  ScenarioBalance balance;
  balance.rows = rows_of(story, runs, threads);
  balance.taught = taught_in(story, balance.rows);
  balance.faults = check_conditions(story, balance);
  return balance;
}

Balance balance(std::span<const Story> stories, std::size_t runs, unsigned threads) {
  Balance all;
  for (const Story& story : stories) all.scenarios.push_back(balance_one(story, runs, threads));
  all.pooled = pool(all.scenarios);
  all.pooled_faults = check_pooled(stories, all);
  return all;
}

bool holds(const Balance& balance) {
  return balance.pooled_faults.empty() &&
         std::ranges::all_of(balance.scenarios, [](const ScenarioBalance& scenario) { return scenario.faults.empty(); });
}

}  // namespace analysis
