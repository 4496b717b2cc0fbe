#include <algorithm>
#include <cstdlib>
#include <set>

#include "analysis/explore/abstract_run.hpp"
#include "analysis/explore/answers.hpp"
#include "analysis/explore/explore.hpp"
#include "support/random_story.hpp"
#include "support/small_story.hpp"

/// The three ways of finding out held against each other where a story is so small that every play can be played.
namespace {

using analysis::Index;
using analysis::Verdict;
using simulation::Story;

/// What plain enumeration finds: every play, nothing left out that was met before.
struct Enumerated {
  std::set<Index> targets, variants;
  std::array<std::set<int>, rubric::dimension_count> scores;
  int plays = 0;
  bool too_many = false;
};

constexpr int most_plays = 4000;

void note(const Story& story, const simulation::Events& events, Enumerated& found) {
  analysis::Arrivals arrivals;
  analysis::read_arrivals(story, events, arrivals);
  found.targets.insert(arrivals.targets.begin(), arrivals.targets.end());
  found.variants.insert(arrivals.variants.begin(), arrivals.variants.end());
}

void play_all(const Story& story, const simulation::State& state, Enumerated& found) {
  if (state.world.ended != 0) {
    found.too_many = ++found.plays > most_plays;
    const simulation::Score score = simulation::score(story, state);
    for (std::size_t d = 0; d < score.dimensions.size(); ++d)
      if (score.dimensions[d]) found.scores[d].insert(score.dimensions[d]->score);
    return;
  }
  analysis::Answers answers;
  analysis::find_answers(story, state, 1000, 0, answers);
  for (std::size_t i = 0; i < answers.size() && !found.too_many; ++i) {
    simulation::State next = state;
    simulation::Events events;
    for (const simulation::Move& move : answers[i]) REQUIRE(simulation::advance(story, next, move, &events));
    note(story, events, found);
    play_all(story, next, found);
  }
}

Enumerated enumerated(const Story& story, const std::vector<std::uint64_t>& seeds) {
  Enumerated found;
  for (const std::uint64_t seed : seeds) {
    simulation::Events events;
    const simulation::State first = simulation::begin(story, seed, &events);
    note(story, events, found);
    play_all(story, first, found);
  }
  return found;
}

std::optional<Story> story_from(const std::string& scenes, const std::string& more) {
  const rubric::Rubric rubric = support::play_rubric();
  const auto loaded = loading::parse_scenario(support::small_scenario(scenes, more), "small.yaml", rubric);
  if (!loaded.scenario) return std::nullopt;
  return simulation::compile(*loaded.scenario, rubric);
}

/// The witness is a whole play that `play --moves` would take, and the target is on it.
void check_witness(const Story& story, const analysis::TargetVerdict& target) {
  std::vector<std::string> moves;
  for (const simulation::Move& move : target.witness.moves) moves.push_back(simulation::to_text(story, move));
  const auto replayed = simulation::replay(story, target.witness.seed, moves);
  CHECK_FALSE(replayed.refused);
  CHECK(replayed.play.state.world.ended == 1);
  analysis::Arrivals arrivals;
  analysis::read_arrivals(story, replayed.events, arrivals);
  CHECK(std::ranges::count(arrivals.targets, analysis::number_of(story, target.target)) > 0);
}

void check_bounds(const analysis::Exploration& explored, const Enumerated& all) {
  for (std::size_t d = 0; d < all.scores.size(); ++d) {
    const analysis::DimensionBounds& bounds = explored.bounds[d];
    if (all.scores[d].empty()) continue;
    REQUIRE(bounds.proved_max);
    CHECK(*bounds.proved_min <= *all.scores[d].begin());
    CHECK(*bounds.proved_max >= *all.scores[d].rbegin());
    if (bounds.min) CHECK(*bounds.min >= *all.scores[d].begin());
    if (bounds.max) CHECK(*bounds.max <= *all.scores[d].rbegin());
  }
}

/// How the verdicts of many stories came out, to see that the stories ask something.
struct Tally {
  int stories = 0, reached = 0, proved = 0, counted = 0, undecided = 0;
};

void compare(const Story& story, Tally& tally) {
  const analysis::Exploration explored = analysis::explore(story, {.limit = 200'000, .threads = 2});
  const Enumerated all = enumerated(story, explored.seeds);
  if (all.too_many) return;
  ++tally.stories;
  CHECK(explored.exhaustive == !story.has_chance);
  const auto may = analysis::what_may_happen(story, analysis::graph_of(story));
  for (const Index target : all.targets)
    CHECK_MESSAGE(may.targets[target], analysis::id_of(story, analysis::target_at(story, target)));
  for (const Index variant : all.variants) CHECK(may.variants[variant]);
  for (Index number = 0; number < explored.targets.size(); ++number) {
    const analysis::TargetVerdict& target = explored.targets[number];
    CAPTURE(analysis::id_of(story, target.target));
    CHECK((target.verdict == Verdict::reachable) == all.targets.contains(number));
    if (target.verdict == Verdict::reachable) check_witness(story, target);
    tally.reached += target.verdict == Verdict::reachable ? 1 : 0;
    tally.proved += target.verdict == Verdict::unreachable_proved ? 1 : 0;
    tally.counted += target.verdict == Verdict::unreachable_enumerated ? 1 : 0;
    if (story.has_chance) CHECK(target.verdict != Verdict::unreachable_enumerated);
    tally.undecided += target.verdict == Verdict::undecided ? 1 : 0;
  }
  check_bounds(explored, all);
}

/// SHINRAI_MORE_STORIES=1000 looks at so many more.
std::uint64_t more_stories() {
  const char* more = std::getenv("SHINRAI_MORE_STORIES");
  return more == nullptr ? 0 : std::strtoull(more, nullptr, 10);
}

Tally compare_many(std::uint64_t from, std::uint64_t to, bool with_chance) {
  Tally tally;
  to += more_stories();
  for (std::uint64_t seed = from; seed < to; ++seed) {
    support::RandomStory drawn(seed, with_chance);
    const std::string more = drawn.more(), scenes = drawn.scenes();
    CAPTURE(seed);
    INFO(more, scenes);
    if (const auto story = story_from(scenes, more)) compare(*story, tally);
  }
  return tally;
}

}  // namespace

TEST_SUITE("analysis/explore/random_stories") {
  TEST_CASE("no play comes to what is called unreachable, and where all is looked at all is found") {
    const Tally tally = compare_many(1, 41, false);
    CHECK(tally.stories >= 15);  // the others have too many plays to look at each
    CHECK(tally.reached >= 100);
    CHECK(tally.proved >= 10);
    CHECK(tally.counted >= 1);
    CHECK(tally.undecided == 0);
  }

  TEST_CASE("with chance neither, and what was not seen is undecided unless it is proved") {
    const Tally tally = compare_many(101, 131, true);
    CHECK(tally.stories >= 8);
    CHECK(tally.undecided >= 1);
  }
}
