#include "text/language.hpp"

#include <doctest/doctest.h>

using namespace text;

TEST_SUITE("text/language") {
  TEST_CASE("codes go both ways, and others name no language") {
    for (const Language language : {Language::ja, Language::en}) CHECK(language_of(code(language)) == language);
    CHECK(language_of("fr") == std::nullopt);
    CHECK(language_of("") == std::nullopt);
  }

  TEST_CASE("the first locale that is set decides; without one it is Japanese") {
    CHECK(language_from_locale("", "", "") == Language::ja);
    CHECK(language_from_locale("", "", "en_GB.UTF-8") == Language::en);
    CHECK(language_from_locale("ja_JP.UTF-8", "en_US.UTF-8", "en_US.UTF-8") == Language::ja);
    CHECK(language_from_locale("", "en", "ja_JP.UTF-8") == Language::en);
    CHECK(language_from_locale("C", "", "en_US.UTF-8") == Language::ja);
  }
}
