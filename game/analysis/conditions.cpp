#include "analysis/conditions.hpp"

#include <algorithm>

namespace analysis {
namespace {

using rubric::Dimension;
using simulation::Story;

/// One scenario, looked at for one condition after another.
struct Checking {
  const Story& story;
  const ScenarioBalance& balance;
  std::vector<Fault> faults;
};

const Row* row_of(const ScenarioBalance& balance, Policy policy) {
  const auto row =
      std::ranges::find_if(balance.rows, [&](const Row& each) { return each.player.policy == policy && !each.omitted; });
  return row == balance.rows.end() ? nullptr : &*row;
}

int best_rank(const Story& story) {
  const auto best = std::ranges::min_element(story.outcomes, {}, &simulation::OutcomeInfo::rank);
  return best == story.outcomes.end() ? 1 : best->rank;
}

Fault fault_of(Condition condition, const Row& row, int figure, int limit) {
  Fault fault;
  fault.condition = condition;
  fault.player = row.player;
  fault.figure = figure;
  fault.limit = limit;
  return fault;
}

/// The play with the least or the most in the dimension, the first of equals. Precondition: one of them was offered it.
const Result& play_with(const Row& row, std::size_t dimension, Wanted wanted) {
  const auto points = [dimension, wanted](const Result& result) {
    const int score = result.scores[dimension].value_or(wanted == Wanted::lost ? 10001 : -1);
    return wanted == Wanted::lost ? score : -score;
  };
  return *std::ranges::min_element(row.results, {}, points);
}

int rank_of(const Story& story, const Result& result) { return story.outcomes[result.outcome].rank; }

void every_play_ends(Checking& checking) {
  for (const Row& row : checking.balance.rows) {
    const auto endless = std::ranges::find(row.results, simulation::nowhere, &Result::outcome);
    if (endless == row.results.end()) continue;
    Fault fault = fault_of(Condition::every_play_ends, row, static_cast<int>(row.figures.endless), 0);
    fault.seed = endless->seed;
    checking.faults.push_back(std::move(fault));
  }
}

void model_scores(Checking& checking, const Row& model) {
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto& spread = model.figures.dimensions[d];
    if (!spread || spread->least >= model_at_least) continue;
    Fault fault = fault_of(Condition::model_scores, model, spread->least, model_at_least);
    fault.dimension = static_cast<Dimension>(d);
    show(checking.story, play_with(model, d, Wanted::lost), Wanted::lost, fault);
    checking.faults.push_back(std::move(fault));
  }
}

void model_succeeds(Checking& checking, const Row& model) {
  const int best = best_rank(checking.story);
  const auto failed = std::ranges::find_if(model.results, [&](const Result& result) {
    return result.outcome != simulation::nowhere && rank_of(checking.story, result) != best;
  });
  if (failed == model.results.end()) return;
  Fault fault = fault_of(Condition::model_succeeds, model, rank_of(checking.story, *failed), best);
  show(checking.story, *failed, Wanted::lost, fault);
  checking.faults.push_back(std::move(fault));
}

void worst_fails(Checking& checking, Policy policy, Dimension dimension) {
  const Row* row = row_of(checking.balance, policy);
  if (row == nullptr) return;
  const auto d = static_cast<std::size_t>(dimension);
  const auto& spread = row->figures.dimensions[d];
  if (!spread || spread->most <= worst_at_most) return;
  Fault fault = fault_of(Condition::worst_fails, *row, spread->most, worst_at_most);
  fault.dimension = dimension;
  show(checking.story, play_with(*row, d, Wanted::won), Wanted::won, fault);
  checking.faults.push_back(std::move(fault));
}

/// The dimension in which the row is furthest below the model, with how far that is.
std::optional<std::pair<std::size_t, int>> widest_gap(const Row& model, const Row& row) {
  std::optional<std::pair<std::size_t, int>> widest;
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto &of_model = model.figures.dimensions[d], &of_row = row.figures.dimensions[d];
    if (!of_model || !of_row) continue;
    const int gap = of_model->mean - of_row->mean;
    if (!widest || gap > widest->second) widest = {d, gap};
  }
  return widest;
}

void one_sided_falls_short(Checking& checking, const Row& model, const Row& row) {
  const auto gap = widest_gap(model, row);
  if (!gap || gap->second >= one_sided_below) return;
  Fault fault = fault_of(Condition::one_sided_falls_short, row, gap->second, one_sided_below);
  fault.dimension = static_cast<Dimension>(gap->first);
  show(checking.story, play_with(row, gap->first, Wanted::won), Wanted::won, fault);
  checking.faults.push_back(std::move(fault));
}

