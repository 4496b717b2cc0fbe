#include "session/progress.hpp"

#include <doctest/doctest.h>

#include "session/practice_rules.hpp"

using namespace session;
using condition::Level;

namespace {

const std::vector<std::string> principles{"notice-signals", "persist", "punctual"};

/// A finished play: listening alone, and what each principle came to.
PastAttempt play(const std::string& scenario, const std::string& at, int listening,
                 std::map<std::string, RecordResult::Principle> by_principle = {}) {
  PastAttempt one;
  one.scenario = scenario;
  one.started_at = at + "T05:10:00Z";
  one.result = RecordResult{"end", 1, {}, std::move(by_principle), {}};
  one.result->dimensions[0] = RecordResult::Dimension{listening, 300, 6};
  return one;
}

Course course(const std::vector<int>& scores) {
  std::vector<PastAttempt> past;
  for (std::size_t i = 0; i < scores.size(); ++i) past.push_back(play("a", "2026-04-0" + std::to_string(i + 1), scores[i]));
  return progress_of(past, principles).trends[0].course;
}

}  // namespace

TEST_SUITE("session/progress") {
  TEST_CASE("a trend is the finished plays in the order they were begun, each with what it counts") {
    const std::vector<PastAttempt> newest_first{play("b", "2026-05-01", 8000), play("a", "2026-04-01", 5000)};
    const Progress progress = progress_of(newest_first, principles);
    CHECK(progress.plays == 2);
    REQUIRE(progress.trends[0].points.size() == 2);
    CHECK(progress.trends[0].points[0] == Trend::Point{"2026-04-01T05:10:00Z", "a", 5000, 300, 6});
    CHECK(progress.trends[0].points[1].scenario == "b");
    CHECK(progress.trends[1].points.empty());  // nothing offered there
  }

  TEST_CASE("replays and plays without an end are left out of everything") {
    PastAttempt replay = play("a", "2026-04-02", 10000, {{"persist", {10000, 9}}});
    replay.fork = Fork{"parent", 3};
    PastAttempt unfinished = play("b", "2026-04-03", 0);
    unfinished.result.reset();
    const std::vector<PastAttempt> counted{play("a", "2026-04-01", 5000, {{"persist", {0, 1}}})};
    CHECK(progress_of({replay, unfinished, counted[0]}, principles) == progress_of(counted, principles));
  }

  TEST_CASE("a course is told from four plays on, and only where the halves differ") {
    CHECK(course({}) == Course::too_early);
    CHECK(course({1000, 5000, 9000}) == Course::too_early);
    CHECK(course({1000, 2000, 3000, 4000}) == Course::rising);
    CHECK(course({4000, 3000, 2000, 1000}) == Course::falling);
    CHECK(course({4000, 4000, 4500, 5400}) == Course::steady);
    CHECK(course({4000, 4000, 4500, 5500}) == Course::rising);
    CHECK(course({4000, 4000, 0, 4500, 5500}) == Course::rising);  // the one in the middle belongs to neither half
  }

  TEST_CASE("a principle has a level only from four moments in two scenarios; until then it is too early to say") {
    const auto level = [](std::vector<PastAttempt> past) { return progress_of(past, principles).principles.at(0).level; };
    CHECK_FALSE(level({play("a", "2026-04-01", 0, {{"persist", {10000, 9}}})}).has_value());
    CHECK_FALSE(level({play("a", "2026-04-01", 0, {{"persist", {10000, 2}}}), play("b", "2026-04-02", 0, {{"persist", {0, 1}}})})
                    .has_value());
    CHECK(level({play("a", "2026-04-01", 0, {{"persist", {10000, 3}}}), play("b", "2026-04-02", 0, {{"persist", {0, 1}}})}) ==
          Level::high);
  }

  TEST_CASE("what is missing until a principle can be judged") {
    CHECK(missing({"persist", 1, 1, 0, {}}) == Missing{3, true});
    CHECK(missing({"persist", 9, 1, 0, {}}) == Missing{1, true});
    CHECK(missing({"persist", 3, 2, 0, {}}) == Missing{1, false});
    CHECK(missing({"persist", 9, 3, 0, Level::high}) == Missing{});
  }

  TEST_CASE("a principle's mean counts every moment alike, and those without one are not listed") {
    const Progress progress = progress_of({play("a", "2026-04-01", 0, {{"persist", {10000, 3}}, {"punctual", {2500, 2}}}),
                                           play("b", "2026-04-02", 0, {{"persist", {0, 1}}})},
                                          principles);
    REQUIRE(progress.principles.size() == 2);
    CHECK(progress.principles[0] == PrincipleProgress{"persist", 4, 2, 7500, Level::high});
    CHECK(progress.principles[1] == PrincipleProgress{"punctual", 2, 1, 2500, {}});
  }

  TEST_CASE("a scenario is due again so many days after its last finished play, the soonest first") {
    const Progress progress =
        progress_of({play("a", "2026-04-20", 0), play("a", "2026-02-01", 0), play("b", "2026-04-01", 0)}, principles);
    REQUIRE(progress.due.size() == 2);
    CHECK(progress.due[0] == Due{"b", "2026-04-01", "2026-05-16"});
    CHECK(progress.due[1] == Due{"a", "2026-04-20", "2026-06-04"});
    CHECK_FALSE(is_due(progress, "b", "2026-05-15"));
    CHECK(is_due(progress, "b", "2026-05-16T00:10:00Z"));
    CHECK_FALSE(is_due(progress, "c", "2030-01-01"));  // never played: new, not due again
  }

  TEST_CASE("days are counted over the ends of months and years; what is no date stays") {
    CHECK(days_later("2026-12-20T05:10:00Z", 45) == "2027-02-03");
    CHECK(days_later("2028-02-28", 1) == "2028-02-29");
    CHECK(days_later("2026-02-30", 1) == "2026-02-30");
    CHECK(days_later("soon", 1) == "soon");
    CHECK(days_later("", 1).empty());
  }

  TEST_CASE("the return is for the weakest principle, in another scenario than the last where there is one") {
    const Progress progress = progress_of(
        {play("a", "2026-04-01", 0, {{"persist", {2000, 2}}, {"punctual", {2000, 3}}, {"notice-signals", {9000, 1}}})},
        principles);
    const std::vector<Teaching> library{{"a", {"persist", "punctual"}}, {"b", {"persist"}}, {"c", {"punctual"}}};
    CHECK(next_return(progress, library, "a", "2026-04-01T05:10:00Z") == Return{"2026-05-16", "c", "punctual"});
    CHECK(next_return(progress, {library[0]}, "a", "2026-04-01") == Return{"2026-05-16", "a", "punctual"});
    // Nobody teaches the weakest: the weakest that can be practised; and without one, whatever was played longest ago.
    CHECK(next_return(progress, {{"a", {}}, {"d", {"persist"}}}, "a", "2026-04-01") == Return{"2026-05-16", "d", "persist"});
    CHECK(next_return(progress, {{"a", {}}, {"d", {}}}, "a", "2026-04-01") == Return{"2026-05-16", "d", {}});
    CHECK(next_return(progress, {}, "a", "2026-04-01") == Return{"2026-05-16", {}, {}});
  }

  TEST_CASE("of several scenarios that teach it, one never played comes first, then the one played longest ago") {
    const Progress progress = progress_of(
        {play("b", "2026-03-01", 0, {{"persist", {0, 1}}}), play("c", "2026-02-01", 0), play("a", "2026-04-01", 0)}, principles);
    const std::vector<Teaching> played{{"a", {"persist"}}, {"b", {"persist"}}, {"c", {"persist"}}};
    CHECK(next_return(progress, played, "a", "2026-04-01").scenario == "c");
    auto with_new = played;
    with_new.push_back({"d", {"persist"}});
    CHECK(next_return(progress, with_new, "a", "2026-04-01").scenario == "d");
  }

  TEST_CASE("where everything was shown nothing is called weak") {
    const Progress progress = progress_of({play("a", "2026-04-01", 0, {{"persist", {10000, 2}}})}, principles);
    CHECK(next_return(progress, {{"a", {"persist"}}}, "a", "2026-04-01") == Return{"2026-05-16", "a", {}});
  }
}
