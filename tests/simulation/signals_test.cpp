#include "support/small_story.hpp"

/// Changes against the baseline, and what only looks like one: marks, in time or not, and the readings given to them.
namespace {

using support::moments;
using support::story_of;

simulation::Story two_signs() {
  return story_of(
      "  visit:\n    flow:\n"
      "      - {sato: \"No tea today.\", id: l1, signal: no tea, spelled_out_by: no-word}\n"
      "      - {sato: \"It is raining.\", id: l2, lure: rain}\n"
      "      - {sato: \"Well.\", id: l3}\n"
      "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: greet}\n        id: d1\n"
      "      - {sato: \"You never called.\", id: l4, reveals: no-word}\n"
      "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: greet}\n        id: d2\n"
      "      - end: good\n");
}

simulation::Story lure_alone() {
  return story_of(
      "  visit:\n    flow:\n      - {sato: \"It is raining.\", id: l2, lure: rain}\n"
      "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: greet}\n        id: d1\n      - end: good\n");
}

struct SignalRow {
  const char* rule;
  std::vector<std::string> moves;
  const char* expected;
};

}  // namespace

TEST_SUITE("simulation/signals") {
  TEST_CASE("a change is noticed in time, missed, or taken for another") {
    const auto story = two_signs();
    const std::vector<SignalRow> rows{
        {"marked in time", {"d1:mark=l1", "d1:a", "d2:a"}, "notice-signals@visit shown 100"},
        {"nothing marked", {"d1:a", "d2:a"}, "notice-signals@visit missed 0"},
        {"marked after it was spelled out", {"d1:a", "d2:mark=l1", "d2:a"}, "notice-signals@visit missed 0"},
        {"only the lure marked", {"d1:mark=l2", "d1:a", "d2:a"}, "notice-signals@visit broken 0"},
        {"both marked", {"d1:mark=l2", "d1:mark=l1", "d1:a", "d2:a"}, "notice-signals@visit partly 50"},
        {"the lure marked and taken off",
         {"d1:mark=l2", "d1:unmark=l2", "d1:mark=l1", "d1:a", "d2:a"},
         "notice-signals@visit shown 100"},
        {"the change marked and taken off", {"d1:mark=l1", "d1:unmark=l1", "d1:a", "d2:a"}, "notice-signals@visit missed 0"},
        {"marked anew after it was spelled out",
         {"d1:mark=l1", "d1:unmark=l1", "d1:a", "d2:mark=l1", "d2:a"},
         "notice-signals@visit missed 0"},
        {"an ordinary line marked", {"d1:mark=l3", "d1:mark=l1", "d1:a", "d2:a"}, "notice-signals@visit shown 100"}};
    for (const SignalRow& row : rows) {
      CAPTURE(row.rule);
      CHECK(moments(story, row.moves) == row.expected);
    }
    CHECK(moments(lure_alone(), {"d1:a"}) == "");
    CHECK(moments(lure_alone(), {"d1:mark=l2", "d1:a"}) == "notice-signals@visit broken 0");
  }

  TEST_CASE("a reading left open is right, dissatisfaction read into a lure is wrong, the rest is open") {
    const auto story = two_signs();
    const std::vector<SignalRow> rows{{"left open",
                                       {"d1:mark=l1", "d1:l1=unknown", "d1:a", "d2:a"},
                                       "analyse-before-blaming(l1)@visit shown 100; notice-signals@visit shown 100"},
                                      {"a lure read as dissatisfaction",
                                       {"d1:mark=l2", "d1:l2=dissatisfied", "d1:a", "d2:a"},
                                       "analyse-before-blaming(l2)@visit broken 0; notice-signals@visit broken 0"},
                                      {"a change read as dissatisfaction",
                                       {"d1:mark=l1", "d1:l1=dissatisfied", "d1:a", "d2:a"},
                                       "notice-signals@visit shown 100"},
                                      {"busy", {"d1:mark=l1", "d1:l1=busy", "d1:a", "d2:a"}, "notice-signals@visit shown 100"},
                                      {"an ordinary line is nothing to read",
                                       {"d1:mark=l1", "d1:mark=l3", "d1:l3=unknown", "d1:a", "d2:a"},
                                       "notice-signals@visit shown 100"}};
    for (const SignalRow& row : rows) {
      CAPTURE(row.rule);
      auto found = moments(story, row.moves);
      // notice-signals opens when the line is shown, so it comes first.
      const std::string expected = row.expected;
      if (const auto semicolon = expected.find("; "); semicolon != std::string::npos)
        CHECK(found == expected.substr(semicolon + 2) + "; " + expected.substr(0, semicolon));
      else
        CHECK(found == expected);
    }
  }

  TEST_CASE("a mark needs a line that was shown, once; a reading needs a mark, once") {
    const auto story = two_signs();
    const auto refused = [&](const std::vector<std::string>& moves) {
      const auto replayed = simulation::replay(story, 1, moves);
      REQUIRE(replayed.refused.has_value());
      return replayed.refused->second.because;
    };
    using simulation::RefusedBecause;
    CHECK(refused({"d1:mark=l4"}) == RefusedBecause::not_shown_yet);
    CHECK(refused({"d1:mark=l9"}) == RefusedBecause::unknown_line);
    CHECK(refused({"d1:mark=l1", "d1:mark=l1"}) == RefusedBecause::already_marked);
    CHECK(refused({"d1:l1=busy"}) == RefusedBecause::not_marked);
    CHECK(refused({"d1:mark=l1", "d1:l1=busy", "d1:l1=unknown"}) == RefusedBecause::already_marked);
    CHECK(refused({"d2:mark=l1"}) == RefusedBecause::not_this_decision);
    CHECK(refused({"d1:mark=l1", "d1:l1=angry"}) == RefusedBecause::unknown_option);
    CHECK(refused({"d1:unmark=l1"}) == RefusedBecause::not_marked);
    CHECK(refused({"d1:mark=l1", "d1:unmark=l1", "d1:l1=busy"}) == RefusedBecause::not_marked);
  }

  TEST_CASE("what was noticed when something was answered stays noticed, also after stepping back") {
    const auto story = two_signs();
    const auto because = [&](const std::vector<std::string>& moves) {
      return simulation::replay(story, 1, moves).refused->second.because;
    };
    using simulation::RefusedBecause;
    CHECK(because({"d1:mark=l2", "d1:l2=busy", "d1:unmark=l2"}) == RefusedBecause::mark_stands);
    CHECK(because({"d1:mark=l2", "d1:a", "d2:unmark=l2"}) == RefusedBecause::mark_stands);
    CHECK(because({"d1:mark=l2", "d1:a", "back", "d1:unmark=l2"}) == RefusedBecause::mark_stands);
    // One made after stepping back is as new as any.
    CHECK_FALSE(simulation::replay(story, 1, {"d1:mark=l2", "d1:a", "back", "d1:mark=l1", "d1:unmark=l1"}).refused.has_value());
  }
}
