#include "analysis/policy.hpp"

#include <algorithm>
#include <array>

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

struct Named {
  Policy policy;
  std::string_view name;
};
constexpr std::array<Named, 6> all{{{Policy::random, "random"},
                                    {Policy::first, "first"},
                                    {Policy::last, "last"},
                                    {Policy::longest, "longest"},
                                    {Policy::shortest, "shortest"},
                                    {Policy::model, "model"}}};

std::uint64_t roll(PolicyState& own) {
  own.dice = simulation::mix(own.dice, 1);
  return own.dice;
}

std::size_t length(const Story& story, Index option, text::Language language) {
  return text::length(simulation::words(story, story.options[option].text, language));
}

Index by_length(const Story& story, const Offers& offers, text::Language language, bool longest) {
  Index best = offers[0];
  std::size_t best_length = length(story, best, language);
  for (const Index option : offers) {
    const std::size_t characters = length(story, option, language);
    const bool better = longest ? characters > best_length : characters < best_length;
    if (better) best = option, best_length = characters;
  }
  return best;
}

Index choose(const Story& story, const State& state, Policy policy, PolicyState& own, text::Language language) {
  const Offers offers = simulation::offered(story, state.world);
  if (offers.count == 0) return nowhere;
  switch (policy) {
    case Policy::random: return offers[static_cast<int>(roll(own) % static_cast<std::uint64_t>(offers.count))];
    case Policy::first: return offers[0];
    case Policy::last: return offers[offers.count - 1];
    case Policy::longest: return by_length(story, offers, language, true);
    case Policy::shortest: return by_length(story, offers, language, false);
    case Policy::model: return simulation::exemplary_choice(story, state.world, own.taken);
  }
  return offers[0];
}

/// A signal shown and not yet marked, or nowhere.
Index unmarked_signal(const Story& story, const State& state) {
  for (const simulation::ShownLine& shown : state.ledger.shown_lines) {
    const auto& marks = state.ledger.marks;
    const bool marked = std::any_of(marks.begin(), marks.end(), [&](const auto& mark) { return mark.line == shown.line; });
    if (story.lines[shown.line].signal && !marked) return shown.line;
  }
  return nowhere;
}

}  // namespace

std::string_view name(Policy policy) { return all[static_cast<std::size_t>(policy)].name; }

std::optional<Policy> policy_of(std::string_view name) {
  for (const Named& named : all) {
    if (named.name == name) return named.policy;
  }
  return std::nullopt;
}

const std::vector<std::string_view>& policy_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> list;
    for (const Named& named : all) list.push_back(named.name);
    return list;
  }();
  return names;
}

Move pick(const Story& story, const State& state, Policy policy, PolicyState& own, text::Language language) {
  Move move;
  move.decision = simulation::decision_at(story, state.world);
  if (policy == Policy::model) {
    move.line = unmarked_signal(story, state);
    if (move.line != nowhere) {
      move.kind = Move::Kind::mark;
      return move;
    }
  }
  move.option = choose(story, state, policy, own, language);
  if (move.option != nowhere) own.taken.set(move.option, true);
  return move;
}

simulation::Play play(const Story& story, Policy policy, std::uint64_t seed, text::Language language, int limit) {
  simulation::Play play;
  play.state = simulation::begin(story, seed);
  PolicyState own{simulation::mix(seed, 0x706F6C696379), {}};
  while (play.state.world.ended == 0 && limit-- > 0) {
    const Move move = pick(story, play.state, policy, own, language);
    if (!simulation::advance(story, play.state, move)) break;
    play.moves.push_back(move);
  }
  return play;
}

}  // namespace analysis
