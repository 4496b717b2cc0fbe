#include <algorithm>
#include <utility>

#include "support/desk.hpp"

/// A finished play's debrief, opened again from the records.
namespace {

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::play_to_the_end;

using Words = std::vector<std::string>;

Words words_on(const Desk& desk) {
  Words all;
  for (const TextBox& text : desk.ui.memory.texts) all.push_back(text.words);
  return all;
}

/// What every page of the debrief says.
std::vector<Words> pages(Desk& desk) {
  std::vector<Words> all;
  for (int tab = 0; tab < debrief_tab_count; ++tab) {
    desk.press(key(static_cast<char>('1' + tab)));
    all.push_back(words_on(desk));
  }
  return all;
}

/// Played to its end, rated, looked at, left with a plan. The pages as they were then.
std::vector<Words> play_it(Desk& desk) {
  begin_play(desk);
  play_to_the_end(desk);
  desk.app.screen = Screen::debrief;
  for (int which = 0; which < session::rated_count; ++which)
    update(desk.app, Tell{session::Reflect{session::rating_topic(which), "4/5"}}, desk.world);
  desk.frame();
  auto then = pages(desk);
  update(desk.app, Tell{session::Reflect{"plan", "もし遅れそうなら、先に電話する"}}, desk.world);
  update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
  update(desk.app, GoTo{Screen::records}, desk.world);
  desk.frame();
  return then;
}

/// The row of the only attempt: what its control is called.
std::string row_of(const Desk& desk) {
  for (const ControlBox& control : desk.ui.memory.controls)
    if (control.label.starts_with("20")) return control.label;
  FAIL("no attempt can be opened");
  return {};
}

/// The scenario's file is another by now.
void rewrite(Desk& desk) {
  auto& volume = desk.app.shelf.volumes[0];
  auto changed = std::make_unique<simulation::Story>(*volume.story);
  changed->structure += 1;
  volume.story = std::move(changed);
  volume.source += "# mended\n";
}

}  // namespace

