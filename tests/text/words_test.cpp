#include "text/words.hpp"

#include <doctest/doctest.h>

using text::Language;
using text::words;
using Words = std::vector<std::vector<std::string>>;

TEST_SUITE("text/words") {
  TEST_CASE("English parts at spaces and marks, in small letters") {
    CHECK(words({"It's late, Ms Sato.", ""}, Language::en) == Words{{"it's", "late", ",", "ms", "sato", "."}, {}});
  }

  TEST_CASE("Japanese parts where no space stands") {
    CHECK(words({"明日の便から、数えます。"}, Language::ja).front().front() == "明日");
    CHECK(words({"…はい。"}, Language::ja) == Words{{"…", "はい", "。"}});
  }

  TEST_CASE("what is no UTF-8 comes through") { CHECK(words({"a\xFF\xFE"}, Language::ja).size() == 1); }
}
