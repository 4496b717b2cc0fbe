#include "session/texts.hpp"

#include <doctest/doctest.h>

using namespace session;

TEST_SUITE("session/texts") {
  TEST_CASE("sidecars come apart at their headings and keep every byte of their own") {
    const auto texts = played_texts("a/x.yaml", "source\n",
                                    "--- x.en.yaml\none: 1\n---\ntwo: 2\n--- not a heading\n--- x.ja.yaml\nthree", "rubric\n");
    REQUIRE(texts.size() == 4);
    CHECK(texts[0] == PlayedText{"scenario", "a/x.yaml", "source\n"});
    CHECK(texts[1] == PlayedText{"rubric", "rubric.yaml", "rubric\n"});
    CHECK(texts[2] == PlayedText{"sidecar.en", "x.en.yaml", "one: 1\n---\ntwo: 2\n--- not a heading\n"});
    CHECK(texts[3] == PlayedText{"sidecar.ja", "x.ja.yaml", "three"});
    CHECK(sidecars_in(texts) == std::vector<std::pair<std::string, std::string>>{{"en", texts[2].body}, {"ja", "three"}});
  }

  TEST_CASE("a scenario without translations has two texts") {
    const auto texts = played_texts("x.yaml", "s", "", "r");
    CHECK(texts.size() == 2);
    CHECK(sidecars_in(texts).empty());
    CHECK(find_text(texts, "sidecar.en") == nullptr);
    REQUIRE(find_text(texts, "scenario") != nullptr);
    CHECK(find_text(texts, "scenario")->body == "s");
  }
}
