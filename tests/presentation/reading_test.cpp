#include <filesystem>
#include <limits>
#include <set>

#include "debrief/wording.hpp"
#include "presentation/app/read_before.hpp"
#include "presentation/screens/play_pages.hpp"
#include "support/desk.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

/// How a play is read: as fast as wanted, by itself, past what is known, once more, and aloud.
namespace {

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::play_to_the_end;
using support::say;

void wait(Desk& desk, float seconds) {
  Input input;
  input.seconds = seconds;
  desk.ui.frame(desk.draw(), input);
  desk.frame();
}

std::size_t characters_shown(const Desk& desk) {
  std::size_t all = 0;
  for (const TextBox& line : desk.ui.memory.texts) all += text::length(line.words);
  return all;
}

void answer_and_look(Desk& desk) {
  update(desk.app, Tell{session::Choose{desk.app.play->question->offers.front().option}}, desk.world);
  desk.frame();
}

}  // namespace

TEST_SUITE("presentation/reading") {
  TEST_CASE("words appear at once unless asked for otherwise; a press shows the rest, and only the next one goes on") {
    Desk desk({.reduced_motion = true});  // nobody blinks: only the words may ask for a frame
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.frame();
    const std::size_t all = characters_shown(desk);
    CHECK_FALSE(desk.ui.memory.wake);
    Look slow;
    slow.text_speed = TextSpeed::slow;
    update(desk.app, SetLook{slow}, desk.world);
    desk.press(key('R'));  // once more, from the first character
    const std::size_t few = characters_shown(desk);
    CHECK(few < all);
    CHECK(desk.ui.memory.wake);
    wait(desk, 1);
    CHECK(characters_shown(desk) > few);
    desk.press(Key::enter);
    CHECK(characters_shown(desk) == all);
    CHECK(desk.scratch.play.page == 0);
    desk.press(Key::enter);
    CHECK(desk.scratch.play.page == 1);
    slow.reduced_motion = true;
    update(desk.app, SetLook{slow}, desk.world);
    desk.press(key('R'));
    CHECK_FALSE(desk.ui.memory.wake);
  }

  TEST_CASE("an answer can be chosen only when what leads to it is read") {
    Desk desk({.text_speed = TextSpeed::normal});
    begin_play(desk);
    const simulation::Story& story = *desk.app.play->story;
    const std::string first =
        text::plain(simulation::words(story, story.options[desk.app.play->question->offers[0].option].text, text::Language::ja));
    for (int i = 0; i < 60 && find_control(desk.ui.memory, first) == nullptr; ++i) {
      desk.press(key('1'));
      CHECK(desk.app.play->play.moves.empty());
      desk.press(Key::enter);
    }
    desk.press(key('1'));
    CHECK(desk.app.play->play.moves.size() == 1);
  }

  TEST_CASE("by itself it goes on when there was time to read, and stops at the question; it is off at first") {
    Desk desk;
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.frame();
    CHECK_FALSE(desk.app.look.automatic);
    wait(desk, 60);
    CHECK(desk.scratch.play.page == 0);
    desk.press(key('A'));
    CHECK(desk.app.look.automatic);
    wait(desk, .5f);
    for (int i = 0; i < 40 && !desk.ui.shows_option(); ++i) wait(desk, 60);
    CHECK(desk.ui.shows_option());
    CHECK(desk.app.play->play.moves.empty());
  }

  TEST_CASE("by itself it does not go on from a page that is not all in sight") {
    Desk desk({.language = text::Language::en, .text_size = 2}, 1024, 640);
    begin_play(desk);
    const auto reads_on = [&] {
      const bool asked = desk.app.play->question && desk.scratch.play.shown.last == desk.app.play->transcript.size();
      return !asked && find_control(desk.ui.memory, text::message(text::Language::en, "ui.read_on")) != nullptr;
    };
    for (int pressed = 0; pressed < 600 && desk.app.play->question && !reads_on(); ++pressed) {
      const std::size_t moves = desk.app.play->play.moves.size();
      desk.press(key('1'));
      if (desk.app.play->play.moves.size() == moves && !reads_on()) desk.press(Key::enter);
    }
    REQUIRE(reads_on());
    const std::size_t page = desk.scratch.play.page;
    desk.press(key('A'));
    REQUIRE(desk.app.look.automatic);
    wait(desk, 600);
    wait(desk, 600);
    CHECK(desk.scratch.play.page == page);
    while (reads_on()) desk.press(Key::enter);
    wait(desk, 600);
    CHECK(desk.scratch.play.page != page);
  }

  TEST_CASE("what was read in an earlier attempt is skipped in one press, up to what is new or asked") {
    Desk desk;
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.press(key('K'));
    CHECK(desk.scratch.play.page == 0);  // nothing was read before
    const simulation::Index chosen = desk.app.play->question->offers.front().option;
    answer_and_look(desk);
    answer_and_look(desk);
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.frame();
    CHECK(desk.ui.shows(say("ui.key.skip")));
    desk.press(key('K'));
    CHECK(desk.ui.shows_option());
    // Another answer than before: what it leads to is new.
    const auto& offers = desk.app.play->question->offers;
    const auto other = std::ranges::find_if(offers, [&](const session::Offer& offer) { return offer.option != chosen; });
    update(desk.app, Tell{session::Choose{other->option}}, desk.world);
    desk.frame();
    const std::size_t page = desk.scratch.play.page;
    CHECK_FALSE(desk.ui.shows(say("ui.key.skip")));
    desk.press(key('K'));
    CHECK(desk.scratch.play.page == page);
  }

  TEST_CASE("what was read is kept in a file, and a line that was rewritten is new") {
    const auto file = std::filesystem::temp_directory_path() / "shinrai-read-test";
    std::filesystem::remove(file);
    Desk desk;
    begin_play(desk);
    simulation::Story story = *desk.app.play->story;
    const auto talk = desk.app.play->transcript;
    const session::TalkLine& line = *std::ranges::find(talk, session::TalkKind::narration, &session::TalkLine::kind);
    ReadBefore read;
    read.read(story, talk, talk.size());
    CHECK_FALSE(read.has(story, line));  // not before this attempt
    CHECK(read.keep(file).ok());
    read.settle();
    CHECK(read.has(story, line));
    CHECK(ReadBefore::from(file).has(story, line));
    story.texts[static_cast<std::size_t>(text::Language::ja)][line.text].end -= 3;  // a character less
    CHECK_FALSE(read.has(story, line));
    CHECK_FALSE(ReadBefore::from(file / "nowhere").has(story, line));
    std::filesystem::remove(file);
  }

  TEST_CASE("from the history the play is read once more from a line on, and comes back to the same question") {
    Desk desk;
    begin_play(desk);
    answer_and_look(desk);
    desk.read_on();
    const auto question = desk.app.play->question;
    desk.press(key('H'));
    desk.press(Key::home);
    desk.click(say("ui.again"));  // the first of them
    CHECK(desk.app.panel == Panel::none);
    CHECK(desk.scratch.play.page == 0);
    CHECK_FALSE(desk.ui.shows_option());
    desk.read_on();
    CHECK(desk.ui.shows_option());
    CHECK(desk.app.play->question == question);
    CHECK(desk.app.play->play.moves.size() == 1);
  }

  TEST_CASE("for a speech program: the line with its speaker, at a question the numbered answers, and where the focus goes") {
    Desk desk;
    begin_play(desk);
    desk.read_on();
    CHECK(desk.ui.memory.voice.empty());  // unless asked for
    Look aloud;
    aloud.voicing = true;
    update(desk.app, SetLook{aloud}, desk.world);
    desk.frame();
    const simulation::Story& story = *desk.app.play->story;
    const auto words = [&](std::size_t offer) {
      return text::plain(
          simulation::words(story, story.options[desk.app.play->question->offers[offer].option].text, text::Language::ja));
    };
    const std::string voice = std::exchange(desk.ui.memory.voice, {});
    CHECK(voice.find("1. " + words(0) + "\n2. " + words(1)) != std::string::npos);
    CHECK(voice.find("《") == std::string::npos);
    desk.frame();
    CHECK(desk.ui.memory.voice.empty());  // once is enough
    desk.press(Key::down);
    CHECK(std::exchange(desk.ui.memory.voice, {}) == words(0));
    desk.press(key('R'));
    CHECK(desk.ui.memory.voice == voice);
  }

  TEST_CASE("answers to choose from stay hidden until one's own words were said aloud, if that is wanted") {
    Desk desk({.speak_first = true});
    begin_play(desk);
    for (int i = 0; i < 60 && find_control(desk.ui.memory, say("ui.speak_first.done")) == nullptr; ++i) desk.press(Key::enter);
    REQUIRE(find_control(desk.ui.memory, say("ui.speak_first.done")) != nullptr);
    CHECK_FALSE(desk.ui.shows_option());
    desk.press(key('1'));
    CHECK(desk.app.play->play.moves.empty());
    desk.press(Key::enter);
    CHECK(desk.ui.shows_option());
    desk.press(key('1'));
    CHECK(desk.app.play->play.moves.size() == 1);
    for (int i = 0; i < 60 && desk.app.screen == Screen::play && desk.app.play->play.moves.size() < 4; ++i) {
      desk.press(Key::enter);
      desk.press(key('1'));
    }
    CHECK(desk.app.play->play.moves.size() == 4);
  }

  TEST_CASE("in the largest letters the word after an answer is all there, above what is asked next") {
    Desk desk({.text_size = 2});
    begin_play(desk);
    answer_and_look(desk);
    desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
    desk.frame();
    REQUIRE(desk.app.feedback);
    std::string drawn;
    for (const TextBox& line : desk.ui.memory.texts) drawn += line.words;
    for (const std::string& line : debrief::feedback_words(*desk.app.play->story, *desk.app.feedback, text::Language::ja))
      CHECK(drawn.find(text::plain(line)) != std::string::npos);
  }

  TEST_CASE("in the largest letters the page's main button passes over no line of the word after an answer") {
    Desk desk({.text_size = 2});
    begin_play(desk);
    const auto button = [&](const char* key) { return find_control(desk.ui.memory, text::message(text::Language::ja, key)); };
    std::set<std::string> drawn, seen;
    int answers = 0;
    for (int pressed = 0; pressed < 300 && answers < 12 && desk.app.play->question; ++pressed) {
      std::string told;
      if (desk.app.feedback)
        for (const std::string& line : debrief::feedback_words(*desk.app.play->story, *desk.app.feedback, text::Language::ja))
          told += text::plain(line);
      const ControlBox* on = button("ui.read_on");
      for (const char* key : {"ui.to_answers", "ui.go_on"})
        if (on == nullptr) on = button(key);
      const float foot = on == nullptr ? 720.f : on->rect.y;
      for (const TextBox& line : desk.ui.memory.texts) {
        constexpr float head = 64;
        if (line.words.size() < 12 || told.find(line.words) == std::string::npos) continue;
        drawn.insert(line.words);
        if (line.rect.y >= head && line.rect.bottom() <= foot) seen.insert(line.words);
      }
      const std::size_t page = desk.scratch.play.page, moves = desk.app.play->play.moves.size();
      if (on == nullptr)
        support::answer_first(desk), ++answers;
      else
        desk.press(Key::enter);
      desk.frame();
      if (page == desk.scratch.play.page && moves == desk.app.play->play.moves.size()) continue;
      CAPTURE(answers);
      CHECK(seen == drawn);
      drawn.clear();
      seen.clear();
    }
    CHECK(answers == 12);
  }

  TEST_CASE("in the largest letters a line marked out of sight comes into sight") {
    Desk desk({.text_size = 2});
    begin_play(desk);
    const auto mark = [&] { return find_control(desk.ui.memory, text::message(text::Language::ja, "ui.mark")); };
    const auto out_of_sight = [&] { return mark() != nullptr && mark()->seen.height <= 0; };
    for (int answers = 0; answers < 20 && !out_of_sight(); ++answers) {
      if (answers > 0) support::answer_first(desk);
      desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
      desk.frame();
      for (auto& [id, offset] : desk.ui.memory.scroll) offset = 1e6f;
      desk.frame();
      desk.frame();
    }
    REQUIRE(out_of_sight());
    desk.press(key('M'));
    desk.frame();
    CHECK(desk.app.play->play.state.ledger.marks.size() == 1);
    const ControlBox* marked = find_control(desk.ui.memory, text::message(text::Language::ja, "ui.marked"));
    REQUIRE(marked != nullptr);
    CHECK(marked->seen.height > 0);
  }

  TEST_CASE("after an answer the first page of what is new is read first, whatever pages the question had made") {
    for (const float size : {1.f, 2.f}) {
      Desk desk({.text_size = size});
      begin_play(desk);
      for (int answers = 0; answers < 12 && desk.app.play->question; ++answers) {
        desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
        desk.frame();
        const std::size_t told = desk.app.play->transcript.size();
        if (desk.scratch.play.shown.last != told) continue;
        support::answer_first(desk);
        desk.frame();
        CAPTURE(size);
        CAPTURE(answers);
        if (desk.app.play->transcript.size() > told) CHECK(desk.scratch.play.shown.first <= told);
        CHECK(desk.scratch.play.read_to == desk.scratch.play.shown.last);
      }
    }
  }

  TEST_CASE("history tells no more than has been shown") {
    Desk desk;
    begin_play(desk);
    desk.scratch.play = {};
    desk.scratch.play.pages_before = 1;
    desk.frame();
    REQUIRE(desk.scratch.play.read_to < desk.app.play->transcript.size());
    update(desk.app, Show{Panel::history}, desk.world);
    desk.frame();
    const session::TalkLine& next = desk.app.play->transcript[desk.scratch.play.read_to];
    const auto words = [&](const session::TalkLine& line) {
      return text::plain(simulation::words(*desk.app.play->story, line.text, text::Language::ja)).substr(0, 12);
    };
    CHECK(desk.ui.shows(words(desk.app.play->transcript[desk.scratch.play.read_to - 1])));
    CHECK_FALSE(desk.ui.shows(words(next)));
  }

  TEST_CASE("in the largest letters a whole play is read and answered by keys alone") {
    Desk desk({.text_size = 2});
    begin_play(desk);
    for (int pressed = 0; pressed < 1000 && desk.app.screen == Screen::play; ++pressed) {
      const std::size_t moves = desk.app.play->play.moves.size();
      desk.press(key('1'));
      if (desk.app.play->play.moves.size() == moves) desk.press(Key::enter);
    }
    CHECK(desk.app.screen == Screen::debrief);
  }

  TEST_CASE("one press makes everything large enough for a projector, and one takes it back") {
    Desk desk;
    desk.press(key('S'));
    desk.click(say("ui.projector"));
    CHECK(desk.app.look.text_size >= 1.5f);
    CHECK(desk.app.look.small_portrait);
    CHECK_FALSE(desk.app.look.high_contrast);
    desk.click(say("ui.projector"));
    CHECK(desk.app.look == Look{});
  }

  TEST_CASE("the first screen asks for language and text size, says what scores are not for, and nothing else") {
    Desk desk;
    desk.app.screen = Screen::first_run;
    desk.frame();
    std::vector<std::string> asked;
    for (const ControlBox& control : desk.ui.memory.controls) asked.push_back(control.label);
    CHECK(asked ==
          std::vector<std::string>{"日本語", "English", "100%", "125%", "150%", "175%", "200%", say("ui.first_run.begin")});
    CHECK(desk.ui.shows("人事の判断には使わず"));
  }
}
