#include <doctest/doctest.h>

#include "analysis/policy.hpp"
#include "session/session.hpp"
#include "simulation/score.hpp"
#include "support/shipped.hpp"

using analysis::Policy;
using text::Language;

namespace {

void check_ranges(const simulation::Story& story, const simulation::State& state) {
  const auto score = simulation::score(story, state);
  for (const auto& dimension : score.dimensions) {
    if (!dimension) continue;
    CHECK(dimension->score >= 0);
    CHECK(dimension->score <= 10000);
    CHECK(dimension->moments > 0);
    CHECK(dimension->shown >= 0);
    CHECK(dimension->shown <= 100 * dimension->moments);
  }
  for (const auto& receipt : score.receipts) {
    CHECK(receipt.mark >= 0);
    CHECK(receipt.mark <= 100);
    CHECK((receipt.principle == simulation::nowhere || receipt.principle < story.rubric.principles.size()));
  }
  for (std::size_t person = 0; person < story.people.size(); ++person)
    for (int meter = 0; meter < condition::meter_count; ++meter) {
      const int value = simulation::meter(story, state.world, static_cast<int>(person), static_cast<condition::Meter>(meter));
      CHECK(value >= 0);
      CHECK(value <= 10000);
    }
}

}  // namespace

TEST_SUITE("shipped") {
  TEST_CASE("every shipped scenario is without errors and warnings, in Japanese and English, and fully stamped") {
    for (const auto& file : support::shipped_files()) {
      const auto shipped = support::load_shipped(file);
      CAPTURE(file.string());
      for (const auto& problem : shipped.loaded.problems) FAIL_CHECK(text::line(problem, Language::en));
      REQUIRE(shipped.loaded.scenario.has_value());
      CHECK(shipped.loaded.scenario->languages == std::vector{Language::ja, Language::en});
      CHECK(loading::stamp_ids(shipped.loaded.source, file.string()) == shipped.loaded.source);
    }
  }

  TEST_CASE("every automatic player reaches an end, whatever the seed, and all numbers stay in their ranges") {
    for (const auto& file : support::shipped_files()) {
      const auto story = support::shipped_story(file);
      CAPTURE(file.string());
      for (const auto name : analysis::policy_names())
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
          CAPTURE(std::string(name));
          CAPTURE(seed);
          const auto play = analysis::play(story, *analysis::policy_of(name), seed, Language::ja);
          REQUIRE(play.state.world.ended);
          check_ranges(story, play.state);
        }
    }
  }

  TEST_CASE("the exemplary answers lead to the best outcome and to at least 90 in every dimension") {
    for (const auto& file : support::shipped_files()) {
      const auto story = support::shipped_story(file);
      CAPTURE(file.string());
      for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        const auto play = analysis::play(story, Policy::model, seed, Language::ja);
        REQUIRE(play.state.world.ended);
        const auto& end = story.nodes[play.state.world.node];
        REQUIRE(end.kind == simulation::NodeKind::end);
        CHECK(story.outcomes[end.a].rank == 1);
        const auto score = simulation::score(story, play.state);
        for (const auto& dimension : score.dimensions)
          if (dimension) CHECK(dimension->score >= 9000);
      }
    }
  }

  TEST_CASE("no page of a talk is a heading with nothing told below it") {
    for (const auto& file : support::shipped_files()) {
      const auto story = support::shipped_story(file);
      CAPTURE(file.string());
      for (const auto policy : {Policy::model, Policy::random}) {
        session::Model model = session::begin(story, 1, session::Mode::practice);
        session::start_unrecorded(model);
        for (const auto& move : analysis::play(story, policy, 1, Language::ja).moves)
          REQUIRE(session::play_unrecorded(model, move));
        const auto& talk = model.transcript;
        for (std::size_t i = 0; i < talk.size(); ++i) {
          if (talk[i].kind != session::TalkKind::scene) continue;
          CAPTURE(simulation::words(story, talk[i].text, Language::ja));
          const bool heads_something = i + 1 < talk.size() && talk[i + 1].kind != session::TalkKind::scene;
          CHECK(heads_something);
        }
      }
    }
  }

  TEST_CASE("every principle a scenario says it teaches has a moment on the exemplary path") {
    for (const auto& file : support::shipped_files()) {
      const auto story = support::shipped_story(file);
      CAPTURE(file.string());
      const auto play = analysis::play(story, Policy::model, 1, Language::ja);
      const auto score = simulation::score(story, play.state);
      for (const auto principle : story.teaches) {
        CAPTURE(story.rubric.principles[principle].id);
        CHECK(score.principles[principle].moments > 0);
      }
    }
  }
}
