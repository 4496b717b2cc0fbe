#include <algorithm>

#include "analysis/policies/form_answer.hpp"
#include "analysis/policies/inclination.hpp"
#include "analysis/policies/notebook.hpp"
#include "analysis/policies/worst_answer.hpp"
#include "analysis/policy.hpp"
#include "simulation/chance.hpp"
#include "simulation/exemplary_path.hpp"
#include "text/furigana.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;
using simulation::Offers;
using simulation::State;
using simulation::Story;

/// One pick being made.
struct Picking {
  const Story& story;
  const State& state;
  Policy policy;
  PolicyState& own;
  text::Language language;
};

std::uint64_t roll(PolicyState& own) {
  own.dice = simulation::mix(own.dice, 1);
  return own.dice;
}

bool rolls(Policy policy) { return policy == Policy::random || policy == Policy::mark_all || policy == Policy::mark_none; }

/// The dimension it does its worst in.
std::optional<rubric::Dimension> worst_in(Policy policy) {
  if (policy == Policy::worst_listening) return rubric::Dimension::listening;
  if (policy == Policy::worst_honesty) return rubric::Dimension::honesty;
  if (policy == Policy::worst_follow_through) return rubric::Dimension::follow_through;
  return std::nullopt;
}

/// How much it likes an option, whatever it goes by; the first as shown is the best of equals.
int liking(const Picking& picking, Index option) {
  if (counts_characters(picking.policy)) {
    const auto length = text::length(simulation::words(picking.story, picking.story.options[option].text, picking.language));
    return picking.policy == Policy::longest ? static_cast<int>(length) : -static_cast<int>(length);
  }
  return inclination(picking.story, picking.policy, option);
}

/// The options as this player likes them, best first.
std::vector<Index> ranked(const Picking& picking, std::vector<Index> options) {
  if (rolls(picking.policy)) {
    for (std::size_t i = options.size(); i > 1; --i) std::swap(options[i - 1], options[roll(picking.own) % i]);
  } else if (picking.policy == Policy::last) {
    std::ranges::reverse(options);
  } else if (picking.policy != Policy::first) {
    std::ranges::stable_sort(options, std::ranges::greater{}, [&](Index option) { return liking(picking, option); });
  }
  return options;
}

/// What it has not taken yet, while there is any: no player of habits walks in circles.
std::vector<Index> fresh(const Picking& picking, const Offers& offers) {
  std::vector<Index> left(offers.begin(), offers.end());
  std::erase_if(left, [&](Index option) { return picking.own.taken.has(option); });
  return left.empty() ? std::vector<Index>(offers.begin(), offers.end()) : left;
}

Index choose(const Picking& picking) {
  const Offers offers = simulation::offered(picking.story, picking.state.world);
  if (offers.count == 0) return nowhere;
  if (rolls(picking.policy)) return offers[static_cast<int>(roll(picking.own) % static_cast<std::uint64_t>(offers.count))];
  const std::vector<Index> left = fresh(picking, offers);
  if (const auto dimension = worst_in(picking.policy)) return worst_option(picking.story, picking.state, *dimension, left);
  if (picking.policy == Policy::first) return left.front();
  if (picking.policy == Policy::last) return left.back();
  if (picking.policy == Policy::model)
    return *std::ranges::max_element(left, {}, [&](Index option) { return picking.story.options[option].exemplary; });
  return *std::ranges::max_element(left, {}, [&](Index option) { return liking(picking, option); });
}

Review reviews(Policy policy) {
  switch (policy) {
    case Policy::mark_all:
    case Policy::apologise_always:
    case Policy::submit_always: return Review::all;
    case Policy::mark_none:
    case Policy::blame: return Review::nothing;
    default: return Review::best_third;
  }
}

/// The moves that answer a question of several, all at once.
std::vector<Move> answer_form(const Picking& picking) {
  if (picking.policy == Policy::model) return simulation::exemplary_moves(picking.story, picking.state, picking.own.taken);
  Taste taste;
  taste.rank = [&](std::vector<Index> options) { return ranked(picking, std::move(options)); };
  if (rolls(picking.policy)) taste.die = [&] { return roll(picking.own); };
  if (kind(picking.policy) == PolicyKind::one_sided && has_inclination(picking.policy))
    taste.inclination = [&](Index option) { return inclination(picking.story, picking.policy, option); };
  taste.review = reviews(picking.policy);
  taste.plans = picking.policy != Policy::wait_always;
  return form_answer(picking.story, picking.state, taste);
}

/// The next move of an answer that is put together as a whole.
Move next_of_answer(const Picking& picking, Index decision) {
  std::vector<Move>& answer = picking.own.answer;
  if (answer.empty()) {
    const auto dimension = worst_in(picking.policy);
    answer = dimension ? worst_answer(picking.story, picking.state, *dimension) : answer_form(picking);
    std::ranges::reverse(answer);
  }
  if (answer.empty()) return {.decision = decision};
  const Move move = answer.back();
  answer.pop_back();
  return move;
}

}  // namespace

PolicyState policy_state(std::uint64_t seed) {
  constexpr std::uint64_t other_than_the_story = 0x706F6C696379;
  return {simulation::mix(seed, other_than_the_story), {}, {}};
}

Move pick(const Story& story, const State& state, Policy policy, PolicyState& own, text::Language language) {
  if (own.answer.empty())
    if (const auto move = notebook_move(story, state, policy)) return *move;
  const Picking picking{story, state, policy, own, language};
  Move move;
  move.decision = simulation::decision_at(story, state.world);
  if (!scenario::is_chosen(story.decisions[move.decision].kind)) return next_of_answer(picking, move.decision);
  move.option = choose(picking);
  if (move.option != nowhere) own.taken.set(move.option, true);
  return move;
}

simulation::Play play(const Story& story, Policy policy, std::uint64_t seed, text::Language language, int limit) {
  simulation::Play play;
  play.state = simulation::begin(story, seed);
  PolicyState own = policy_state(seed);
  while (play.state.world.ended == 0 && limit-- > 0) {
    const Move move = pick(story, play.state, policy, own, language);
    if (!simulation::advance(story, play.state, move)) break;
    play.moves.push_back(move);
  }
  return play;
}

}  // namespace analysis
