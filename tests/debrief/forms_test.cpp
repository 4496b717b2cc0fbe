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

/// The trainee's own beats in order, "~" before those stepped back behind.
std::string own_beats(const simulation::Story& story, const std::vector<std::string>& moves) {
  std::string out;
  for (const auto& beat : told(story, moves).beats)
    if (beat.kind == debrief::Beat::Kind::rep)
      out += (out.empty() ? "" : " ") + std::string(beat.taken_back ? "~" : "") + story.options[beat.option].id;
  return out;
}

const char* const planned_twice =
    "  visit:\n    at: day 1 10:00\n    flow:\n"
    "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: rude}\n        id: d1\n"
    "      - plan:\n          - {do: call, id: call, with: sato, acts: greet, exemplary: yes}\n          - {do: lunch, id: lunch, acts: greet}\n"
    "        slots: [day 2 9:00, day 3 9:00]\n        slot_length: 2 h\n        id: w1\n"
    "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: rude}\n        id: d2\n"
    "      - end: good\n";

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

  TEST_CASE("stepping back out of an answer marks the whole of it: every part, every task, and of an empty plan nothing else") {
    const auto story = spoken_and_planned();
    CHECK(own_beats(story, {"d1:+own", "d1:+rain", "d1:done", "back", "d1:-rain", "d1:done"}) == "~own ~rain own");
    CHECK(own_beats(story, {"d1:+own", "d1:done", "w1:s1=send", "w1:s2=lunch", "w1:done"}) == "own send lunch");
    const auto again = support::story_of(planned_twice);
    CHECK(own_beats(again, {"d1:a", "w1:s1=call", "w1:s2=lunch", "w1:done", "back", "w1:s2=none", "w1:done", "d2:a"}) ==
          "a ~call ~lunch call a");
    CHECK(own_beats(again, {"d1:a", "w1:done", "back", "w1:s1=call", "w1:done", "d2:a"}) == "a call a");
  }

  TEST_CASE("the receipt of a part stands beside that part, of what was left out beside the answer it is missed in") {
    const auto story = spoken_and_planned();
    const auto result = told(story, {"d1:+own", "d1:+rain", "d1:done", "w1:s1=lunch", "w1:s2=send", "w1:done"});
    std::string places;
    for (const auto& beat : result.beats)
      for (const auto receipt : beat.receipts) {
        const auto& r = result.score.receipts[receipt];
        if (beat.kind == debrief::Beat::Kind::rep)
          places += story.options[beat.option].id + ":" + (r.option == beat.option ? "its own" : "missed") + " ";
      }
    CHECK(places == "own:its own rain:its own send:its own ");
    const auto missed = told(story, {"d1:+rain", "d1:done", "w1:s1=lunch", "w1:s2=send", "w1:done"});
    CHECK(std::ranges::any_of(missed.beats, [&](const auto& beat) {
      return beat.kind == debrief::Beat::Kind::rep && story.options[beat.option].id == "rain" && beat.receipts.size() == 2;
    }));
  }

  TEST_CASE("a week to which nothing was added is told in words, not in empty quotation marks") {
    const auto story = spoken_and_planned();
    const auto result = told(story, {"d1:+own", "d1:+promise", "d1:done", "w1:done"});
    REQUIRE_FALSE(result.turning_points.empty());
    CHECK(result.turning_points[0].taken.options.empty());
    const auto takeaways = debrief::takeaways(story, result, text::Language::en);
    const auto turn = std::ranges::find(takeaways, "takeaway.turning_point", &debrief::Takeaway::key);
    REQUIRE(turn != takeaways.end());
    CHECK(turn->arguments.at(0) == "Added nothing to the plan");
    CHECK(turn->arguments.at(1) == "send the list");
  }

  TEST_CASE("a board counts by what it came to, a review never by the lines it looked at") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n"
        "      - choose:\n          - {say: ask, id: ask, acts: ask, exemplary: yes}\n          - {say: rude, id: rude, acts: rude}\n        id: d1\n"
        "      - sort:\n          - {card: it rained, id: a, sort_as: fact}\n          - {card: they are cross, id: b, sort_as: guess}\n"
        "          - {card: I am sorry, id: c, sort_as: feeling}\n        id: d2\n"
        "      - review: What of it?\n        id: d3\n      - end: good\n");
    const auto listening = [&](const char* kind) {
      return told(story,
                  {"d1:ask", std::string("d2:a=") + kind, "d2:b=guess", "d2:c=feeling", "d2:done", "d3:+d1.ask", "d3:done"})
          .listening;
    };
    CHECK(listening("fact").processing.offered == 1);
    CHECK(listening("fact").processing.shown == 1);
    CHECK(listening("guess").processing.offered == 1);
    CHECK(listening("guess").processing.shown == 0);
    CHECK(listening("fact").missed.empty());
    REQUIRE(listening("guess").missed.size() == 1);
    CHECK(listening("guess").missed[0].parts == std::vector{rubric::ListeningPart::processing});
    CHECK(story.decisions[listening("guess").missed[0].decision].id == "d2");
    CHECK(story.options[listening("guess").missed[0].could].exemplary);
    CHECK(listening("fact").questions == 1);
    CHECK(listening("fact").best_questions == 1);
  }
}

