#include "debrief/debrief.hpp"

#include <algorithm>

#include "analysis/policy.hpp"
#include "support/small_story.hpp"

/// What a finished play has to tell, against small plays whose every beat is known.
namespace {

using debrief::Beat;

simulation::Story visit() {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n"
      "      - narration: Rain.\n        id: l1\n"
      "      - {sato: {neutral: Well., cool: I see.}, id: l2, signal: no small talk}\n"
      "      - inner(sato): Late again.\n        id: l3\n"
      "      - choose:\n          - {say: ask, id: ask, acts: ask, exemplary: yes, then: [{sato: Nobody called., id: l4, reveals: no-word}]}\n"
      "          - {say: talk, id: talk, acts: talk}\n          - {say: rude, id: rude, acts: rude}\n        id: d1\n"
      "      - choose:\n          - {say: reflect, id: reflect, acts: reflect, exemplary: yes, promise: list}\n          - {say: ask, id: ask, acts: ask}\n"
      "          - {say: a lie, id: lie, acts: lie, promise: list}\n        id: d2\n"
      "      - next: deed\n"
      "  deed:\n    at: day 3 10:00\n    channel: phone\n    flow:\n"
      "      - choose:\n          - {do: keep, id: keep, keep: list, acts: greet, exemplary: yes}\n          - {wait: wait, id: wait, acts: greet, takes: 2 days}\n        id: d3\n"
      "      - if: {meters: {integrity: mid or more}}\n        then: [{end: good}]\n        else: [{end: bad}]\n");
}

debrief::Debrief told(const simulation::Story& story, const std::vector<std::string>& moves) {
  return debrief::debrief(story, 1, support::played(story, moves).moves);
}

std::string beat_names(const simulation::Story& story, const debrief::Debrief& told) {
  std::string out;
  for (const Beat& beat : told.beats) {
    if (!out.empty()) out += " ";
    if (beat.taken_back) out += "~";
    switch (beat.kind) {
      case Beat::Kind::scene: out += "@" + story.scenes[beat.scene].id; break;
      case Beat::Kind::narration:
      case Beat::Kind::client:
      case Beat::Kind::inner: out += story.lines[beat.line].id; break;
      case Beat::Kind::rep: out += story.decisions[beat.decision].id + ":" + story.options[beat.option].id; break;
      case Beat::Kind::promise: out += "promise"; break;
      case Beat::Kind::passed: out += "passed"; break;
    }
  }
  return out;
}

std::vector<std::string> keys(const simulation::Story& story, const debrief::Debrief& told) {
  std::vector<std::string> out;
  for (const auto& takeaway : debrief::takeaways(story, told, text::Language::en)) out.push_back(takeaway.key);
  return out;
}

}  // namespace

