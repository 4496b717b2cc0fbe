#include <doctest/doctest.h>

#include "session/opening.hpp"
#include "support/session_story.hpp"

using namespace session;
using support::after;
using support::no_texts;
using support::option;

namespace {

std::vector<std::string> moves_of(const Model& model) {
  std::vector<std::string> moves;
  for (const auto& move : model.play.moves) moves.push_back(simulation::to_text(*model.story, move));
  return moves;
}

/// What a resumed play cannot know: how many effects were asked for in the sitting before.
Model compared(Model model) {
  model.effects_asked = 0;
  return model;
}

}  // namespace

TEST_SUITE("session/resume") {
  TEST_CASE("after every message of a play, the log alone brings back the same model") {
    const auto story = support::two_days();
    Model model = after(begin(story, 11, Mode::practice), Start{});
    const std::vector<std::function<Message(const Model&)>> steps{
        [&](const Model&) { return MarkLine{support::line(story, "l2")}; },
        [&](const Model&) {
          return ReadLine{support::line(story, "l2"), simulation::Reading::unknown};
        },
        [](const Model& m) { return Choose{option(m, "b")}; },
        [](const Model&) { return StepBack{}; },
        [](const Model& m) { return Choose{option(m, "a")}; },
        [](const Model& m) { return Choose{option(m, "a")}; },
        [](const Model& m) { return Choose{option(m, "b")}; },
        [](const Model&) {
          return Reflect{"plan", "I call."};
        },
    };
    for (const auto& step : steps) {
      model = after(model, step(model));
      REQUIRE(model.notice == Notice::none);
      const auto resumed = resume(story, {model.seed, model.mode, moves_of(model), model.reflections, model.result_recorded});
      REQUIRE(resumed.has_value());
      CHECK(resumed->effects.empty());
      CHECK(compared(resumed->model) == compared(model));
    }
    CHECK(model.phase == Phase::debrief);
  }

  TEST_CASE("a play that ended before its result was written asks for it when it is resumed") {
    const auto story = support::two_days();
    const auto resumed = resume(story, {1, Mode::through, {"d1:a", "d2:a", "d3:a"}, {}, false});
    REQUIRE(resumed.has_value());
    CHECK(resumed->model.phase == Phase::debrief);
    REQUIRE(resumed->effects.size() == 1);
    CHECK(std::holds_alternative<RecordResult>(resumed->effects[0].effect));
  }

  TEST_CASE("moves that the story refuses resume nothing") {
    const auto story = support::two_days();
    CHECK_FALSE(resume(story, {1, Mode::practice, {"d2:a"}, {}, false}).has_value());
    CHECK_FALSE(resume(story, {1, Mode::practice, {"nonsense"}, {}, false}).has_value());
    CHECK_FALSE(resume(story, {1, Mode::practice, {"d1:a", "d2:a", "d3:a", "d3:a"}, {}, false}).has_value());
  }

  TEST_CASE("a scenario whose structure is unchanged goes on from its present text") {
    const auto story = support::two_days();
    const StoredAttempt attempt{"id", {3, Mode::practice, {"d1:a"}, {}, false}, structure_of(story), {}};
    const auto opened = reopen(attempt, &story, no_texts);
    REQUIRE(opened.ok());
    CHECK(opened->stored == nullptr);
    CHECK(opened->updated.model.story == &story);
    CHECK(opened->updated.model.play.moves.size() == 1);
  }

  TEST_CASE("a changed one goes on from the text it was begun with, and without either it says so") {
    const auto story = support::two_days();
    const StoredAttempt attempt{
        "id", {3, Mode::practice, {"d1:a"}, {}, false}, "0123", {{"scenario", "small.yaml", "as it was"}}};
    const auto from_texts = [](const std::vector<PlayedText>& texts) -> std::optional<simulation::Story> {
      return texts.size() == 1 && texts[0].body == "as it was" ? std::optional(support::two_days()) : std::nullopt;
    };
    for (const simulation::Story* current : {&story, static_cast<const simulation::Story*>(nullptr)}) {
      const auto opened = reopen(attempt, current, from_texts);
      REQUIRE(opened.ok());
      REQUIRE(opened->stored != nullptr);
      CHECK(opened->updated.model.story == opened->stored.get());
      CHECK(opened->updated.model.play.moves.size() == 1);
    }
    const auto lost = reopen(attempt, &story, no_texts);
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.failure().key == "failure.cannot_resume");
  }

  TEST_CASE("a mended typo leaves the structure alone; another option does not") {
    const auto with = [](const std::string& words, const std::string& acts) {
      return structure_of(support::story_of(
          "  s:\n    flow:\n      - id: d1\n        choose:\n          - {id: a, say: " + words + ", acts: " + acts +
          ", exemplary: yes, then: [{end: good}]}\n          - {id: b, say: No., acts: talk, then: [{end: bad}]}\n"));
    };
    CHECK(with("Helo", "ask") == with("Hello", "ask"));
    CHECK(with("Hello", "ask") != with("Hello", "greet"));
    CHECK(with("Hello", "ask").size() == 16);
  }
}
