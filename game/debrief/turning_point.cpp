#include "debrief/turning_point.hpp"

#include <map>

#include "simulation/exemplary_path.hpp"

namespace debrief {
namespace {

using simulation::Index;
using simulation::nowhere;
using simulation::State;
using simulation::Story;

/// 1 is best; an end without an outcome comes after every other.
int rank_of(const Story& story, Index outcome) { return outcome == nowhere ? 1000 : story.outcomes[outcome].rank; }

int trust(const Story& story, const State& state, std::uint8_t person) {
  return simulation::meter(story, state.world, person, condition::Meter::trust);
}

Index first_exemplary(const Story& story, const simulation::World& world, Index decision) {
  const simulation::Range options = story.decisions[decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    if (story.options[i].exemplary && simulation::is_offered(story, world, i)) return i;
  }
  return nowhere;
}

/// The trainee's own answers by decision, in the order they were given.
using Answers = std::map<Index, std::vector<Index>>;

Answers answers_from(const std::vector<simulation::Move>& moves, std::size_t begin) {
  Answers answers;
  for (std::size_t i = begin; i < moves.size(); ++i) {
    if (moves[i].kind == simulation::Move::Kind::choose) answers[moves[i].decision].push_back(moves[i].option);
  }
  return answers;
}

/// The next own answer to this decision where it is on offer, else what the key says.
Index next_answer(const Story& story, const State& state, Answers& answers, const simulation::IndexSet& taken) {
  const auto own = answers.find(simulation::decision_at(story, state.world));
  if (own != answers.end() && !own->second.empty()) {
    const Index option = own->second.front();
    own->second.erase(own->second.begin());
    if (simulation::is_offered(story, state.world, option)) return option;
  }
  return simulation::exemplary_choice(story, state.world, taken);
}

/// From `state` on: `option`, then as the trainee did.
void play_on(const Story& story, State& state, Index option, Answers answers) {
  simulation::IndexSet taken;
  std::size_t left = 2 * story.options.size() + 1;
  while (option != nowhere && left-- > 0) {
    taken.set(option, true);
    simulation::Move move;
    move.decision = story.options[option].decision;
    move.option = option;
    if (!simulation::advance(story, state, move) || state.world.ended != 0) return;
    option = next_answer(story, state, answers, taken);
  }
}

void compare_ends(const Story& story, const State& end, const State& other, TurningPoint& point) {
  const std::uint8_t person = story.options[point.taken].person;
  point.person = person < story.people.size() && story.people[person].client ? person : story.main_client;
  point.trust_taken = trust(story, end, point.person);
  point.trust_instead = trust(story, other, point.person);
  point.outcome_taken = simulation::outcome_at(story, end.world);
  point.outcome_instead = simulation::outcome_at(story, other.world);
}

bool matters_more(const Story& story, const TurningPoint& a, const TurningPoint& b) {
  const int rank_a = rank_of(story, a.outcome_taken) - rank_of(story, a.outcome_instead);
  const int rank_b = rank_of(story, b.outcome_taken) - rank_of(story, b.outcome_instead);
  if (rank_a != rank_b) return rank_a > rank_b;
  return a.trust_instead - a.trust_taken > b.trust_instead - b.trust_taken;
}

bool would_be_better(const Story& story, const TurningPoint& point) {
  const int by_rank = rank_of(story, point.outcome_taken) - rank_of(story, point.outcome_instead);
  return by_rank > 0 || (by_rank == 0 && point.trust_instead > point.trust_taken);
}

}  // namespace

std::optional<TurningPoint> find_turning_point(const Story& story, std::uint64_t seed,
                                               const std::vector<simulation::Move>& moves) {
  simulation::Play end = simulation::begin_play(story, seed);
  for (const simulation::Move& move : moves) {
    if (!simulation::apply(story, end, move)) break;
  }
  std::optional<TurningPoint> best;
  simulation::Play play = simulation::begin_play(story, seed);
  for (std::size_t i = 0; i < end.moves.size(); ++i) {
    const simulation::Move& move = end.moves[i];
    const bool first = move.kind == simulation::Move::Kind::choose && !play.state.ledger.answered.has(move.decision);
    const Index instead =
        first && !story.options[move.option].exemplary ? first_exemplary(story, play.state.world, move.decision) : nowhere;
    if (instead != nowhere) {
      State other = play.state;
      play_on(story, other, instead, answers_from(end.moves, i + 1));
      TurningPoint point;
      point.decision = move.decision;
      point.taken = move.option;
      point.instead = instead;
      point.moves_before = i;
      compare_ends(story, end.state, other, point);
      if (would_be_better(story, point) && (!best || matters_more(story, point, *best))) best = point;
    }
    simulation::apply(story, play, move);
  }
  return best;
}

}  // namespace debrief
