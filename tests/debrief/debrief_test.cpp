#include "debrief/debrief.hpp"

#include <algorithm>

#include "debrief/if_then.hpp"
#include "support/visit.hpp"

/// What a finished play has to tell, against small plays whose every beat is known.
namespace {

using debrief::Beat;
using support::told;
using support::visit;

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

  TEST_CASE("a mark on a line in which nothing was is told of, and counts for nothing") {
    const auto story = visit();
    const auto marked = told(story, {"d1:mark=l2", "d1:ask", "d2:mark=l4", "d2:reflect", "d3:keep"});
    REQUIRE(marked.plain_marks.size() == 1);
    CHECK(story.lines[marked.plain_marks[0].line].id == "l4");
    const auto unmarked = told(story, {"d1:mark=l2", "d1:ask", "d2:reflect", "d3:keep"});
    CHECK(unmarked.plain_marks.empty());
    CHECK(marked.signals.size() == unmarked.signals.size());
    CHECK(marked.score.receipts.size() == unmarked.score.receipts.size());
    for (std::size_t d = 0; d < marked.score.dimensions.size(); ++d)
      if (marked.score.dimensions[d]) CHECK(marked.score.dimensions[d]->score == unmarked.score.dimensions[d]->score);
  }

  TEST_CASE("signals, promises and the two axes are reported as they came out") {
    const auto story = visit();
    const auto kept = told(story, {"d1:mark=l2", "d1:l2=busy", "d1:ask", "d2:reflect", "d3:keep"});
    REQUIRE(kept.signals.size() == 1);
    CHECK(kept.signals[0].marked);
    CHECK(kept.signals[0].in_time);
    CHECK(kept.signals[0].reading == simulation::Reading::busy);
    CHECK(debrief::changes_missed(kept) == 0);
    REQUIRE(kept.promises.size() == 1);
    CHECK(kept.promises[0].state == condition::PromiseState::kept);
    CHECK(kept.promises[0].value == 100);
    CHECK(kept.axes.process == 10000);
    CHECK(kept.axes.outcome == 10000);
    const auto broken = told(story, {"d1:ask", "d2:lie", "d3:wait"});
    CHECK_FALSE(broken.signals[0].marked);
    CHECK(debrief::changes_missed(broken) == 1);
    CHECK(broken.promises[0].state == condition::PromiseState::broken);
    CHECK(broken.promises[0].value == 0);
    CHECK(broken.axes.outcome == 0);
    CHECK(broken.axes.process < 5000);
  }

  TEST_CASE("a line without a change is told of only to somebody who was looking, and never counted as a change") {
    const auto story = support::story_of(
        "  visit:\n    flow:\n"
        "      - {sato: No tea today., id: l1, signal: no tea}\n      - {sato: It is raining., id: l2, lure: rain}\n"
        "      - {sato: Well., id: l3}\n"
        "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: greet}\n        id: d1\n"
        "      - end: good\n");
    const auto count = [&](const std::vector<std::string>& moves) {
      return debrief::count_of(debrief::signals_to_tell(told(story, moves)));
    };
    using debrief::SignalCount;
    CHECK(count({"d1:a"}) == SignalCount{.changes = 1});
    CHECK(count({"d1:mark=l1", "d1:a"}) == SignalCount{.changes = 1, .noticed = 1, .plain = 1});
    CHECK(count({"d1:mark=l2", "d1:a"}) == SignalCount{.changes = 1, .plain = 1, .plain_marked = 1});
    CHECK(count({"d1:mark=l3", "d1:a"}) == SignalCount{.changes = 1, .plain = 1});
  }

  TEST_CASE("listening that was broken is counted apart from what was left out") {
    const auto story = visit();
    CHECK(debrief::listening_broken(story, told(story, {"d1:ask", "d2:reflect", "d3:keep"})) == 0);
    CHECK(debrief::listening_broken(story, told(story, {"d1:talk", "d2:reflect", "d3:keep"})) == 1);
    CHECK(debrief::listening_broken(story, told(story, {"d1:ask", "d2:lie", "d3:wait"})) == 0);  // honesty was
  }

  TEST_CASE("questions and reflections stand beside what the exemplary options would have said") {
    const auto story = visit();
    const auto result = told(story, {"d1:ask", "d2:ask", "d3:keep"});
    CHECK(result.listening.questions == 2);
    CHECK(result.listening.reflections == 0);
    CHECK(result.listening.best_questions == 1);
    CHECK(result.listening.best_reflections == 1);
  }

