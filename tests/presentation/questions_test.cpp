#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "presentation/screens/notebook.hpp"
#include "presentation/screens/play.hpp"
#include "presentation/screens/play_pages.hpp"
#include "presentation/screens/questions.hpp"
#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"
#include "support/finished_play.hpp"
#include "support/headless_ui.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

using namespace presentation;
using scenario::QuestionKind;
using simulation::Index;
using simulation::Move;
using support::HeadlessUi;

namespace {

const simulation::Story& story() {
  static const simulation::Story compiled = [] {
    const auto rubric = support::shipped_rubric();
    REQUIRE(rubric.has_value());
    const auto loaded = loading::load_scenario(SOURCE_DIR "/tests/support/scenarios/questions.yaml", *rubric);
    REQUIRE(loaded.ok());
    for (const auto& problem : loaded->problems)
      if (problem.severity == diagnostic::Severity::error) FAIL_CHECK(text::line(problem, text::Language::en));
    REQUIRE(loaded->scenario.has_value());
    return simulation::compile(*loaded->scenario, *rubric);
  }();
  return compiled;
}

QuestionKind kind_of(const session::Model& model) { return story().decisions[model.question->decision].kind; }

/// The play, answered the author's way up to the first question of a kind; promises are written down where asked.
session::Model at_question(QuestionKind kind, bool noted = true) {
  session::Model model = session::begin(story(), 3, session::Mode::practice);
  session::start_unrecorded(model);
  for (int i = 0; i < 20 && model.question; ++i) {
    for (const Index promise : session::promises_to_note(model))
      if (noted)
        REQUIRE(session::play_unrecorded(model,
                                         {.kind = Move::Kind::note, .decision = model.question->decision, .promise = promise}));
    if (kind_of(model) == kind) return model;
    for (const Move& move : simulation::exemplary_moves(story(), model.play.state))
      REQUIRE(session::play_unrecorded(model, move));
  }
  FAIL("the question is never asked");
  return model;
}

/// The play screen on made-up input. What it asks for is heard, and done as if it were written at once.
struct Table {
  explicit Table(session::Model begun, Look look = {}, unsigned width = 1280, unsigned height = 720)
      : model(std::move(begun)), ui(look, width, height) {
    ui.frame(draw());
    for (int i = 0; i < 30 && !at_question(); ++i) press(Key::enter);
  }
  [[nodiscard]] bool at_question() const { return find_control(ui.memory, say_in("ui.go_on")) == nullptr; }
  [[nodiscard]] std::string say_in(const char* key) const { return text::message(ui.look.language, key, {}); }
  HeadlessUi::Draw draw() {
    return [this](Canvas& c) {
      Messages out;
      play_screen(c, model, {}, scratch, out);
      for (const Message& message : out) hear(message);
    };
  }
  void hear(const Message& message) {
    if (const auto* show = std::get_if<Show>(&message)) shown = show->panel;
    const auto* told = std::get_if<Tell>(&message);
    if (told == nullptr) return;
    if (const auto* arrange = std::get_if<session::Arrange>(&told->message)) {
      Move move = arrange->move;
      move.decision = model.question->decision;
      moves.push_back(simulation::to_text(story(), move));
    }
    session::Updated updated = session::update(model, told->message);
    while (written && !updated.model.pending.empty())
      updated = session::update(updated.model, session::Written{updated.model.pending.front().number});
    model = std::move(updated.model);
    ui.memory.again = true;
  }
  void press(Key key) { ui.press(draw(), key), ui.frame(draw()); }
  void press(std::initializer_list<Key> keys) {
    for (const Key key : keys) press(key);
  }
  void click(const std::string& label) { ui.click(draw(), label), ui.frame(draw()); }
  /// The mouse goes down on one thing, moves, and comes up on another.
  void drag(const std::string& from, const std::string& to) {
    const auto* a = find_control(ui.memory, from);
    const auto* b = find_control(ui.memory, to);
    INFO(from, " -> ", to);
    REQUIRE(a != nullptr);
    REQUIRE(b != nullptr);
    const Point begin = a->seen.middle(), end = b->seen.middle();
    for (const auto& [at, pressed, released] : {std::tuple{begin, true, false}, {end, false, false}, {end, false, true}}) {
      Input input;
      input.mouse = at;
      input.pressed = pressed;
      input.released = released;
      ui.frame(draw(), input);
    }
    ui.frame(draw());
  }
  void fits() {
    ui.frame(draw());
    ui.check_words_fit();
    ui.check_controls_apart();
    // Hatching is drawn beyond its slot, and clipped.
    if (has_desk(model) && at_question() && kind_of(model) != QuestionKind::plan)
      ui.check_on_grid(plain_head * ui.look.text_size);
  }
  static constexpr float plain_head = 56;

