#include "diagnostic/diagnostic.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "diagnostic/result.hpp"

using namespace diagnostic;

TEST_SUITE("diagnostic/diagnostic") {
  TEST_CASE("only an error counts as one") {
    CHECK_FALSE(has_errors({}));
    CHECK_FALSE(has_errors({{Severity::warning, Code{"S1"}, {}, {}}, {Severity::note, Code{"S2"}, {}, {}}}));
    CHECK(has_errors({{Severity::note, Code{"S2"}, {}, {}}, {Severity::error, Code{"S1"}, {}, {}}}));
  }

  TEST_CASE("whatever order findings came in, they leave by file, line, column, code and arguments") {
    const Diagnostics expected = {
        {Severity::error, Code{"S9"}, {"a.yaml", 2, 1}, {}},     {Severity::error, Code{"S1"}, {"a.yaml", 10, 1}, {}},
        {Severity::error, Code{"S1"}, {"a.yaml", 10, 3}, {"a"}}, {Severity::error, Code{"S1"}, {"a.yaml", 10, 3}, {"b"}},
        {Severity::warning, Code{"S2"}, {"a.yaml", 10, 3}, {}},  {Severity::error, Code{"S0"}, {"b.yaml", 1, 1}, {}},
    };
    std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5};
    do {
      Diagnostics shuffled;
      for (const std::size_t at : order) shuffled.push_back(expected[at]);
      sort_by_place(shuffled);
      REQUIRE(shuffled == expected);
    } while (std::ranges::next_permutation(order).found);
  }
}

TEST_SUITE("diagnostic/nearest") {
  TEST_CASE("a slip of the keyboard finds the word that was meant") {
    CHECK(nearest("edn", {"end", "start"}) == "end");
    CHECK(nearest("様子をうがかう", {"様子をうかがう", "礼儀のお詫び"}) == "様子をうかがう");
    CHECK(nearest("応接質", {"応接室", "会議室"}) == "応接室");
    CHECK(nearest("naration", {"narration", "outcome"}) == "narration");
  }

  TEST_CASE("distance is counted in characters, not bytes") {
    // One kanji of two differs by three bytes; one edit is what a word of two characters may have.
    CHECK(nearest("佐籐", {"佐藤"}) == "佐藤");
    CHECK(nearest("加籐", {"佐藤"}) == "");
  }

  TEST_CASE("a word that is too far from all is not guessed at") {
    CHECK(nearest("reception", {"phone", "car"}) == "");
    CHECK(nearest("a", {"b", "ab"}) == "");
    CHECK(nearest("", {"ab"}) == "");
    CHECK(nearest("abc", {}) == "");
  }

  TEST_CASE("a third of the word may differ, and no more") {
    CHECK(nearest("abcdef", {"abcdxy"}) == "abcdxy");
    CHECK(nearest("abcdef", {"abcxyz"}) == "");
  }

  TEST_CASE("of equally near words the first in the alphabet wins, in any order of candidates") {
    CHECK(nearest("cat", {"hat", "bat"}) == "bat");
    CHECK(nearest("cat", {"bat", "hat"}) == "bat");
  }

  TEST_CASE("bytes that are no UTF-8 do no harm") { CHECK(nearest("\xFFok\xE3", {"ok"}) == ""); }
}

TEST_SUITE("diagnostic/result") {
  TEST_CASE("a result holds its value or its failure") {
    const Result<int> fine = 3;
    const Result<int> refused = Failure{"failure.x", {"file"}};
    REQUIRE(fine.ok());
    CHECK(fine.value() == 3);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure() == Failure{"failure.x", {"file"}});
  }
}
