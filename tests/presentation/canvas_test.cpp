#include "presentation/canvas/canvas.hpp"

#include <algorithm>
#include <utility>

#include "support/headless_ui.hpp"

#include "presentation/canvas/icon.hpp"
#include "presentation/canvas/strokes.hpp"
#include "presentation/canvas/widgets.hpp"

using namespace presentation;
using support::HeadlessUi;

namespace {

Type black(float size = 16) { return {size, colour(0x000000), Weight::regular}; }

}  // namespace

TEST_SUITE("presentation/canvas") {
  TEST_CASE("a button answers a click, its key, and Enter when it has the focus") {
    HeadlessUi ui;
    int pressed = 0;
    const auto draw = [&](Canvas& c) {
      if (button(c, {100, 100, 200, 40}, "履歴", {.action = Action::history})) ++pressed;
      if (button(c, {100, 200, 200, 40}, "中断")) pressed += 100;
    };
    ui.click(draw, "履歴");
    CHECK(pressed == 1);
    ui.press(draw, key('H'));
    CHECK(pressed == 2);
    ui.memory.focus = 0;
    ui.press(draw, Key::tab);
    ui.press(draw, Key::tab);
    ui.press(draw, Key::enter);
    CHECK(pressed == 102);
  }

  TEST_CASE("after a click Enter means what the main button says, not what was clicked") {
    HeadlessUi ui;
    int small = 0, main = 0;
    const auto draw = [&](Canvas& c) {
      small += button(c, {100, 100, 200, 40}, "保存");
      main += button(c, {100, 200, 200, 40}, "続ける", {.action = Action::go_on});
    };
    ui.click(draw, "保存");
    ui.press(draw, Key::enter);
    CHECK(small == 1);
    CHECK(main == 1);
    ui.press(draw, Key::down);  // the keys' own way to it
    ui.press(draw, Key::up);
    ui.press(draw, Key::enter);
    CHECK(small == 2);
  }

  TEST_CASE("pressing beside a button, or letting go beside it, does nothing") {
    HeadlessUi ui;
    int pressed = 0;
    const auto draw = [&](Canvas& c) { pressed += button(c, {100, 100, 200, 40}, "b"); };
    Input down, up;
    down.mouse = {150, 120};
    down.pressed = true;
    up.mouse = {500, 500};
    up.released = true;
    ui.frame(draw, down);
    ui.frame(draw, up);
    CHECK(pressed == 0);
    up.mouse = {150, 120};
    ui.frame(draw, up);
    CHECK(pressed == 0);
  }

  TEST_CASE("a press and its release in one frame are still a click") {
    HeadlessUi ui;
    int pressed = 0;
    const auto draw = [&](Canvas& c) { pressed += button(c, {100, 100, 200, 40}, "b"); };
    Input both;
    both.mouse = {150, 120};
    both.pressed = both.released = true;
    ui.frame(draw, both);
    CHECK(pressed == 1);
  }

  TEST_CASE("the second press of a double click does not answer what has come to the first one's place") {
    HeadlessUi ui;
    std::string shown = "続ける", pressed;
    const auto draw = [&](Canvas& c) {
      if (button(c, {100, 100, 200, 40}, shown)) pressed = std::exchange(shown, "答え");
    };
    const auto click_after = [&](float seconds) {
      Input both;
      both.mouse = {150, 120};
      both.pressed = both.released = true;
      both.seconds = seconds;
      ui.frame(draw, both);
    };
    click_after(5);
    CHECK(pressed == "続ける");
    click_after(.12f);
    CHECK(pressed == "続ける");
    click_after(.8f);  // read by now
    CHECK(pressed == "答え");
    pressed.clear();
    click_after(.1f);  // the same thing twice is what was meant
    CHECK(pressed == "答え");
  }

  TEST_CASE("what lies below a panel no longer answers, nor do its keys") {
    HeadlessUi ui;
    int below = 0, above = 0;
    const auto draw = [&](Canvas& c) {
      below += button(c, {100, 100, 200, 40}, "below", {.action = Action::automatic});
      c.raise_layer();
      above += button(c, {100, 100, 200, 40}, "above", {.action = Action::seat_back});
    };
    ui.click(draw, "above");
    ui.press(draw, key('A'));
    CHECK(below == 0);
    CHECK(above == 1);
    ui.press(draw, key('B'));
    CHECK(above == 2);
  }

  TEST_CASE("a panel takes the focus and gives it back") {
    HeadlessUi ui;
    bool open = false;
    const auto draw = [&](Canvas& c) {
      button(c, {100, 100, 200, 40}, "one");
      button(c, {100, 200, 200, 40}, "two");
      if (!open) return;
      c.raise_layer();
      button(c, {100, 300, 200, 40}, "close");
    };
    ui.frame(draw);
    ui.press(draw, Key::tab);
    ui.press(draw, Key::tab);
    const ControlId two = find_control(ui.memory, "two")->id;
    REQUIRE(ui.memory.focus == two);
    open = true;
    ui.frame(draw);
    ui.press(draw, Key::tab);
    CHECK(ui.memory.focus == find_control(ui.memory, "close")->id);
    open = false;
    ui.frame(draw);
    CHECK(ui.memory.focus == two);
    CHECK(ui.memory.focus_shown);
  }

  TEST_CASE("a button says Enter only where Enter is for it") {
    HeadlessUi ui;
    const auto draw = [&](Canvas& c) {
      button(c, {100, 100, 200, 40}, "other");
      button(c, {100, 200, 200, 40}, "main", {.action = Action::go_on, .primary = true});
    };
    ui.frame(draw);
    CHECK(ui.shows("Enter"));
    ui.press(draw, Key::tab);
    ui.frame(draw);
    CHECK_FALSE(ui.shows("Enter"));
    ui.press(draw, Key::tab);
    ui.frame(draw);
    CHECK(ui.shows("Enter"));
  }

  TEST_CASE("of rows that wrap the next one is never skipped") {
    HeadlessUi ui;
    const auto draw = [&](Canvas& c) {
      button(c, {0, 0, 80, 40}, "first");
      button(c, {90, 0, 400, 40}, "wide above");
      button(c, {0, 50, 500, 40}, "wide");
      button(c, {0, 100, 60, 40}, "last");
    };
    ui.frame(draw);
    ui.memory.focus = find_control(ui.memory, "last")->id;
    ui.press(draw, Key::up);
    CHECK(ui.memory.focus == find_control(ui.memory, "wide")->id);
  }

  TEST_CASE("arrows go to the nearest control that way, Tab in the order drawn, shift Tab back") {
    HeadlessUi ui;
    const auto draw = [&](Canvas& c) {
      button(c, {0, 0, 100, 40}, "top left");
      button(c, {200, 0, 100, 40}, "top right");
      button(c, {0, 100, 100, 40}, "bottom left");
    };
    const auto focused = [&](const std::string& label) {
      const ControlBox* box = find_control(ui.memory, label);
      return box != nullptr && box->id == ui.memory.focus;
    };
    ui.frame(draw);
    ui.press(draw, Key::tab);
    CHECK(focused("top left"));
    ui.press(draw, Key::down);
    CHECK(focused("bottom left"));
    ui.press(draw, Key::up);
    ui.press(draw, Key::right);
    CHECK(focused("top right"));
    ui.press(draw, Key::right);
    CHECK(focused("top right"));
    ui.press(draw, Key::tab, true);
    CHECK(focused("top left"));
  }

  TEST_CASE("equal labels in different groups are different controls") {
    HeadlessUi ui;
    int first = 0, second = 0;
    const auto draw = [&](Canvas& c) {
      {
        const Canvas::Group group(c, "1");
        first += button(c, {0, 0, 100, 40}, "開く");
      }
      const Canvas::Group group(c, "2");
      second += button(c, {0, 100, 100, 40}, "開く");
    };
    ui.click(draw, "開く");
    CHECK(first == 1);
    CHECK(second == 0);
  }

  TEST_CASE("words break by phrase and stay in their box at every text size") {
    for (const float size : {1.f, 1.5f, 2.f}) {
      HeadlessUi ui({.text_size = size});
      CAPTURE(size);
      const auto draw = [&](Canvas& c) {
        const Rect box{100, 100, 500, 600};
        const Canvas::Inside inside(c, box);
        c.paragraph(box, "今日もまた配達が遅れてしまい、ご迷惑をおかけしております。「次は必ず」と言われましても。", black(24));
      };
      ui.frame(draw);
      CHECK(ui.memory.texts.size() >= 2);
      ui.check_words_fit();
    }
  }

  TEST_CASE("a line too long for its box is shortened with …, never drawn past it") {
    HeadlessUi ui;
    const auto draw = [&](Canvas& c) {
      const Rect box{100, 100, 100, 40};
      const Canvas::Inside inside(c, box);
      c.text(box, "とても長い見出しがここに入ります", black());
    };
    ui.frame(draw);
    ui.check_words_fit();
    CHECK(ui.shows("とても長い…"));
  }

  TEST_CASE("in English whole words are left, where more than half stays all the same; or so much of the last as tells it") {
    Look look;
    look.language = text::Language::en;
    HeadlessUi ui(look);
    const auto draw = [&](Canvas& c) {
      const Rect box{100, 100, 176, 40}, narrow{100, 200, 78, 40}, wider{100, 300, 211, 40};
      {
        const Canvas::Inside inside(c, box);
        c.text(box, "A call to the dock before the weighing", black());
      }
      {
        const Canvas::Inside inside(c, wider);
        c.text(wider, "A visit to the yard tomorrow at noon", black());
      }
      const Canvas::Inside inside(c, narrow);
      c.text(narrow, "Incomprehensibilities", black());
    };
    ui.frame(draw);
    ui.check_words_fit();
    CHECK(ui.shows("A call to the dock…"));
    CHECK(ui.shows("A visit to the yard tom"));
    CHECK(ui.shows("Incomp"));
  }

  TEST_CASE("readings are measured by their base and can be switched off") {
    const auto drawn = [](bool furigana) {
      HeadlessUi ui({.furigana = furigana});
      ui.frame([](Canvas& c) { c.text({0, 0, 400, 40}, "｜佐藤《さとう》 恵", black(20)); });
      REQUIRE(ui.memory.texts.size() == 1);
      return ui.memory.texts.front();
    };
    CHECK(drawn(true).words == "佐藤 恵");
    CHECK(drawn(true).rect == drawn(false).rect);
  }

  TEST_CASE("a long content scrolls by wheel and keys and brings the focused control into view") {
    HeadlessUi ui;
    const Rect view{0, 0, 400, 200};
    const auto draw = [&](Canvas& c) {
      const Rect inside = c.begin_scroll("list", view);
      for (int i = 0; i < 20; ++i)
        button(c, {inside.x, inside.y + 50.f * static_cast<float>(i), 200, 40}, "row " + std::to_string(i));
      c.end_scroll(1000);
    };
    ui.frame(draw);
    Input wheel;
    wheel.mouse = {100, 100};
    wheel.wheel = -1;
    ui.frame(draw, wheel);
    CHECK(find_control(ui.memory, "row 0")->rect.y == doctest::Approx(-72));
    ui.press(draw, Key::end);
    CHECK(find_control(ui.memory, "row 19")->rect.bottom() == doctest::Approx(190));
    ui.press(draw, Key::home);
    CHECK(find_control(ui.memory, "row 0")->rect.y == doctest::Approx(0));
    const auto below_header = [&](Canvas& c) {
      button(c, {500, 0, 100, 40}, "header");
      draw(c);
    };
    ui.frame(below_header);
    ui.press(below_header, Key::tab);
    REQUIRE(ui.memory.focus == find_control(ui.memory, "header")->id);
    ui.press(below_header, Key::end);
    CHECK(find_control(ui.memory, "row 19")->rect.bottom() == doctest::Approx(190));  // whatever has the focus
    ui.press(below_header, Key::home);
    ui.memory.focus = 0;
    ui.frame(draw);
    for (int i = 0; i < 8; ++i) ui.press(draw, Key::tab);
    const ControlBox* seventh = find_control(ui.memory, "row 7");
    CHECK(seventh->id == ui.memory.focus);
    CHECK(seventh->rect.bottom() <= 200 - size::faded_edge - size::mark_strip);  // clear of where the list fades
    CHECK(seventh->rect.y >= 0);
  }

  TEST_CASE("where it ends, what scrolls has a whole row at its head, no band, and the wheel leads from there and back") {
    HeadlessUi ui;
    const auto draw = [](Canvas& c) {
      const Rect inside = c.begin_scroll("list", {0, 0, 400, 270});
      for (int i = 0; i < 6; ++i) {
        const Rect r{inside.x, inside.y + 90.f * static_cast<float>(i), 300, 80};
        card(c, r);
        static_cast<void>(c.control(r, "row " + std::to_string(i)));
        c.text({r.x + 10, r.y + 10, 200, 20}, "one", black());
        c.text({r.x + 10, r.y + 40, 200, 20}, "two", black());
      }
      c.end_scroll(530);
    };
    const auto row = [&](const char* label) { return find_control(ui.memory, label)->rect; };
    const auto at_end = [&] { return row("row 4").y > 0 && row("row 4").y < 40 && row("row 5").bottom() < 260; };
    ui.frame(draw);
    ui.press(draw, Key::end);
    CHECK(at_end());
    const float end = row("row 5").bottom();
    Input wheel;
    wheel.mouse = {100, 100};
    wheel.wheel = 1;
    ui.frame(draw, wheel);
    CHECK(row("row 5").bottom() == doctest::Approx(end + 72));
    wheel.wheel = -1;
    ui.frame(draw, wheel);
    CHECK(at_end());
  }

  TEST_CASE("what is blank of a line's brackets stands beyond the edge it is set to, and not in its middle") {
    HeadlessUi ui;
    for (const char* words : {"場面一", "「場面」", "一」"}) {
      CAPTURE(words);
      for (const Align align : {Align::end, Align::middle}) {
        ui.frame([&](Canvas& c) { c.text({100, 0, 300, 40}, words, black(20), align); });
        REQUIRE(ui.memory.texts.size() == 1);
        const Rect seen = ui.memory.texts.front().rect;
        if (align == Align::end)
          CHECK(seen.right() == doctest::Approx(400));
        else
          CHECK(seen.middle().x == doctest::Approx(250));
      }
    }
  }

  TEST_CASE("the first card of what scrolls has its border, which stands out above it") {
    HeadlessUi ui;
    const Rect view{0, 100, 400, 200};
    const auto draw = [&](Canvas& c) {
      const Rect inside = c.begin_scroll("list", view);
      static_cast<void>(c.control(Rect{inside.x, inside.y, 200, 40}.inset(-size::border / 2, -size::border / 2), "first"));
      static_cast<void>(c.control({inside.x, inside.y + 400, 200, 40}, "last"));
      c.end_scroll(450);
    };
    ui.frame(draw);
    CHECK(find_control(ui.memory, "first")->seen.y == doctest::Approx(view.y - size::border / 2));
    ui.press(draw, Key::end);
    CHECK(find_control(ui.memory, "first")->seen.height == 0);
  }

  TEST_CASE("of two that scroll side by side the one with the focus takes the keys, the one below the mouse the wheel") {
    HeadlessUi ui;
    const auto rows = [](Canvas& c, const char* name, Rect view, float tall, float heading) {
      const Rect inside = c.begin_scroll(name, view);
      for (int i = 0; i < 10; ++i)
        button(c, {inside.x, inside.y + (tall + 10) * static_cast<float>(i) + (i < 5 ? 0 : heading), inside.width, tall},
               name + std::to_string(i));
      c.end_scroll(10 * (tall + 10) + heading);
    };
    const auto draw = [&](Canvas& c) {
      rows(c, "task", {310, 0, 300, 300}, 90, 0);
      rows(c, "slot", {0, 0, 300, 300}, 30, 140);
    };
    const auto top = [&](const char* label) { return find_control(ui.memory, label)->rect.y; };
    const auto has_focus = [&](const char* label) { return ui.memory.focus == find_control(ui.memory, label)->id; };
    ui.frame(draw);
    ui.press(draw, Key::end);
    CHECK(top("task0") < 0);  // the first, as long as neither has the focus
    CHECK(top("slot0") == 0);
    ui.press(draw, Key::home);
    ui.press(draw, Key::tab);
    ui.press(draw, Key::down);
    CHECK(has_focus("task1"));  // though something of the other is nearer
    ui.press(draw, Key::left);
    for (int i = 0; i < 5; ++i) ui.press(draw, Key::down);
    const ControlBox* slot = find_control(ui.memory, "slot8");
    CHECK(has_focus("slot8"));
    CHECK(slot->seen == slot->rect);
    CHECK(top("task0") == 0);
    Input input;
    input.mouse = {400, 100};
    input.keys.push_back({Key::home});
    ui.frame(draw, input);
    CHECK(top("slot0") == 0);  // wherever the mouse was left
    CHECK(top("task0") == 0);
    input.keys.clear();
    input.wheel = -1;
    ui.frame(draw, input);
    CHECK(top("task0") == -72);
    CHECK(top("slot0") == 0);
  }

  TEST_CASE("no line of words is cut by the edge of what scrolls: it is left out until it is in sight whole") {
    HeadlessUi ui;
    const Rect view{0, 100, 400, 200};
    const auto draw = [&](Canvas& c) {
      const Rect inside = c.begin_scroll("lines", view);
      for (int i = 0; i < 30; ++i)
        c.text({inside.x, inside.y + 25.f * static_cast<float>(i), 200, 25}, "line " + std::to_string(i), black());
      c.end_scroll(750);
    };
    const auto seen = [&] {
      std::vector<std::string> lines;
      for (const TextBox& line : ui.memory.texts) {
        if (line.cut) continue;
        CHECK(line.rect.y >= view.y);
        CHECK(line.rect.bottom() <= view.bottom());
        lines.push_back(line.words);
      }
      return lines;
    };
    ui.frame(draw);
    CHECK(seen() == std::vector<std::string>{"line 0", "line 1", "line 2", "line 3", "line 4", "line 5", "line 6"});
    const std::size_t whole = ui.picture();
    ui.press(draw, Key::end);
    CHECK(seen().back() == "line 29");
    CHECK(seen().size() == 7);
    for (int notch = 0; notch < 12; ++notch) {
      Input wheel;
      wheel.mouse = {100, 150};
      wheel.wheel = 1;
      ui.frame(draw, wheel);
      CHECK(seen().size() >= 5);
    }
    CHECK(ui.picture() == whole);
  }

  TEST_CASE("what heads the words below it is left out with them, though it is not set bold") {
    HeadlessUi ui;
    const auto shows_sixth = [&](Type sixth) {
      const auto draw = [&](Canvas& c) {
        const Rect inside = c.begin_scroll("lines", {0, 100, 400, 200});
        for (int i = 0; i < 30; ++i)
          c.text({inside.x, inside.y + 25.f * static_cast<float>(i), 200, 25}, "line " + std::to_string(i),
                 i == 6 ? sixth : black());
        c.end_scroll(750);
      };
      ui.frame(draw);
      return std::ranges::none_of(ui.memory.texts, [](const TextBox& line) { return line.words == "line 6" && line.cut; });
    };
    Type heads = black();
    CHECK(shows_sixth(heads));
    heads.heads = true;
    CHECK_FALSE(shows_sixth(heads));
  }

  TEST_CASE("a turned page begins with the card it would have cut, where that card fits a page at all") {
    HeadlessUi ui;
    const Rect view{0, 0, 400, 400};
    float tall = 150;
    const auto draw = [&](Canvas& c) {
      const Rect inside = c.begin_scroll("cards", view);
      for (int i = 0; i < 20; ++i) {
        const Rect r{inside.x, inside.y + 165.f * static_cast<float>(i), 300, tall};
        pressable_card(c, r, "card " + std::to_string(i));
      }
      c.end_scroll(3400);
    };
    const auto begins = [&](const char* label) { return find_control(ui.memory, label)->rect.y; };
    ui.frame(draw);
    ui.press(draw, Key::page_down);
    CHECK(begins("card 2") == doctest::Approx(size::faded_edge + size::mark_strip));
    ui.press(draw, Key::page_down);
    CHECK(begins("card 4") >= size::faded_edge + size::mark_strip);  // the one before it was seen whole
    ui.press(draw, Key::home);
    tall = 3000;
    ui.press(draw, Key::page_down);
    CHECK(begins("card 0") == doctest::Approx(-(400 - 2 * (size::faded_edge + size::mark_strip) - size::speech)));
  }

  TEST_CASE("a field takes words, keeps letters from being shortcuts, and stops at its length") {
    HeadlessUi ui;
    std::string words;
    int shortcuts = 0;
    const auto draw = [&](Canvas& c) {
      c.field({0, 0, 300, 40}, "理由", words, black(), 5);
      shortcuts += button(c, {0, 100, 200, 40}, "印", {.action = Action::mark});
    };
    ui.click(draw, "理由");
    ui.type(draw, U"お待たせ");
    ui.press(draw, key('M'));
    CHECK(words == "お待たせ");
    CHECK(shortcuts == 0);
    ui.press(draw, Key::left);
    ui.press(draw, Key::backspace);
    CHECK(words == "お待せ");
    ui.type(draw, U"たたたたた");
    CHECK(words == "お待たたせ");
  }

  TEST_CASE("a click in a field puts the caret between the characters nearest to it") {
    HeadlessUi ui;
    std::string words = "先に聞く";
    const Type type{20, {}};
    const auto draw = [&](Canvas& c) { c.field({0, 0, 300, 40}, "理由", words, type, 20); };
    const auto click_at = [&](float x) {
      Input both;
      both.mouse = {x, 20};
      both.pressed = both.released = true;
      ui.frame(draw, both);
    };
    click_at(12 + 2 * 20 + 3);  // two characters of an em each behind the field's edge
    ui.type(draw, U"話を");
    CHECK(words == "先に話を聞く");
    click_at(290);
    ui.type(draw, U"。");
    CHECK(words == "先に話を聞く。");
  }

  TEST_CASE("a larger window has larger units, a narrow one fewer across, and neither goes below what can be read") {
    CHECK(extent_of(1280, 720).pixels_per_unit == doctest::Approx(1));
    CHECK(extent_of(3840, 2160).pixels_per_unit == doctest::Approx(3));
    CHECK(extent_of(1024, 640).width == doctest::Approx(1152));
    CHECK(extent_of(640, 480).pixels_per_unit == doctest::Approx(.85));
  }
}

