#include <limits>

#include "simulation/forms.hpp"
#include "support/desk.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

/// The desks of every shipped scenario, as they are asked and with something in hand: what a page is for is seen on it, without
/// scrolling.
namespace {

using namespace presentation;
using scenario::QuestionKind;
using support::Desk;
using text::Language;

void at_size(Desk& desk, float size, Language language) {
  desk.app.look.text_size = size;
  desk.app.look.language = language;
  desk.ui.look = desk.app.look;
  desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
  desk.scratch.play.hand.let_go();
  desk.ui.memory.scroll.clear();
  desk.frame();
}

QuestionKind kind_of(const Desk& desk) { return desk.app.play->story->decisions[desk.app.play->question->decision].kind; }

bool whole(const ControlBox& control) { return control.seen.height >= control.rect.height - 1; }

/// Everything on a sorting board, and every task and slot of a plan, in the usual size.
void check_nothing_scrolled(const Desk& desk) {
  for (const ControlBox& control : desk.ui.memory.controls) {
    CAPTURE(control.label);
    CAPTURE(control.rect.bottom());
    CHECK(whole(control));
  }
}

/// The last hour of a calendar does not lie on the edge below it.
void check_hours_clear(const Desk& desk) {
  const auto& texts = desk.ui.memory.texts;
  const auto keys = std::ranges::find(texts, text::message(desk.app.look.language, "ui.key.done", {}), &TextBox::words);
  REQUIRE(keys != texts.end());
  constexpr float from_edge_to_keys = 17, clear = 12;
  for (const TextBox& words : texts) {
    CAPTURE(words.words);
    if (words.words.ends_with(":00")) CHECK(words.rect.bottom() + clear + from_edge_to_keys <= keys->rect.y);
  }
}

/// Promises still open, and the way to write one down.
void check_promises_seen(const Desk& desk) {
  const session::Model& model = *desk.app.play;
  const auto rows = session::promise_rows(model);
  const auto language = desk.app.look.language;
  const bool open = std::ranges::any_of(rows, [](const auto& row) { return row.state == condition::PromiseState::open; });
  if (open) CHECK(desk.ui.shows(text::message(language, "ui.promises", {})));
  const auto* note = find_control(desk.ui.memory, text::message(language, "ui.note", {}));
  if (note == nullptr) note = find_control(desk.ui.memory, text::message(language, "ui.note.short", {}));
  if (model.story->notes_by_hand) CHECK((note != nullptr && whole(*note)));
}

/// With the first card in hand every tray takes it in sight; with the first task the first slot for it is in sight.
void check_places_seen(Desk& desk, QuestionKind kind) {
  const auto language = desk.app.look.language;
  desk.press(key('1'));
  REQUIRE_FALSE(desk.scratch.play.hand.empty());
  const std::string here = text::message(language, kind == QuestionKind::sort ? "ui.board.lay_here" : "ui.plan.put_here", {});
  if (kind == QuestionKind::plan) {
    CHECK(desk.ui.shows(here));
    return;
  }
  int open = 0;
  for (const ControlBox& control : desk.ui.memory.controls)
    if (control.enabled && std::string_view(control.label).ends_with(here) && whole(control)) ++open;
  const session::Model& model = *desk.app.play;
  const bool laid = simulation::laid_card(*model.story, model.play.state.world, desk.scratch.play.hand.holds).placed;
  CHECK(open >= (laid ? 2 : 3));
}

/// In large letters the page's height is the desk's: the answer's button stands in the header, whole, and beside it the hour and
/// how it is played; the ways that were in the header before still are.
void check_close_header(Desk& desk, QuestionKind kind) {
  const session::Model& model = *desk.app.play;
  const auto language = desk.app.look.language;
  const auto in_header = [&](const char* label) {
    const auto* button = find_control(desk.ui.memory, text::message(language, label, {}));
    return button != nullptr && button->seen == button->rect && button->rect.bottom() <= desk.ui.extent.height * .15f;
  };
  const std::string done = "ui.done_" + std::to_string(static_cast<int>(kind));
  CHECK((in_header(done.c_str()) || (kind == QuestionKind::plan && in_header("ui.done_nothing"))));
  for (const char* way : {"play.history", "ui.notebook", "ui.menu"}) CHECK(in_header(way));
  CHECK(desk.ui.shows(text::moment(model.story->start, model.play.state.world.now, language)));
  CHECK(desk.ui.shows(text::message(language, "ui.practice", {})));
  for (const TextBox& words : desk.ui.memory.texts) {
    CAPTURE(words.words);
    CHECK_FALSE((words.rect.y < desk.ui.extent.height * .1f && words.words.ends_with("…")));
  }
  for (const auto& [pressed, panel] : {std::pair{'H', Panel::history}, {'N', Panel::notebook}}) {
    desk.press(key(pressed));
    CHECK(desk.app.panel == panel);
    desk.press(Key::escape);
    CHECK(desk.app.panel == Panel::none);
  }
}

void check_desk(Desk& desk) {
  const QuestionKind kind = kind_of(desk);
  const bool held = kind == QuestionKind::sort || kind == QuestionKind::plan;
  for (const auto language : {Language::ja, Language::en})
    for (const float size : {1.f, 2.f}) {
      CAPTURE(size);
      CAPTURE(text::code(language));
      at_size(desk, size, language);
      desk.ui.check_words_fit();
      desk.ui.check_controls_apart();
      check_promises_seen(desk);
      if (size == 2) check_close_header(desk, kind);
      if (held && size == 1) check_nothing_scrolled(desk);
      if (kind == QuestionKind::plan && size == 1) check_hours_clear(desk);
      if (held) check_places_seen(desk, kind);
      desk.ui.check_words_fit();
      desk.ui.check_controls_apart();
    }
}

/// With its slots filled there may be no place left to look for.
void check_plan_made(Desk& desk) {
  for (const auto language : {Language::ja, Language::en}) {
    CAPTURE(text::code(language));
    at_size(desk, 1, language);
    check_nothing_scrolled(desk);
  }
}

}  // namespace

TEST_SUITE("presentation/desks") {
  TEST_CASE(
      "what is in hand has its places in sight, promises are in sight, neither a board nor a plan scrolls in the usual size") {
    Desk desk;
    for (std::size_t volume = 0; volume < desk.app.shelf.volumes.size(); ++volume) {
      if (!desk.app.shelf.volumes[volume].story) continue;
      update(desk.app, OpenScenario{volume}, desk.world);
      update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
      for (int answered = 0; answered < 400 && desk.app.play->question; ++answered) {
        const session::Model& model = *desk.app.play;
        CAPTURE(model.story->id);
        CAPTURE(model.story->decisions[model.question->decision].id);
        for (const simulation::Index promise : session::promises_to_note(model))
          update(desk.app, Tell{session::NotePromise{promise}}, desk.world);
        if (!scenario::is_chosen(kind_of(desk))) check_desk(desk);
        for (const auto& move : simulation::exemplary_moves(*model.story, model.play.state)) {
          if (simulation::is_answer(move) && kind_of(desk) == QuestionKind::sort) check_desk(desk);
          if (simulation::is_answer(move) && kind_of(desk) == QuestionKind::plan) check_plan_made(desk);
          if (move.kind == simulation::Move::Kind::choose)
            update(desk.app, Tell{session::Choose{move.option}}, desk.world);
          else
            update(desk.app, Tell{session::Arrange{move}}, desk.world);
        }
      }
      update(desk.app, GoTo{Screen::home}, desk.world);
    }
  }
}
