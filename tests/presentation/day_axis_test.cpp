#include <doctest/doctest.h>

#include "presentation/screens/debrief_axis.hpp"

namespace {

using debrief::Sample;
using presentation::DayAxis;
using Kind = Sample::Kind;

constexpr std::int32_t day = 1440;

Sample at(Kind kind, std::int32_t time) {
  Sample sample;
  sample.kind = kind;
  sample.time = time;
  return sample;
}

std::vector<const Sample*> pointers(const std::vector<Sample>& samples) {
  std::vector<const Sample*> out;
  for (const Sample& sample : samples) out.push_back(&sample);
  return out;
}

}  // namespace

TEST_SUITE("presentation/day_axis") {
  TEST_CASE("answers of one minute stand apart in their order, and silent days keep a width of their own") {
    const std::vector<Sample> samples{at(Kind::beginning, 600),      at(Kind::answer, 600),       at(Kind::answer, 600),
                                      at(Kind::answer, 600),         at(Kind::day_end, day),      at(Kind::day_end, 2 * day),
                                      at(Kind::event, 2 * day + 60), at(Kind::end, 2 * day + 120)};
    const DayAxis axis(pointers(samples), 0, 100, 700);
    CHECK(axis.first_day() == 0);
    CHECK(axis.days() == 3);
    CHECK(axis.edge(0) == 100);
    CHECK(axis.edge(3) == doctest::Approx(800));
    // Seven parts: four for the day with three answers, one for the silent one, two for the last.
    CHECK(axis.edge(1) == doctest::Approx(500));
    CHECK(axis.edge(2) == doctest::Approx(600));
    REQUIRE(axis.stops().size() == 4);
    CHECK(axis.least_distance() == doctest::Approx(100));
    for (std::size_t i = 1; i < axis.xs().size(); ++i) CHECK(axis.xs()[i - 1] <= axis.xs()[i]);
    CHECK(axis.stops()[2].number == 3);
    CHECK(axis.stops()[3].number == 0);
  }

  TEST_CASE("a midnight ends its day, and the axis goes on as long as the other way does") {
    const std::vector<Sample> samples{at(Kind::beginning, 600), at(Kind::answer, 700), at(Kind::day_end, day)};
    const DayAxis axis(pointers(samples), 4, 0, 600);
    CHECK(axis.days() == 5);
    CHECK(axis.xs().back() == doctest::Approx(axis.edge(1)));
    CHECK(axis.x_of(at(Kind::day_end, 3 * day)) == doctest::Approx(axis.edge(3)));
    CHECK(axis.x_of(at(Kind::answer, 2 * day + 720)) == doctest::Approx((axis.edge(2) + axis.edge(3)) / 2));
    CHECK(axis.x_of(at(Kind::end, 40 * day)) <= axis.edge(5));
  }
}
