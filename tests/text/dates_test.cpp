#include "text/dates.hpp"

#include <doctest/doctest.h>

using namespace text;
using namespace std::chrono_literals;
using std::chrono::April, std::chrono::December, std::chrono::January, std::chrono::sys_days;

TEST_SUITE("text/dates") {
  constexpr sys_days april_8 = sys_days(2026y / April / 8);

  TEST_CASE("a day is written as people read it") {
    CHECK(date(april_8, Language::ja) == "4月8日（水）");
    CHECK(date(april_8, Language::en) == "Wed 8 April");
    CHECK(short_date(april_8, Language::ja) == "4/8");
    CHECK(short_date(april_8, Language::en) == "8 Apr");
    CHECK(narrow_date(april_8, Language::en) == "Wed 8");
    CHECK(narrow_date(april_8, Language::ja) == "8日（水）");
    CHECK(date(sys_days(2027y / January / 3), Language::ja) == "1月3日（日）");
    CHECK(date(sys_days(2026y / December / 26), Language::en) == "Sat 26 December");
  }

  TEST_CASE("a time of day has no leading zero for its hour") {
    CHECK(time_of_day(0) == "0:00");
    CHECK(time_of_day(9 * 60 + 5) == "9:05");
    CHECK(time_of_day(1439) == "23:59");
  }

  TEST_CASE("a moment counts from the start date, over the end of a month, and back before it") {
    CHECK(moment(april_8, 16 * 60 + 40, Language::ja) == "4月8日（水）16:40");
    CHECK(moment(april_8, 16 * 60 + 40, Language::en) == "Wed 8 April, 16:40");
    CHECK(moment(april_8, 23 * 1440, Language::ja) == "5月1日（金）0:00");
    CHECK(moment(april_8, -1, Language::ja) == "4月7日（火）23:59");
    CHECK(moment(april_8, -1440, Language::ja) == "4月7日（火）0:00");
  }

  TEST_CASE("a duration names only the parts it has") {
    CHECK(duration(40, Language::ja) == "40分");
    CHECK(duration(120, Language::ja) == "2時間");
    CHECK(duration(90, Language::ja) == "1時間30分");
    CHECK(duration(3 * 1440, Language::ja) == "3日");
    CHECK(duration(40, Language::en) == "40 min");
    CHECK(duration(120, Language::en) == "2 h");
    CHECK(duration(1440, Language::en) == "1 day");
    CHECK(duration(3 * 1440 + 90, Language::en) == "3 days 1 h 30 min");
    CHECK(duration(0, Language::ja) == "0分");
    CHECK(duration(-30, Language::en) == "-30 min");
  }

  TEST_CASE("points drop the decimals they do not need") {
    CHECK(points(7250) == "72.5");
    CHECK(points(7000) == "70");
    CHECK(points(7205) == "72.05");
    CHECK(points(0) == "0");
    CHECK(points(-50) == "-0.5");
  }
}
