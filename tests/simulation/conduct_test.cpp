#include "simulation/conduct.hpp"

#include "support/small_story.hpp"

/// What shows of trust: in steps from what is usual with this client.
namespace {

using condition::Level;
using condition::Meter;

simulation::Story with_chart(const std::string& chart) {
  const auto rubric = support::play_rubric();
  std::string text = support::small_scenario(
      "  visit:\n    flow:\n      - choose:\n"
      "          - {say: a, id: a, acts: greet, exemplary: yes, then: [{end: good}]}\n"
      "          - {say: b, id: b, acts: rude, then: [{end: bad}]}\n        id: d1\n");
  if (!chart.empty()) text.insert(text.find("role: buyer") + 11, ", usual: {" + chart + "}");
  text.insert(text.find("facts:"), "  mori: {name: Mori, client: no}\n");
  return simulation::compile(support::scenario_of(text, rubric), rubric);
}

/// Every meter that is stored, and so all that are read, at one height; nothing irritates.
simulation::World world_at(const simulation::Story& story, int height) {
  simulation::World world = simulation::begin(story, 1).world;
  world.clients[0].base.fill(static_cast<std::int16_t>(height));
  world.clients[0].base[static_cast<std::size_t>(Meter::irritation)] = 0;
  return world;
}

simulation::Conduct shown(const simulation::Story& story, int height) {
  return simulation::conduct(story, world_at(story, height), 0);
}

}  // namespace

TEST_SUITE("simulation/conduct") {
  TEST_CASE("in the middle all is as usual: by the author's chart, and by the rubric's where the chart is silent") {
    const auto silent = with_chart("");
    CHECK(shown(silent, 5000) == simulation::Conduct{180, 40, 2, true, false, false, Level::mid});
    CHECK(shown(silent, 5000) == simulation::usual_conduct(silent, 0));
    const auto charted = with_chart("reply: 2 h, meeting: 1 h, attend: 3, small_talk: no");
    CHECK(shown(charted, 5000) == simulation::Conduct{120, 60, 3, false, false, false, Level::mid});
  }

  TEST_CASE("each part follows its own table, as a share of the usual or in steps from it") {
    const auto story = with_chart("reply: 2 h, meeting: 1 h, attend: 2");
    CHECK(shown(story, 1000) == simulation::Conduct{360, 15, 1, false, false, false, Level::very_high});
    CHECK(shown(story, 3000) == simulation::Conduct{240, 30, 1, false, false, false, Level::high});
    CHECK(shown(story, 7000) == simulation::Conduct{96, 75, 2, true, true, false, Level::mid});
    CHECK(shown(story, 10000) == simulation::Conduct{60, 90, 3, true, true, true, Level::low});
  }

  TEST_CASE("each part is read from its own meter") {
    const auto story = with_chart("");
    simulation::World world = world_at(story, 5000);
    world.clients[0].base[static_cast<std::size_t>(Meter::integrity)] = 9000;
    CHECK(simulation::conduct(story, world, 0) == simulation::Conduct{180, 50, 2, true, false, true, Level::mid});
    world = world_at(story, 5000);
    world.clients[0].base[static_cast<std::size_t>(Meter::openness)] = 1000;
    CHECK(simulation::conduct(story, world, 0) == simulation::Conduct{180, 40, 2, true, false, false, Level::very_high});
  }

  TEST_CASE("who usually has no small talk begins it when warm enough, and somebody always sits in") {
    const auto story = with_chart("attend: 1, small_talk: no");
    CHECK_FALSE(shown(story, 7000).small_talk);
    CHECK(shown(story, 10000).small_talk);
    CHECK(shown(story, 0).attend == 1);
  }

  TEST_CASE("liking alone gives no time, no early word and no trial order") {
    const auto story = with_chart("");
    simulation::World world = world_at(story, 5000);
    const auto before = simulation::conduct(story, world, 0);
    world.clients[0].base[static_cast<std::size_t>(Meter::liking)] = 10000;
    const auto liked = simulation::conduct(story, world, 0);
    CHECK(liked.reply_minutes < before.reply_minutes);
    CHECK(liked.meeting_minutes == before.meeting_minutes);
    CHECK(liked.attend == before.attend);
    CHECK(liked.shares_early == before.shares_early);
    CHECK(liked.trial_order == before.trial_order);
  }

  TEST_CASE("who is no client is always as usual") {
    const auto story = with_chart("");
    CHECK(simulation::conduct(story, world_at(story, 0), 1) == simulation::usual_conduct(story, 1));
  }
}
