#include <limits>
#include <optional>

#include "presentation/screens/questions.hpp"
#include "support/picked_answer.hpp"
#include "text/message.hpp"

/// Stepping back through whole plays in the window: at every question after the first, from wherever the trainee stands, and to
/// exactly what was there.
namespace {

using namespace presentation;
using namespace support;

/// What stood before an answer was given: with what had been put together for it.
struct Before {
  simulation::World world;
  session::Transcript talk;
  std::optional<session::Question> question;
};
Before before_of(const Desk& desk) {
  const session::Model& model = *desk.app.play;
  return {model.play.state.world, model.transcript, model.question};
}

void tell(Desk& desk, const Move& move) {
  const auto said = [&](const session::Message& message) { update(desk.app, Tell{message}, desk.world); };
  switch (move.kind) {
    case Move::Kind::choose: return said(session::Choose{move.option});
    case Move::Kind::mark: return said(session::MarkLine{move.line});
    case Move::Kind::note: return said(session::NotePromise{move.promise});
    default: return said(session::Arrange{move});
  }
}

/// Every way there is, and every place to be taken by surprise at, in turn.
void step_back(Desk& desk, std::size_t turn) {
  const Key back = key('Z');
  switch (turn % 6) {
    case 0: return desk.press(back);  // nothing of the answer has been read yet
    case 1: desk.read_on(); return desk.press(back);
    case 2:
      desk.press(desk.app.look.mapping.key(Action::menu));
      REQUIRE(desk.app.panel == Panel::menu);
      return desk.click(text::message(ja, "ui.key.back"));
    case 3:
      desk.press(desk.app.look.mapping.key(Action::history));
      desk.press(Key::escape);
      return desk.press(back);
    case 4: desk.press(desk.app.look.mapping.key(Action::skip)); return desk.press(back);
    default:
      desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
      desk.frame();
      if (has_desk(*desk.app.play)) desk.press(key('1'));  // with something in hand, or put in
      return desk.press(back);
  }
}

/// By its kind: what was put together has no words of its own to be quoted.
std::string what_was_taken_back(const session::Model& model) {
  const auto kind = static_cast<int>(model.story->decisions[model.question->decision].kind);
  return say("ui.taken_back", {say(("ui.taken_back_" + std::to_string(kind)).c_str())});
}

void check_is(const Desk& desk, const Before& wanted) {
  const session::Model& model = *desk.app.play;
  CHECK(model.play.state.world == wanted.world);
  CHECK(model.transcript == wanted.talk);
  CHECK(model.question == wanted.question);
}

}  // namespace

TEST_SUITE("presentation/step back") {
  TEST_CASE("in practice every answer can be taken back, from anywhere, to exactly what stood before it") {
    for (const char* id : {"first-signs", "second-chance"}) {
      CAPTURE(id);
      Desk desk;
      desk.app.chosen = volume_of(desk, id);
      update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
      desk.frame();
      CHECK_FALSE(session::can_step_back(*desk.app.play));
      const simulation::Story& story = *desk.app.play->story;
      analysis::PolicyState own{};
      std::vector<Before> all;
      Answer moves;
      for (int asked = 0; asked < 200 && desk.app.play->question; ++asked) {
        CAPTURE(story.decisions[desk.app.play->question->decision].id);
        const Answer answer = picked_answer(*desk.app.play, analysis::Policy::model, own);
        for (std::size_t i = 0; i + 1 < answer.size(); ++i) tell(desk, answer[i]);
        all.push_back(before_of(desk));
        tell(desk, answer.back());
        desk.frame();
        if (!desk.app.play->question) break;
        REQUIRE(session::can_step_back(*desk.app.play));
        step_back(desk, all.size());
        check_is(desk, all.back());
        if (has_desk(*desk.app.play)) CHECK(desk.ui.shows(what_was_taken_back(*desk.app.play)));
        // Now and then all the way to the first question, and forward again.
        if (all.size() % 10 == 5) {
          for (std::size_t i = all.size() - 1; i-- > 0;) {
            desk.press(key('Z'));
            check_is(desk, all[i]);
          }
          CHECK_FALSE(session::can_step_back(*desk.app.play));
          for (const Move& move : moves) tell(desk, move);
          for (std::size_t i = 0; i + 1 < answer.size(); ++i) tell(desk, answer[i]);
          desk.frame();
          check_is(desk, all.back());
        }
        moves.insert(moves.end(), answer.begin(), answer.end());
        tell(desk, answer.back());
        desk.frame();
      }
      REQUIRE(all.size() > 5);
      CHECK_FALSE(session::can_step_back(*desk.app.play));  // the end has been recorded
    }
  }
}
