#include "rubric/rubric.hpp"

#include <doctest/doctest.h>

#include <set>

#include "support/rubric_file.hpp"

TEST_SUITE("rubric/rubric") {
  TEST_CASE("an act is found by its id and by its name in either language, and by nothing else") {
    const auto rubric = loading::parse_rubric(support::small_rubric_text(), "rubric.yaml").rubric;
    REQUIRE(rubric.has_value());
    for (const char* word : {"praise", "持ち上げる", "praising"}) {
      CAPTURE(word);
      const rubric::Act* act = rubric::find_act(*rubric, word);
      REQUIRE(act != nullptr);
      CHECK(act->id == "praise");
    }
    CHECK(rubric::find_act(*rubric, "prais") == nullptr);
    CHECK(rubric::find_act(*rubric, "") == nullptr);
  }

  TEST_CASE("principles, shapes, traits, sources and constants are found by their ids") {
    const auto rubric = loading::parse_rubric(support::small_rubric_text(), "rubric.yaml").rubric;
    REQUIRE(rubric.has_value());
    CHECK(rubric::find_principle(*rubric, "punctual")->dimension == rubric::Dimension::follow_through);
    CHECK(rubric::find_principle(*rubric, "時間を守る") == nullptr);
    CHECK(rubric::find_shape(*rubric, "fading")->points.size() == 3);
    CHECK(rubric::find_trait(*rubric, "loss-weight")->permille[2] == 1500);
    CHECK(rubric::find_source(*rubric, "ours")->text.en == "our choice");
    CHECK(rubric::constant(*rubric, "value-late") == 20);
  }

  TEST_CASE("the article's 24 principles are nine of listening, five of honesty and ten of follow-through") {
    std::array<int, rubric::dimension_count> counted{};
    for (const auto id : rubric::required_principles()) ++counted[static_cast<std::size_t>(*rubric::required_dimension(id))];
    CHECK(counted == std::array<int, rubric::dimension_count>{9, 5, 10});
    CHECK_FALSE(rubric::required_dimension("charm").has_value());
  }

  TEST_CASE("nothing is required twice") {
    for (const auto* ids :
         {&rubric::required_principles(), &rubric::required_constants(), &rubric::required_events(), &rubric::required_traits()})
      CHECK(std::set<std::string_view>(ids->begin(), ids->end()).size() == ids->size());
  }

  TEST_CASE("what the simulation raises is told by its name") {
    rubric::Act act;
    act.id = "event-silence";
    CHECK(rubric::is_event(act));
    act.id = "eventful-day";
    CHECK_FALSE(rubric::is_event(act));
  }
}
