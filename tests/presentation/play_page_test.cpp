#include <limits>

#include "support/desk.hpp"
#include "text/furigana.hpp"

/// What a page of a play says of itself: that it goes on, which promises stand, what was taken back, how one gets out and in
/// again.
namespace {

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::say;
using text::Language;

void show_at(Desk& desk, float text_size, Language language) {
  desk.app.look.text_size = text_size;
  desk.app.look.language = language;
  desk.ui.look = desk.app.look;
  desk.frame();
}

/// The words by themselves, not as a part of others.
bool stands(const Desk& desk, const std::string& words) {
  return std::ranges::find(desk.ui.memory.texts, words, &TextBox::words) != desk.ui.memory.texts.end();
}

bool shows_part(const Desk& desk, const std::string& number, const std::string& of) {
  return desk.ui.shows(text::message(desk.app.look.language, "ui.part_goes_on", {number, of}));
}

float right_of(const Memory& memory, const std::string& words) {
  const auto found = std::ranges::find(memory.texts, words, &TextBox::words);
  REQUIRE(found != memory.texts.end());
  return found->rect.x + found->rect.width;
}

}  // namespace

TEST_SUITE("presentation/play page") {
  TEST_CASE("what goes over to a next page for want of room says so, and what fits says nothing") {
    Desk desk;
    begin_play(desk);
    show_at(desk, 1, Language::en);
    CHECK_FALSE(shows_part(desk, "1", "2"));
    show_at(desk, 2, Language::en);
    CHECK(shows_part(desk, "1", "2"));
    desk.press(Key::enter);
    CHECK_FALSE(shows_part(desk, "1", "2"));
    CHECK(desk.ui.shows(text::message(Language::en, "ui.part", {"2", "2"})));
  }

  TEST_CASE("the main button keeps its place from page to page, however much is said") {
    Desk desk;
    begin_play(desk);
    const auto button = [&] { return find_control(desk.ui.memory, say("ui.go_on")); };
    REQUIRE(button() != nullptr);
    const float at = button()->rect.y;
    std::size_t pages = 0;
    for (int answers = 0; desk.app.play->question && answers < 12; ++answers) {
      for (; button() != nullptr; ++pages) {
        CHECK(button()->rect.y == at);
        desk.press(Key::enter);
      }
      support::answer_first(desk);
      desk.frame();
    }
    CHECK(pages > 12);
  }

  TEST_CASE("in large letters a page begins at its head, whatever was read on another one") {
    Desk desk;
    begin_play(desk);
    show_at(desk, 2, Language::en);
    std::size_t turned = 0, read_on = 0;
    const auto is_cut_above = [](const TextBox& line) { return line.cut && line.rect.y < 300; };
    for (int answers = 0; desk.app.play->question && answers < 12; ++answers) {
      while (turned + read_on < 200) {
        const auto page = desk.scratch.play.page;
        const auto scrolled = desk.ui.memory.scroll;
        desk.press(Key::enter);
        if (desk.scratch.play.page != page) {
          ++turned;
          CHECK(std::ranges::none_of(desk.ui.memory.texts, is_cut_above));
        } else if (desk.ui.memory.scroll != scrolled) {
          ++read_on;
        } else {
          break;
        }
      }
      support::answer_first(desk);
      desk.frame();
    }
    CHECK(turned > 10);
    CHECK(read_on > 3);
  }

  TEST_CASE("an arrow begins at the main button, not at the way out") {
    Desk desk;
    begin_play(desk);
    desk.press(Key::down);
    const ControlBox* button = find_control(desk.ui.memory, say("ui.go_on"));
    REQUIRE(button != nullptr);
    CHECK(desk.ui.memory.focus == button->id);
  }

  TEST_CASE("promises are in sight at every question from the first one on, settled or not, in every size and language") {
    Desk desk;
    begin_play(desk);
    int with_promises = 0, all_kept = 0;
    const auto is_kept = [](condition::PromiseState state) { return state == condition::PromiseState::kept; };
    const std::string kept_key = "play.promise_state_" + std::to_string(static_cast<int>(condition::PromiseState::kept));
    while (desk.app.play->question) {
      const auto rows = session::promise_rows(*desk.app.play);
      with_promises += rows.empty() ? 0 : 1;
      for (const float size : {1.f, 2.f})
        for (const Language language : {Language::ja, Language::en}) {
          desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
          desk.ui.memory.scroll.clear();
          show_at(desk, size, language);
          const bool shown = stands(desk, text::message(language, "ui.promises"));
          const bool asked = stands(desk, text::message(language, "ui.asked_for"));
          CAPTURE(size);
          CHECK((shown || asked) == !rows.empty());
          if (rows.empty() || !std::ranges::all_of(rows, is_kept, &session::PromiseRow::state)) continue;
          ++all_kept;
          CHECK(desk.ui.shows(text::message(language, kept_key)));
        }
      for (const auto& move : simulation::exemplary_moves(*desk.app.play->story, desk.app.play->play.state))
        if (move.kind == simulation::Move::Kind::choose)
          update(desk.app, Tell{session::Choose{move.option}}, desk.world);
        else
          update(desk.app, Tell{session::Arrange{move}}, desk.world);
    }
    CHECK(with_promises > 0);
    CHECK(all_kept > 0);
  }

  TEST_CASE("in large letters the header says the keys it has room for, the menu's first, in either language") {
    Desk desk;
    begin_play(desk);
    for (const Language language : {Language::ja, Language::en}) {
      show_at(desk, 2, language);
      CHECK(stands(desk, "F10"));
      CHECK(stands(desk, "H"));
      desk.ui.check_words_fit();
      show_at(desk, 1, language);
      CHECK(stands(desk, "H"));
    }
  }

  TEST_CASE("the last hint at the foot keeps as far from the menu's button as from its neighbour") {
    Desk desk;
    begin_play(desk);
    update(desk.app, Tell{session::Choose{desk.app.play->question->offers.front().option}}, desk.world);
    desk.frame();
    desk.read_on();
    const ControlBox* menu = find_control(desk.ui.memory, say("ui.menu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->rect.x - right_of(desk.ui.memory, say("ui.key.furigana")) >= 14);
    // Where there is less room, the page that lists all keys stays.
    desk.press(key('M'));
    CHECK(desk.ui.shows(say("ui.key.marked")));
    CHECK(menu->rect.x - right_of(desk.ui.memory, say("ui.key.keys")) >= 14);
  }

  TEST_CASE("Z says which answer was taken back, until another one is given") {
    for (const float size : {1.f, 2.f}) {
      Desk desk({.text_size = size});
      begin_play(desk);
      desk.read_on();
      const auto option = desk.app.play->question->offers[1].option;
      const std::string words =
          text::plain(simulation::words(*desk.app.play->story, desk.app.play->story->options[option].text, Language::ja));
      update(desk.app, Tell{session::Choose{option}}, desk.world);
      desk.frame();
      const std::string said = say("ui.taken_back", {"「" + words.substr(0, 12)});
      const auto told = [&] {
        return std::ranges::any_of(desk.ui.memory.texts, [&](const TextBox& t) {
          return t.words.starts_with(said) && t.words.ends_with("」");  // on one line
        });
      };
      CHECK_FALSE(told());
      desk.press(key('Z'));
      CHECK(told());
      desk.ui.check_words_fit();
      update(desk.app, Tell{session::Choose{option}}, desk.world);
      desk.frame();
      CHECK_FALSE(told());
    }
  }

  TEST_CASE("out of a play: home says how far it is kept, and goes on with it") {
    for (const float size : {1.f, 2.f}) {
      Desk desk({.text_size = size});
      desk.frame();
      const simulation::Story& story = *desk.app.shelf.volumes.front().story;
      const std::string title(simulation::words(story, story.title, Language::ja));
      const auto said = [&] {
        const std::string head = say("ui.left_play", {title, ""}).substr(0, title.size() + 12);
        return std::ranges::any_of(desk.ui.memory.texts, [&](const TextBox& t) { return t.words.starts_with(head); });
      };
      CHECK_FALSE(said());
      begin_play(desk);
      desk.read_on();
      desk.press(key('1'));
      const auto question = desk.app.play->question;
      desk.press(Key::escape);
      REQUIRE(desk.app.screen == Screen::home);
      CHECK(said());
      desk.press(Key::enter);
      CHECK(desk.app.screen == Screen::play);
      CHECK(desk.app.play->question == question);
    }
  }

  TEST_CASE("a play left at its end comes back to how it ended, until something has been said of it") {
    Desk desk;
    begin_play(desk);
    support::play_to_the_end(desk);
    desk.frame();
    desk.press(Key::escape);
    REQUIRE(desk.app.screen == Screen::home);
    desk.press(Key::enter);
    CHECK(desk.app.screen == Screen::play);
    const auto ended = [&] { return find_control(desk.ui.memory, say("ui.to_debrief")) != nullptr; };
    for (int i = 0; i < 400 && !ended(); ++i) desk.press(Key::enter);
    REQUIRE(ended());
    // What cannot be done any more is not offered.
    desk.press(desk.app.look.mapping.key(Action::menu));
    REQUIRE(desk.app.panel == Panel::menu);
    CHECK(find_control(desk.ui.memory, say("ui.key.back")) == nullptr);
    desk.press(Key::escape);
    desk.press(Key::enter);
    REQUIRE(desk.app.screen == Screen::debrief);
    support::skip_own_view(desk);
    update(desk.app, GoTo{Screen::home}, desk.world);
    update(desk.app, GoOn{0}, desk.world);
    CHECK(desk.app.screen == Screen::debrief);
  }

  TEST_CASE("one can leave the program from a play's menu, and by no key in the middle of a play") {
    Desk desk;
    begin_play(desk);
    desk.press(key('Q'));
    CHECK_FALSE(desk.app.over);
    desk.press(Key::f10);
    desk.press(key('Q'));
    CHECK(desk.app.over);
  }

  TEST_CASE("one can leave the program from home") {
    Desk desk;
    desk.frame();
    desk.click(say("ui.quit"));
    CHECK(desk.app.over);
  }

  TEST_CASE("how somebody looks stands in words where that was asked for, and is always told to a speech program") {
    Desk desk;
    begin_play(desk);
    const simulation::Story& story = *desk.app.play->story;
    desk.read_on();
    const session::TalkLine& line = desk.app.play->transcript.back();
    REQUIRE(line.kind == session::TalkKind::client);
    const std::string feeling = story.lines[line.line].feeling;
    REQUIRE(feeling == "cool");
    CHECK_FALSE(desk.ui.shows("冷たい"));
    desk.app.look.faces_in_words = desk.app.look.voicing = true;
    desk.ui.look = desk.app.look;
    desk.frame();
    CHECK(desk.ui.shows("冷たい"));
    CHECK(desk.ui.memory.voice.find("冷たい") != std::string::npos);
  }
}
