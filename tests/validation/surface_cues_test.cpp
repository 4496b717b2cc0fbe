#include "validation/surface_cues.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using text::Language;
using validation::Cue;
using validation::CueFigure;
using validation::SeenDecision;
using validation::SeenOption;

namespace {

SeenOption option(const std::string& text, bool exemplary) { return {text, static_cast<int>(text.size()), 0, false, exemplary}; }

/// `count` decisions of three options, in `hits` of which the one with "now" in it is exemplary.
std::vector<SeenDecision> with_now(int count, int hits) {
  std::vector<SeenDecision> all;
  for (int i = 0; i < count; ++i)
    all.push_back({"d" + std::to_string(i), false, {option("now", i < hits), option("red", i >= hits), option("tin", false)}});
  return all;
}

/// The figure of a cue; of words there may be none.
const CueFigure* figure(const std::vector<CueFigure>& all, Cue cue) {
  const auto found = std::ranges::find(all, cue, &CueFigure::cue);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_SUITE("validation/surface_cues") {
  TEST_CASE("a decision counts for a cue only where one option stands out by it") {
    std::vector<SeenDecision> decisions{{"d1", false, {option("four", true), option("six", false), option("ten", false)}},
                                        {"d2", false, {option("four", true), option("five", false), option("two", false)}},
                                        {"d3", true, {option("a", true), option("ab", false)}}};
    decisions[0].options[1].politeness = 2;
    const auto figures = validation::surface_cues(decisions, Language::en);
    CHECK(figure(figures, Cue::longest)->decisions == 2);
    CHECK(figure(figures, Cue::longest)->hits == std::vector<std::string>{"d1"});
    CHECK(figure(figures, Cue::shortest)->hits == std::vector<std::string>{"d3"});
    CHECK(figure(figures, Cue::first)->decisions == 1);
    CHECK(figure(figures, Cue::last)->hits.empty());
    CHECK(figure(figures, Cue::most_polite)->decisions == 1);
    CHECK(figure(figures, Cue::comes_and_goes)->decisions == 0);
    CHECK(figure(figures, Cue::longest)->expected == doctest::Approx(1. / 3 + 1. / 2));
  }

  TEST_CASE("chance is what the exemplary options of each decision make it") {
    // Thirty decisions of four options: 7.5 by chance, 2.37 the standard error.
    std::vector<SeenDecision> decisions;
    for (int i = 0; i < 30; ++i)
      decisions.push_back(
          {"d", false, {option("long one", i < 12), option("b", i >= 12), option("c", false), option("d", false)}});
    const auto at_twelve = validation::surface_cues(decisions, Language::en);
    CHECK(figure(at_twelve, Cue::longest)->expected == doctest::Approx(7.5));
    CHECK(figure(at_twelve, Cue::longest)->standard_error == doctest::Approx(2.3717).epsilon(.001));
    CHECK_FALSE(figure(at_twelve, Cue::longest)->beyond_chance);
    decisions[12].options[0].exemplary = true;
    decisions[12].options[1].exemplary = false;
    decisions[13].options[0].exemplary = true;
    decisions[13].options[1].exemplary = false;
    CHECK(figure(validation::surface_cues(decisions, Language::en), Cue::longest)->beyond_chance);
  }

  TEST_CASE("two decisions are no habit, however unlikely their standard error makes them") {
    std::vector<SeenDecision> decisions;
    for (int i = 0; i < 2; ++i)
      decisions.push_back({"d", false, {option("longest", true), option("b", false), option("c", false), option("d", false)}});
    const auto figures = validation::surface_cues(decisions, Language::en);
    const CueFigure& longest = *figure(figures, Cue::longest);
    CHECK(static_cast<double>(longest.hits.size()) > longest.expected + 2 * longest.standard_error);
    CHECK_FALSE(longest.beyond_chance);
  }

  TEST_CASE("a word that the best option alone has is found, and forgiven where as many tries would bring one up") {
    const auto all_of_six = validation::surface_cues(with_now(6, 6), Language::en);
    REQUIRE(figure(all_of_six, Cue::word) != nullptr);
    CHECK(figure(all_of_six, Cue::word)->word == "now");
    CHECK(figure(all_of_six, Cue::word)->hits.size() == 6);
    CHECK(figure(validation::surface_cues(with_now(6, 4), Language::en), Cue::word) == nullptr);
    CHECK(figure(validation::surface_cues(with_now(3, 3), Language::en), Cue::word) == nullptr);
  }

  TEST_CASE("a library is judged as one: what no scenario shows alone, all together do") {
    const auto alone = with_now(5, 3);
    CHECK(figure(validation::surface_cues(alone, Language::en), Cue::word) == nullptr);
    std::vector<SeenDecision> library;
    for (int i = 0; i < 8; ++i) library.insert(library.end(), alone.begin(), alone.end());
    const auto pooled = validation::surface_cues(library, Language::en);
    REQUIRE(figure(pooled, Cue::word) != nullptr);
    CHECK(figure(pooled, Cue::word)->decisions == 40);
    CHECK(figure(pooled, Cue::word)->hits.size() == 24);
  }

  TEST_CASE("many decisions are weighed by the normal curve, and come to the same") {
    for (const int thirds : {60, 70}) {  // of 180 and of 240 decisions, a little over a third of them right
      const auto figures = validation::surface_cues(with_now(3 * thirds, thirds + 20), Language::en);
      REQUIRE(figure(figures, Cue::word) != nullptr);
      CHECK(figure(figures, Cue::word)->expected == doctest::Approx(thirds));
    }
  }
}
