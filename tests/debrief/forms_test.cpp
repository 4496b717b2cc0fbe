#include <algorithm>

#include "debrief/answers.hpp"
#include "debrief/feedback.hpp"
#include "support/visit.hpp"

/// Answers that take several moves: one answer each, in turning points, curves and the seat.
namespace {

using support::told;

/// An apology in parts, then a plan of two days with a deed that keeps a promise.
simulation::Story spoken_and_planned() {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    with: sato\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n"
      "      - compose:\n          - {say: I did it., id: own, acts: sorry, exemplary: yes}\n"
      "          - {say: I will send the list., id: promise, acts: greet, exemplary: yes, promise: list}\n"
      "          - {say: It rained., id: rain, acts: rude}\n        id: d1\n"
      "      - next: week\n"
      "  week:\n    flow:\n"
      "      - plan:\n          - {do: send the list, id: send, with: sato, keep: list, acts: greet, takes: 1 h, exemplary: yes}\n"
      "          - {do: lunch, id: lunch, acts: greet, takes: 1 h}\n"
      "        slots: [day 2 9:00, day 3 9:00]\n        slot_length: 2 h\n        id: w1\n"
      "      - if: {promises: {list: kept}}\n        then: [{end: good}]\n        else: [{end: bad}]\n");
}

std::string ids(const simulation::Story& story, const std::vector<simulation::Index>& options) {
  std::string out;
  for (const auto option : options) out += (out.empty() ? "" : " ") + story.options[option].id;
  return out;
}

}  // namespace

TEST_SUITE("debrief/forms") {
  TEST_CASE("an answer is its moves up to the one that gives it; what was put in and taken out again is no part of it") {
    const auto story = spoken_and_planned();
    const auto play =
        support::played(story, {"d1:+rain", "d1:-rain", "d1:+own", "d1:done", "w1:s2=lunch", "w1:s1=send", "w1:done"});
    const auto given = debrief::standing_answers(story, 1, play.moves);
    REQUIRE(given.size() == 2);
    CHECK(given[0].answer.begins == 0);
    CHECK(given[0].answer.moves.size() == 4);
    CHECK(ids(story, debrief::options_in(given[0].answer.moves)) == "own");
    CHECK(given[1].answer.begins == 4);
    CHECK(ids(story, debrief::options_in(given[1].answer.moves)) == "send lunch");
  }

  TEST_CASE("a plan that leaves the promise out is a turning point as a whole, against the whole exemplary plan") {
    const auto story = spoken_and_planned();
    const auto points = told(story, {"d1:+own", "d1:+promise", "d1:done", "w1:s1=lunch", "w1:done"}).turning_points;
    REQUIRE_FALSE(points.empty());
    CHECK(story.decisions[points[0].decision].id == "w1");
    CHECK(ids(story, points[0].taken.options) == "lunch");
    CHECK(ids(story, points[0].instead.options) == "send");
    CHECK(points[0].moves_before == 3);
    CHECK(points[0].instead.outcome != points[0].taken.outcome);
  }

  TEST_CASE("parts left out of what is said are one turning point, with the parts of both ways") {
    const auto story = spoken_and_planned();
    const auto points = told(story, {"d1:+rain", "d1:done", "w1:s1=send", "w1:done"}).turning_points;
    const auto first =
        std::find_if(points.begin(), points.end(), [&](const auto& point) { return story.decisions[point.decision].id == "d1"; });
    REQUIRE(first != points.end());
    CHECK(ids(story, first->taken.options) == "rain");
    CHECK(ids(story, first->instead.options) == "own promise");
    CHECK(first->own_answers == 1);
  }

  TEST_CASE("parts said at once are one sample; tasks on their own days are one each") {
    const auto story = spoken_and_planned();
    const auto all = told(story, {"d1:+own", "d1:+promise", "d1:done", "w1:s1=send", "w1:s2=lunch", "w1:done"}).samples;
    std::string answers;
    for (const auto* sample : debrief::samples_of(all, 0))
      if (sample->kind == debrief::Sample::Kind::answer) answers += "[" + ids(story, sample->options) + "]";
    CHECK(answers == "[own promise][send][lunch]");
  }

  TEST_CASE("a word comes after the whole answer, not after a part of it") {
    const auto story = spoken_and_planned();
    const auto after = [&](const std::vector<std::string>& moves) {
      return debrief::last_feedback(story, 1, support::played(story, moves).moves);
    };
    CHECK_FALSE(after({"d1:+rain"}).has_value());
    const auto given = after({"d1:+rain", "d1:done"});
    REQUIRE(given.has_value());
    CHECK(given->verdict == rubric::Verdict::broken);
    CHECK(after({"d1:+rain", "d1:done", "w1:s1=send"}) == given);
  }

  TEST_CASE("the key's own answer is beside every first answer, in parts where it has parts") {
    const auto story = spoken_and_planned();
    const auto result = told(story, {"d1:+rain", "d1:done", "w1:s1=lunch", "w1:done"});
    std::string key;
    for (const auto& [decision, options] : result.key_answers)
      key += story.decisions[decision].id + ":" + ids(story, options) + ";";
    CHECK(key == "d1:own promise;w1:send;");
  }
}