  session::Model model;
  PlayScratch scratch;
  HeadlessUi ui;
  std::vector<std::string> moves;
  std::optional<Panel> shown;
  bool written = true;
};

Index option(const char* decision, const char* id) {
  for (Index i = 0; i < story().options.size(); ++i)
    if (story().options[i].id == id && story().decisions[story().options[i].decision].id == decision) return i;
  FAIL("no option ", id);
  return simulation::nowhere;
}

std::string words_of_option(Index option_index, text::Language language = text::Language::ja) {
  return text::plain(simulation::words(story(), story().options[option_index].text, language));
}

std::string card_words(const char* id) {
  for (const auto& card : story().cards)
    if (card.id == id) return text::plain(simulation::words(story(), card.text, text::Language::ja));
  FAIL("no card ", id);
  return {};
}

std::string slot(std::size_t number, text::Language language = text::Language::ja) {
  const auto& plan = story().decisions[story().options[option("d5", "visit")].decision];
  return text::moment(story().start, story().slots[plan.slots.begin + number], language);
}

/// Goes by arrows until a control has the focus.
void walk_to(Table& table, const std::string& label, Key arrow) {
  for (int i = 0; i < 30; ++i) {
    const auto* wanted = find_control(table.ui.memory, label);
    REQUIRE(wanted != nullptr);
    if (wanted->id == table.ui.memory.focus) return;
    table.press(arrow);
  }
  FAIL("the focus never comes to ", label);
}

void give_focus(Table& table, const std::string& label) {
  REQUIRE(find_control(table.ui.memory, label) != nullptr);
  table.ui.memory.focus = find_control(table.ui.memory, label)->id;
  table.ui.memory.focus_shown = true;
  table.ui.frame(table.draw());
}

using Moves = std::vector<std::string>;

}  // namespace

