#include "command_line/language_set.hpp"
#include "presentation/app/settings.hpp"
#include "presentation/screens/play_pages.hpp"
#include "support/desk.hpp"
#include "text/dates.hpp"

#include <filesystem>
#include <fstream>

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::play_to_the_end;
using support::skip_own_view;

TEST_SUITE("presentation/screens") {
  TEST_CASE("Esc leads back home from what the header leads to") {
    Desk desk;
    for (const Screen screen : {Screen::library, Screen::records, Screen::progress}) {
      update(desk.app, GoTo{screen}, desk.world);
      desk.frame();
      desk.press(Key::escape);
      CHECK(desk.app.screen == Screen::home);
    }
  }

  TEST_CASE("from home to an answer and the debrief by keyboard alone") {
    Desk desk;
    desk.frame();
    CHECK(desk.app.screen == Screen::home);
    desk.press(Key::enter);
    CHECK(desk.app.screen == Screen::briefing);
    desk.press(Key::enter);
    REQUIRE(desk.app.screen == Screen::play);
    int answers = 0;
    for (; answers < 400 && desk.app.screen == Screen::play; ++answers) {
      desk.read_on();
      if (desk.app.screen == Screen::play) desk.press(key('1'));
    }
    CHECK(desk.app.screen == Screen::debrief);
    CHECK(answers > 3);
  }

  TEST_CASE("home fills the window: what its page has to spare is the picture's") {
    Desk desk;
    desk.frame();
    const ControlBox* quit = find_control(desk.ui.memory, text::message(desk.app.look.language, "ui.quit"));
    REQUIRE(quit != nullptr);
    CHECK(quit->rect.bottom() <= 720);
    CHECK(quit->rect.bottom() >= 720 - size::margin);
  }

  TEST_CASE("a newcomer is led to the shortest scenario, and whoever has played that to the shortest of the rest") {
    Desk desk;
    auto& all = desk.app.shelf.volumes;
    const auto led_to = [&] {
      desk.press(Key::enter);
      REQUIRE(desk.app.screen == Screen::briefing);
      return desk.app.chosen.value();
    };
    const std::size_t first = led_to();
    CHECK(all[first].story->id == "first-signs");
    for (const Volume& other : all) CHECK(other.story->minutes >= all[first].story->minutes);

    update(desk.app, GoTo{Screen::home}, desk.world);
    all[first].past.emplace_back();
    const std::size_t second = led_to();
    CHECK(second != first);
    for (std::size_t i = 0; i < all.size(); ++i)
      if (i != first) CHECK(all[i].story->minutes >= all[second].story->minutes);
  }

  TEST_CASE("options are shown only when the talk has been read to its end") {
    Desk desk;
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.frame();
    const auto pages = talk_pages(desk.app.play->transcript);
    if (pages.size() > 1) CHECK(!desk.ui.shows_option());
    desk.read_on();
    CHECK(desk.ui.shows_option());
  }

  TEST_CASE("M marks what was said, and Z takes the last answer back") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    desk.press(key('M'));
    CHECK(session::notebook_rows(*desk.app.play).size() == 1);
    desk.press(key('1'));
    const auto after = desk.app.play->transcript.size();
    desk.press(key('Z'));
    CHECK(desk.app.play->transcript.size() < after);
  }

  TEST_CASE("leaving a play and going on comes back to the same question") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    desk.press(key('2'));
    desk.read_on();
    const auto question = desk.app.play->question;
    desk.press(Key::escape);
    CHECK(desk.app.screen == Screen::home);
    CHECK(unfinished_volume(desk.app) == 0u);
    desk.press(Key::enter);
    CHECK(desk.app.screen == Screen::play);
    CHECK(desk.app.play->question == question);
  }

  TEST_CASE("settings hold at once: language, text size, contrast") {
    Desk desk;
    desk.frame();
    desk.press(key('S'));
    desk.click("English");
    CHECK(desk.app.look.language == text::Language::en);
    CHECK(desk.ui.shows("Text size"));
    desk.click("200%");
    CHECK(desk.app.look.text_size == doctest::Approx(2));
    desk.press(Key::escape);
    CHECK(desk.app.panel == Panel::none);
  }

  TEST_CASE("trust is never shown as a number while a play goes on") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    for (const char* word : {"能力", "善意", "好感", "信頼度"}) {
      CAPTURE(word);
      CHECK(!desk.ui.shows(word));
    }
  }

  TEST_CASE("hour, room and promises are those of the page being read, not of where the play has run on to") {
    Desk desk;
    begin_play(desk);
    const std::string first = text::moment(desk.app.play->story->start, desk.app.play->play.state.world.now, text::Language::ja);
    for (int i = 0; i < 400 && desk.app.play->question; ++i)
      update(desk.app, Tell{session::Choose{desk.app.play->question->offers.front().option}}, desk.world);
    desk.scratch.play.page = 0;
    desk.frame();
    CHECK(desk.ui.shows(first));
    CHECK(desk.ui.shows("応接室　曇り"));
    CHECK(!desk.ui.shows("果たし"));
  }

  TEST_CASE("at the usual size every question is seen whole, with what led to it") {
    for (const auto language : {text::Language::ja, text::Language::en}) {
      Desk desk({.language = language});
      begin_play(desk);
      while (desk.app.play->question) {
        desk.read_on();
        CAPTURE(text::code(language));
        CAPTURE(desk.app.play->story->decisions[desk.app.play->question->decision].id);
        for (const ControlBox& control : desk.ui.memory.controls) {
          CAPTURE(control.label);
          CHECK(control.seen.height == doctest::Approx(control.rect.height));
        }
        update(desk.app, Tell{session::Choose{desk.app.play->question->offers.front().option}}, desk.world);
        desk.frame();
      }
    }
  }

  TEST_CASE("text made larger or smaller stays at the line being read") {
    Desk desk;
    begin_play(desk);
    play_to_the_end(desk);
    desk.frame();
    desk.scratch.play.page = 12;
    desk.frame();
    const std::size_t first = desk.scratch.play.shown.first;
    REQUIRE(first > 0);
    for (const float size : {2.f, 1.f}) {
      desk.app.look.text_size = size;
      desk.ui.look = desk.app.look;
      desk.frame();
      CHECK(desk.scratch.play.shown.first == first);
    }
  }

  TEST_CASE("the library's first scenario is whole in the window, down to whether it was played, at any text size") {
    for (const text::Language language : {text::Language::ja, text::Language::en})
      for (const float size : {1.f, 1.5f, 2.f}) {
        CAPTURE(size);
        Desk desk({.language = language, .text_size = size});
        update(desk.app, GoTo{Screen::library}, desk.world);
        desk.frame();
        const auto& texts = desk.ui.memory.texts;
        const auto state = std::ranges::find(texts, text::message(language, "ui.first_time"), &TextBox::words);
        REQUIRE(state != texts.end());
        CHECK(state->rect.y + state->rect.height <= 720 - size::faded_edge - size::mark_strip);
      }
  }

  TEST_CASE("the records name how every attempt ended, at any text size") {
    for (const float size : {1.f, 1.5f, 2.f}) {
      CAPTURE(size);
      Desk desk({.language = text::Language::en, .text_size = size});
      begin_play(desk);
      play_to_the_end(desk);
      const auto& story = *desk.app.play->story;
      const auto ended = desk.app.debrief->outcome;
      const std::string title(simulation::words(story, story.outcomes[ended].title, text::Language::en));
      update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
      update(desk.app, GoTo{Screen::records}, desk.world);
      desk.frame();
      CHECK(desk.ui.shows(title));
    }
  }

  TEST_CASE(
      "a screen that stands still asks for no further frames; somebody on it asks for few, and for none where motion is off or the "
      "window was left") {
    Input later;
    later.seconds = 1;
    {
      Desk still({.reduced_motion = true});
      begin_play(still);
      still.ui.frame(still.draw(), later);
      CHECK(!still.ui.memory.wake);
      CHECK(!still.ui.memory.again);
    }
    Desk desk;
    begin_play(desk);
    desk.read_on();  // to where somebody speaks
    desk.ui.frame(desk.draw(), later);
    float slept = 0;
    int frames = 0;
    for (; desk.ui.memory.wake; ++frames) {
      later.seconds = *desk.ui.memory.wake + .01f;  // drawing takes its time
      slept += later.seconds;
      REQUIRE(slept < 60);
      desk.ui.frame(desk.draw(), later);
      CHECK(!desk.ui.memory.again);
    }
    CHECK(slept > 25);  // nobody is there any more to be looked at
    CHECK(frames > 5);
    CHECK(frames < 18);
    desk.press(Key::tab);
    CHECK(desk.ui.memory.wake);
  }
}