namespace {

/// A promise to be written down by hand, then a plan in which a deed keeps it.
simulation::Story written_by_hand(const std::string& last_slot = "day 3 9:00") {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n"
      "      - choose:\n          - {say: I will send the list., id: promise, acts: greet, exemplary: yes, promise: list}\n"
      "          - {say: hm, id: hm, acts: greet}\n        id: d1\n"
      "      - choose:\n          - {say: kind, id: kind, acts: comfort, exemplary: yes}\n          - {say: rude, id: rude, acts: rude}\n        id: d2\n"
      "      - next: week\n  week:\n    flow:\n"
      "      - plan:\n          - {do: send the list, id: send, with: sato, keep: list, acts: greet, takes: 1 h, exemplary: yes}\n"
      "          - {do: lunch, id: lunch, acts: greet, takes: 1 h}\n"
      "        slots: [day 2 9:00, " +
          last_slot +
          "]\n        slot_length: 2 h\n        id: w1\n"
          "      - if: {promises: {list: kept}}\n        then: [{end: good}]\n        else: [{end: bad}]\n",
      "note_promises: by_hand\n");
}

}  // namespace

TEST_SUITE("debrief/forms, promises by hand") {
  TEST_CASE("the key writes down what was promised before it plans, whether the trainee had or not") {
    const auto story = written_by_hand();
    for (const auto& week : {std::vector<std::string>{"w1:note=list", "w1:s1=lunch", "w1:done"}, {"w1:s1=lunch", "w1:done"}}) {
      std::vector<std::string> moves{"d1:promise", "d2:kind"};
      moves.insert(moves.end(), week.begin(), week.end());
      const auto result = told(story, moves);
      REQUIRE_FALSE(result.turning_points.empty());
      CHECK(story.decisions[result.turning_points[0].decision].id == "w1");
      CHECK(ids(story, result.turning_points[0].instead.options) == "send");
      CHECK(story.outcomes[result.turning_points[0].instead.outcome].id == "good");
      CHECK(ids(story, result.key_answers.at(result.turning_points[0].decision)) == "send");
    }
  }

  TEST_CASE("a promise broken and never written down is told by its cause, and so is a week with nothing in it") {
    const auto story = written_by_hand("day 4 9:00");  // the promise falls due before
    const auto keys_of = [&](const std::vector<std::string>& moves) {
      std::string keys;
      for (const auto& takeaway : debrief::takeaways(story, told(story, moves), text::Language::en)) keys += takeaway.key + " ";
      return keys;
    };
    const std::string idle = keys_of({"d1:promise", "d2:kind", "w1:done"});
    CHECK(idle.find("takeaway.unwritten") != std::string::npos);
    CHECK(idle.find("takeaway.promise_broken") == std::string::npos);
    CHECK(keys_of({"d1:hm", "d2:kind", "w1:done"}).find("takeaway.empty_hours") != std::string::npos);
    const std::string kept = keys_of({"d1:promise", "d2:note=list", "d2:kind", "w1:s1=send", "w1:s2=lunch", "w1:done"});
    CHECK(kept.find("takeaway.unwritten") == std::string::npos);
    CHECK(kept.find("takeaway.empty_hours") == std::string::npos);
  }

  TEST_CASE("what was written down beside an answer that is swapped stays written down") {
    const auto story = written_by_hand();
    const auto points =
        told(story, {"d1:promise", "d2:note=list", "d2:rude", "w1:s2=lunch", "w1:s1=send", "w1:done"}).turning_points;
    REQUIRE(points.size() == 1);
    CHECK(story.decisions[points[0].decision].id == "d2");
    CHECK(points[0].own_answers == 1);
    CHECK(points[0].key_answers == 0);
    CHECK(story.outcomes[points[0].instead.outcome].id == "good");
  }

  TEST_CASE("writing down alone swaps nothing: the answer was the key's") {
    const auto story = written_by_hand();
    CHECK(told(story, {"d1:promise", "d2:kind", "w1:note=list", "w1:s1=send", "w1:done"}).turning_points.empty());
  }
}
