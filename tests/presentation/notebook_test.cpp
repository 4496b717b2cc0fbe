#include "presentation/screens/notebook.hpp"

#include "support/desk.hpp"
#include "support/finished_play.hpp"
#include "support/headless_ui.hpp"
#include "support/picked_answer.hpp"

#include <algorithm>
#include <string>

#include "presentation/screens/history.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::finished;
using support::Finished;
using support::HeadlessUi;
using support::say;
using support::told_to_session;

TEST_SUITE("presentation/notebook") {
  TEST_CASE("a marked line is given a reading; in the history a line is marked by pressing it") {
    const Finished f = finished(analysis::Policy::model, 12);
    REQUIRE_FALSE(session::notebook_rows(f.model).empty());
    const simulation::Index marked = session::notebook_rows(f.model).front().line;
    HeadlessUi ui;
    NotebookScratch scratch;
    scratch.reading = marked;
    Messages out;
    std::optional<std::size_t> again;
    const HeadlessUi::Draw notebook = [&](Canvas& c) {
      notebook_panel(c, {40, 40, 860, 640}, f.model, f.model.transcript.size(), scratch, out);
    };
    ui.click(notebook, "まだ分からない");
    const auto readings = told_to_session<session::ReadLine>(out);
    REQUIRE(readings.size() == 1);
    CHECK(readings.front().line == marked);
    CHECK(readings.front().reading == simulation::Reading::unknown);
    ui.check_words_fit();

    const HeadlessUi::Draw history = [&](Canvas& c) {
      history_panel(c, {40, 40, 860, 640}, f.model, f.model.transcript.size(), again, out);
    };
    const auto unmarked =
        std::find_if(f.model.transcript.rbegin(), f.model.transcript.rend(), [&](const session::TalkLine& line) {
          return line.kind == session::TalkKind::client && !session::is_marked(f.model, line.line);
        });
    REQUIRE(unmarked != f.model.transcript.rend());
    const std::string words = text::plain(simulation::words(*f.story, unmarked->text, text::Language::ja));
    Input over;
    over.mouse = {2, 2};
    ui.frame(history, over);
    CHECK_FALSE(ui.shows(say("ui.mark")));
    const ControlBox* const row = find_control(ui.memory, words);
    REQUIRE(row != nullptr);
    over.mouse = row->rect.middle();
    ui.frame(history, over);
    CHECK(ui.shows(say("ui.mark")));
    ui.click(history, words);
    const auto marks = told_to_session<session::MarkLine>(out);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().line == unmarked->line);
    ui.check_words_fit();
  }

  TEST_CASE("the notebook knows what has been read, not what the next page will tell") {
    Desk desk;
    desk.app.chosen = support::volume_of(desk, "first-signs");
    update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
    desk.frame();
    for (int i = 0; i < 12 && desk.app.play->play.before.size() < 2; ++i) {
      desk.read_on();
      support::answer_first(desk);
      desk.frame();
    }
    const session::Model& model = *desk.app.play;
    const auto telling = std::ranges::find_if(model.transcript, [&](const session::TalkLine& line) {
      return line.kind == session::TalkKind::client && model.story->lines[line.line].reveals.size() > 0;
    });
    REQUIRE(telling != model.transcript.end());
    const auto told = static_cast<std::size_t>(telling - model.transcript.begin());
    const simulation::Index known = model.story->fact_lists[model.story->lines[telling->line].reveals.begin];
    const std::string fact = text::plain(simulation::words(*model.story, model.story->facts[known].text, text::Language::ja));
    REQUIRE(desk.scratch.play.read_to <= told);
    const auto in_notebook = [&] {
      desk.press(key('N'));
      const bool shown = desk.ui.shows(fact);
      desk.press(Key::escape);
      return shown;
    };
    CHECK_FALSE(in_notebook());
    for (int page = 0; page < 6 && desk.scratch.play.read_to <= told; ++page) desk.press(Key::enter);
    CHECK(in_notebook());
  }

  TEST_CASE("the key for marks is offered as what it does: once the words are marked it opens the notebook") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    CHECK(desk.ui.shows(say("ui.key.mark")));
    desk.press(key('M'));
    CHECK_FALSE(desk.ui.shows(say("ui.key.mark")));
    CHECK(desk.ui.shows(say("ui.key.marked")));
    desk.press(key('M'));
    CHECK(desk.app.panel == Panel::notebook);
  }

  TEST_CASE("a panel opened from the menu gives the focus back to what one was at before the menu") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    desk.press(Key::down);
    const ControlId answer = desk.ui.memory.focus;
    const ControlBox* const menu = find_control(desk.ui.memory, say("ui.menu"));
    REQUIRE(menu != nullptr);
    REQUIRE(answer != 0);
    REQUIRE(answer != menu->id);
    desk.ui.memory.focus = menu->id;
    desk.press(Key::enter);
    REQUIRE(desk.app.panel == Panel::menu);
    desk.press(key('N'));
    REQUIRE(desk.app.panel == Panel::notebook);
    desk.press(Key::escape);
    CHECK(desk.app.panel == Panel::none);
    CHECK(desk.ui.memory.focus == answer);
  }

  TEST_CASE("a mark set by mistake comes off in the notebook and in the history, until something is answered") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    const auto rows = [&] { return session::notebook_rows(*desk.app.play); };
    desk.press(key('M'));
    REQUIRE(rows().size() == 1);
    const session::TalkLine* const line = session::numbered(desk.app.play->transcript, rows().front().number);
    REQUIRE(line != nullptr);
    const std::string words = text::plain(simulation::words(*desk.app.play->story, line->text, text::Language::ja));
    desk.press(key('N'));
    desk.click(words);
    desk.click(say("notebook.unmark"));
    CHECK(rows().empty());
    desk.press(Key::escape);
    desk.press(key('H'));
    desk.click(words);
    CHECK(rows().size() == 1);
    desk.click(words);
    CHECK(rows().empty());
    desk.click(words);
    desk.press(Key::escape);
    desk.press(key('1'));
    REQUIRE(rows().size() == 1);
    CHECK_FALSE(session::can_be_unmarked(*desk.app.play, line->line));
  }

  TEST_CASE("history and notebook fit at 200 % in both languages") {
    const Finished f = finished(analysis::Policy::model, 20);
    for (const text::Language language : {text::Language::ja, text::Language::en}) {
      Look look;
      look.language = language;
      look.text_size = 2;
      HeadlessUi ui(look, 1024, 640);
      NotebookScratch scratch;
      scratch.reading = session::notebook_rows(f.model).front().line;
      Messages out;
      std::optional<std::size_t> again;
      ui.frame([&](Canvas& c) { notebook_panel(c, {24, 100, 820, 560}, f.model, f.model.transcript.size(), scratch, out); });
      ui.check_words_fit();
      ui.frame([&](Canvas& c) { history_panel(c, {24, 100, 820, 560}, f.model, f.model.transcript.size(), again, out); });
      ui.check_words_fit();
    }
  }
}