TEST_SUITE("presentation/play pages") {
  using session::TalkKind;
  using session::TalkLine;

  TEST_CASE("pages end with somebody's words and begin with a scene or one's own") {
    const auto talk = [](std::initializer_list<TalkKind> kinds) {
      session::Transcript all;
      for (const TalkKind kind : kinds) all.push_back({.kind = kind});
      return all;
    };
    CHECK(talk_pages({}).empty());
    CHECK(talk_pages(talk({TalkKind::scene, TalkKind::narration, TalkKind::client})) == std::vector<TalkPage>{{0, 3}});
    CHECK(talk_pages(talk({TalkKind::scene, TalkKind::narration, TalkKind::narration, TalkKind::client})) ==
          std::vector<TalkPage>{{0, 3}, {3, 4}});
    CHECK(talk_pages(talk({TalkKind::rep, TalkKind::client, TalkKind::client, TalkKind::rep})) ==
          std::vector<TalkPage>{{0, 2}, {2, 3}, {3, 4}});
    CHECK(talk_pages(talk({TalkKind::narration, TalkKind::scene, TalkKind::client, TalkKind::outcome})) ==
          std::vector<TalkPage>{{0, 1}, {1, 3}, {3, 4}});
    CHECK(talk_pages(talk({TalkKind::client, TalkKind::promise, TalkKind::promise, TalkKind::narration})) ==
          std::vector<TalkPage>{{0, 3}, {3, 4}});
    CHECK(talk_pages(talk({TalkKind::rep, TalkKind::promise, TalkKind::client})) == std::vector<TalkPage>{{0, 3}});
    CHECK(talk_pages(talk({TalkKind::narration, TalkKind::plan, TalkKind::scene, TalkKind::rep, TalkKind::scene})) ==
          std::vector<TalkPage>{{0, 1}, {1, 4}, {4, 5}});
  }

  TEST_CASE("a page that does not fit is read in parts; the question keeps as much of its talk as there is room for") {
    const auto at_most = [](std::size_t lines, std::size_t above_the_question) {
      return [=](TalkPage page, bool last) { return page.last - page.first <= (last ? above_the_question : lines); };
    };
    CHECK(fitted({{0, 3}, {3, 5}}, at_most(3, 2)) == std::vector<TalkPage>{{0, 3}, {3, 5}});
    CHECK(fitted({{0, 3}, {3, 8}}, at_most(2, 1)) == std::vector<TalkPage>{{0, 2}, {2, 3}, {3, 5}, {5, 7}, {7, 8}});
    CHECK(fitted({{0, 2}}, at_most(0, 0)) == std::vector<TalkPage>{{0, 1}, {1, 2}});  // a line alone fits or scrolls
    CHECK(fitted({}, at_most(1, 1)).empty());
    // Whatever is left of it, what the question answers stays in sight: on its own page, or once more above the rest.
    CHECK(fitted({{0, 1}, {1, 3}}, at_most(3, 2), 0) == std::vector<TalkPage>{{0, 1}, {1, 3, 0}});
    CHECK(fitted({{0, 1}, {1, 3}}, at_most(3, 0), 0) == std::vector<TalkPage>{{0, 1}, {1, 2}, {2, 3, 0}});
    CHECK(fitted({{0, 3}}, at_most(3, 1), 1) == std::vector<TalkPage>{{0, 2}, {2, 3, 1}});
    CHECK(fitted({{0, 3}}, at_most(3, 1), 2) == std::vector<TalkPage>{{0, 2}, {2, 3}});
    const std::vector<TalkPage> pages{{0, 2}, {2, 5}};
    CHECK(page_of(pages, 1) == 0);
    CHECK(page_of(pages, 2) == 1);
    CHECK(page_of(pages, 9) == 1);
  }
}

