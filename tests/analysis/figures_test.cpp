#include "analysis/figures.hpp"

#include <doctest/doctest.h>

#include "analysis/coverage.hpp"
#include "support/small_story.hpp"

/// What many results come to, and what a library gives occasion to.
namespace {

simulation::Story two_ends() {
  return support::story_of(
      "  visit:\n    flow:\n      - sato(irritated): Late again.\n      - sato: Well.\n      - choose:\n"
      "          - {say: ask, id: ask, acts: ask, exemplary: yes, then: [{end: good}]}\n"
      "          - {say: rude, id: rude, acts: rude, then: [{end: bad}]}\n        id: d1\n");
}

analysis::Result result(std::optional<int> listening, simulation::Index outcome) {
  analysis::Result made;
  made.scores[0] = listening;
  made.outcome = outcome;
  return made;
}

}  // namespace

TEST_SUITE("analysis/figures") {
  TEST_CASE("mean, least, most and deviation are of the plays that were offered the dimension") {
    const auto story = two_ends();
    const std::vector results{result(1000, 0), result(3000, 1), result(std::nullopt, simulation::nowhere), result(2000, 1)};
    const auto figures = analysis::figures_of(story, results);
    REQUIRE(figures.dimensions[0].has_value());
    CHECK(*figures.dimensions[0] == analysis::Spread{3, 2000, 1000, 3000, 816});
    CHECK_FALSE(figures.dimensions[1].has_value());
    CHECK(figures.outcomes == std::vector<std::size_t>{1, 2});
    CHECK(figures.endless == 1);
    CHECK(figures.best_rank == 1);
    CHECK(figures.worst_rank == 2);
    CHECK(figures.usual_outcome == 1);
    CHECK(analysis::mean_over_dimensions(figures) == 2000);
  }

  TEST_CASE("nothing played comes to nothing") {
    const auto figures = analysis::figures_of(two_ends(), {});
    CHECK(figures.plays == 0);
    CHECK_FALSE(figures.best_rank.has_value());
    CHECK_FALSE(analysis::mean_over_dimensions(figures).has_value());
  }

  TEST_CASE("a mean is rounded to the nearest, to either side") {
    CHECK(analysis::rounded_mean(7, 2) == 4);
    CHECK(analysis::rounded_mean(-7, 2) == -4);
    CHECK(analysis::rounded_mean(7, 3) == 2);
  }

  TEST_CASE("coverage counts occasions on the exemplary path, places where some play shows or breaks, and who talks how") {
    const auto story = two_ends();
    const auto cover = analysis::cover(story, 3, 2);
    const auto principle = [&](const std::string& id) {
      for (std::size_t i = 0; i < story.rubric.principles.size(); ++i)
        if (story.rubric.principles[i].id == id) return cover.principles[i];
      return analysis::PrincipleCover{};
    };
    CHECK(principle("listen-for-the-real-issue").moments == 1);
    CHECK(principle("listen-for-the-real-issue").shown == 1);
    CHECK(principle("punctual").none());
    REQUIRE(cover.voices.size() == 1);
    CHECK(cover.voices[0].lines == 2);
    CHECK(cover.voices[0].irritated == 1);
  }
}
