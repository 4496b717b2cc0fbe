#include <doctest/doctest.h>

#include "playthroughs/playthrough.hpp"
#include "simulation/meters.hpp"
#include "support/shipped.hpp"

using condition::Meter;

namespace {

/// How a scripted play ended: the numbers that a trainee never sees while playing.
struct Ended {
  int rank = 0, follow_through = 0, trust = 0, liking = 0;
};

Ended ended(const char* name) {
  const auto script =
      playthroughs::read_script(std::filesystem::path(SOURCE_DIR "/tests/playthroughs") / (std::string(name) + ".play"));
  const auto story = support::shipped_story(std::filesystem::path(SOURCE_DIR "/scenarios") / (script.scenario + ".yaml"));
  const auto model = playthroughs::played_straight(story, script);
  const auto& state = model.play.state;
  REQUIRE(state.world.ended);
  const auto score = simulation::score(story, state);
  const auto& followed = score.dimensions[static_cast<std::size_t>(rubric::Dimension::follow_through)];
  REQUIRE(followed.has_value());
  const auto meter = [&](Meter which) { return simulation::meter(story, state.world, story.main_client, which); };
  return {story.outcomes[story.nodes[state.world.node].a].rank, followed->score, meter(Meter::trust), meter(Meter::liking)};
}

}  // namespace

TEST_SUITE("playthroughs/guarantees") {
  TEST_CASE("a charming evasive run ends liked and not trusted") {
    for (const char* play : {"appointed-hour-charming", "second-chance-charming"}) {
      CAPTURE(play);
      const Ended end = ended(play);
      CHECK(end.liking > 6000);
      CHECK(end.trust < 4000);
      CHECK(end.rank > 2);
    }
  }

  TEST_CASE("submission to every demand does not win, however honest and diligent it is otherwise") {
    CHECK(ended("second-chance-submitting").rank > 2);
    CHECK(ended("second-chance-yes-to-all").rank > 2);
  }

  TEST_CASE(
      "perfect words without deeds stay below 60 in follow-through and miss the best outcome; with the deeds they reach it") {
    const Ended words = ended("second-chance-words");
    CHECK(words.follow_through < 6000);
    CHECK(words.rank > 1);
    const Ended deeds = ended("second-chance-deeds");
    CHECK(deeds.follow_through >= 9000);
    CHECK(deeds.rank == 1);
    CHECK(deeds.trust > words.trust);
  }

  TEST_CASE("deeds alone, with the copied circles never owned, keep the account and not the best outcome") {
    CHECK(ended("second-chance-silent-deeds").rank == 2);
  }
}
