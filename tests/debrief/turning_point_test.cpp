#include "debrief/turning_point.hpp"

#include "support/visit.hpp"

namespace {

using support::told;
using support::visit;

std::string ids(const simulation::Story& story, const std::vector<debrief::TurningPoint>& points) {
  std::string out;
  for (const auto& point : points) {
    out += (out.empty() ? "" : " ") + story.decisions[point.decision].id + ":" + story.options[point.taken.options.at(0)].id +
           ">" + story.options[point.instead.options.at(0)].id;
  }
  return out;
}

/// Three questions in one room and one in another, each worth some trust; nothing of it changes the end.
simulation::Story two_rooms(const char* last) {
  const auto question = [](const char* id, const char* good) {
    return std::string("      - choose:\n          - {say: yes, id: well, acts: ") + good +
           ", exemplary: yes}\n          - {say: no, id: badly, acts: greet}\n        id: " + id + "\n";
  };
  return support::story_of("  room:\n    at: day 1 10:00\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n" +
                           question("d1", "sorry") + question("d2", "sorry") + question("d3", "sorry") +
                           "      - next: hall\n  hall:\n    at: day 2 10:00\n    flow:\n" + question("d4", last) +
                           "      - pass: 20 days\n      - end: good\n");
}

}  // namespace

TEST_SUITE("debrief/turning_point") {
  TEST_CASE("the first is the answer whose exemplary sister would have changed the end the most") {
    const auto story = visit();
    // Only keeping the promise changes the end: whatever was said before, the trust was lost by waiting.
    const auto points = told(story, {"d1:talk", "d2:lie", "d3:wait"}).turning_points;
    REQUIRE_FALSE(points.empty());
    CHECK(story.decisions[points[0].decision].id == "d3");
    CHECK(story.options[points[0].instead.options.at(0)].id == "keep");
    CHECK(points[0].moves_before == 2);
    CHECK(story.outcomes[points[0].taken.outcome].id == "bad");
    CHECK(story.outcomes[points[0].instead.outcome].id == "good");
    CHECK(points[0].instead.trust > points[0].taken.trust);
    CHECK(told(story, {"d1:ask", "d2:reflect", "d3:keep"}).turning_points.empty());
  }

  TEST_CASE("the other way goes on with the trainee's own answers, and with the key's where they are not on offer") {
    const auto story = visit();
    const auto own = told(story, {"d1:rude", "d2:ask", "d3:keep"}).turning_points;
    REQUIRE_FALSE(own.empty());
    CHECK(ids(story, {own[0]}) == "d1:rude>ask");
    CHECK(own[0].own_answers == 2);
    CHECK(own[0].key_answers == 0);
    // A question the trainee never came to is answered by the key.
    const auto gated = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n"
        "          - {say: hm, id: rude, acts: rude}\n          - {say: ask, id: ask, acts: ask, exemplary: yes, reveals: other}\n        id: d1\n"
        "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes, when: {known: other}}\n"
        "          - {say: b, id: b, acts: greet, when: {not: {known: other}}}\n          - {say: c, id: c, acts: greet}\n        id: d2\n"
        "      - end: good\n");
    const auto by_key = told(gated, {"d1:rude", "d2:b"}).turning_points;
    REQUIRE(by_key.size() == 1);
    CHECK(by_key[0].own_answers == 0);
    CHECK(by_key[0].key_answers == 1);
  }

  TEST_CASE("both ways keep what the client said and thought right after the answer") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n"
        "          - {say: hm, id: rude, acts: rude, then: [{sato: I see., id: l1}, {inner(sato): Well., id: l2}]}\n"
        "          - {say: ask, id: ask, acts: ask, exemplary: yes, then: [{inner(sato): At last., id: l3}]}\n        id: d1\n"
        "      - next: later\n  later:\n    at: day 2 10:00\n    flow:\n      - {sato: Good morning., id: l4}\n      - end: good\n");
    const auto point = told(story, {"d1:rude"}).turning_points.at(0);
    REQUIRE(point.taken.reactions.size() == 2);
    CHECK(story.lines[point.taken.reactions[0].line].id == "l1");
    CHECK(point.taken.reactions[1].unspoken);
    REQUIRE(point.instead.reactions.size() == 1);
    CHECK(story.lines[point.instead.reactions[0].line].id == "l3");
    CHECK_FALSE(point.samples.empty());
  }

  TEST_CASE("at most three, and one in another scene comes before a second in the same one that is nearly as large") {
    const auto story = two_rooms("plan");
    const auto points = told(story, {"d1:badly", "d2:badly", "d3:badly", "d4:badly"}).turning_points;
    CHECK(points.size() == debrief::most_turning_points);
    CHECK(ids(story, points) == "d1:badly>well d4:badly>well d2:badly>well");
  }

  TEST_CASE("a lesson told already waits as well, in whatever scene it comes again") {
    // d4 shows nothing that d1 does not: it is a repetition like d2, and of equals the earlier comes first.
    const auto story = two_rooms("sorry");
    const auto points = told(story, {"d1:badly", "d2:badly", "d3:badly", "d4:badly"}).turning_points;
    CHECK(ids(story, points) == "d1:badly>well d2:badly>well d3:badly>well");
  }

  TEST_CASE("what moves trust by less than a point turns nothing") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n          - {say: hm, id: hm, acts: greet}\n"
        "          - {say: ask, id: ask, acts: ask, exemplary: yes}\n        id: d1\n      - end: good\n");
    CHECK(told(story, {"d1:hm"}).turning_points.empty());
  }

  TEST_CASE("answers taken back turned nothing: the ones that stand are asked") {
    const auto story = visit();
    CHECK(told(story, {"d1:rude", "back", "d1:ask", "d2:reflect", "d3:keep"}).turning_points.empty());
    const auto points =
        told(story, {"d1:ask", "d2:reflect", "d3:keep", "back", "back", "back", "d1:rude", "d2:reflect", "d3:keep"});
    REQUIRE(points.turning_points.size() == 1);
    CHECK(points.turning_points[0].moves_before == 6);
  }
}
