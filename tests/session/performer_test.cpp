#include "session/performer.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "support/session_story.hpp"

using namespace session;
using support::after;
using support::option;

namespace {

PlayedScenario small(const simulation::Story& story) {
  return {story.id, "1.2.3", structure_of(story), {{"scenario", "small.yaml", "text"}, {"rubric", "rubric.yaml", "acts"}}};
}

std::string noon() { return "2026-04-06T12:00:00Z"; }

Model sent(Model model, const Message& message, Log& log) { return settle(update(std::move(model), message), log); }

}  // namespace

TEST_SUITE("session/performer") {
  TEST_CASE("the log is in UTC; a day is the player's own") {
    const char* const before = std::getenv("TZ");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("TZ", "Asia/Tokyo", 1);
    ::tzset();
    CHECK(local_time("2026-11-26T23:30:00Z") == "2026-11-27T08:30:00+0900");
    CHECK(local_time("2026-12-31T14:59:00Z") == "2026-12-31T23:59:00+0900");
    CHECK(local_time("some day") == "some day");
    auto log = Log::in_memory([] { return std::string("2026-11-26T23:30:00Z"); });
    REQUIRE(log.ok());
    CHECK(log->now().starts_with("2026-11-27"));
    const auto story = support::two_days();
    log->begin(small(story));
    static_cast<void>(sent(begin(story, 5, Mode::practice), Start{}, *log));
    CHECK(log->past()->front().started_at.starts_with("2026-11-27"));
    before == nullptr ? ::unsetenv("TZ") : ::setenv("TZ", kept.c_str(), 1);
    ::tzset();
    CHECK(local_time("2026-11-26T23:30:00Z").starts_with("2026-11-2"));
  }

  TEST_CASE("every answer stands in the log as soon as it has been performed, and brings back the same question") {
    const auto story = support::two_days();
    auto log = Log::in_memory(noon);
    REQUIRE(log.ok());
    log->begin(small(story));
    Model model = sent(begin(story, 5, Mode::through), Start{}, *log);
    model = sent(model, MarkLine{support::line(story, "l2")}, *log);
    model = sent(model, UnmarkLine{support::line(story, "l2")}, *log);
    model = sent(model, MarkLine{support::line(story, "l2")}, *log);
    model = sent(model, Choose{option(model, "b")}, *log);

    const auto unfinished = log->unfinished("small");
    REQUIRE(unfinished.ok());
    REQUIRE(unfinished->has_value());
    const StoredAttempt& stored = **unfinished;
    CHECK(stored.play.seed == 5);
    CHECK(stored.play.mode == Mode::through);
    CHECK(stored.play.moves == std::vector<std::string>{"d1:mark=l2", "d1:unmark=l2", "d1:mark=l2", "d1:b"});
    CHECK(log->past()->front().moves == 4);
    CHECK(log->past()->front().answers == 1);
    CHECK(stored.structure == structure_of(story));
    REQUIRE(find_text(stored.texts, "rubric") != nullptr);
    CHECK(find_text(stored.texts, "rubric")->body == "acts");

    const auto opened = reopen(stored, &story, [](const auto&) { return std::nullopt; });
    REQUIRE(opened.ok());
    CHECK(opened->updated.model.question == model.question);
    CHECK(opened->updated.model.transcript == model.transcript);
  }

  TEST_CASE("an attempt can be resumed until its debrief is left, and is then listed with its result") {
    const auto story = support::two_days();
    auto log = Log::in_memory(noon);
    REQUIRE(log.ok());
    log->begin(small(story));
    Model model = sent(begin(story, 5, Mode::practice), Start{}, *log);
    for (int i = 0; i < 3; ++i) model = sent(model, Choose{option(model, "a")}, *log);
    REQUIRE(model.phase == Phase::debrief);
    CHECK(log->unfinished("small")->has_value());
    model = sent(model, Reflect{"plan", "I call."}, *log);
    model = sent(model, Disagree{0, "It was raining."}, *log);
    CHECK((**log->unfinished("small")).play.reflections == std::vector<Reflection>{{"plan", "I call."}});
    CHECK((**log->unfinished("small")).play.result_recorded);
    model = sent(model, LeaveDebrief{}, *log);
    CHECK(model.phase == Phase::left);
    CHECK_FALSE(log->unfinished("small")->has_value());

    const auto past = log->past("small");
    REQUIRE(past.ok());
    REQUIRE(past->size() == 1);
    CHECK((*past)[0].started_at == noon());
    CHECK((*past)[0].moves == 3);
    CHECK_FALSE((*past)[0].can_be_resumed);
    REQUIRE((*past)[0].result.has_value());
    CHECK((*past)[0].result->outcome == "good");
    CHECK((*past)[0].result->dimensions[0].has_value());
    CHECK(log->past("another")->empty());
  }

  TEST_CASE("beginning anew closes the unfinished attempt only once the new one stands") {
    const auto story = support::two_days();
    auto log = Log::in_memory(noon);
    REQUIRE(log.ok());
    log->begin(small(story));
    Model first = sent(begin(story, 5, Mode::practice), Start{}, *log);
    first = sent(first, Choose{option(first, "a")}, *log);
    const std::string first_id = (**log->unfinished("small")).id;

    log->begin_anew(small(story));
    CHECK((**log->unfinished("small")).id == first_id);
    const Model second = sent(begin(story, 6, Mode::practice), Start{}, *log);
    CHECK(second.recorded);
    const auto unfinished = log->unfinished("small");
    REQUIRE(unfinished->has_value());
    CHECK((**unfinished).id != first_id);
    CHECK((**unfinished).play.seed == 6);
    const Model left = sent(second, Choose{option(second, "a")}, *log);
    CHECK(left.play.moves.size() == 1);
    int can_be_resumed = 0;
    const auto past = log->past("small");
    REQUIRE(past.ok());
    for (const auto& attempt : *past) can_be_resumed += attempt.can_be_resumed ? 1 : 0;
    CHECK(can_be_resumed == 1);
  }

  TEST_CASE("a replay is an attempt of its own: it comes back after a crash like any other, and its parent stays as it was") {
    const auto story = support::two_days();
    auto log = Log::in_memory(noon);
    REQUIRE(log.ok());
    log->begin(small(story));
    Model first = sent(begin(story, 5, Mode::through), Start{}, *log);
    first = sent(first, Choose{option(first, "b")}, *log);
    first = sent(first, Choose{option(first, "b")}, *log);
    first = sent(first, Choose{option(first, "b")}, *log);
    REQUIRE(first.phase == Phase::debrief);
    const std::string parent = log->attempt();

    log->begin(small(story));
    Model replay = settle(begin_replay(first, 1, parent), *log);
    CHECK(replay.fork == Fork{parent, 1});
    CHECK(replay.mode == Mode::practice);
    CHECK(replay.phase == Phase::playing);
    const Model alike = after(begin(story, 5, Mode::practice), Start{});
    CHECK(support::talk(replay) == support::talk(after(alike, Choose{option(alike, "b")})));
    CHECK(log->attempt() != parent);
    replay = sent(replay, Choose{option(replay, "a")}, *log);

    // As if the process had been killed here.
    const auto unfinished = log->unfinished("small");
    REQUIRE(unfinished->has_value());
    CHECK((**unfinished).id == log->attempt());
    CHECK((**unfinished).play.moves == std::vector<std::string>{"d1:b", "d2:a"});
    CHECK((**unfinished).play.fork == Fork{parent, 1});
    const auto opened = reopen(**unfinished, &story, [](const auto&) { return std::nullopt; });
    REQUIRE(opened.ok());
    Model resumed = opened->updated.model;
    resumed.effects_asked = replay.effects_asked;  // numbers begin anew with the process
    CHECK(resumed == replay);

    replay = sent(replay, Choose{option(replay, "a")}, *log);
    REQUIRE(replay.phase == Phase::debrief);
    replay = sent(replay, LeaveDebrief{}, *log);
    REQUIRE(log->unfinished("small")->has_value());
    CHECK((**log->unfinished("small")).id == parent);  // its debrief is still open
    const auto past = log->past();
    REQUIRE(past.ok());
    REQUIRE(past->size() == 2);
    CHECK((*past)[0].fork == Fork{parent, 1});
    CHECK((*past)[0].result->outcome == "good");
    CHECK_FALSE((*past)[1].fork.has_value());
    CHECK((*past)[1].result->outcome == "bad");
    CHECK((*past)[1].moves == 3);
  }

  TEST_CASE("a replay that cannot be written is not begun") {
    const auto story = support::two_days();
    Model first = support::after(begin(story, 5, Mode::practice), Start{});
    for (const char* answer : {"b", "b", "b"}) first = support::after(first, Choose{option(first, answer)});
    const auto asked = begin_replay(first, 2, "parent");
    REQUIRE(asked.effects.size() == 1);
    const Model refused = update(asked.model, NotWritten{asked.effects[0].number, {"failure.disk_full", {}}}).model;
    CHECK(refused.phase == Phase::briefing);
    CHECK(refused.notice == Notice::not_written);
    CHECK(refused.failure.has_value());
  }

  TEST_CASE("if-then plans are found again, newest first; skipped ones are none") {
    const auto story = support::two_days();
    auto log = Log::in_memory([n = 0]() mutable { return "2026-04-06T12:00:" + std::to_string(10 + n++) + "Z"; });
    REQUIRE(log.ok());
    for (const char* plan : {"If late, I call.", "", "If cold, I ask."}) {
      log->begin_anew(small(story));
      Model model = sent(begin(story, 5, Mode::practice), Start{}, *log);
      for (int i = 0; i < 3; ++i) model = sent(model, Choose{option(model, "a")}, *log);
      model = sent(model, Reflect{"plan", plan}, *log);
      model = sent(model, LeaveDebrief{}, *log);
    }
    const auto plans = log->plans();
    REQUIRE(plans.ok());
    REQUIRE(plans->size() == 2);
    CHECK((*plans)[0].words == "If cold, I ask.");
    CHECK((*plans)[1].words == "If late, I call.");
    CHECK((*plans)[1].scenario == "small");
  }

  TEST_CASE("two windows cannot play the same attempt") {
    const auto story = support::two_days();
    const auto folder = std::filesystem::temp_directory_path() / "shinrai-performer-test";
    std::filesystem::remove_all(folder);
    {
      auto here = Log::open(folder, noon);
      auto there = Log::open(folder, noon);
      REQUIRE(here.ok());
      REQUIRE(there.ok());
      here->begin(small(story));
      Model model = sent(begin(story, 5, Mode::practice), Start{}, *here);
      const auto unfinished = there->unfinished("small");
      REQUIRE(unfinished->has_value());
      CHECK_FALSE(there->resume((*unfinished)->id, small(story)).ok());
    }
    auto later = Log::open(folder, noon);
    REQUIRE(later.ok());
    CHECK(later->resume((*later->unfinished("small"))->id, small(story)).ok());
    std::filesystem::remove_all(folder);
  }

  TEST_CASE("a failure comes back as a message, and nothing behind it is performed") {
    const auto story = support::two_days();
    auto log = Log::in_memory(noon);
    REQUIRE(log.ok());
    // No attempt has been begun: appending to it must fail.
    const Message answer = log->perform({4, AppendMove{0, "d1:a", "d1", {}}});
    const auto* failed = std::get_if<NotWritten>(&answer);
    REQUIRE(failed != nullptr);
    CHECK(failed->effect == 4);
    CHECK_FALSE(failed->failure.key.empty());

    log->begin(small(story));
    Model model = sent(begin(story, 5, Mode::practice), Start{}, *log);
    log->begin(small(story));
    model = sent(model, Choose{option(model, "a")}, *log);
    CHECK(model.notice == Notice::not_written);
    CHECK(model.play.moves.empty());
    CHECK(model.pending.empty());
  }

  TEST_CASE("the clock is written as ISO 8601 in UTC") {
    const std::string now = utc_now();
    REQUIRE(now.size() == 20);
    CHECK(now[4] == '-');
    CHECK(now[10] == 'T');
    CHECK(now[19] == 'Z');
  }
}