TEST_SUITE("presentation/questions") {
  TEST_CASE("words are put together by mouse: one of a group at most, and nothing is given before something is in") {
    Table table(at_question(QuestionKind::compose));
    const std::string done = table.say_in("ui.done_2");
    REQUIRE(find_control(table.ui.memory, done) != nullptr);
    CHECK_FALSE(find_control(table.ui.memory, done)->enabled);
    table.click(words_of_option(option("d1", "all")));
    CHECK(find_control(table.ui.memory, done)->enabled);
    table.click(words_of_option(option("d1", "phone")));
    table.click(words_of_option(option("d1", "table")));
    table.click(words_of_option(option("d1", "table")));
    CHECK_FALSE(simulation::is_in(story(), table.model.play.state.world, option("d1", "all")));
    table.click(done);
    CHECK(table.moves == Moves{"d1:+all", "d1:+phone", "d1:+table", "d1:-table", "d1:done"});
  }

  TEST_CASE("and by keyboard: digits, then D; D alone does nothing while nothing is in") {
    Table table(at_question(QuestionKind::mail));
    table.press(key('D'));
    CHECK(table.moves.empty());
    table.press({key('1'), key('2'), key('3'), key('D')});
    REQUIRE(table.moves.size() == 4);
    CHECK(table.moves[0] == "d4:+now");  // times stand from early to late
    CHECK(table.moves[1] == "d4:+later");
    CHECK(table.moves[3] == "d4:done");
    CHECK(table.model.play.state.world.draft == simulation::World{}.draft);
  }

  TEST_CASE("a plan with nothing in it is told of by the first press and given by the second, by key and by mouse") {
    for (const bool by_key : {true, false}) {
      CAPTURE(by_key);
      Table table(at_question(QuestionKind::plan));
      const auto give = [&] { by_key ? table.press(key('D')) : table.click(table.say_in("ui.done_nothing")); };
      give();
      CHECK(table.moves.empty());
      CHECK(table.ui.shows(table.say_in("ui.plan.nothing")));
      table.fits();
      give();
      CHECK(table.moves == Moves{"d5:done"});
      table.press(key('Z'));  // there was no plan to take back
      CHECK(table.ui.shows(table.say_in("ui.taken_back_nothing")));
    }
  }

  TEST_CASE("so is a group of words left blank") {
    for (const bool by_key : {true, false}) {
      CAPTURE(by_key);
      Table table(at_question(QuestionKind::compose));
      const auto give = [&] { by_key ? table.press(key('D')) : table.click(table.say_in("ui.done_2")); };
      table.click(words_of_option(option("d1", "table")));
      give();
      CHECK(table.moves.size() == 1);
      CHECK(table.ui.shows("まだ選んでいないもの"));
      table.fits();
      give();
      CHECK(table.moves == Moves{"d1:+table", "d1:done"});
    }
  }

  TEST_CASE("Enter, which goes on all through a play, takes no chosen words out again: it tells what does") {
    Table table(at_question(QuestionKind::compose));
    table.press({key('1'), Key::enter});
    CHECK(table.moves.size() == 1);
    CHECK(table.ui.shows("もう選んであります"));
    table.press({key('1')});
    CHECK(table.moves.size() == 2);
  }

  TEST_CASE("a mail is seen growing, with the hour it will be sent") {
    Table table(at_question(QuestionKind::mail));
    const std::int32_t now = table.model.play.state.world.now;
    table.click(words_of_option(option("d4", "thanks")));
    CHECK(table.ui.shows("まだ決めていません"));  // the times are there to choose from, and none is in
    CHECK_FALSE(find_control(table.ui.memory, table.say_in("ui.done_3"))->enabled);
    table.click(words_of_option(option("d4", "thanks")));
    CHECK(table.ui.shows(text::moment(story().start, now, text::Language::ja)));
    table.click(words_of_option(option("d4", "now")));
    CHECK(table.ui.shows("選んだ言葉が、ここに"));  // when it is sent is no word of it
    table.click(words_of_option(option("d4", "later")));
    CHECK(table.ui.shows(text::moment(story().start, now + 17 * 60, text::Language::ja)));
    table.click(words_of_option(option("d4", "thanks")));
    CHECK_FALSE(table.ui.shows("まだ何も入っていません"));
  }

  TEST_CASE("cards are sorted by keyboard alone, with their order in time") {
    Table table(at_question(QuestionKind::sort));
    const auto shown = simulation::cards_shown(story(), table.model.play.state.world, table.model.question->decision);
    int place = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const auto& card = story().cards[shown[i]];
      table.press({key(static_cast<char>('1' + i)), key(static_cast<char>('1' + static_cast<int>(card.kind)))});
      if (card.position == 0) continue;
      CHECK(table.scratch.hand.has(shown[i]));  // it still wants its place in time
      CHECK(table.ui.shows(table.say_in("ui.board.in_hand_when")));
      table.press(key(static_cast<char>('3' + card.position)));
      ++place;
    }
    CHECK(place == 3);
    CHECK(table.scratch.hand.empty());
    table.press(key('D'));
    CHECK(table.moves.back() == "d2:done");
    CHECK(table.model.play.state.ledger.answered.has(story().options[option("d2", "well")].decision));
    CHECK(table.model.transcript.back().kind != session::TalkKind::scene);
    CHECK(std::ranges::any_of(table.model.transcript, [](const auto& line) { return line.option == option("d2", "well"); }));
  }

  TEST_CASE("cards are sorted by mouse: pulled onto a tray, then to a place; a place taken is exchanged") {
    Table table(at_question(QuestionKind::sort));
    const std::string facts = table.say_in("ui.board.facts") + "　" + table.say_in("ui.board.lay_here");
    const auto place = [&](int number) {
      return text::message(text::Language::ja, "ui.board.place", {std::to_string(number)}) + "　" +
             table.say_in("ui.board.lay_here");
    };
    table.drag(card_words("a"), facts);
    table.drag(card_words("d"), facts);
    table.drag(card_words("a"), place(2));
    table.click(card_words("d"));
    table.click(place(2));
    CHECK(table.moves == Moves{"d2:a=fact", "d2:d=fact", "d2:a=fact@2", "d2:a=fact", "d2:d=fact@2"});
    CHECK(table.scratch.hand.empty());
    table.fits();
  }

  TEST_CASE("own lines are marked and unmarked by digit and by mouse") {
    Table table(at_question(QuestionKind::review));
    const auto own = simulation::own_answers(story(), table.model.play.state.world, table.model.question->decision);
    REQUIRE(own.size() >= 2);
    table.press(key('1'));
    CHECK(simulation::is_marked(story(), table.model.play.state.world, own[0]));
    table.click(words_of_option(own[1]));
    CHECK(simulation::is_marked(story(), table.model.play.state.world, own[1]));
    table.press(key('1'));
    CHECK_FALSE(simulation::is_marked(story(), table.model.play.state.world, own[0]));
    table.click(table.say_in("ui.done_5"));
    CHECK(table.moves.back() == "d6:done");
  }

  TEST_CASE("a prediction is answered as a choice is, under a head of its own") {
    Table table(at_question(QuestionKind::predict));
    CHECK(table.ui.shows(table.say_in("ui.question_1")));
    const auto decision = table.model.question->decision;
    table.press(key('2'));
    CHECK(table.model.question->decision != decision);
  }

  TEST_CASE("a week is planned by keyboard alone: a task by its number, a slot by arrows, Enter, Delete") {
    Table table(at_question(QuestionKind::plan));
    CHECK(find_control(table.ui.memory, table.say_in("ui.done_nothing")) != nullptr);  // nothing is planned yet, and it says so
    table.press(key('1'));
    CHECK(table.scratch.hand.has(option("d5", "visit")));
    walk_to(table, slot(0), Key::down);  // the first place for it has the focus at once
    table.press(Key::enter);
    CHECK(table.scratch.hand.empty());
    table.press(key('2'));
    walk_to(table, slot(1), Key::down);
    table.press(Key::enter);
    table.press(Key::erase);
    table.press(key('3'));
    table.press(key('D'));  // what is in hand would be left behind
    CHECK(table.moves.size() == 3);
    CHECK(table.ui.shows(table.say_in("ui.plan.in_hand")));
    table.press(Key::escape);
    CHECK(table.scratch.hand.empty());
    CHECK_FALSE(table.shown.has_value());
    table.press(key('D'));
    CHECK(table.moves == Moves{"d5:s1=visit", "d5:s2=quote", "d5:s2=none", "d5:done"});
  }

  TEST_CASE("with a task in hand the digits are those of the slots free for it; which of them, the keys at the foot say") {
    Table table(at_question(QuestionKind::plan));
    table.press(key('3'));
    REQUIRE(table.scratch.hand.has(option("d5", "mori")));
    CHECK(table.ui.shows("1–7"));  // the meeting has the eighth
    table.press(key('3'));
    CHECK(table.scratch.hand.empty());
    table.press(key('1'));
    CHECK(table.scratch.hand.has(option("d5", "visit")));
    CHECK_FALSE(table.ui.shows("1–7"));
    table.press(key('9'));
    CHECK(table.scratch.hand.has(option("d5", "visit")));
    table.press(key('2'));
    CHECK(table.moves == Moves{"d5:s3=mori", "d5:s2=visit"});
    table.fits();
  }

  TEST_CASE("and by mouse alone: click and click, pull, pull back; what cannot be says why") {
    Table table(at_question(QuestionKind::plan));
    table.click(words_of_option(option("d5", "mori")));
    table.click(slot(1));
    table.drag(words_of_option(option("d5", "visit")), slot(5));
    table.drag(slot(5), slot(0));
    table.drag(slot(1), words_of_option(option("d5", "mori")));
    CHECK(table.moves == Moves{"d5:s2=mori", "d5:s6=visit", "d5:s1=visit", "d5:s2=none"});
    table.moves.clear();
    table.click(slot(0));
    CHECK(table.scratch.hand.has(option("d5", "visit")));
    table.click(slot(4));  // a Wednesday: she is away
    CHECK(table.model.notice == session::Notice::closed_then);
    CHECK_FALSE(table.scratch.hand.empty());
    table.click(slot(3));  // the meeting stands there
    CHECK(table.model.notice == session::Notice::fixed_task);
    CHECK(table.ui.shows(table.say_in("notice.12")));
    CHECK_FALSE(find_control(table.ui.memory, table.say_in("ui.done_6"))->enabled);
    table.press(Key::escape);
    table.click(table.say_in("ui.done_6"));
    CHECK(table.model.transcript.back().kind != session::TalkKind::plan);
    CHECK(std::ranges::any_of(table.model.transcript, [](const auto& line) { return line.kind == session::TalkKind::plan; }));
  }

  TEST_CASE("in large letters what is in hand has the days to itself, by click and by pulling; it can be taken out there") {
    Table table(at_question(QuestionKind::plan), {.text_size = 2});
    const std::string visit = words_of_option(option("d5", "visit"));
    table.click(visit);
    CHECK(find_control(table.ui.memory, visit) == nullptr);
    CHECK(table.ui.shows(table.say_in("ui.plan.put_here")));
    table.click(slot(0));
    CHECK(table.scratch.hand.empty());
    table.click(slot(0));
    table.click(table.say_in("ui.plan.take_out"));
    table.fits();
    const auto mouse = [&](Point at, bool pressed, bool released) {
      Input input;
      input.mouse = at;
      input.pressed = pressed;
      input.released = released;
      table.ui.frame(table.draw(), input);
    };
    const Point from = find_control(table.ui.memory, visit)->seen.middle();
    mouse(from, true, false);
    mouse({from.x - 40, from.y}, false, false);
    const Point to = find_control(table.ui.memory, slot(0))->seen.middle();
    mouse(to, false, false);
    mouse(to, false, true);
    table.ui.frame(table.draw());
    CHECK(table.moves == Moves{"d5:s1=visit", "d5:s1=none", "d5:s1=visit"});
    CHECK(table.scratch.hand.empty());
    table.press(key('2'));
    table.press(Key::escape);
    CHECK(table.scratch.hand.empty());
    CHECK(find_control(table.ui.memory, visit) != nullptr);
    table.press({key('2'), Key::enter});  // the first place for it has the focus at once
    CHECK(table.scratch.hand.empty());
    CHECK(table.moves.size() == 4);
  }

  TEST_CASE("in large letters what is in hand is put back by a button; the days then show the slot one was at") {
    Table table(at_question(QuestionKind::plan), {.text_size = 2});
    const std::string back = table.say_in("ui.key.let_go");
    CHECK(find_control(table.ui.memory, back) == nullptr);
    table.press(key('1'));
    CHECK(table.ui.shows("Esc"));
    table.click(back);
    CHECK(table.scratch.hand.empty());
    CHECK(table.moves.empty());
    table.press(key('2'));
    walk_to(table, slot(6), Key::down);
    table.press(Key::enter);
    CHECK(table.moves.size() == 1);
    const ControlBox* filled = find_control(table.ui.memory, slot(6));
    REQUIRE(filled != nullptr);
    CHECK(filled->seen == filled->rect);
    CHECK(find_control(table.ui.memory, slot(0))->seen.height <= 0);
  }

  TEST_CASE("in large letters days and tasks are scrolled each by itself, and no box that is seen lacks a word") {
    for (const auto language : {text::Language::ja, text::Language::en}) {
      Table table(at_question(QuestionKind::plan), {.language = language, .text_size = 2});
      std::vector<std::string> labels;
      for (const char* task : {"visit", "quote", "mori", "write", "gift"})
        labels.push_back(words_of_option(option("d5", task), language));
      for (std::size_t number = 0; number < 8; ++number) labels.push_back(slot(number, language));
      for (const Key pressed : {Key::none, Key::page_down, Key::page_down, Key::up}) {
        if (pressed != Key::none) table.press(pressed);
        for (const std::string& label : labels) {
          const ControlBox* box = find_control(table.ui.memory, label);
          REQUIRE(box != nullptr);
          CAPTURE(label);
          for (const TextBox& words : table.ui.memory.texts) {
            const Rect both = overlap(words.rect, box->seen);
            CAPTURE(words.words);
            CHECK_FALSE((words.cut && both.width > 1 && both.height > 1));
          }
        }
      }
    }
  }

  TEST_CASE("in large letters a task placed by its digit is in sight after it, wherever that is, and arrows go on from there") {
    Table table(at_question(QuestionKind::plan), {.text_size = 2});
    table.press({key('3'), key('7')});
    REQUIRE(table.moves == Moves{"d5:s8=mori"});
    const ControlBox* filled = find_control(table.ui.memory, slot(7));
    REQUIRE(filled != nullptr);
    CHECK(filled->seen == filled->rect);
    CHECK(table.ui.memory.focus == filled->id);
  }

  TEST_CASE("in large letters a page down moves the days while one of them has the focus, the tasks else") {
    Table table(at_question(QuestionKind::plan), {.text_size = 2});
    const auto top = [&](const std::string& label) { return find_control(table.ui.memory, label)->rect.y; };
    const std::string task = words_of_option(option("d5", "visit"));
    const float task_top = top(task), days_top = top(slot(0));
    table.press(Key::page_down);
    CHECK(top(task) < task_top);
    CHECK(top(slot(0)) == days_top);
    table.press(Key::home);
    give_focus(table, slot(0));
    table.press(Key::page_down);
    CHECK(top(task) == task_top);
    CHECK(top(slot(0)) < days_top);
  }

  TEST_CASE("what was refused stands in place of what to do, and goes with the next thing done") {
    for (const float size : {1.f, 2.f}) {
      CAPTURE(size);
      Table table(at_question(QuestionKind::plan), {.text_size = size});
      table.press(key('1'));
      give_focus(table, slot(4));  // a Wednesday: she is away
      const float before = find_control(table.ui.memory, slot(4))->seen.height;
      table.press(Key::enter);
      REQUIRE(table.model.notice == session::Notice::closed_then);
      CHECK(table.scratch.hand.has(option("d5", "visit")));
      CHECK_FALSE(table.ui.shows(table.say_in("ui.plan.in_hand")));
      CHECK(find_control(table.ui.memory, slot(4))->seen.height >= before - 1);
      table.press(Key::up);
      CHECK(table.ui.shows(table.say_in("ui.plan.in_hand")));
      table.press({Key::down, Key::enter});
      CHECK_FALSE(table.ui.shows(table.say_in("ui.plan.in_hand")));
      table.press(Key::escape);
      CHECK(table.scratch.hand.empty());
      CHECK_FALSE(table.ui.shows(table.say_in("notice.11")));
    }
  }

  TEST_CASE("an empty slot pressed with nothing in hand says that a task comes first, until something else is done") {
    for (const float size : {1.f, 2.f}) {
      CAPTURE(size);
      Table table(at_question(QuestionKind::plan), {.text_size = size});
      give_focus(table, slot(0));
      table.press(Key::enter);
      CHECK(table.moves.empty());
      CHECK(table.ui.shows(table.say_in("ui.plan.take_first")));
      const ControlBox* pressed = find_control(table.ui.memory, slot(0));
      CHECK(pressed->seen == pressed->rect);
      table.fits();
      table.press(Key::down);
      CHECK_FALSE(table.ui.shows(table.say_in("ui.plan.take_first")));
    }
  }

  TEST_CASE("asking for a place in time gives nothing away: every card laid as a fact is asked for it, and no other") {
    Table table(at_question(QuestionKind::sort));
    const auto shown = simulation::cards_shown(story(), table.model.play.state.world, table.model.question->decision);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      CAPTURE(i);
      const Key number = key(static_cast<char>('1' + i));
      table.press({number, key('1')});
      CHECK(table.scratch.hand.has(shown[i]));
      CHECK(table.ui.shows(table.say_in("ui.board.in_hand_when")));
      table.press({Key::escape, number, key('2')});
      CHECK(table.scratch.hand.empty());
    }
    CHECK(find_control(table.ui.memory, table.say_in("ui.done_4"))->enabled);
  }

  TEST_CASE("a mail of which only the hour is chosen cannot be sent, and says what is missing") {
    for (const float size : {1.f, 2.f}) {
      CAPTURE(size);
      Table table(at_question(QuestionKind::mail), {.text_size = size});
      table.press(key('1'));
      REQUIRE(table.moves == Moves{"d4:+now"});
      CHECK_FALSE(find_control(table.ui.memory, table.say_in("ui.done_3"))->enabled);
      table.press(key('D'));
      CHECK(table.moves.size() == 1);
      CHECK(table.ui.shows(table.say_in("ui.parts.lacks_words")));
      table.fits();
      if (size > 1) continue;  // words are further down
      table.click(words_of_option(option("d4", "thanks")));
      CHECK_FALSE(table.ui.shows(table.say_in("ui.parts.lacks_words")));
      CHECK(find_control(table.ui.memory, table.say_in("ui.done_3"))->enabled);
      table.press(key('1'));
      table.click(table.say_in("ui.done_3"));
      CHECK(table.ui.shows(table.say_in("ui.parts.lacks_time")));
    }
  }

  TEST_CASE("a digit first brings what it stands for into sight, and chooses it after that") {
    Table table(at_question(QuestionKind::mail), {.text_size = 2});
    const std::size_t last = table.model.question->offers.size();
    const Key number = key(static_cast<char>('0' + last));
    const std::string words = words_of_option(table.model.question->offers.back().option);
    REQUIRE(find_control(table.ui.memory, words)->seen.height <= 0);
    table.press(number);
    CHECK(table.moves.empty());
    CHECK(find_control(table.ui.memory, words)->seen == find_control(table.ui.memory, words)->rect);
    table.press(number);
    CHECK(table.moves.size() == 1);
    CHECK(find_control(table.ui.memory, words)->seen == find_control(table.ui.memory, words)->rect);
  }

  TEST_CASE("a group of parts is headed by its name, where the language has one") {
    {
      Table table(at_question(QuestionKind::compose));
      CHECK(table.ui.shows(text::message(text::Language::ja, "ui.parts.one_of_named", {"何を"})));
    }
    Table english(at_question(QuestionKind::compose), {.language = text::Language::en});
    CHECK(english.ui.shows(text::message(text::Language::en, "ui.parts.one_of_named", {"What you own up to"})));
    CHECK_FALSE(english.ui.shows("何を"));
  }

  TEST_CASE("what was in hand at another question is in nobody's hand at this one") {
    Table table(at_question(QuestionKind::sort));
    table.scratch.hand = Hand{.question = story().options[option("d5", "visit")].decision,
                              .holds = static_cast<Index>(story().options.size() + story().cards.size())};
    table.fits();
    CHECK(table.scratch.hand.empty());
  }

  TEST_CASE("days, holidays and what falls due are written in the plan; too late is said") {
    Table table(at_question(QuestionKind::plan));
    CHECK(table.ui.shows(table.say_in("ui.plan.day_off")));
    CHECK(table.ui.shows("12:00まで"));
    CHECK(table.ui.shows("佐藤 恵 休み"));
    table.drag(words_of_option(option("d5", "visit")), slot(6));
    CHECK(table.ui.shows(table.say_in("ui.plan.too_late")));
  }

  TEST_CASE("a task that keeps a promise nobody wrote down is not there to be planned") {
    Table table(at_question(QuestionKind::plan, false));
    CHECK(find_control(table.ui.memory, words_of_option(option("d5", "visit"))) == nullptr);
    CHECK(find_control(table.ui.memory, words_of_option(option("d5", "mori"))) != nullptr);
  }

  TEST_CASE("a promise is written down from the notebook, which P and a button open") {
    Table table(at_question(QuestionKind::compose, false));
    CHECK(session::promise_rows(table.model).empty());
    table.press(key('P'));
    CHECK(table.shown == Panel::notebook);
    table.shown.reset();
    table.click(table.say_in("ui.note"));
    CHECK(table.shown == Panel::notebook);
    NotebookScratch scratch;
    Messages out;
    const HeadlessUi::Draw notebook = [&](Canvas& c) {
      notebook_panel(c, {40, 40, 860, 640}, table.model, table.model.transcript.size(), scratch, out);
    };
    table.ui.frame(notebook);
    table.ui.press(notebook, key('1'));
    const auto notes = support::told_to_session<session::NotePromise>(out);
    REQUIRE(notes.size() == 1);
    table.hear(Tell{notes.front()});
    CHECK(session::promise_rows(table.model).size() == 1);
    table.ui.frame(notebook);
    table.ui.check_words_fit();
    // The desk is still there: what was written down stands with the talk before it.
    table.press(key('1'));
    CHECK(table.moves.size() == 1);
  }

  TEST_CASE("while an answer is being written nothing can be put in, taken out or given") {
    Table table(at_question(QuestionKind::compose));
    table.written = false;
    table.press(key('1'));
    CHECK(table.moves.size() == 1);
    CHECK_FALSE(table.model.pending.empty());
    table.press({key('2'), key('D')});
    CHECK(table.moves.size() == 1);
    table.fits();
  }

  TEST_CASE("every question finds room, in both languages, large and small, with things in hand and put together") {
    struct Case {
      unsigned width, height;
      float size;
    };
    for (const auto& [width, height, size] : {Case{1280, 720, 1}, Case{1280, 720, 1.25f}, Case{1280, 720, 2}, Case{1024, 640, 1},
                                              Case{1024, 640, 1.5f}, Case{1024, 640, 2}, Case{3840, 2160, 1}})
      for (const auto language : {text::Language::ja, text::Language::en})
        for (const auto kind : {QuestionKind::compose, QuestionKind::sort, QuestionKind::predict, QuestionKind::mail,
                                QuestionKind::plan, QuestionKind::review}) {
          CAPTURE(width);
          CAPTURE(size);
          CAPTURE(text::code(language));
          CAPTURE(static_cast<int>(kind));
          Table table(at_question(kind), {.language = language, .text_size = size, .high_contrast = size == 1.25f}, width,
                      height);
          table.fits();
          if (kind == QuestionKind::predict) continue;
          table.press(key('1'));
          table.fits();
          for (const Move& move : simulation::exemplary_moves(story(), table.model.play.state))
            if (!simulation::is_answer(move)) REQUIRE(session::play_unrecorded(table.model, move));
          table.model.notice = session::Notice::closed_then;
          table.scratch.hand.notice_read = false;
          table.fits();
        }
  }

  TEST_CASE("one's own words of one answer are read together, and a note stays with what was said") {
    using session::TalkKind;
    const auto talk = [](std::initializer_list<TalkKind> kinds) {
      session::Transcript all;
      for (const TalkKind kind : kinds) all.push_back({.kind = kind});
      return all;
    };
    CHECK(talk_pages(talk({TalkKind::client, TalkKind::rep, TalkKind::rep, TalkKind::client})) ==
          std::vector<TalkPage>{{0, 1}, {1, 4}});
    CHECK(talk_pages(talk({TalkKind::client, TalkKind::noted, TalkKind::rep})) == std::vector<TalkPage>{{0, 2}, {2, 3}});
  }
}
