#include "presentation/platform/pad.hpp"

#include <deque>
#include <map>
#include <utility>

#include "support/picked_answer.hpp"
#include "text/message.hpp"

/// A pad's events as the system sends them, from raw button and axis numbers to answers.
namespace {

using namespace presentation;
using namespace support;

constexpr PadMake xbox{.trigger_axes = true};

sf::Event button_down(unsigned number) {
  sf::Event event{};
  event.type = sf::Event::JoystickButtonPressed;
  event.joystickButton.button = number;
  return event;
}
sf::Event axis_at(sf::Joystick::Axis axis, float position) {
  sf::Event event{};
  event.type = sf::Event::JoystickMoved;
  event.joystickMove.axis = axis;
  event.joystickMove.position = position;
  return event;
}

std::vector<PadButton> said(std::initializer_list<sf::Event> events, const PadMake& make_by_pad = xbox) {
  Pad pad;
  Input input;
  for (const sf::Event& event : events) pad.take(event, make_by_pad, input);
  return input.buttons;
}

/// Two thumbs on a pad, and eyes that find the way.
struct Hands {
  Desk& desk;
  Pad pad = {};

  void feel(const sf::Event& event) {
    Input input;
    pad.take(event, xbox, input);
    desk.ui.frame(desk.draw(), input);
    desk.frame();
  }
  void press(unsigned button) { feel(button_down(button)); }
  void push(Point direction) {
    const auto axis = direction.x != 0 ? sf::Joystick::PovX : sf::Joystick::PovY;
    feel(axis_at(axis, 100 * (direction.x + direction.y)));
    feel(axis_at(axis, 0));
  }
  /// The first push of the shortest way to a control; nothing where no way leads there.
  [[nodiscard]] std::optional<Point> way_to(ControlId target) const {
    const Memory& memory = desk.ui.memory;
    const auto open = open_controls(memory);
    const auto now = std::ranges::find(open, memory.focus, &ControlBox::id);
    if (now == open.end()) return Point{0, 1};
    std::map<const ControlBox*, Point> first;
    std::deque<const ControlBox*> next{*now};
    while (!next.empty()) {
      const ControlBox* here = next.front();
      next.pop_front();
      if (here->id == target) return first.at(here);
      for (const Point direction : {Point{0, 1}, Point{0, -1}, Point{1, 0}, Point{-1, 0}})
        if (const ControlBox* there = neighbour(open, *here, direction); there != nullptr && there != *now)
          if (first.try_emplace(there, here == *now ? direction : first.at(here)).second) next.push_back(there);
    }
    return std::nullopt;
  }
  void press_on(const std::string& label) {
    desk.frame();
    INFO("no way leads to ", label);
    for (int i = 0; i < 200; ++i) {
      const ControlBox* target = find_control(desk.ui.memory, label);
      REQUIRE(target != nullptr);
      if (target->id == desk.ui.memory.focus) return press(0);
      const auto way = way_to(target->id);
      REQUIRE(way.has_value());
      push(*way);
    }
    FAIL("");
  }
  void read_on() {
    for (int i = 0; i < 60 && desk.app.screen == Screen::play && !desk.ui.shows_option(); ++i) press(0);
  }
};

void make_by_pad(Hands& hands, const Move& move) {
  constexpr const char* trays[] = {"ui.board.facts", "ui.board.guesses", "ui.board.feelings"};
  Desk& desk = hands.desk;
  const simulation::Story& story = *desk.app.play->story;
  switch (move.kind) {
    case Move::Kind::mark:
      hands.press(6);
      hands.press_on(line_words(story, *desk.app.play, move.line));
      return hands.press(1);
    case Move::Kind::note:
      hands.press(2);
      hands.press_on(text::plain(simulation::words(story, story.promises[move.promise].text, ja)));
      return hands.press(1);
    case Move::Kind::choose:
    case Move::Kind::add: return hands.press_on(words_of(story, move.option));
    case Move::Kind::sort: {
      const std::string here = "　" + say("ui.board.lay_here");
      if (move.position != 0) return hands.press_on(say("ui.board.place", {std::to_string(move.position)}) + here);
      hands.press_on(text::plain(simulation::words(story, story.cards[move.card].text, ja)));
      return hands.press_on(say(trays[static_cast<int>(move.card_kind)]) + here);
    }
    case Move::Kind::place: hands.press_on(words_of(story, move.option)); return hands.press_on(slot_words(story, move));
    case Move::Kind::done: hands.feel(axis_at(sf::Joystick::R, 100)); return hands.feel(axis_at(sf::Joystick::R, -100));
    default: FAIL("no policy makes such a move");
  }
}

}  // namespace

