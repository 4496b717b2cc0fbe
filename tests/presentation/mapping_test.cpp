#include "presentation/canvas/mapping.hpp"

#include <algorithm>
#include <set>

#include "presentation/app/settings.hpp"
#include "support/desk.hpp"
#include "text/message.hpp"

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::say;

namespace {

/// As the key page names what can be exchanged.
std::string exchange(const char* meaning, const char* device, const char* cap) {
  return say(meaning) + "　" + say(device) + "　" + cap;
}

}  // namespace

TEST_SUITE("presentation/mapping") {
  TEST_CASE(
      "every action has a key, a name for the settings file and words for the trainee, and no two are in each other's way") {
    const Mapping as_it_comes;
    std::set<std::string_view> names;
    for (const ActionInfo& each : actions()) {
      CAPTURE(each.name);
      CHECK(info(each.action).name == each.name);
      CHECK(names.insert(each.name).second);
      std::string name(each.name);
      std::ranges::replace(name, ' ', '_');
      CHECK(text::has_message("ui.keys." + name));
      CHECK(clash(as_it_comes, each.action, as_it_comes.key(each.action)) == Clash{});
      CHECK(key_named(cap(as_it_comes.key(each.action))) == as_it_comes.key(each.action));
      if (const PadButton button = as_it_comes.button(each.action); button != PadButton::none) {
        CHECK(clash(as_it_comes, each.action, button) == Clash{});
        CHECK(button_named(cap(button)) == button);
      }
    }
    CHECK(names.size() == action_count - 1);
  }

  TEST_CASE("what chooses, moves and presses cannot be given away, and no key has two meanings at one place") {
    const Mapping as_it_comes;
    const auto why = [&](Action action, auto wanted) { return clash(as_it_comes, action, wanted).why; };
    for (const Key reserved : {key('1'), Key::tab, Key::up, Key::space, Key::enter, Key::escape, Key::backspace, Key::none})
      CHECK(why(Action::mark, reserved) == Clash::Why::reserved);
    CHECK(why(Action::mark, PadButton::left) == Clash::Why::reserved);
    CHECK(why(Action::mark, PadButton::none) == Clash::Why::reserved);
    CHECK(clash(as_it_comes, Action::mark, key('N')) == Clash{Clash::Why::taken, Action::notebook});
    CHECK(clash(as_it_comes, Action::mark, key('S')) == Clash{Clash::Why::taken, Action::settings});
    CHECK(why(Action::mark, key('L')) == Clash::Why::none);  // the home screen's, and no play is there
    CHECK(why(Action::settings, key('L')) == Clash::Why::taken);
    CHECK(why(Action::mark, PadButton::x) == Clash::Why::taken);
    CHECK(why(Action::go_on, Key::enter) == Clash::Why::none);
  }

  TEST_CASE("the settings file keeps the mapping in plain words; by hand two keys can be exchanged, but not given twice") {
    Look look;
    look.mapping.set(Action::mark, key('W'));
    look.mapping.set(Action::step_back, Key::f5);
    look.mapping.set(Action::notebook, PadButton::left_stick);
    look.mapping.set(Action::automatic, PadButton::x);
    const std::string kept = written(look);
    CHECK(kept.find("key mark = W\n") != std::string::npos);
    CHECK(kept.find("pad notebook = LS\n") != std::string::npos);
    CHECK(look_from(kept, {}) == look);
    CHECK(look_from("key mark = N\nkey notebook = M", {}).mapping.key(Action::mark) == key('N'));
    CHECK(look_from("key mark = N", {}).mapping == Mapping());
    CHECK(look_from("key mark = Enter\npad mark = ?", {}).mapping == Mapping());
    CHECK(look_from("key nothing = W", {}).mapping == Mapping());
  }

  TEST_CASE("a key given to another action does that, and every prompt says so") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    desk.press(Key::f1);
    desk.click(exchange("ui.keys.mark", "ui.keys.key", "M"));
    CHECK(desk.ui.shows(say("ui.keys.press_key", {say("ui.keys.mark")}).substr(0, 30)));
    desk.press(key('W'));
    CHECK(desk.app.panel == Panel::keys);
    CHECK(desk.app.look.mapping.key(Action::mark) == key('W'));
    desk.press(Key::escape);
    CHECK(desk.ui.shows("W"));
    desk.press(key('M'));
    CHECK(session::notebook_rows(*desk.app.play).empty());
    desk.press(key('W'));
    CHECK(session::notebook_rows(*desk.app.play).size() == 1);
  }

  TEST_CASE("a key or button that is in use is refused with a sentence, and the defaults come back at a press") {
    Desk desk;
    desk.press(Key::f1);
    desk.click(exchange("ui.keys.mark", "ui.keys.key", "M"));
    desk.press(key('N'));
    CHECK(desk.ui.shows("「手帳を開く」に使われています"));
    CHECK(desk.app.look.mapping == Mapping());
    desk.click(exchange("ui.keys.mark", "ui.keys.key", "M"));
    desk.press(Key::tab);
    CHECK(desk.ui.shows("Tabは、"));
    desk.click(exchange("ui.keys.mark", "ui.keys.key", "M"));
    desk.press(Key::escape);  // leaves it as it is, and the page open
    CHECK(desk.app.panel == Panel::keys);
    desk.click(exchange("ui.keys.page_up", "ui.keys.pad", "LB"));
    desk.press(PadButton::y);
    CHECK(desk.ui.shows("Yは「いまの言葉に印を付ける」"));
    desk.click(exchange("ui.keys.furigana", "ui.keys.key", "F"));
    desk.press(key('W'));
    CHECK_FALSE(desk.app.look.mapping == Mapping());
    desk.press(Key::end);
    desk.click(say("ui.keys.restore"));
    CHECK(desk.app.look.mapping == Mapping());
  }

  TEST_CASE("whatever else they are given, Enter goes on and Esc leaves") {
    Look look;
    look.mapping.set(Action::go_on, key('G'));
    look.mapping.set(Action::leave, key('Q'));
    for (const auto& [on, back] : {std::pair{key('G'), key('Q')}, {Key::enter, Key::escape}}) {
      Desk desk(look);
      desk.press(on);
      CHECK(desk.app.screen == Screen::briefing);
      desk.press(back);
      CHECK(desk.app.screen == Screen::library);
    }
  }
}
