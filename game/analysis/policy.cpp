#include "analysis/policy.hpp"

#include <algorithm>
#include <array>

#include "analysis/form_answer.hpp"
#include "simulation/chance.hpp"
#include "simulation/exemplary_path.hpp"
#include "simulation/notebook.hpp"
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

/// The options as this player likes them, best first; of equals the first as shown.
std::vector<Index> ranked(const Story& story, Policy policy, PolicyState& own, text::Language language,
                          std::vector<Index> options) {
  const auto long_first = [&](Index option) { return length(story, option, language); };
  switch (policy) {
    case Policy::random:
      for (std::size_t i = options.size(); i > 1; --i) std::swap(options[i - 1], options[roll(own) % i]);
      break;
    case Policy::last: std::ranges::reverse(options); break;
    case Policy::longest: std::ranges::stable_sort(options, std::ranges::greater{}, long_first); break;
    case Policy::shortest: std::ranges::stable_sort(options, {}, long_first); break;
    case Policy::first:
    case Policy::model: break;
  }
  return options;
}

Index choose(const Story& story, const State& state, Policy policy, PolicyState& own, text::Language language) {
  const Offers offers = simulation::offered(story, state.world);
  if (offers.count == 0) return nowhere;
  if (policy == Policy::random) return offers[static_cast<int>(roll(own) % static_cast<std::uint64_t>(offers.count))];
  if (policy == Policy::model) return simulation::exemplary_choice(story, state.world, own.taken);
  return ranked(story, policy, own, language, {offers.begin(), offers.end()}).front();
}

/// The moves that answer a question of several, all at once.
std::vector<Move> answer_form(const Story& story, const State& state, Policy policy, PolicyState& own, text::Language language) {
  if (policy == Policy::model) return simulation::exemplary_moves(story, state, own.taken);
  Taste taste;
  taste.rank = [&](std::vector<Index> options) { return ranked(story, policy, own, language, std::move(options)); };
  if (policy == Policy::random) taste.die = [&own] { return roll(own); };
  return form_answer(story, state, taste);
}

/// A promise asked for or made and not yet written down, or nowhere.
Index unwritten_promise(const Story& story, const State& state, Index decision) {
  for (std::size_t promise = 0; promise < story.promises.size(); ++promise) {
    const Move move{.kind = Move::Kind::note, .decision = decision, .promise = static_cast<Index>(promise)};
    if (!simulation::why_not_note(story, state.world, move)) return move.promise;
  }
  return nowhere;
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
    move.promise = unwritten_promise(story, state, move.decision);
    if (move.promise != nowhere) {
      move.kind = Move::Kind::note;
      return move;
    }
  }
  if (!scenario::is_chosen(story.decisions[move.decision].kind)) {
    if (own.answer.empty()) {
      own.answer = answer_form(story, state, policy, own, language);
      std::ranges::reverse(own.answer);
    }
    if (own.answer.empty()) return move;
    move = own.answer.back();
    own.answer.pop_back();
    return move;
  }
  move.option = choose(story, state, policy, own, language);
  if (move.option != nowhere) own.taken.set(move.option, true);
  return move;
}

simulation::Play play(const Story& story, Policy policy, std::uint64_t seed, text::Language language, int limit) {
  simulation::Play play;
  play.state = simulation::begin(story, seed);
  PolicyState own{simulation::mix(seed, 0x706F6C696379), {}, {}};
  while (play.state.world.ended == 0 && limit-- > 0) {
    const Move move = pick(story, play.state, policy, own, language);
    if (!simulation::advance(story, play.state, move)) break;
    play.moves.push_back(move);
  }
  return play;
}

}  // namespace analysis
