#include "analysis/explore/answers.hpp"

#include <algorithm>
#include <bit>

#include "analysis/explore/plans.hpp"
#include "simulation/chance.hpp"
#include "simulation/forms.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::State;
using simulation::Story;

void end_answer(Answers& answers, Index decision) {
  answers.moves.push_back({.kind = Move::Kind::done, .decision = decision});
  answers.ends.push_back(static_cast<std::uint32_t>(answers.moves.size()));
}

void choose(const Story& story, const State& state, Index decision, Answers& answers) {
  const simulation::Range options = story.decisions[decision].options;
  for (Index option = options.begin; option < options.end; ++option) {
    if (!simulation::is_offered(story, state.world, option)) continue;
    answers.moves.push_back({.kind = Move::Kind::choose, .decision = decision, .option = option});
    answers.ends.push_back(static_cast<std::uint32_t>(answers.moves.size()));
  }
}

/// Of a group one part at most.
bool fits(const Story& story, const std::vector<Index>& parts, std::uint32_t set) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    for (std::size_t j = i + 1; j < parts.size(); ++j) {
      const std::uint8_t group = story.options[parts[i]].group;
      const bool both = (set >> i & 1U) != 0 && (set >> j & 1U) != 0;
      if (both && group != simulation::no_group && story.options[parts[j]].group == group) return false;
    }
  return true;
}

std::vector<Index> of_set(const std::vector<Index>& parts, std::uint32_t set) {
  std::vector<Index> in;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if ((set >> i & 1U) != 0) in.push_back(parts[i]);
  return in;
}

void compose(const Story& story, const State& state, Index decision, std::size_t most, std::uint64_t draw, Answers& answers) {
  std::vector<Index> parts;
  const simulation::Range options = story.decisions[decision].options;
  for (Index part = options.begin; part < options.end; ++part)
    if (simulation::is_offered(story, state.world, part)) parts.push_back(part);
  std::vector<std::uint32_t> sets;
  for (std::uint32_t set = 1; set < (1U << parts.size()); ++set)
    if (fits(story, parts, set) && is_timed(story, state, decision, of_set(parts, set))) sets.push_back(set);
  std::ranges::stable_sort(sets, {}, [](std::uint32_t set) { return std::popcount(set); });
  answers.whole = sets.size() <= most;
  if (!answers.whole) {
    std::ranges::stable_sort(sets, {}, [&](std::uint32_t set) { return simulation::mix(draw, set); });
    sets.resize(most);
  }
  for (const std::uint32_t set : sets) {
    for (const Index part : of_set(parts, set))
      answers.moves.push_back({.kind = Move::Kind::add, .decision = decision, .option = part});
    end_answer(answers, decision);
  }
}

/// One way to each result: every card right; one card called something else; every card called something else, its place right.
/// A board has at least three cards, so these are all right, at least two of three right, and fewer.
void sort(const Story& story, Index decision, Answers& answers) {
  const simulation::Range cards = story.decisions[decision].cards;
  for (const Index wrong : {Index{0}, Index{1}, cards.size()}) {
    for (Index card = cards.begin; card < cards.end; ++card) {
      const simulation::CardInfo& info = story.cards[card];
      const int kind = static_cast<int>(info.kind) + (card - cards.begin < wrong ? 1 : 0);
      answers.moves.push_back({.kind = Move::Kind::sort,
                               .decision = decision,
                               .card = card,
                               .card_kind = static_cast<scenario::CardKind>(kind % 3),
                               .position = static_cast<std::uint8_t>(info.position)});
    }
    end_answer(answers, decision);
  }
}

/// What a review comes to hangs only on how many marks are right and how many are wrong, and more than three wrong ones come to
/// nothing else: each pair of numbers once.
void review(const Story& story, const State& state, Index decision, Answers& answers) {
  std::vector<Index> misread, clear;
  for (const Index option : simulation::own_answers(story, state.world, decision))
    (simulation::was_misread(state.world, option) ? misread : clear).push_back(option);
  const std::size_t most_wrong = std::min<std::size_t>(clear.size(), 3);
  for (std::size_t right = 0; right <= misread.size(); ++right)
    for (std::size_t wrong = 0; wrong <= most_wrong; ++wrong) {
      std::vector<Index> marked(misread.begin(), misread.begin() + static_cast<std::ptrdiff_t>(right));
      marked.insert(marked.end(), clear.begin(), clear.begin() + static_cast<std::ptrdiff_t>(wrong));
      for (const Index option : marked)
        answers.moves.push_back({.kind = Move::Kind::add, .decision = decision, .option = option});
      end_answer(answers, decision);
    }
}

}  // namespace

bool is_timed(const Story& story, const State& state, Index decision, const std::vector<Index>& in) {
  const simulation::Range parts = story.decisions[decision].options;
  for (Index part = parts.begin; part < parts.end; ++part) {
    const std::uint8_t group = story.options[part].group;
    if (group == simulation::no_group || !simulation::says_when(story, part)) continue;
    if (!simulation::is_offered(story, state.world, part)) continue;
    if (std::ranges::none_of(in, [&](Index other) { return story.options[other].group == group; })) return false;
  }
  return true;
}

void find_answers(const Story& story, const State& state, std::size_t most, std::uint64_t draw, Answers& answers) {
  answers.moves.clear();
  answers.ends.clear();
  answers.whole = true;
  const Index decision = simulation::decision_at(story, state.world);
  if (decision == simulation::nowhere) return;
  switch (story.decisions[decision].kind) {
    case scenario::QuestionKind::choose:
    case scenario::QuestionKind::predict: return choose(story, state, decision, answers);
    case scenario::QuestionKind::compose:
    case scenario::QuestionKind::mail: return compose(story, state, decision, most, draw, answers);
    case scenario::QuestionKind::sort: return sort(story, decision, answers);
    case scenario::QuestionKind::review: return review(story, state, decision, answers);
    case scenario::QuestionKind::plan: return find_plans(story, state, most, draw, answers);
  }
}

}  // namespace analysis
