#include "session/looking_back.hpp"

#include <doctest/doctest.h>

#include "session/performer.hpp"
#include "session/recording.hpp"
#include "session/self_rating.hpp"
#include "support/session_story.hpp"

using namespace session;
using support::after;
using support::no_texts;
using support::option;

namespace {

std::optional<simulation::Story> as_it_was(const std::vector<PlayedText>& texts) {
  return texts.front().body == "the small one" ? std::optional(support::two_days()) : std::nullopt;
}

/// A play to its end, and what the log has of it.
struct Finished {
  simulation::Story story = support::two_days();
  Model end;
  StoredAttempt attempt;

  Finished() {
    end = after(begin(story, 11, Mode::practice), Start{});
    for (const char* answer : {"b", "a", "b"}) end = after(end, Choose{option(end, answer)});
    end = after(end, Reflect{"plan", "I call."});
    end = after(end, Disagree{0, "It was not like that."});
    REQUIRE(end.phase == Phase::debrief);
    attempt.play = {11, Mode::practice, {}, end.reflections, true, {}, end.disagreements};
    for (const auto& move : end.play.moves) attempt.play.moves.push_back(simulation::to_text(story, move));
    attempt.structure = structure_of(story);
    attempt.texts = {{"scenario", "then/small.yaml", "the small one"}};
    attempt.started_at = "2026-04-06T12:00:00Z";
    attempt.result = result_of(end);
  }
};

}  // namespace

TEST_SUITE("session/looking_back") {
  TEST_CASE("a finished play is at its debrief again, wherever the same texts lie now") {
    const Finished f;
    const std::vector<PlayedText> moved{{"scenario", "now/elsewhere.yaml", "the small one"}};
    const auto again = look_back(f.attempt, {&f.story, &moved}, no_texts);
    REQUIRE(again.has_value());
    CHECK(again->stored == nullptr);
    CHECK(again->retold.from == MadeFrom::same);
    CHECK(again->retold.started_at == f.attempt.started_at);
    CHECK_FALSE(again->retold.otherwise.has_value());
    Model expected = f.end;
    expected.over = true;
    expected.effects_asked = 0;
    CHECK(again->model == expected);
    CHECK_FALSE(to_be_rated(again->model));
  }

  TEST_CASE("what is over can be left and objected to, and nothing else is written to it") {
    const Finished f;
    const Model over = look_back(f.attempt, {&f.story, &f.attempt.texts}, no_texts)->model;
    const Updated plan = update(over, Reflect{"plan", "Too late."});
    CHECK(plan.effects.empty());
    CHECK(plan.model.notice == Notice::not_now);
    const Updated objection = update(over, Disagree{1, "Nor this."});
    REQUIRE(objection.effects.size() == 1);
    CHECK(std::holds_alternative<AppendDispute>(objection.effects[0].effect));
    const Updated left = update(over, LeaveDebrief{});
    CHECK(left.effects.empty());
    CHECK(left.model.phase == Phase::left);
  }

  TEST_CASE("where the library has other texts, or none, the play is made from those it was played from") {
    const Finished f;
    const std::vector<PlayedText> other{{"scenario", "then/small.yaml", "another one"}};
    for (const Present& present : {Present{&f.story, &other}, Present{}}) {
      const auto again = look_back(f.attempt, present, as_it_was);
      REQUIRE(again.has_value());
      CHECK(again->retold.from == MadeFrom::stored);
      REQUIRE(again->stored != nullptr);
      CHECK(again->model.story == again->stored.get());
      CHECK(again->model.transcript == f.end.transcript);
    }
  }

  TEST_CASE("texts that cannot be read any more give way to the present ones of the same structure, or to nothing") {
    const Finished f;
    const std::vector<PlayedText> other{{"scenario", "then/small.yaml", "another one"}};
    const auto again = look_back(f.attempt, {&f.story, &other}, no_texts);
    REQUIRE(again.has_value());
    CHECK(again->retold.from == MadeFrom::present);
    CHECK(again->stored == nullptr);
    StoredAttempt older = f.attempt;
    older.structure = "0123";
    CHECK_FALSE(look_back(older, {&f.story, &other}, no_texts).has_value());
    CHECK_FALSE(look_back(f.attempt, {}, no_texts).has_value());
  }

  TEST_CASE("moves that lead to no end are not told as a play") {
    Finished f;
    f.attempt.play.moves.pop_back();
    CHECK_FALSE(look_back(f.attempt, {&f.story, &f.attempt.texts}, as_it_was).has_value());
    f.attempt.play.moves = {"nonsense"};
    CHECK_FALSE(look_back(f.attempt, {&f.story, &f.attempt.texts}, as_it_was).has_value());
  }

  TEST_CASE("a result that comes out otherwise stands beside the one on record") {
    Finished f;
    f.attempt.result->dimensions[0] = RecordResult::Dimension{1234, 100, 2};
    const auto again = look_back(f.attempt, {&f.story, &f.attempt.texts}, no_texts);
    REQUIRE(again.has_value());
    REQUIRE(again->retold.otherwise.has_value());
    CHECK(again->retold.otherwise->dimensions[0]->score == 1234);
  }

  TEST_CASE("the log gives back a play that has ended, with its objections, and takes another one") {
    const auto story = support::two_days();
    auto log = Log::in_memory([] { return std::string("2026-04-06T12:00:00Z"); });
    REQUIRE(log.ok());
    const PlayedScenario played{"small", "1.0", structure_of(story), {{"scenario", "small.yaml", "the small one"}}};
    const auto sent = [&](const Model& model, const Message& message) { return settle(update(model, message), *log); };
    log->begin(played);
    Model model = sent(begin(story, 11, Mode::practice), Start{});
    for (const char* answer : {"b", "a", "b"}) model = sent(model, Choose{option(model, answer)});
    model = sent(model, Disagree{1, "It was not like that."});
    const std::string id = log->attempt();
    REQUIRE(sent(model, LeaveDebrief{}).phase == Phase::left);

    auto stored = log->stored(id);
    REQUIRE(stored.ok());
    CHECK(stored->scenario == "small");
    CHECK(stored->result->outcome == "bad");
    CHECK(stored->play.disagreements == std::vector<Disagreement>{{1, "It was not like that."}});
    auto again = look_back(*stored, {&story, &played.texts}, no_texts);
    REQUIRE(again.has_value());
    log->look_back(id, played);
    const Model objected = sent(again->model, Disagree{0, "Nor this."});
    CHECK_FALSE(objected.failure.has_value());
    CHECK(objected.disagreements.size() == 2);
    CHECK(log->stored(id)->play.disagreements == objected.disagreements);
    CHECK_FALSE(log->stored("unknown").ok());
  }
}