TEST_SUITE("debrief") {
  TEST_CASE("beats are told in order, inner voices among them; what was taken back stays, marked") {
    const auto story = visit();
    CHECK(beat_names(story, told(story, {"d1:ask", "d2:reflect", "d3:keep"})) ==
          "@visit l1 l2 l3 d1:ask l4 d2:reflect promise passed @deed d3:keep promise");
    CHECK(beat_names(story, told(story, {"d1:talk", "back", "d1:ask", "d2:ask", "d3:wait"})) ==
          "@visit l1 l2 l3 ~d1:talk d1:ask l4 d2:ask passed @deed d3:wait passed");
  }

  TEST_CASE("every receipt of a deed stands beside the deed") {
    const auto story = visit();
    const auto result = told(story, {"d1:talk", "d2:lie", "d3:wait"});
    for (const Beat& beat : result.beats) {
      for (const auto receipt : beat.receipts) {
        const auto& r = result.score.receipts[receipt];
        if (beat.kind == Beat::Kind::rep) CHECK(r.decision == beat.decision);
        if (beat.kind == Beat::Kind::client) CHECK(r.line == beat.line);
      }
    }
    const auto talk =
        std::find_if(result.beats.begin(), result.beats.end(), [](const Beat& b) { return b.kind == Beat::Kind::rep; });
    REQUIRE(talk->receipts.size() == 1);
    CHECK(result.score.receipts[talk->receipts[0]].kind == simulation::ReceiptKind::broken);
  }

  TEST_CASE("meters are sampled at the beginning and after each answer") {
    const auto story = visit();
    const auto result = told(story, {"d1:rude", "d2:reflect", "d3:keep"});
    REQUIRE(result.samples.size() == 4);
    const auto benevolence = [&](std::size_t i) {
      return result.samples[i].meters[static_cast<std::size_t>(condition::Meter::benevolence)];
    };
    CHECK(benevolence(0) == 5000);
    CHECK(benevolence(1) == 4000);
    CHECK(result.samples[0].decision == simulation::nowhere);
    CHECK(story.decisions[result.samples[3].decision].id == "d3");
  }

  TEST_CASE("signals, promises and the two axes are reported as they came out") {
    const auto story = visit();
    const auto kept = told(story, {"d1:mark=l2", "d1:l2=busy", "d1:ask", "d2:reflect", "d3:keep"});
    REQUIRE(kept.signals.size() == 1);
    CHECK(kept.signals[0].marked);
    CHECK(kept.signals[0].in_time);
    CHECK(kept.signals[0].reading == simulation::Reading::busy);
    REQUIRE(kept.promises.size() == 1);
    CHECK(kept.promises[0].state == condition::PromiseState::kept);
    CHECK(kept.promises[0].value == 100);
    CHECK(kept.axes.process == 10000);
    CHECK(kept.axes.outcome == 10000);
    const auto broken = told(story, {"d1:ask", "d2:lie", "d3:wait"});
    CHECK_FALSE(broken.signals[0].marked);
    CHECK(broken.promises[0].state == condition::PromiseState::broken);
    CHECK(broken.promises[0].value == 0);
    CHECK(broken.axes.outcome == 0);
    CHECK(broken.axes.process < 5000);
  }

  TEST_CASE("questions and reflections stand beside what the exemplary options would have said") {
    const auto story = visit();
    const auto result = told(story, {"d1:ask", "d2:ask", "d3:keep"});
    CHECK(result.listening.questions == 2);
    CHECK(result.listening.reflections == 0);
    CHECK(result.listening.best_questions == 1);
    CHECK(result.listening.best_reflections == 1);
  }

  TEST_CASE("the turning point is the answer whose exemplary sister would have changed the end the most") {
    const auto story = visit();
    // Only keeping the promise changes the end: whatever was said before, the trust was lost by waiting.
    const auto result = told(story, {"d1:talk", "d2:lie", "d3:wait"});
    REQUIRE(result.turning_point.has_value());
    CHECK(story.decisions[result.turning_point->decision].id == "d3");
    CHECK(story.options[result.turning_point->instead].id == "keep");
    CHECK(result.turning_point->moves_before == 2);
    CHECK(story.outcomes[result.turning_point->outcome_taken].id == "bad");
    CHECK(story.outcomes[result.turning_point->outcome_instead].id == "good");
    CHECK_FALSE(told(story, {"d1:ask", "d2:reflect", "d3:keep"}).turning_point.has_value());
  }

  TEST_CASE("takeaways name what happened, the good first, at most three") {
    const auto story = visit();
    CHECK(keys(story, told(story, {"d1:mark=l2", "d1:ask", "d2:reflect", "d3:keep"})) ==
          std::vector<std::string>{"takeaway.promise_kept"});
    CHECK(keys(story, told(story, {"d1:talk", "d2:lie", "d3:wait"})) ==
          std::vector<std::string>{"takeaway.deception", "takeaway.turning_point", "takeaway.promise_broken"});
    CHECK(keys(story, told(story, {"d1:ask", "d2:ask", "d3:wait"}))[0] == "takeaway.shown");
    const auto takeaways = debrief::takeaways(story, told(story, {"d1:talk", "d2:lie", "d3:wait"}), text::Language::en);
    CHECK(takeaways[0].arguments[0] == "a lie");
    CHECK(takeaways[2].arguments[0] == "the list");
    for (const auto& takeaway : takeaways) CHECK(text::has_message(takeaway.key));
  }

  TEST_CASE("a play that was broken off is told as far as it went") {
    const auto story = visit();
    const auto result = told(story, {"d1:ask"});
    CHECK(result.outcome == simulation::nowhere);
    CHECK(result.axes.outcome == 0);
    CHECK(debrief::debrief(story, 1, {}).beats.size() == 4);
  }
}