void one_sided_never_succeeds(Checking& checking, const Row& row) {
  const int best = best_rank(checking.story);
  const auto succeeded = std::ranges::find_if(row.results, [&](const Result& result) {
    return result.outcome != simulation::nowhere && rank_of(checking.story, result) == best;
  });
  // Where there is but one outcome it is no success.
  if (succeeded == row.results.end() || checking.story.outcomes.size() < 2) return;
  Fault fault = fault_of(Condition::one_sided_never_succeeds, row, best, best + 1);
  show(checking.story, *succeeded, Wanted::won, fault);
  checking.faults.push_back(std::move(fault));
}

/// The first play to its end that never met the principle.
void never_met(Checking& checking, Fault fault) {
  for (const Row& row : checking.balance.rows)
    for (const Result& result : row.results) {
      if (result.outcome == simulation::nowhere || result.met[fault.principle]) continue;
      fault.player = row.player;
      show(checking.story, result, Wanted::lost, fault);
      show_where_met(checking.story, fault);
      checking.faults.push_back(std::move(fault));
      return;
    }
}

void taught(Checking& checking, const Row& model) {
  for (const Taught& each : checking.balance.taught) {
    const auto fault_with = [&](Condition condition, std::size_t plays, std::size_t wanted) {
      Fault fault = fault_of(condition, model, static_cast<int>(plays), static_cast<int>(wanted));
      fault.principle = each.principle;
      return fault;
    };
    if (each.met < each.plays) never_met(checking, fault_with(Condition::taught_is_met, each.met, each.plays));
    for (const auto& [condition, plays] :
         {std::pair{Condition::taught_is_shown, each.shown}, std::pair{Condition::taught_is_broken, each.broken}}) {
      if (plays > 0) continue;
      Fault fault = fault_with(condition, 0, 1);
      show_where_met(checking.story, fault);
      checking.faults.push_back(std::move(fault));
    }
  }
}

}  // namespace

std::vector<Fault> check_conditions(const Story& story, const ScenarioBalance& balance) {
  Checking checking{story, balance, {}};
  every_play_ends(checking);
  const Row* model = row_of(balance, Policy::model);
  if (model == nullptr || model->results.empty()) return std::move(checking.faults);
  model_scores(checking, *model);
  model_succeeds(checking, *model);
  worst_fails(checking, Policy::worst_listening, Dimension::listening);
  worst_fails(checking, Policy::worst_honesty, Dimension::honesty);
  worst_fails(checking, Policy::worst_follow_through, Dimension::follow_through);
  for (const Policy policy : {Policy::charm, Policy::apologise_always, Policy::pitch_always, Policy::promise_everything,
                              Policy::talk_only, Policy::submit_always}) {
    const Row* row = row_of(balance, policy);
    if (row == nullptr) continue;
    one_sided_falls_short(checking, *model, *row);
    one_sided_never_succeeds(checking, *row);
  }
  taught(checking, *model);
  return std::move(checking.faults);
}

std::vector<std::pair<std::size_t, Fault>> check_pooled(std::span<const Story> stories, const Balance& balance) {
  std::vector<std::pair<std::size_t, Fault>> faults;
  for (const PooledRow& pooled : balance.pooled) {
    if (kind(pooled.player.policy) != PolicyKind::blind || pooled.scenarios < library_at_least) continue;
    if (std::abs(pooled.from_random.value_or(0)) <= blind_within) continue;
    const bool above = *pooled.from_random > 0;
    // The scenario that pulls the most, and its row.
    std::size_t most = 0;
    int pull = 0;
    const Row* row = nullptr;
    for (std::size_t i = 0; i < balance.scenarios.size(); ++i) {
      const auto& rows = balance.scenarios[i].rows;
      const auto own = std::ranges::find_if(rows, [&](const Row& each) { return each.player == pooled.player && !each.omitted; });
      const Row* dice = row_of(balance.scenarios[i], Policy::random);
      if (own == rows.end() || dice == nullptr) continue;
      const auto mean = mean_over_dimensions(own->figures), by_dice = mean_over_dimensions(dice->figures);
      if (!mean || !by_dice || (above ? *mean - *by_dice : *by_dice - *mean) <= pull) continue;
      pull = std::abs(*mean - *by_dice);
      most = i;
      row = &*own;
    }
    if (row == nullptr) continue;
    Fault fault = fault_of(Condition::blind_near_random, *row, *pooled.from_random, above ? blind_within : -blind_within);
    show(stories[most], row->results.front(), above ? Wanted::won : Wanted::lost, fault);
    faults.emplace_back(most, std::move(fault));
  }
  return faults;
}

}  // namespace analysis
