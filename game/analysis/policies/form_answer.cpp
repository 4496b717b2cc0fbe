#include "analysis/policies/form_answer.hpp"

#include <algorithm>
#include <numeric>

#include "simulation/forms.hpp"
#include "simulation/trial_answer.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::State;
using simulation::Story;
using simulation::TrialAnswer;

std::vector<Index> indices_of(const simulation::Range& range) {
  std::vector<Index> indices(range.size());
  std::iota(indices.begin(), indices.end(), range.begin);
  return indices;
}

std::size_t part_of(std::size_t all, std::size_t one_of) { return (all + one_of - 1) / one_of; }

/// The parts it wants in, best first. By an idea: all that are for it; where none is, the better half of those not against it.
std::vector<Index> parts_wanted(std::vector<Index> ranked, const Taste& taste) {
  const auto less_than = [&](int bound) { return [&taste, bound](Index part) { return taste.inclination(part) < bound; }; };
  if (taste.inclination && std::ranges::any_of(ranked, [&](Index part) { return taste.inclination(part) > 0; })) {
    std::erase_if(ranked, less_than(1));
    return ranked;
  }
  if (taste.inclination && !std::ranges::all_of(ranked, less_than(0))) std::erase_if(ranked, less_than(0));
  ranked.resize(part_of(ranked.size(), 2));
  return ranked;
}

/// The best liked time to answer, where none is in yet: without one it is not whole.
void add_when(TrialAnswer& answering, Index decision, const std::vector<Index>& ranked) {
  const Move done{.kind = Move::Kind::done, .decision = decision};
  for (const Index part : ranked) {
    if (simulation::why_not_form(answering.story, answering.state, done) != simulation::RefusedBecause::not_timed) return;
    if (simulation::says_when(answering.story, part))
      answering.make({.kind = Move::Kind::add, .decision = decision, .option = part});
  }
}

/// The best liked words beside the time, where nothing else is in: no front end sends a time alone.
void add_words(TrialAnswer& answering, Index decision, const std::vector<Index>& ranked) {
  if (simulation::says_something(answering.story, answering.state.world, decision)) return;
  const auto words = std::ranges::find_if(ranked, [&](Index part) { return !simulation::says_when(answering.story, part); });
  if (words != ranked.end()) answering.make({.kind = Move::Kind::add, .decision = decision, .option = *words});
}

void compose(TrialAnswer& answering, Index decision, const Taste& taste) {
  std::vector<std::uint8_t> groups;
  const simulation::Offers offered = simulation::offered(answering.story, answering.state.world);
  const std::vector<Index> ranked = taste.rank({offered.begin(), offered.end()});
  for (const Index part : parts_wanted(ranked, taste)) {
    const std::uint8_t group = answering.story.options[part].group;
    if (group != simulation::no_group) {
      if (std::ranges::find(groups, group) != groups.end()) continue;
      groups.push_back(group);
    }
    answering.make({.kind = Move::Kind::add, .decision = decision, .option = part});
  }
  add_words(answering, decision, ranked);
  add_when(answering, decision, ranked);
}

void review(TrialAnswer& answering, Index decision, const Taste& taste) {
  // Ranked in any case, so that two players of the same dice go on alike.
  std::vector<Index> lines = taste.rank(simulation::own_answers(answering.story, answering.state.world, decision));
  if (taste.review == Review::best_third) lines.resize(part_of(lines.size(), 3));
  if (taste.review == Review::nothing) lines.clear();
  for (const Index line : lines) answering.make({.kind = Move::Kind::add, .decision = decision, .option = line});
}

void sort(TrialAnswer& answering, Index decision, const Taste& taste) {
  const auto shown = simulation::cards_shown(answering.story, answering.state.world, decision);
  // At a place in time lies one card, as by anybody's hand.
  std::vector<std::uint8_t> free(static_cast<std::size_t>(simulation::cards_in_order(answering.story, decision)));
  std::iota(free.begin(), free.end(), std::uint8_t{1});
  for (const Index card : shown) {
    Move move{.kind = Move::Kind::sort, .decision = decision, .card = card};
    if (taste.die) move.card_kind = static_cast<scenario::CardKind>(taste.die() % 3);
    if (!free.empty() && simulation::asks_place(answering.story, decision, move.card_kind)) {
      const auto at = free.begin() + static_cast<std::ptrdiff_t>(taste.die ? taste.die() % free.size() : 0);
      move.position = *at;
      free.erase(at);
    }
    answering.make(move);
  }
}

void plan(TrialAnswer& answering, Index decision, const Taste& taste) {
  const auto& info = answering.story.decisions[decision];
  std::vector<Index> left = taste.rank(indices_of(info.options));
  if (taste.inclination) std::erase_if(left, [&](Index task) { return taste.inclination(task) < 0; });
  for (std::uint8_t slot = 0; slot < info.slots.size(); ++slot) {
    if (simulation::task_in(answering.story, answering.state.world, decision, slot) != simulation::nowhere) continue;
    const auto placed = std::ranges::find_if(left, [&](Index task) {
      return answering.make({.kind = Move::Kind::place, .decision = decision, .option = task, .slot = slot});
    });
    if (placed != left.end()) left.erase(placed);
  }
}

}  // namespace

std::vector<Move> form_answer(const Story& story, const State& state, const Taste& taste) {
  const Index decision = simulation::decision_at(story, state.world);
  if (decision == simulation::nowhere) return {};
  TrialAnswer answering{story, state};
  const auto& info = story.decisions[decision];
  if (scenario::is_composed(info.kind)) compose(answering, decision, taste);
  if (info.kind == scenario::QuestionKind::review) review(answering, decision, taste);
  if (info.kind == scenario::QuestionKind::sort) sort(answering, decision, taste);
  if (info.kind == scenario::QuestionKind::plan && taste.plans) plan(answering, decision, taste);
  answering.make({.kind = Move::Kind::done, .decision = decision});
  return answering.moves;
}

}  // namespace analysis
