#include <doctest/doctest.h>

#include <array>
#include <string>

#include "scenario/keywords.hpp"
#include "scenario/words.hpp"

using scenario::Keyword;

TEST_SUITE("scenario/keywords") {
  TEST_CASE("every keyword has a spelling in both languages") {
    for (const scenario::Spelling& row : scenario::spellings()) {
      CHECK_FALSE(row.ja.empty());
      CHECK_FALSE(row.en.empty());
      CHECK(scenario::is_keyword(row.ja));
      CHECK(scenario::is_keyword(row.en));
    }
  }

  TEST_CASE("a word that two contexts share is read by the one it stands in") {
    CHECK(scenario::find_keyword(std::array{Keyword::to, Keyword::due}, "相手") == Keyword::to);
    CHECK(scenario::find_keyword(std::array{Keyword::with, Keyword::at}, "相手") == Keyword::with);
    CHECK_FALSE(scenario::find_keyword(std::array{Keyword::due, Keyword::at}, "相手").has_value());
  }

  TEST_CASE("levels are read as an author feels them") {
    CHECK(scenario::level_named("厳しい") == condition::Level::high);
    CHECK(scenario::level_named("甘い") == condition::Level::low);
    CHECK(scenario::level_named("very_low") == condition::Level::very_low);
    CHECK_FALSE(scenario::level_named("まあまあ").has_value());
  }

  TEST_CASE("every word that can be suggested is one that is understood") {
    for (const std::string& word : scenario::level_words()) CHECK(scenario::level_named(word).has_value());
    for (const std::string& word : scenario::meter_words()) CHECK(scenario::meter_named(word).has_value());
    for (const std::string& word : scenario::promise_state_words()) CHECK(scenario::promise_state_named(word).has_value());
    for (const std::string& word : scenario::grievance_words()) CHECK(scenario::grievance_named(word).has_value());
    for (const std::string& word : scenario::count_words()) CHECK(scenario::count_named(word).has_value());
  }
}
