#include <limits>

#include "presentation/tour_questions.hpp"
#include "simulation/forms.hpp"
#include "support/desk.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

/// The fact board in large letters: one column, whatever is in hand.
namespace {

using namespace presentation;
using simulation::Index;
using text::Language;

Options one_scenario() {
  Options given = support::options();
  given.scenarios = {SOURCE_DIR "/scenarios/false-alarm.yaml"};
  return given;
}

struct Board : support::Desk {
  explicit Board(Language language = Language::ja, float size = 2, unsigned width = 1280, unsigned height = 720)
      : Desk({.language = language, .text_size = size}, width, height, one_scenario()) {
    go_to_question(app, world, scenario::QuestionKind::sort);
    scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
    frame();
    REQUIRE(cards().size() >= 5);
  }
  [[nodiscard]] const simulation::Story& story() const { return *app.play->story; }
  [[nodiscard]] std::vector<Index> cards() const {
    return simulation::cards_shown(story(), app.play->play.state.world, app.play->question->decision);
  }
  [[nodiscard]] std::string words(Index card) const {
    return text::plain(simulation::words(story(), story().cards[card].text, app.look.language));
  }
  [[nodiscard]] std::string told(const char* key, const std::vector<std::string>& arguments = {}) const {
    return text::message(app.look.language, key, arguments);
  }
  [[nodiscard]] const ControlBox& control(const std::string& label) const {
    const ControlBox* found = find_control(ui.memory, label);
    INFO(label);
    REQUIRE(found != nullptr);
    return *found;
  }
  [[nodiscard]] const ControlBox& place(const std::string& name) const {
    return control(name + told("told.gap") + told("ui.board.lay_here"));
  }
  [[nodiscard]] const ControlBox& time(int number) const { return place(told("ui.board.place", {std::to_string(number)})); }
  /// Every card in its tray; its place in time is left open unless `in_order`.
  void lay_all(bool in_order) {
    for (auto move : simulation::exemplary_moves(story(), app.play->play.state)) {
      if (simulation::is_answer(move)) continue;
      if (!in_order) move.position = 0;
      update(app, Tell{session::Arrange{move}}, world);
    }
    frame();
  }
  [[nodiscard]] char digit_of(Index card) const {
    const auto all = cards();
    return static_cast<char>('1' + (std::ranges::find(all, card) - all.begin()));
  }
  [[nodiscard]] std::vector<Index> ordered() const {
    std::vector<Index> all = cards();
    std::erase_if(all, [this](Index card) { return story().cards[card].position == 0; });
    return all;
  }
  [[nodiscard]] Index first_ordered() const { return ordered().front(); }
};

bool board_whole(const ControlBox& control) { return control.seen.height >= control.rect.height - 1; }

/// Of a card or a place either all words are there or none, and of one without its words next to nothing.
void check_no_row_cut(const Board& board) {
  for (const ControlBox& control : board.ui.memory.controls) {
    int shown = 0, left_out = 0;
    for (const TextBox& line : board.ui.memory.texts)
      if (line.box == control.rect) ++(line.cut ? left_out : shown);
    CAPTURE(control.label);
    CHECK((shown == 0 || left_out == 0));
    if (left_out > 0) CHECK(control.seen.height < 10);
  }
}

/// What is read last is a card or a place, not the name of what would follow.
void check_ends_with_a_row(const Board& board) {
  const TextBox* last = nullptr;
  for (const TextBox& line : board.ui.memory.texts)
    if (!line.cut && line.rect.bottom() < board.ui.extent.height && (last == nullptr || line.rect.y > last->rect.y)) last = &line;
  REQUIRE(last != nullptr);
  CAPTURE(last->words);
  CHECK(std::ranges::any_of(board.ui.memory.controls, [&](const ControlBox& control) { return control.rect == last->box; }));
}

/// Wherever it may be scrolled to.
void check_every_foot(Board& board) {
  for (int step = 0; step < 40; ++step) {
    CAPTURE(step);
    check_no_row_cut(board);
    check_ends_with_a_row(board);
    const auto before = board.ui.memory.scroll;
    Input input;
    input.mouse = {board.ui.extent.width / 2, board.ui.extent.height - 60};
    input.wheel = -.4f;
    board.ui.frame(board.draw(), input);
    if (board.ui.memory.scroll == before) return;
  }
  FAIL("the board never ends");
}

/// Seen from the head to the end, a page at a time.
void check_all_the_way_down(Board& board) {
  for (int page = 0; page < 8; ++page) {
    CAPTURE(page);
    check_no_row_cut(board);
    board.ui.check_words_fit();
    board.ui.check_controls_apart();
    const auto before = board.ui.memory.scroll;
    board.press(Key::page_down);
    if (board.ui.memory.scroll == before) return;
  }
  FAIL("the board never ends");
}

}  // namespace