TEST_SUITE("presentation/pad") {
  TEST_CASE("buttons, cross, stick and triggers are presses; what is held is pressed once") {
    using J = sf::Joystick;
    CHECK(said({button_down(0), button_down(3), button_down(7)}) == std::vector{PadButton::a, PadButton::y, PadButton::start});
    CHECK(said({axis_at(J::X, 30), axis_at(J::X, 80), axis_at(J::X, 95), axis_at(J::X, 10), axis_at(J::X, -100)}) ==
          std::vector{PadButton::right, PadButton::left});
    CHECK(said({axis_at(J::PovY, -100), axis_at(J::Y, 5), axis_at(J::PovY, 0), axis_at(J::PovY, 100)}) ==
          std::vector{PadButton::up, PadButton::down});
    CHECK(said({axis_at(J::Z, 100), axis_at(J::R, 100)}) == std::vector{PadButton::left_trigger, PadButton::right_trigger});
    CHECK(said({axis_at(J::Z, 100), axis_at(J::R, 100)}, {}).empty());  // a right stick
    CHECK(said({button_down(40), axis_at(J::U, 100)}).empty());
  }

  TEST_CASE("a make that numbers its buttons otherwise is understood by their places") {
    CHECK(
        said({button_down(2), button_down(3), button_down(7), button_down(9)}, {.maker = PadMaker::sony, .trigger_axes = true}) ==
        std::vector{PadButton::y, PadButton::x, PadButton::right_trigger, PadButton::start});
    CHECK(said({axis_at(sf::Joystick::Z, 100)}, {.maker = PadMaker::sony, .trigger_axes = true})
              .empty());  // said by its button already
  }

  TEST_CASE("A goes on and B leaves on a pad where they stand the other way round") {
    CHECK(
        said({button_down(0), button_down(1), button_down(5), button_down(10), button_down(4)}, {.maker = PadMaker::nintendo}) ==
        std::vector{PadButton::b, PadButton::a, PadButton::left_shoulder, PadButton::start});
  }

  TEST_CASE("prompts say what is printed on the pad in hand") {
    Desk desk;
    begin_play(desk);
    const auto prompt_on = [&](PadMaker maker, Action action) {
      Pad pad;
      Input input;
      pad.take(axis_at(sf::Joystick::X, 100), {.maker = maker}, input);
      std::string prompt;
      desk.ui.frame([&](Canvas& c) { prompt = c.prompt(action); }, input);
      return prompt;
    };
    CHECK(prompt_on(PadMaker::common, Action::go_on) == "A");
    CHECK(prompt_on(PadMaker::sony, Action::go_on) == "×");
    CHECK(prompt_on(PadMaker::sony, Action::done) == "R2");
    CHECK(prompt_on(PadMaker::nintendo, Action::leave) == "B");
    CHECK(prompt_on(PadMaker::nintendo, Action::menu) == "＋");
    CHECK(button_named(cap(PadButton::left_trigger)) == PadButton::left_trigger);  // what settings are written with
  }

  TEST_CASE("a whole play with every kind of question by pad alone") {
    Options shown = options();
    shown.scenarios = {SOURCE_DIR "/tests/playthroughs"};
    Desk desk({}, 1280, 720, shown);
    desk.app.fresh_seed = 3;
    desk.app.chosen = volume_of(desk, "every-question");
    update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
    desk.frame();
    const simulation::Story& story = *desk.app.play->story;
    Hands hands{desk};
    analysis::PolicyState own{.dice = 11, .taken = {}, .answer = {}};
    std::vector<Move> moves;
    std::set<scenario::QuestionKind> kinds;
    while (desk.app.play->question) {
      hands.read_on();
      kinds.insert(story.decisions[desk.app.play->question->decision].kind);
      for (const Move& move : picked_answer(*desk.app.play, analysis::Policy::random, own)) {
        moves.push_back(move);
        INFO(simulation::to_text(story, move));
        make_by_pad(hands, move);
        REQUIRE(desk.app.play->play.moves == moves);
      }
    }
    CHECK(kinds.size() >= 6);  // a prediction is answered as a choice is
    hands.read_on();
    CHECK(desk.app.screen == Screen::debrief);
  }

  TEST_CASE("a pad comes to every control of every screen, and prompts name the device last used") {
    Desk desk;
    for (const Screen screen : {Screen::first_run, Screen::home, Screen::library, Screen::records, Screen::progress,
                                Screen::briefing, Screen::play, Screen::debrief}) {
      CAPTURE(static_cast<int>(screen));
      desk.app.chosen = 0;
      if (screen == Screen::play) begin_play(desk);
      if (screen == Screen::debrief) play_to_the_end(desk);
      desk.app.screen = screen;
      for (const Panel panel : {Panel::none, Panel::settings, Panel::keys, Panel::menu, Panel::history, Panel::notebook}) {
        if (panel > Panel::keys && screen != Screen::play) continue;
        CAPTURE(static_cast<int>(panel));
        desk.app.panel = panel;
        desk.frame();
        desk.press(PadButton::down);
        Hands hands{desk};
        for (const ControlBox* control : open_controls(desk.ui.memory)) {
          CAPTURE(control->label);
          if (control->id != desk.ui.memory.focus) CHECK(hands.way_to(control->id).has_value());
        }
      }
      desk.app.panel = Panel::none;
    }
  }

  TEST_CASE("prompts name the device last used") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    CHECK(desk.ui.shows("1–"));
    CHECK_FALSE(desk.ui.shows("Start"));
    desk.press(PadButton::down);
    CHECK(desk.ui.shows("Start"));
    CHECK_FALSE(desk.ui.shows("1–"));
    CHECK(desk.ui.memory.focus ==
          find_control(desk.ui.memory, words_of(*desk.app.play->story, desk.app.play->question->offers[0].option))->id);
    desk.press(Key::tab);
    CHECK_FALSE(desk.ui.shows("Start"));
  }

  TEST_CASE("in a field of words a pad presses nothing and finds its way out") {
    Desk desk;
    std::string words = "まだ";
    int pressed = 0;
    const HeadlessUi::Draw draw = [&](Canvas& c) {
      c.field({0, 0, 300, 40}, "理由", words, {16}, 50);
      pressed += button(c, {0, 100, 200, 40}, "終える", {.action = Action::go_on});
    };
    desk.ui.click(draw, "理由");
    desk.ui.frame(draw);
    desk.ui.press(draw, PadButton::a);
    CHECK(pressed == 0);
    desk.ui.press(draw, PadButton::down);
    CHECK(desk.ui.memory.focus == find_control(desk.ui.memory, "終える")->id);
    desk.ui.press(draw, PadButton::a);
    CHECK(pressed == 1);
    CHECK(words == "まだ");
  }
}
