#include "text/chances.hpp"

#include <doctest/doctest.h>

using namespace text;

TEST_SUITE("text/chances") {
  TEST_CASE("chances are counted in halves, as people say it, and as about so many where that is not exact") {
    CHECK(chances(0, Language::ja) == "0回");
    CHECK(chances(400, Language::ja) == "4回");
    CHECK(chances(450, Language::ja) == "4回半");
    CHECK(chances(50, Language::ja) == "半回");
    CHECK(chances(190, Language::ja) == "約2回");
    CHECK(chances(10, Language::ja) == "約半回");
    CHECK(chances(400, Language::en) == "4");
    CHECK(chances(450, Language::en) == "4½");
    CHECK(chances(190, Language::en) == "about 2");
    CHECK(chances(460, Language::en) == "about 4½");
  }
}