TEST_SUITE("presentation/board") {
  TEST_CASE("in large letters no card of a board is cut, with empty hands and something in hand, from its head to its end") {
    struct Case {
      unsigned width, height;
      Language language;
    };
    for (const auto& [width, height, language] :
         {Case{1280, 720, Language::ja}, Case{1280, 720, Language::en}, Case{1024, 640, Language::en}}) {
      CAPTURE(width);
      CAPTURE(text::code(language));
      Board board(language, 2, width, height);
      check_all_the_way_down(board);
      board.lay_all(true);
      board.ui.memory.scroll.clear();
      board.frame();
      check_all_the_way_down(board);
      for (const Index card : board.ordered()) {
        board.press(key(board.digit_of(card)));
        REQUIRE(board.scratch.play.hand.has(card));
        board.ui.check_words_fit();
        board.ui.check_controls_apart();
        check_every_foot(board);
        board.press(Key::escape);
      }
    }
  }

  TEST_CASE("nor does the name of a tray or of a list stand alone at its foot, as if nothing lay there") {
    Board board;
    board.lay_all(true);
    check_every_foot(board);
    board.press(key(board.digit_of(board.first_ordered())));
    check_every_foot(board);
  }

  TEST_CASE("a card is pulled into a tray out of the list of a board in large letters") {
    Board board;
    const Index card = board.cards()[1];
    const auto mouse = [&](Point at, bool pressed, bool released) {
      Input input;
      input.mouse = at;
      input.pressed = pressed;
      input.released = released;
      board.ui.frame(board.draw(), input);
    };
    const Point from = board.control(board.words(card)).seen.middle();
    mouse(from, true, false);
    mouse({from.x, from.y - 30}, false, false);
    const Point to = board.place(board.told("ui.board.guesses")).seen.middle();
    mouse(to, false, false);
    mouse(to, false, true);
    CHECK(board.scratch.play.hand.empty());
    const auto laid = simulation::laid_card(board.story(), board.app.play->play.state.world, card);
    CHECK(laid.placed);
    CHECK(laid.kind == scenario::CardKind::guess);
  }

  TEST_CASE("what is in hand has the trays in sight wherever the page is scrolled to, and the way back beside it") {
    Board board;
    board.press(key('1'));
    CHECK(board.ui.shows(board.told("ui.board.in_hand_close")));
    CHECK(board.ui.shows("聞いたこと"));  // what facts are
    CHECK(board.ui.shows("Esc"));
    board.click(board.told("ui.key.let_go"));
    CHECK(board.scratch.play.hand.empty());
    board.press(key('1'));
    board.press(Key::escape);
    CHECK(board.scratch.play.hand.empty());
    board.lay_all(false);
    board.press(key(board.digit_of(board.first_ordered())));
    for (int page = 0; page < 2; ++page) {
      for (const char* tray : {"ui.board.guesses", "ui.board.feelings"}) CHECK(board_whole(board.place(board.told(tray))));
      CHECK_FALSE(board.place(board.told("ui.board.facts")).enabled);
      board.press(Key::page_down);
    }
  }

  TEST_CASE("what lies in a tray and wants a place in time has those first, then what is laid, which can be taken instead") {
    Board board(Language::en);
    board.lay_all(false);
    const Index first = board.first_ordered();
    board.press(key(board.digit_of(first)));
    CHECK(board.ui.shows(board.told("ui.board.in_hand_when")));
    CHECK(board.time(1).id == board.ui.memory.focus);
    CHECK(board_whole(board.time(1)));
    CHECK(board_whole(board.time(2)));
    CHECK(board.ui.shows(board.told("ui.board.laid")));
    for (const Index card : board.cards()) CHECK(board.control(board.words(card)).rect.y > board.time(2).rect.bottom());
    // Further down another one is taken: its places are shown from the first one on.
    const Index other = board.ordered()[1];
    board.press(Key::end);
    CHECK_FALSE(board_whole(board.time(1)));
    board.click(board.words(other));
    CHECK(board.scratch.play.hand.has(other));
    CHECK(board_whole(board.time(1)));
    board.press(key('4'));
    CHECK(board.scratch.play.hand.empty());
    CHECK(simulation::laid_card(board.story(), board.app.play->play.state.world, other).position == 1);
  }

  TEST_CASE("laying a card that happened at some time leads to the first place in time, and from there to the next card") {
    Board board;
    const Index first = board.first_ordered();
    board.press(key(board.digit_of(first)));
    board.press(key('1'));
    CHECK(board.scratch.play.hand.has(first));
    board.press(Key::down);
    CHECK(board.ui.memory.focus == board.time(1).id);
    board.press(Key::enter);
    CHECK(board.scratch.play.hand.empty());
    const std::vector<Index> cards = board.cards();
    auto left = std::ranges::find(cards, first) + 1;
    if (left == cards.end()) left = cards.begin();
    CHECK(board.ui.memory.focus == board.control(board.words(*left)).id);
  }

  TEST_CASE("what is laid leads back to the next card that is not, in sight wherever the board was scrolled to") {
    {
      Board board;
      const std::vector<Index> cards = board.cards();
      for (std::size_t i = 0; i + 1 < cards.size(); ++i) {
        CAPTURE(i);
        board.press(key(board.digit_of(cards[i])));
        board.press(Key::page_down);
        board.press(key('2'));
        const ControlBox& next = board.control(board.words(cards[i + 1]));
        CHECK(board.ui.memory.focus == next.id);
        CHECK(board_whole(next));
      }
    }
    // By mouse too, without a focus that nobody asked for.
    Board other;
    other.press(Key::end);
    other.click(other.words(other.cards().back()));
    other.click(other.place(other.told("ui.board.guesses")).label);
    CHECK(board_whole(other.control(other.words(other.cards().front()))));
  }

  TEST_CASE("arrows go down a board in large letters row by row") {
    Board board;
    board.lay_all(true);
    std::vector<std::pair<float, ControlId>> rows;
    for (const Index card : board.cards()) {
      const ControlBox& control = board.control(board.words(card));
      rows.emplace_back(control.rect.y, control.id);
    }
    std::ranges::sort(rows);
    board.ui.memory.focus = rows.front().second;
    board.ui.memory.focus_shown = true;
    for (std::size_t row = 1; row < rows.size(); ++row) {
      board.press(Key::down);
      CHECK(board.ui.memory.focus == rows[row].second);
    }
  }

  TEST_CASE("what the places in time are stands clear of them") {
    Board board(Language::en, 1);
    const float places = board.time(1).rect.x;
    const std::string name = board.told("ui.board.time");
    int lines = 0;
    for (const TextBox& line : board.ui.memory.texts) {
      if (line.words.size() < 4 || name.find(line.words.substr(0, line.words.find_last_not_of(' ') + 1)) == std::string::npos)
        continue;
      CAPTURE(line.words);
      CHECK(line.rect.right() <= places - 10);
      ++lines;
    }
    CHECK(lines > 0);
  }
}