TEST_SUITE("presentation/icon") {
  TEST_CASE("dashed steps are drawn round every corner, and left out between corners that are far enough apart") {
    const std::vector<Point> steps{{0, 0}, {60, 0}, {60, 8}, {75, 8}, {75, 39}, {200, 39}};
    const std::vector<float> switches = dash_switches(steps, {11, 7});
    CHECK(std::ranges::is_sorted(switches));
    REQUIRE(switches.size() % 2 == 0);
    const std::vector<float> corners{0, 60, 68, 83, 114, 239};
    for (const float corner : corners)
      for (std::size_t i = 0; i < switches.size(); i += 2) CHECK((corner < switches[i] - 2 || corner > switches[i + 1] + 2));
    CHECK(std::ranges::count_if(switches, [](float at) { return at > 60 && at < 68; }) == 0);
    CHECK(std::ranges::count_if(switches, [](float at) { return at > 114; }) == 14);
    const std::vector<Point> bend{{0, 0}, {20, 0}, {40, 4}, {60, 12}};  // no corner
    CHECK(dash_switches(bend, {11, 7}).size() == 6);
  }

  TEST_CASE("a path of an icon becomes straight pieces, one for each move") {
    const auto parts = flatten("M2 4h16v12H2z M2 5l8 7l8-7");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == std::vector<Point>{{2, 4}, {18, 4}, {18, 16}, {2, 16}, {2, 4}});
    CHECK(parts[1] == std::vector<Point>{{2, 5}, {10, 12}, {18, 5}});
  }

  TEST_CASE("curves end where they say and numbers without a space between are told apart") {
    const auto parts = flatten("M0 0c1 0 2 1 2 2s-1.5.5-2-2");
    REQUIRE(parts.size() == 1);
    CHECK(parts[0][8].x == doctest::Approx(2));
    CHECK(parts[0][8].y == doctest::Approx(2));
    CHECK(parts[0].back().x == doctest::Approx(0));
    CHECK(parts[0].back().y == doctest::Approx(0));
  }
}
