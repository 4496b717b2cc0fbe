#include <algorithm>

#include "support/small_story.hpp"

/// The convictions the shipped rubric must keep when it is played, whatever its numbers.
namespace {

using condition::Meter;

rubric::Rubric shipped() {
  const auto loaded = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
  REQUIRE(loaded.ok());
  REQUIRE(loaded.value().rubric.has_value());
  return *loaded.value().rubric;
}

/// One act an option, each leading on to the same question; the client tells the real issue when asked openly.
simulation::Story talk(const rubric::Rubric& rubric, const std::vector<std::string>& acts) {
  std::string options;
  for (const std::string& act : acts) {
    options += "          - {say: " + act + ", id: " + act + ", acts: " + act +
               (act == "open-question" ? ", then: [{sato: Nobody called., reveals: no-word}, {next: visit}]}\n"
                                       : ", then: [{next: visit}]}\n");
  }
  std::string text = support::small_scenario(
      "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n" + options +
      "          - {say: leave, id: leave, acts: small-talk, exemplary: yes, then: [{end: good}]}\n"
      "          - {do: the list, id: list, keep: list, acts: small-talk, then: [{end: good}]}\n        id: d1\n");
  // The small scenario speaks the test rubric's words; the shipped one has other names.
  const std::string plan = "acts_when_kept: plan";
  text.replace(text.find(plan), plan.size(), "acts_when_kept: concrete-plan");
  return simulation::compile(support::scenario_of(text, rubric), rubric);
}

int after(const simulation::Story& story, const std::vector<std::string>& acts, Meter meter, std::int32_t days) {
  std::vector<std::string> moves;
  for (const std::string& act : acts) moves.push_back("d1:" + act);
  auto play = support::played(story, moves);
  simulation::pass_time(story, play.state, play.state.world.now + days * 1440);
  return simulation::meter(story, play.state.world, 0, meter);
}

}  // namespace

TEST_SUITE("simulation/shipped rubric") {
  TEST_CASE("a full apology is worth at least as much later, once the client has been heard") {
    const auto rubric = shipped();
    const auto story = talk(rubric, {"open-question", "complex-reflection", "respond-to-feeling", "full-apology"});
    for (const std::int32_t days : {1, 7, 30}) {
      CAPTURE(days);
      const int early = after(story, {"open-question", "full-apology"}, Meter::integrity, days);
      const int late =
          after(story, {"open-question", "complex-reflection", "respond-to-feeling", "full-apology"}, Meter::integrity, days);
      CHECK(late >= early);
      CHECK(early >= after(story, {"full-apology"}, Meter::integrity, days));
    }
  }

  TEST_CASE("charm is liked and not trusted") {
    const auto rubric = shipped();
    const auto story = talk(rubric, {"small-talk", "flattery", "gift"});
    const std::vector<std::string> charm{"small-talk", "flattery", "gift", "small-talk", "flattery", "small-talk"};
    CHECK(after(story, charm, Meter::liking, 0) > after(story, {}, Meter::liking, 0));
    for (const Meter belief : {Meter::ability, Meter::benevolence, Meter::integrity}) {
      for (const std::int32_t days : {0, 7, 60}) CHECK(after(story, charm, belief, days) <= after(story, {}, belief, days));
    }
  }

  TEST_CASE("drawing a line and bringing in the company never cost integrity") {
    const auto rubric = shipped();
    const auto story = talk(rubric, {"set-boundary", "call-in-company", "safety-first", "open-question"});
    for (const char* act : {"set-boundary", "call-in-company", "safety-first"}) {
      for (const std::int32_t days : {0, 1, 30}) {
        CAPTURE(act);
        CHECK(after(story, {act}, Meter::integrity, days) >= after(story, {}, Meter::integrity, days));
        CHECK(after(story, {"open-question", act}, Meter::integrity, days) >=
              after(story, {"open-question"}, Meter::integrity, days));
      }
    }
  }

  TEST_CASE("change that is seen outlasts words") {
    const auto rubric = shipped();
    const auto story = talk(rubric, {"open-question", "specific-apology", "change-seen"});
    const auto trust = [&](const std::vector<std::string>& acts, std::int32_t days) {
      return after(story, acts, Meter::trust, days);
    };
    const std::vector<std::string> words{"open-question", "specific-apology"},
        deeds{"open-question", "specific-apology", "change-seen"};
    CHECK(trust(deeds, 60) > trust(words, 60));
    CHECK(trust(deeds, 60) - trust(words, 60) >= trust(deeds, 1) - trust(words, 1));
  }

  TEST_CASE("any play on it stays in range, whatever is said and however often") {
    const auto rubric = shipped();
    std::vector<std::string> acts;
    for (const auto& act : rubric.acts) {
      if (!rubric::is_event(act)) acts.push_back(act.id);
    }
    // Seven acts at a time leave room for the two ways out.
    for (std::size_t from = 0; from < acts.size(); from += 7) {
      const std::vector<std::string> some(acts.begin() + static_cast<std::ptrdiff_t>(from),
                                          acts.begin() + static_cast<std::ptrdiff_t>(std::min(from + 7, acts.size())));
      const auto story = talk(rubric, some);
      auto state = simulation::begin(story, from);
      for (int i = 0; i < 120; ++i) {
        const std::string& act = some[static_cast<std::size_t>(i * 5 + i / 7) % some.size()];
        REQUIRE(simulation::advance(story, state, *simulation::parse_move(story, "d1:" + act).move));
        if (i % 10 == 0) simulation::pass_time(story, state, state.world.now + 300);
        for (int m = 0; m < condition::meter_count; ++m) {
          const int value = simulation::meter(story, state.world, 0, static_cast<Meter>(m));
          CHECK(value >= 0);
          CHECK(value <= 10000);
        }
      }
    }
  }
}
