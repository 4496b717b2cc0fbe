#include "presentation/screens/play_feedback.hpp"

#include <set>

#include "debrief/wording.hpp"
#include "presentation/screens/play.hpp"
#include "support/finished_play.hpp"
#include "support/headless_ui.hpp"

using namespace presentation;
using support::Finished;
using support::HeadlessUi;

namespace {

/// A play at the question after so many answers, and what a novice hears there.
struct AfterAnswer {
  Finished f;
  std::optional<debrief::Feedback> told;
  explicit AfterAnswer(std::size_t answers)
      : f(support::finished(analysis::Policy::random, answers)),
        told(debrief::last_feedback(*f.story, f.model.seed, f.model.play.moves)) {}
};

void draw_play(HeadlessUi& ui, const AfterAnswer& a, bool brief) {
  PlayScratch scratch;
  Messages out;
  ui.frame([&](Canvas& c) { play_screen(c, a.f.model, {.told = brief && a.told ? &*a.told : nullptr}, scratch, out); });
}

}  // namespace

TEST_SUITE("presentation/play_feedback") {
  TEST_CASE("a novice hears one inner voice and one receipt under the talk; with full depth nothing of it") {
    const AfterAnswer a(1);
    REQUIRE(a.told.has_value());
    REQUIRE(a.told->line != simulation::nowhere);
    REQUIRE(a.told->act != simulation::nowhere);
    HeadlessUi ui;
    draw_play(ui, a, true);
    CHECK(ui.shows("胸の内（一例）"));
    const std::string principle = a.f.story->rubric.principles[a.told->principle].name.ja;
    CHECK(ui.shows(principle));
    ui.check_words_fit();
    ui.check_controls_apart();
    draw_play(ui, a, false);
    CHECK_FALSE(ui.shows("胸の内"));
  }

  TEST_CASE("it fits with talk and question after every answer, in both languages and at both text sizes") {
    for (const std::size_t answers : {1u, 4u, 9u, 15u}) {
      const AfterAnswer a(answers);
      for (const text::Language language : {text::Language::ja, text::Language::en})
        for (const float size : {1.f, 2.f}) {
          CAPTURE(answers);
          CAPTURE(size);
          Look look;
          look.language = language;
          look.text_size = size;
          HeadlessUi ui(look);
          draw_play(ui, a, true);
          ui.check_words_fit();
          ui.check_controls_apart();
          // Under the header in any case: what rises above it could not be read.
          for (const TextBox& t : ui.memory.texts)
            if (t.words.find(language == text::Language::ja ? "胸の内" : "unspoken") != std::string::npos)
              CHECK(t.rect.y > size::header);
        }
    }
  }

  TEST_CASE("whoever's thought is told is seen with it, also where somebody else stands there or nobody does") {
    int beside_another = 0;
    for (std::size_t answers = 1; answers < 24; ++answers) {
      const AfterAnswer a(answers);
      if (!a.told || a.told->line == simulation::nowhere) continue;
      CAPTURE(answers);
      HeadlessUi ui;
      std::set<std::string> seen;
      ui.pictures = [&](const Picture& picture, int, int) -> Texture {
        if (const auto* portrait = std::get_if<PortraitPicture>(&picture)) seen.insert(portrait->person);
        return 0;
      };
      draw_play(ui, a, true);
      if (!ui.shows("胸の内（一例）")) continue;
      CHECK(seen.contains(a.f.story->people[a.f.story->lines[a.told->line].person].portrait));
      if (seen.size() > 1) ++beside_another;
    }
    CHECK(beside_another > 0);
  }

  TEST_CASE("it belongs to the page on which the answer's own scene ends, and the next task of a plan is another") {
    using session::TalkKind;
    debrief::Feedback told;
    told.options = {7};
    session::Transcript talk;
    const auto add = [&](TalkKind kind, simulation::Index option = simulation::nowhere) {
      talk.emplace_back();
      talk.back().kind = kind;
      talk.back().option = option;
    };
    add(TalkKind::scene), add(TalkKind::client), add(TalkKind::rep, 7), add(TalkKind::client);
    add(TalkKind::scene), add(TalkKind::rep, 9), add(TalkKind::client);
    CHECK(closes_answer(talk, {2, 4}, told));
    CHECK_FALSE(closes_answer(talk, {0, 2}, told));
    CHECK_FALSE(closes_answer(talk, {4, 7}, told));
    CHECK_FALSE(closes_answer(talk, {2, 3}, told));
    talk.resize(2);
    CHECK_FALSE(closes_answer(talk, {0, 2}, told));
  }
}
