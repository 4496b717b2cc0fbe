#include <algorithm>

#include "support/small_story.hpp"

/// Each rule of what a moment is and what it is worth, one by one: the same small scene, other moves.
namespace {

using support::moments;
using support::story_of;

const char* const two_decisions =
    "  visit:\n    flow:\n"
    "      - choose:\n"
    "          - {say: ask, id: ask, acts: ask, exemplary: yes}\n"
    "          - {say: reflect, id: guess, acts: reflect, exemplary: yes}\n"
    "          - {say: talk, id: talk, acts: talk}\n"
    "          - {say: nothing much, id: greet, acts: greet}\n"
    "          - {say: half, id: half, acts: half-listen}\n"
    "        id: d1\n"
    "      - choose:\n"
    "          - {say: comfort, id: comfort, acts: comfort, exemplary: yes}\n"
    "          - {say: talk, id: talk, acts: talk}\n"
    "          - {say: ask, id: ask, acts: ask}\n"
    "          - {say: half, id: half, acts: half-listen}\n"
    "        id: d2\n"
    "      - end: good\n";

struct MomentRow {
  const char* rule;
  std::vector<std::string> moves;
  const char* expected;
};

}  // namespace

TEST_SUITE("simulation/moments") {
  TEST_CASE("a moment is worth what the trainee showed in its stretch") {
    const auto story = story_of(two_decisions);
    const std::vector<MomentRow> rows{
        {"shown", {"d1:ask", "d2:comfort"}, "listen-for-the-real-issue@visit shown 100; sense-their-feelings@visit shown 100"},
        {"any exemplary option answers for all; partly is half",
         {"d1:guess", "d2:comfort"},
         "listen-for-the-real-issue@visit partly 50; sense-their-feelings@visit shown 100"},
        {"expected and not touched",
         {"d1:greet", "d2:comfort"},
         "listen-for-the-real-issue@visit missed 0; sense-their-feelings@visit shown 100"},
        {"broken", {"d1:talk", "d2:comfort"}, "listen-for-the-real-issue@visit broken 0; sense-their-feelings@visit shown 100"},
        {"broken, then repaired",
         {"d1:talk", "d2:ask"},
         "listen-for-the-real-issue@visit repaired 50; sense-their-feelings@visit missed 0"},
        {"broken, then half a repair is none",
         {"d1:talk", "d2:half"},
         "listen-for-the-real-issue@visit broken 0; sense-their-feelings@visit missed 0"},
        {"broken after having been shown",
         {"d1:ask", "d2:talk"},
         "listen-for-the-real-issue@visit broken 0; sense-their-feelings@visit missed 0"},
        {"shown after partly is shown",
         {"d1:half", "d2:ask"},
         "listen-for-the-real-issue@visit shown 100; sense-their-feelings@visit missed 0"},
        {"partly after shown stays shown",
         {"d1:ask", "d2:half"},
         "listen-for-the-real-issue@visit shown 100; sense-their-feelings@visit missed 0"},
        {"expected, touched later in the same stretch",
         {"d1:greet", "d2:ask"},
         "listen-for-the-real-issue@visit shown 100; sense-their-feelings@visit missed 0"}};
    for (const MomentRow& row : rows) {
      CAPTURE(row.rule);
      CHECK(moments(story, row.moves) == row.expected);
    }
  }

  TEST_CASE("an author's stretch parts a scene, and one name joins two") {
    const auto scene = [](const std::string& name, const std::string& decision, const std::string& stretch,
                          const std::string& then) {
      return "  " + name +
             ":\n    flow:\n      - choose:\n          - {say: a, id: a, acts: ask, exemplary: yes}\n          - {say: b, id: b, acts: talk}\n        id: " +
             decision + "\n" + (stretch.empty() ? "" : "        stretch: " + stretch + "\n") + "      - " + then + "\n";
    };
    const auto apart = story_of(scene("one", "d1", "", "next: two") + scene("two", "d2", "", "end: good"));
    CHECK(moments(apart, {"d1:a", "d2:b"}) == "listen-for-the-real-issue@one shown 100; listen-for-the-real-issue@two broken 0");
    const auto joined = story_of(scene("one", "d1", "talk", "next: two") + scene("two", "d2", "talk", "end: good"));
    CHECK(moments(joined, {"d1:a", "d2:b"}) == "listen-for-the-real-issue@talk broken 0");
  }

  TEST_CASE("what chance or the company closed off is not expected; what conduct closed off is") {
    const auto with = [](const std::string& condition) {
      return story_of(
          "  visit:\n    flow:\n      - choose:\n          - {say: greet, id: greet, acts: greet, exemplary: yes}\n          - {say: rude, id: rude, acts: greet}\n        id: d1\n"
          "      - choose:\n          - {say: comfort, id: comfort, acts: comfort, exemplary: yes, when: {" +
              condition +
              "}}\n          - {say: greet, id: greet, acts: greet}\n        id: d2\n"
              "      - end: good\n",
          "company: {discount: 3}\n");
    };
    CHECK(moments(with("chose: d1.greet"), {"d1:rude", "d2:greet"}) == "sense-their-feelings@visit missed 0");
    CHECK(moments(with("company: {discount: 5 or more}"), {"d1:rude", "d2:greet"}) == "");
    const auto chancy = with("chance: 50%");
    int offered = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const auto play = support::played(chancy, {"d1:greet"}, seed);
      const bool on_offer = simulation::offers(chancy, play.state.world).size() == 2;
      offered += on_offer ? 1 : 0;
      const auto end = support::played(chancy, {"d1:greet", "d2:greet"}, seed);
      CHECK(moments(chancy, end.state) == (on_offer ? "sense-their-feelings@visit missed 0" : ""));
    }
    CHECK(offered > 5);
    CHECK(offered < 35);
  }

  TEST_CASE("a dimension is the weighted mean of its moments, and empty where nothing was offered") {
    const auto story = story_of(two_decisions);
    const auto score = simulation::score(story, support::played(story, {"d1:greet", "d2:comfort"}).state);
    REQUIRE(score.dimensions[0].has_value());
    CHECK(score.dimensions[0]->score == 7500);  // 100 at weight 3, 0 at weight 1
    CHECK(score.dimensions[0]->shown == 100);
    CHECK(score.dimensions[0]->moments == 2);
    CHECK_FALSE(score.dimensions[1].has_value());
    CHECK_FALSE(score.dimensions[2].has_value());
  }

  TEST_CASE("an early end forfeits what the exemplary path had still to come, and only later scenes") {
    const auto story = story_of(
        "  one:\n    at: day 1 10:00\n    flow:\n      - choose:\n          - {say: on, id: on, acts: ask, exemplary: yes}\n          - {say: off, id: off, acts: ask, then: [{end: bad}]}\n        id: d1\n      - next: two\n"
        "  two:\n    at: day 2 10:00\n    flow:\n      - choose:\n          - {say: c, id: c, acts: comfort, exemplary: yes}\n          - {say: g, id: g, acts: greet}\n        id: d2\n      - end: good\n");
    CHECK(moments(story, {"d1:off"}) == "listen-for-the-real-issue@one shown 100; sense-their-feelings@two forfeited 0");
    CHECK(moments(story, {"d1:on", "d2:g"}) == "listen-for-the-real-issue@one shown 100; sense-their-feelings@two missed 0");
  }

  TEST_CASE("every moment has a receipt") {
    const auto story = story_of(two_decisions);
    const auto score = simulation::score(story, support::played(story, {"d1:greet", "d2:talk"}).state);
    for (const auto& moment : score.moments) {
      const auto told = [&](const simulation::Receipt& r) {
        return r.principle == moment.principle && r.stretch == moment.stretch;
      };
      CHECK(std::count_if(score.receipts.begin(), score.receipts.end(), told) == 1);
    }
    const auto& missed = score.receipts.back();
    CHECK(missed.kind == simulation::ReceiptKind::missed);
    CHECK(story.options[missed.option].id == "comfort");
  }
}
