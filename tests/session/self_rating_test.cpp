#include "session/self_rating.hpp"

#include <doctest/doctest.h>

#include "simulation/score.hpp"
#include "support/session_story.hpp"

using namespace session;
using condition::Level;
using support::after;
using support::option;

namespace {

Model at_the_end(const simulation::Story& story, const char* answer) {
  Model model = after(begin(story, 5, Mode::practice), Start{});
  while (model.phase == Phase::playing) model = after(model, Choose{option(model, answer)});
  REQUIRE(model.phase == Phase::debrief);
  return model;
}

}  // namespace

TEST_SUITE("session/self_rating") {
  TEST_CASE("a rating says its scale, and nothing else is taken for one") {
    for (int level = 0; level < condition::level_count; ++level)
      CHECK(rating_from(written(static_cast<Level>(level))) == static_cast<Level>(level));
    for (const char* other : {"", "4", "0/5", "6/5", "10/5", "4/4", "well"}) {
      CAPTURE(other);
      CHECK_FALSE(rating_from(other).has_value());
    }
  }

  TEST_CASE("nothing is revealed before each of the four has been rated or skipped") {
    const auto story = support::two_days();
    Model model = after(begin(story, 5, Mode::practice), Start{});
    CHECK_FALSE(to_be_rated(model));  // still playing
    model = at_the_end(story, "a");
    for (int which = 0; which < rated_count; ++which) {
      CHECK(to_be_rated(model));
      model = after(model, Reflect{rating_topic(which), which == 1 ? "" : written(Level::high)});
    }
    CHECK_FALSE(to_be_rated(model));
  }

  TEST_CASE("a replay asks for no rating: its parent has") {
    const auto story = support::two_days();
    const Model parent = at_the_end(story, "b");
    Model replay = support::written(begin_replay(parent, 0, "parent"));
    while (replay.phase == Phase::playing) replay = after(replay, Choose{option(replay, "a")});
    REQUIRE(replay.phase == Phase::debrief);
    CHECK_FALSE(to_be_rated(replay));
  }

  TEST_CASE("own words stand beside the fifth a score lies in, and beside the client's trust at the end") {
    const auto story = support::two_days();
    Model model = at_the_end(story, "a");
    model = after(model, Reflect{"self.listening", written(Level::low)});
    model = after(model, Reflect{"self.honesty", ""});
    model = after(model, Reflect{"self.trust", written(Level::very_high)});
    const auto all = gaps(model);
    const auto score = simulation::score(story, model.play.state);
    REQUIRE(score.dimensions[0].has_value());
    CHECK(all[0] == Gap{Level::low, level_of_score(score.dimensions[0]->score), score.dimensions[0]->score});
    CHECK_FALSE(all[1].own.has_value());
    CHECK(all[rated_trust].own == Level::very_high);
    const int trust = simulation::meter(story, model.play.state.world, story.main_client, condition::Meter::trust);
    CHECK(all[rated_trust].actual == simulation::level_of(story, trust));
    CHECK(all[rated_trust].points == trust);
  }

  TEST_CASE("a score's level is its fifth") {
    CHECK(level_of_score(0) == Level::very_low);
    CHECK(level_of_score(1999) == Level::very_low);
    CHECK(level_of_score(2000) == Level::low);
    CHECK(level_of_score(5999) == Level::mid);
    CHECK(level_of_score(8000) == Level::very_high);
    CHECK(level_of_score(10000) == Level::very_high);
  }
}
