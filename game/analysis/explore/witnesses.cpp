#include "analysis/explore/witnesses.hpp"

#include <algorithm>
#include <tuple>

#include "simulation/chance.hpp"
#include "simulation/listening.hpp"

namespace analysis {
namespace {

using simulation::Move;
using simulation::Story;

auto order_of(const Move& m) {
  return std::tuple{m.decision, m.kind, m.option, m.promise, m.card, m.card_kind, m.position, m.slot, m.line, m.reading};
}

/// What is marked changes nothing that comes about.
std::vector<Move> without_marks(std::vector<Move> moves) {
  std::erase_if(moves, simulation::is_about_line);
  return moves;
}

/// A play that was broken off has no score to speak of.
bool has_ended_well(const Story& story, const Played& played) {
  return simulation::outcome_at(story, played.state.world) != simulation::nowhere;
}

}  // namespace

bool smaller(const Witness& a, const Witness& b) {
  if (a.upto != b.upto) return a.upto < b.upto;
  if (a.moves.size() != b.moves.size()) return a.moves.size() < b.moves.size();
  if (a.moves != b.moves)
    return std::ranges::lexicographical_compare(a.moves, b.moves,
                                                [](const Move& x, const Move& y) { return order_of(x) < order_of(y); });
  return a.seed < b.seed;
}

void Player::note(Played& played) {
  read_arrivals(story_, events_, arrivals_);
  events_.clear();
  const auto known = [&](Index target) {
    return std::ranges::any_of(played.targets, [target](const auto& come_to) { return come_to.first == target; });
  };
  for (const Index target : arrivals_.targets)
    if (!known(target)) played.targets.emplace_back(target, static_cast<std::uint32_t>(played.ends.size()));
  for (const Index variant : arrivals_.variants) played.variants.set(variant, true);
  played.endless = played.endless || arrivals_.endless;
}

void Player::begin(Played& played, std::uint64_t seed) {
  played.seed = seed;
  played.moves.clear();
  played.ends.clear();
  played.targets.clear();
  played.variants.words.clear();
  played.endless = false;
  events_.clear();
  simulation::begin(story_, seed, played.state, &events_);
  note(played);
}

bool Player::make(Played& played, const Move& move) {
  if (!simulation::advance_without_minds(story_, played.state, move, events_)) return events_.clear(), false;
  played.moves.push_back(move);
  if (simulation::is_answer(move)) played.ends.push_back(static_cast<std::uint32_t>(played.moves.size()));
  note(played);
  return true;
}

void Player::finish(Played& played, Policy policy, int limit) {
  PolicyState own{simulation::mix(played.seed, played.moves.size()), {}, {}};
  while (played.state.world.ended == 0 && limit-- > 0)
    if (!make(played, pick(story_, played.state, policy, own, story_.languages.front()))) return;
}

Witnesses::Witnesses(const Story& story) : story_(story), best_(target_count(story)) {}

bool Witnesses::is_new(const Played& played) const {
  if (std::ranges::any_of(played.targets, [&](const auto& come_to) { return !best_[come_to.first]; })) return true;
  for (std::size_t word = 0; word < played.variants.words.size(); ++word) {
    const std::uint64_t heard = word < variants_.words.size() ? variants_.words[word] : 0;
    if ((played.variants.words[word] & ~heard) != 0) return true;
  }
  return false;
}

bool Witnesses::is_better(const Played& played) const {
  if (is_new(played)) return true;
  const auto sooner = [&](const auto& come_to) { return come_to.second < best_[come_to.first]->upto; };
  if (std::ranges::any_of(played.targets, sooner)) return true;
  if (!has_ended_well(story_, played)) return false;
  const simulation::Score score = simulation::score(story_, played.state);
  for (std::size_t d = 0; d < bounds_.size(); ++d) {
    if (!score.dimensions[d]) continue;
    const int value = score.dimensions[d]->score;
    if (value < bounds_[d].min.value_or(value + 1) || value > bounds_[d].max.value_or(value - 1)) return true;
  }
  return false;
}

void Witnesses::offer(const Played& played) {
  for (const auto& [target, upto] : played.targets) {
    std::optional<Witness>& best = best_[target];
    if (best && upto > best->upto) continue;
    Witness witness{played.seed, without_marks(played.moves), upto};
    if (!best) ++reached_;
    if (!best || smaller(witness, *best)) best = std::move(witness);
  }
  if (variants_.words.size() < played.variants.words.size()) variants_.words.resize(played.variants.words.size());
  for (std::size_t word = 0; word < played.variants.words.size(); ++word) variants_.words[word] |= played.variants.words[word];
  if (has_ended_well(story_, played)) take_scores(played);
}

void Witnesses::take_scores(const Played& played) {
  const simulation::Score score = simulation::score(story_, played.state);
  for (std::size_t d = 0; d < bounds_.size(); ++d) {
    if (!score.dimensions[d]) continue;
    const int value = score.dimensions[d]->score;
    bounds_[d].min = std::min(bounds_[d].min.value_or(value), value);
    bounds_[d].max = std::max(bounds_[d].max.value_or(value), value);
  }
}

}  // namespace analysis
