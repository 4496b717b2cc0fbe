#include "condition/condition.hpp"

#include <doctest/doctest.h>

using namespace condition;

TEST_SUITE("condition/condition") {
  TEST_CASE("only an all without parts always holds") {
    CHECK(is_always(Condition{}));
    CHECK_FALSE(is_always(Condition{FactKnown{"連絡なし"}, {}}));
    CHECK_FALSE(is_always(Condition{All{{Condition{FactKnown{"連絡なし"}, {}}}}, {}}));
    CHECK_FALSE(is_always(Condition{Any{}, {}}));  // nothing of nothing: never
  }

  TEST_CASE("conditions are equal by what they ask, not by where they stand") {
    const Condition here{Not{{Condition{Visited{"本題"}, {"a.yaml", 3, 1}}}}, {"a.yaml", 2, 1}};
    const Condition there{Not{{Condition{Visited{"本題"}, {"b.yaml", 9, 1}}}}, {"b.yaml", 8, 1}};
    const Condition other{Not{{Condition{Visited{"到着"}, {"a.yaml", 3, 1}}}}, {"a.yaml", 2, 1}};
    CHECK(here == there);
    CHECK_FALSE(here == other);
  }
}