TEST_SUITE("presentation/looking_back") {
  TEST_CASE("a finished play's debrief opens again from the records, page for page as at its end, and leads back to them") {
    Desk desk({.depth = debrief::Depth::full}, 1280, 4000);
    const auto then = play_it(desk);
    desk.click(row_of(desk));
    REQUIRE(desk.app.screen == Screen::debrief);
    const auto now = pages(desk);
    REQUIRE(now.size() == then.size());
    for (std::size_t page = 0; page < then.size(); ++page) {
      CAPTURE(page);
      for (const std::string& words : then[page]) {
        if (words == "終える" || words.ends_with("　練習")) continue;  // how to leave, and the heading that has the day now
        CAPTURE(words);
        CHECK(std::ranges::find(now[page], words) != now[page].end());
      }
    }
    desk.press(key('1'));
    CHECK(desk.ui.shows("このとき決めたこと"));
    CHECK(desk.ui.shows("もし遅れそうなら、先に電話する"));
    CHECK_FALSE(desk.ui.shows("このあと、シナリオか採点表が変わりました"));
    desk.click("記録に戻る");
    CHECK(desk.app.screen == Screen::records);
    CHECK_FALSE(desk.app.play.has_value());
    CHECK(desk.app.shelf.finished_plays == 1);
  }

  TEST_CASE("by the keys and by a pad as well; Esc and B lead back") {
    Desk desk({.depth = debrief::Depth::full});
    play_it(desk);
    const std::string row = row_of(desk);
    const auto focused = [&] {
      const ControlBox* control = find_control(desk.ui.memory, row);
      return control != nullptr && control->id == desk.ui.memory.focus;
    };
    for (int steps = 0; steps < 20 && !focused(); ++steps) desk.press(Key::tab);
    REQUIRE(focused());
    desk.press(Key::enter);
    CHECK(desk.app.screen == Screen::debrief);
    desk.press(Key::escape);
    CHECK(desk.app.screen == Screen::records);
    for (int steps = 0; steps < 20 && !focused(); ++steps) desk.press(PadButton::down);
    REQUIRE(focused());
    desk.press(PadButton::a);
    CHECK(desk.app.screen == Screen::debrief);
    desk.press(PadButton::b);
    CHECK(desk.app.screen == Screen::records);
  }

  TEST_CASE("a scenario that has been rewritten since is read as it was, and that is said") {
    Desk desk({.depth = debrief::Depth::full}, 1280, 4000);
    const auto then = play_it(desk);
    rewrite(desk);
    desk.click(row_of(desk));
    REQUIRE(desk.app.screen == Screen::debrief);
    CHECK(desk.app.play->story == desk.app.stored.get());
    CHECK(desk.ui.shows("このあと、シナリオか採点表が変わりました"));
    desk.press(key('5'));
    for (const std::string& words : then[4]) CHECK((words == "終える" || words.ends_with("　練習") || desk.ui.shows(words)));
  }

  TEST_CASE("a play that no text can make again shows what the records hold") {
    Desk desk({.depth = debrief::Depth::full}, 1280, 2000);
    const auto source = std::exchange(desk.app.shelf.volumes[0].source, "older than this version");
    play_it(desk);
    desk.app.shelf.volumes[0].source = source;
    rewrite(desk);
    desk.click(row_of(desk));
    CHECK(desk.app.screen == Screen::records);
    REQUIRE(desk.app.panel == Panel::kept);
    CHECK(desk.ui.shows("残っているのは下の記録です"));
    CHECK(desk.ui.shows("もし遅れそうなら、先に電話する"));
    CHECK(desk.ui.shows("傾聴の見立て"));
    desk.ui.check_words_fit();
    desk.press(Key::escape);
    CHECK(desk.app.panel == Panel::none);
  }

  TEST_CASE("a scenario that is gone keeps its plays in the records, and their debriefs") {
    Desk desk({.depth = debrief::Depth::full}, 1280, 4000);
    play_it(desk);
    desk.app.shelf.volumes.erase(desk.app.shelf.volumes.begin());
    update(desk.app, GoTo{Screen::records}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("いまはないシナリオ"));
    desk.click(row_of(desk));
    REQUIRE(desk.app.screen == Screen::debrief);
    CHECK(desk.ui.shows("約束の時刻"));
  }

  TEST_CASE("a replay can be begun from a play of the records, and leads back to its debrief") {
    Desk desk({.depth = debrief::Depth::full}, 1280, 2000);
    play_it(desk);
    desk.click(row_of(desk));
    const auto moves = desk.app.play->play.moves;
    update(desk.app, TryFrom{1}, desk.world);
    CHECK(desk.app.screen == Screen::play);
    CHECK_FALSE(desk.app.retold.has_value());
    play_to_the_end(desk);
    desk.app.screen = Screen::debrief;
    desk.frame();
    desk.press(Key::escape);
    REQUIRE(desk.app.screen == Screen::debrief);
    CHECK(desk.app.play->play.moves == moves);
    CHECK(desk.ui.shows("記録に戻る"));
    desk.press(Key::escape);
    CHECK(desk.app.screen == Screen::records);
    CHECK(desk.app.shelf.volumes[0].past.size() == 2);
    CHECK(desk.app.shelf.finished_plays == 1);
  }

  TEST_CASE("what was left in the middle goes on from its row") {
    Desk desk;
    begin_play(desk);
    update(desk.app, GoTo{Screen::records}, desk.world);
    desk.frame();
    desk.click(row_of(desk));
    CHECK(desk.app.screen == Screen::play);
    CHECK(desk.app.play->phase == session::Phase::playing);
  }

  TEST_CASE("the heads of the columns stay where they are while the records scroll") {
    Desk desk({}, 1280, 720);
    for (int plays = 0; plays < 14; ++plays) play_it(desk);
    const auto head_at = [&] {
      for (const TextBox& text : desk.ui.memory.texts)
        if (text.words == "結末") return text.rect.y;
      return -1.f;
    };
    const float before = head_at();
    CHECK(before > 0);
    desk.press(Key::page_down);
    CHECK(head_at() == before);
    CHECK(std::ranges::any_of(desk.ui.memory.scroll, [](const auto& scrolled) { return scrolled.second > 0; }));
  }
}
