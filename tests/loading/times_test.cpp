#include <doctest/doctest.h>

#include <string>

#include "loading/times.hpp"

namespace {

using namespace std::chrono;

loading::Entry entry(std::string_view text) {
  return {loading::Value(loading::Style::plain, std::string_view("日時")), loading::Value(loading::Style::plain, text)};
}

std::string codes_of(const diagnostic::Diagnostics& problems) {
  std::string codes;
  for (const auto& problem : problems) codes += std::string(problem.code.text);
  return codes;
}

/// Minutes since the start, or the code of what is wrong.
std::string moment(std::string_view text, sys_days start = 2026y / April / 6) {
  diagnostic::Diagnostics problems;
  const auto minutes = loading::read_moment(entry(text), start, problems);
  return problems.empty() ? std::to_string(*minutes) : codes_of(problems);
}

}  // namespace

TEST_SUITE("loading/times") {
  TEST_CASE("a moment may be written in Japanese, with dashes or by the day of play") {
    for (const std::string_view text : {"4月8日 16:40", "4月8日（水） 16:40", "４月８日　１６：４０", "04-08 16:40",
                                        "2026-04-08 16:40", "2026年4月8日 16:40", "3日目 16:40", "day 3 16:40"}) {
      CAPTURE(text);
      CHECK(moment(text) == std::to_string(2 * 1440 + 16 * 60 + 40));
    }
  }

  TEST_CASE("days after the turn of the year are next year's, days just before the start are not") {
    CHECK(moment("1月5日 9:00", 2026y / December / 28) == std::to_string(8 * 1440 + 540));
    CHECK(moment("4月5日 9:00") == std::to_string(-1440 + 540));
    CHECK(moment("2月29日 9:00", 2027y / December / 1) == std::to_string(90 * 1440 + 540));
  }

  TEST_CASE("what is no moment says so, and what does not exist too") {
    for (const std::string_view text :
         {"16:40", "4月8日", "4月8日 25:00", "4月8日 16:60", "明日 9:00", "4月8日 16:40 ごろ", "2026/4/8 16:40"}) {
      CAPTURE(text);
      CHECK(moment(text) == "S110");
    }
    CHECK(moment("2月30日 9:00") == "S112");
    CHECK(moment("4月8日（木） 16:40") == "S131");
  }

  TEST_CASE("durations add up") {
    CHECK(loading::duration_in("10分") == 10);
    CHECK(loading::duration_in("1時間30分") == 90);
    CHECK(loading::duration_in("２時間") == 120);
    CHECK(loading::duration_in("3 days") == 3 * 1440);
    CHECK(loading::duration_in("2 h 5 min") == 125);
    for (const std::string_view text : {"", "十分", "10", "分", "400日", "-5分", "10分ほど"}) {
      CAPTURE(text);
      CHECK_FALSE(loading::duration_in(text).has_value());
    }
  }

  TEST_CASE("a start date needs its year") {
    diagnostic::Diagnostics problems;
    CHECK(loading::read_start_date(entry("2026年4月6日"), problems) == sys_days(2026y / April / 6));
    CHECK(loading::read_start_date(entry("2026-04-06"), problems) == sys_days(2026y / April / 6));
    CHECK(problems.empty());
    CHECK_FALSE(loading::read_start_date(entry("4月6日"), problems).has_value());
    CHECK(codes_of(problems) == "S109");
  }
}