TEST_SUITE("presentation/settings") {
  TEST_CASE("what is written is read back, and damage leaves the defaults") {
    Look look{
        .language = text::Language::en, .text_size = 1.75f, .furigana = false, .high_contrast = true, .reduced_motion = true};
    CHECK(look_from(written(look), {}) == look);
    CHECK(look_from("text_percent = 900\nlanguage = xx\n=\nnonsense", {}).text_size == doctest::Approx(2));
    CHECK(look_from("", look) == look);
  }

  TEST_CASE("settings are kept in their folder, which is made") {
    const auto folder = std::filesystem::temp_directory_path() / "shinrai-settings-test" / "deep";
    std::filesystem::remove_all(folder.parent_path());
    CHECK(!read_settings(folder, {}).has_value());
    const Look look{.text_size = 1.5f};
    CHECK(keep_settings(folder, look).ok());
    CHECK(read_settings(folder, {}) == look);
    std::filesystem::remove_all(folder.parent_path());
  }

  TEST_CASE("the language set in the window is the one a play at the terminal finds") {
    const std::filesystem::path home = std::filesystem::temp_directory_path() / "shinrai-language-set";
    command_line::Environment environment;
    environment.variables = {{"XDG_CONFIG_HOME", home.string()}};
    for (const text::Language language : {text::Language::en, text::Language::ja}) {
      Look look;
      look.language = language;
      REQUIRE(keep_settings(command_line::config_home(environment), look).ok());
      CHECK(command_line::language_set(environment) == language);
    }
    std::filesystem::remove_all(home);
  }
}
