#include "analysis/policies/worst_answer.hpp"

#include <algorithm>

#include "simulation/forms.hpp"
#include "simulation/promises.hpp"
#include "simulation/score.hpp"

namespace analysis {
namespace {

using scenario::QuestionKind;
using simulation::Index;
using simulation::Moment;
using simulation::Move;
using simulation::State;
using simulation::Story;

/// How the dimension stands: sums rather than a mean, so that two answers compare without a fraction.
struct Standing {
  bool deceived = false;
  std::int64_t worth = 0, moments = 0;  ///< in per cent, weighted
};

std::optional<int> worth_of(const Story& story, const State& state, const Moment& moment) {
  if (moment.promise == simulation::nowhere) return simulation::worth(story.code.constants, moment.standing);
  return simulation::value_of(story, moment.memory, state.world.now);
}

Standing standing(const Story& story, const State& state, rubric::Dimension dimension) {
  Standing sums;
  sums.deceived = dimension == rubric::Dimension::honesty && state.ledger.deceived;
  for (const Moment& moment : state.ledger.moments) {
    const rubric::Principle& principle = story.rubric.principles[moment.principle];
    if (principle.dimension != dimension) continue;
    const std::optional<int> worth = worth_of(story, state, moment);
    if (!worth) continue;
    sums.worth += std::int64_t{principle.weight} * *worth;
    sums.moments += principle.weight;
  }
  return sums;
}

/// Nothing to answer for is better than anything at all.
bool worse(const Standing& a, const Standing& b) {
  if (a.deceived != b.deceived) return a.deceived;
  if (a.moments == 0 || b.moments == 0) return a.moments > b.moments;
  const std::int64_t left = a.worth * b.moments, right = b.worth * a.moments;
  return left != right ? left < right : a.moments > b.moments;
}

/// The answers tried, each on a state of its own; `moves` leaves out the `done` that ends it.
class Search {
 public:
  Search(const Story& story, const State& state, rubric::Dimension dimension)
      : story_(story), state_(state), dimension_(dimension), decision_(simulation::decision_at(story, state.world)) {}

  /// Keeps the answer where it is the worst so far; tells whether it was.
  bool offer(const std::vector<Move>& moves) {
    State after = state_;
    for (const Move& move : moves)
      if (!simulation::advance(story_, after, move)) return false;
    const bool open = moves.empty() || !simulation::is_answer(moves.back());
    if (open && !simulation::advance(story_, after, done())) return false;
    const Standing now = standing(story_, after, dimension_);
    if (found_ && !worse(now, worst_)) return false;
    found_ = true;
    worst_ = now;
    answer_ = moves;
    return true;
  }
  /// The worst answer so far and one move more.
  bool offer_more(const Move& move) {
    std::vector<Move> moves = answer_;
    moves.push_back(move);
    return offer(moves);
  }

  [[nodiscard]] Index decision() const { return decision_; }
  [[nodiscard]] Move done() const { return {.kind = Move::Kind::done, .decision = decision_}; }
  [[nodiscard]] bool found() const { return found_; }
  /// Of what was offered, without `done`.
  [[nodiscard]] const std::vector<Move>& answer() const { return answer_; }

 private:
  const Story& story_;
  const State& state_;
  rubric::Dimension dimension_;
  Index decision_;
  bool found_ = false;
  Standing worst_;
  std::vector<Move> answer_;
};

/// The worst part alone, or with a time where none is whole without one; then whatever makes it worse still.
void compose(const Story& story, const State& state, Search& search) {
  const auto offers = simulation::offers(story, state.world);
  const auto add = [&](Index part) { return Move{.kind = Move::Kind::add, .decision = search.decision(), .option = part}; };
  // Of a group one part is in: another would take its place.
  const auto rivals = [&](Index a, Index b) {
    return a == b || (story.options[a].group != simulation::no_group && story.options[a].group == story.options[b].group);
  };
  const auto is_time = [&](Index part) { return simulation::says_when(story, part); };
  const bool all_times = std::ranges::all_of(offers, is_time);
  for (const Index part : offers) {
    if (is_time(part) && !all_times) continue;  // no front end sends a time alone
    search.offer({add(part)});
    for (const Index time : offers)
      if (!rivals(time, part) && simulation::says_when(story, time)) search.offer({add(part), add(time)});
  }
  for (const Index part : offers)
    if (std::ranges::none_of(search.answer(), [&](const Move& in) { return rivals(in.option, part); }))
      search.offer_more(add(part));
}

/// Every card for what it is not; where a place in time is asked for then, the ones that are left, from the last on.
void sort(const Story& story, Search& search) {
  std::vector<Move> moves;
  int left = simulation::cards_in_order(story, search.decision());
  const simulation::Range cards = story.decisions[search.decision()].cards;
  for (Index card = cards.begin; card < cards.end; ++card) {
    const simulation::CardInfo& info = story.cards[card];
    Move move{.kind = Move::Kind::sort, .decision = search.decision(), .card = card};
    move.card_kind = info.kind == scenario::CardKind::fact ? scenario::CardKind::feeling : scenario::CardKind::fact;
    if (left > 0 && simulation::asks_place(story, search.decision(), move.card_kind))
      move.position = static_cast<std::uint8_t>(left--);
    moves.push_back(move);
  }
  search.offer(moves);
}

/// Nothing marked, or what was misread by nobody.
void review(const Story& story, const State& state, Search& search) {
  std::vector<Move> moves;
  search.offer(moves);
  for (const Index line : simulation::own_answers(story, state.world, search.decision()))
    if (!simulation::was_misread(state.world, line))
      moves.push_back({.kind = Move::Kind::add, .decision = search.decision(), .option = line});
  search.offer(moves);
}

/// An empty week, then each task that makes it worse, at the first hour that takes it.
void plan(const Story& story, Search& search) {
  search.offer({});
  const simulation::DecisionInfo& info = story.decisions[search.decision()];
  for (Index task = info.options.begin; task < info.options.end; ++task)
    for (std::uint8_t slot = 0; slot < info.slots.size(); ++slot) {
      Move move{.kind = Move::Kind::place, .decision = search.decision(), .option = task};
      move.slot = slot;
      if (search.offer_more(move)) break;
    }
}

}  // namespace

Index worst_option(const Story& story, const State& state, rubric::Dimension dimension, const std::vector<Index>& options) {
  Search search(story, state, dimension);
  for (const Index option : options)
    search.offer({{.kind = Move::Kind::choose, .decision = search.decision(), .option = option}});
  return search.found() ? search.answer().front().option : simulation::nowhere;
}

std::vector<Move> worst_answer(const Story& story, const State& state, rubric::Dimension dimension) {
  Search search(story, state, dimension);
  if (search.decision() == simulation::nowhere) return {};
  const QuestionKind kind = story.decisions[search.decision()].kind;
  if (scenario::is_composed(kind)) compose(story, state, search);
  if (kind == QuestionKind::sort) sort(story, search);
  if (kind == QuestionKind::review) review(story, state, search);
  if (kind == QuestionKind::plan) plan(story, search);
  if (!search.found()) return {};
  std::vector<Move> answer = search.answer();
  answer.push_back(search.done());
  return answer;
}

}  // namespace analysis
