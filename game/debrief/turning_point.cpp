#include "debrief/turning_point.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

#include "debrief/other_way.hpp"
#include "simulation/appraisal.hpp"

namespace debrief {
namespace {

using simulation::nowhere;
using simulation::PersonIndex;
using simulation::State;
using simulation::Story;

/// 1 is best; an end without an outcome comes after every other.
int rank_of(const Story& story, Index outcome) { return outcome == nowhere ? 1000 : story.outcomes[outcome].rank; }

int trust(const Story& story, const State& state, PersonIndex person) {
  return simulation::meter(story, state.world, person, condition::Meter::trust);
}

struct OtherWay {
  TurningPoint point;
  int ranks = 0, trust = 0;    ///< gained by the other way; trust of all clients together
  std::set<Index> principles;  ///< that the other answer would show
  bool told = false;
};

/// What the answer would show of the principles, each act as it would be taken now.
std::set<Index> principles_of(const Story& story, const simulation::World& world, const std::vector<Index>& options) {
  std::set<Index> principles;
  for (const Index option : options) {
    const simulation::OptionInfo& info = story.options[option];
    for (Index i = info.acts.begin; i < info.acts.end; ++i) {
      const Index act = story.act_lists[i];
      const auto marks = simulation::marks_of(story, act, simulation::appraisal_of(story, world, act, info.person));
      for (Index m = marks.begin; m < marks.end; ++m) {
        if (story.code.marks[m].verdict != rubric::Verdict::broken) principles.insert(story.code.marks[m].principle);
      }
    }
  }
  return principles;
}

/// Where the two ends differ most, and by how much together.
void compare(const Story& story, const State& end, const State& other, OtherWay& candidate) {
  TurningPoint& point = candidate.point;
  int greatest = -1;
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    if (!story.people[i].client) continue;
    const auto person = static_cast<PersonIndex>(i);
    const int gain = trust(story, other, person) - trust(story, end, person);
    candidate.trust += gain;
    if (std::abs(gain) <= greatest) continue;
    greatest = std::abs(gain);
    point.person = person;
  }
  point.taken.trust = trust(story, end, point.person);
  point.instead.trust = trust(story, other, point.person);
  point.taken.outcome = simulation::outcome_at(story, end.world);
  point.instead.outcome = simulation::outcome_at(story, other.world);
  candidate.ranks = rank_of(story, point.taken.outcome) - rank_of(story, point.instead.outcome);
}

bool would_be_better(const OtherWay& c) { return c.ranks > 0 || (c.ranks == 0 && c.trust >= least_difference_in_trust); }

/// The moves that say something: what was written down beside them is no answer.
std::vector<simulation::Move> said_by(const Answer& answer) {
  std::vector<simulation::Move> moves = answer.moves;
  std::erase_if(moves, [](const simulation::Move& move) { return move.kind == simulation::Move::Kind::note; });
  return moves;
}

/// One of several choices: another exemplary one is no better, and where the key has none it decides nothing.
bool nothing_to_swap(const Story& story, const Answer& own, const Answer& key) {
  const bool choice = !key.moves.empty() && key.moves.back().kind == simulation::Move::Kind::choose;
  if (!choice) return key.moves.empty() || said_by(key) == said_by(own);
  const std::vector<Index> mine = options_in(own.moves), theirs = options_in(key.moves);
  return !story.options[theirs.front()].exemplary || mine.empty() || story.options[mine.front()].exemplary;
}

/// The answer swapped for the key's, and both ways played to their ends; nothing where the key has no other.
std::optional<OtherWay> candidate_at(const Story& story, const std::vector<GivenAnswer>& given, std::size_t at,
                                     const State& end) {
  const GivenAnswer& own = given[at];
  State after = own.before;
  simulation::Events events;
  const Answer key = exemplary_answer(story, own.before, {});
  if (nothing_to_swap(story, own.answer, key) || !give(story, after, own.answer, &events)) return {};
  OtherWay candidate;
  TurningPoint& point = candidate.point;
  point.taken.options = said_in(story, own.answer, events);
  point.taken.reactions = reactions_in(story, events);
  Ending other = play_on(story, own.before, key, given, at + 1);
  if (other.way.options.empty()) return {};
  point.decision = own.answer.decision;
  point.moves_before = own.answer.begins;
  point.time = own.before.world.now;
  point.instead = std::move(other.way);
  point.own_answers = other.own_answers;
  point.key_answers = other.key_answers;
  point.samples = std::move(other.samples);
  compare(story, end, other.end, candidate);
  candidate.principles = principles_of(story, own.before.world, point.instead.options);
  return would_be_better(candidate) ? std::optional(std::move(candidate)) : std::nullopt;
}

/// What has been told so far.
struct Told {
  std::set<Index> scenes, principles;
  [[nodiscard]] bool repeats(const Story& story, const OtherWay& c) const {
    const bool nothing_new =
        !c.principles.empty() && std::includes(principles.begin(), principles.end(), c.principles.begin(), c.principles.end());
    return nothing_new || scenes.count(story.decisions[c.point.decision].scene) > 0;
  }
  void add(const Story& story, const OtherWay& c) {
    scenes.insert(story.decisions[c.point.decision].scene);
    principles.insert(c.principles.begin(), c.principles.end());
  }
};

bool nearly_as_large(const OtherWay& c, const OtherWay& as) {
  return c.ranks == as.ranks && std::int64_t{c.trust} * 1000 >= std::int64_t{as.trust} * nearly_as_large_permille;
}

/// The next to tell: the largest left, or one nearly as large that teaches something else.
OtherWay* next_of(const Story& story, std::vector<OtherWay>& by_size, const Told& told) {
  OtherWay* largest = nullptr;
  for (OtherWay& c : by_size) {
    if (c.told) continue;
    if (largest == nullptr) largest = &c;
    if (!nearly_as_large(c, *largest)) continue;
    if (!told.repeats(story, c)) return &c;
  }
  return largest;
}

}  // namespace

std::vector<TurningPoint> find_turning_points(const Story& story, std::uint64_t seed,
                                              const std::vector<simulation::Move>& moves) {
  const std::vector<GivenAnswer> given = standing_answers(story, seed, moves);
  if (given.empty()) return {};
  State end = given.back().before;
  give(story, end, given.back().answer);
  std::vector<OtherWay> candidates;
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (auto candidate = candidate_at(story, given, i, end)) candidates.push_back(std::move(*candidate));
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const OtherWay& a, const OtherWay& b) {
    return a.ranks != b.ranks ? a.ranks > b.ranks : a.trust > b.trust;
  });
  std::vector<TurningPoint> points;
  Told told;
  while (points.size() < most_turning_points) {
    OtherWay* next = next_of(story, candidates, told);
    if (next == nullptr) break;
    told.add(story, *next);
    points.push_back(next->point);
    for (OtherWay& c : candidates) c.told = c.told || c.point.decision == next->point.decision;
  }
  return points;
}

}  // namespace debrief
