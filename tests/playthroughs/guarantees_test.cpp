#include <doctest/doctest.h>

#include <algorithm>

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

  TEST_CASE("what was kept hidden comes out at the client's, once and under honesty; told before that, it does not") {
    const auto told = [](const char* name) {
      const auto script =
          playthroughs::read_script(std::filesystem::path(SOURCE_DIR "/tests/playthroughs") / (std::string(name) + ".play"));
      const auto story = support::shipped_story(std::filesystem::path(SOURCE_DIR "/scenarios") / (script.scenario + ".yaml"));
      const auto model = playthroughs::played_straight(story, script);
      std::vector<std::string> found;
      for (const auto& receipt : simulation::score(story, model.play.state).receipts) {
        const bool cap = receipt.kind == simulation::ReceiptKind::cap;
        if (cap) found.push_back("cap " + std::to_string(receipt.mark));
        if (cap || receipt.act != story.code.events.deception_discovered) continue;
        CHECK(receipt.kind == simulation::ReceiptKind::broken);
        CHECK(story.rubric.principles[receipt.principle].dimension == rubric::Dimension::honesty);
        found.push_back("out, after " + story.decisions[receipt.decision].id);
      }
      const bool heard = std::ranges::any_of(model.transcript, [&](const auto& said) {
        return said.line != simulation::nowhere && story.lines[said.line].id == "l326";
      });
      found.emplace_back(heard ? "heard" : "not heard");
      return found;
    };
    CHECK(told("not-my-fault-found-out") == std::vector<std::string>{"out, after d29", "cap 40", "heard"});
    CHECK(told("not-my-fault-owned-up") == std::vector<std::string>{"cap 60", "not heard"});
    CHECK(ended("not-my-fault-found-out").trust < ended("not-my-fault-owned-up").trust);
    CHECK(ended("not-my-fault-found-out").rank == 5);
    CHECK(ended("not-my-fault-owned-up").rank == 2);
  }

  TEST_CASE("deeds alone, with the copied circles never owned, keep the account and not the best outcome") {
    CHECK(ended("second-chance-silent-deeds").rank == 2);
  }
}