  TEST_CASE("a promise's ledger tells every step of it, and why it is worth what it is") {
    const auto story = visit();
    const auto kept = told(story, {"d1:ask", "d2:reflect", "d3:keep"}).promises.at(0);
    REQUIRE(kept.history.size() == 2);
    CHECK(kept.history[0].state == condition::PromiseState::open);
    CHECK(kept.history[0].time == 10 * 60);
    CHECK(kept.history[0].due == 2 * 1440 + 12 * 60);
    CHECK(kept.history[1].state == condition::PromiseState::kept);
    CHECK(kept.worth == debrief::PromiseWorth::kept);
    const auto broken = told(story, {"d1:ask", "d2:reflect", "d3:wait"}).promises.at(0);
    CHECK(broken.history.back().state == condition::PromiseState::broken);
    CHECK(broken.history.back().time == broken.due + 1);
    CHECK(broken.worth == debrief::PromiseWorth::broken);
    // What was taken back is no step of it.
    CHECK(told(story, {"d1:ask", "d2:reflect", "back", "d2:reflect", "d3:keep"}).promises.at(0).history.size() == 2);
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
    // What was kept may itself be the deception.
    const auto deceived = keys(story, told(story, {"d1:ask", "d2:lie", "d3:keep"}));
    CHECK(deceived.front() == "takeaway.deception");
    CHECK(std::ranges::find(deceived, "takeaway.promise_kept") == deceived.end());
    // What was said, why it landed badly, and what could be said instead.
    const auto broken = debrief::takeaways(story, told(story, {"d1:rude", "d2:reflect", "d3:keep"}), text::Language::en);
    REQUIRE(broken.size() >= 2);
    CHECK(broken[1].key == "takeaway.broken");
    CHECK(broken[1].arguments.at(0) == "rude");
    CHECK(broken[1].arguments.at(3) == "ask");
  }

  TEST_CASE("what was asked for and done without a word is not called a promise") {
    const auto story = visit();
    auto played = told(story, {"d1:ask", "d2:reflect", "d3:keep"});
    using condition::PromiseState;
    const auto ended = [&](PromiseState first, PromiseState last) {
      played.promises.at(0).state = last;
      played.promises.at(0).history = {{first}, {last}};
      return keys(story, played);
    };
    CHECK(ended(PromiseState::open, PromiseState::kept).at(0) == "takeaway.promise_kept");
    CHECK(ended(PromiseState::requested, PromiseState::kept).at(0) == "takeaway.request_kept");
    const auto late = ended(PromiseState::requested, PromiseState::kept_late);
    CHECK(std::ranges::find(late, "takeaway.request_late") != late.end());
    CHECK(debrief::if_thens(story, played, text::Language::en).at(0).key == "if_then.asked");
    const auto promised_late = ended(PromiseState::open, PromiseState::kept_late);
    CHECK(std::ranges::find(promised_late, "takeaway.promise_late") != promised_late.end());
    for (const char* key : {"takeaway.request_kept", "takeaway.request_late"}) CHECK(text::has_message(key));
  }

  TEST_CASE("what was made good is praised only where it lasted") {
    const auto story = visit();
    auto played = told(story, {"d1:ask", "d2:reflect", "d3:wait"});
    const simulation::Receipt shown =
        *std::ranges::find(played.score.receipts, simulation::ReceiptKind::shown, &simulation::Receipt::kind);
    auto made_good = shown, broken_again = shown;
    made_good.kind = simulation::ReceiptKind::repaired;
    broken_again.kind = simulation::ReceiptKind::broken;
    played.score.receipts = {made_good};
    CHECK(keys(story, played).front() == "takeaway.repaired");
    played.score.receipts = {broken_again, made_good};  // broken before it: that is what was made good
    CHECK(keys(story, played).front() == "takeaway.repaired");
    played.score.receipts = {made_good, broken_again};
    const auto then = keys(story, played);
    CHECK(std::ranges::find(then, "takeaway.repaired") == then.end());
  }

  TEST_CASE("a play that was broken off is told as far as it went") {
    const auto story = visit();
    const auto result = told(story, {"d1:ask"});
    CHECK(result.outcome == simulation::nowhere);
    CHECK(result.axes.outcome == 0);
    CHECK(debrief::debrief(story, 1, {}).beats.size() == 4);
  }
}
