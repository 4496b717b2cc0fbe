#include <functional>
#include <iterator>
#include <limits>

#include "support/desk.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

/// Every screen and panel at four sizes of window, two of text and in both languages: recorded boxes say what does not fit.
namespace {

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::play_to_the_end;
using support::skip_own_view;

struct ScreenAt {
  const char* name;
  std::function<void(Desk&)> arrange;
};

void show(Desk& desk, Screen screen, Panel panel = Panel::none) {
  desk.app.chosen = 0;
  desk.app.screen = screen;
  desk.app.panel = panel;
  desk.frame();
}

void show_at(Desk& desk, unsigned width, unsigned height, float text_size, text::Language language) {
  desk.ui.resize(width, height);
  desk.app.look.text_size = text_size;
  desk.app.look.language = language;
  desk.ui.look = desk.app.look;
  desk.frame();
}

/// One after the other: a stop begins where the one before it has led.
std::vector<ScreenAt> stops() {
  std::vector<ScreenAt> all;
  const auto screen = [&](const char* name, Screen which, Panel panel = Panel::none) {
    all.push_back({name, [which, panel](Desk& desk) { show(desk, which, panel); }});
  };
  screen("first run", Screen::first_run);
  screen("home", Screen::home);
  screen("library", Screen::library);
  screen("records, none", Screen::records);
  screen("progress, none", Screen::progress);
  screen("briefing", Screen::briefing);
  all.push_back({"play", begin_play});
  all.push_back({"question", [](Desk& desk) {
                   desk.read_on();
                   REQUIRE(desk.ui.shows_option());
                 }});
  screen("settings", Screen::play, Panel::settings);
  screen("keys", Screen::play, Panel::keys);
  screen("about", Screen::play, Panel::about);
  screen("menu", Screen::play, Panel::menu);
  screen("history", Screen::play, Panel::history);
  screen("notebook", Screen::play, Panel::notebook);
  all.push_back({"said aloud first", [](Desk& desk) {
                   show(desk, Screen::play);
                   desk.app.look.speak_first = true;
                 }});
  all.push_back({"own view", [](Desk& desk) {
                   desk.app.look.speak_first = false;
                   play_to_the_end(desk);
                   show(desk, Screen::debrief);
                 }});
  all.push_back({"debrief", skip_own_view});
  constexpr const char* tabs[] = {"turning points", "trust", "seat", "talk", "receipts", "promises", "listening"};
  for (int tab = 0; tab < static_cast<int>(std::size(tabs)); ++tab)
    all.push_back({tabs[tab], [tab](Desk& desk) { desk.scratch.debrief.tab = static_cast<DebriefTab>(tab + 1); }});
  all.push_back({"receipts, unfolded", [](Desk& desk) {
                   desk.scratch.debrief.tab = DebriefTab::receipts;
                   const auto& receipts = desk.app.debrief->score.receipts;
                   REQUIRE_FALSE(receipts.empty());
                   desk.scratch.debrief.principles = {receipts.front().principle};
                   desk.scratch.debrief.open = {0};
                   desk.scratch.debrief.disputed = 0;
                 }});
  all.push_back({"closing", [](Desk& desk) { desk.scratch.closing.open = true; }});
  all.push_back({"records", [](Desk& desk) {
                   update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
                   show(desk, Screen::records);
                 }});
  all.push_back({"records, in words", [](Desk& desk) { desk.app.look.points = false; }});
  all.push_back({"a debrief out of the records", [](Desk& desk) {
                   update(desk.app, LookBack{desk.app.shelf.volumes[0].past.front().id}, desk.world);
                   desk.app.retold->from = session::MadeFrom::present;
                   desk.app.retold->otherwise = desk.app.shelf.volumes[0].past.front().result;
                 }});
  all.push_back({"what is kept of a play", [](Desk& desk) {
                   update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
                   auto kept = desk.world.log->stored(desk.app.shelf.volumes[0].past.front().id);
                   REQUIRE(kept.ok());
                   desk.app.kept = std::move(*kept);
                   show(desk, Screen::records, Panel::kept);
                 }});
  screen("progress", Screen::progress);
  screen("home again", Screen::home);
  all.push_back({"briefing, unfinished", [](Desk& desk) {
                   begin_play(desk);
                   update(desk.app, GoTo{Screen::home}, desk.world);
                   update(desk.app, OpenScenario{0}, desk.world);
                   REQUIRE(desk.app.shelf.volumes[0].unfinished);
                 }});
  return all;
}

/// Above it lie the controls of a header, in one row or two.
constexpr float header_foot = 84;

/// No button's words end in …: there is no other place where they stand in full. Nor does a word for how a play went.
void check_labels_whole(const Memory& memory, text::Language language) {
  constexpr std::string_view cut = "…";
  for (const TextBox& t : memory.texts) {
    if (!t.words.ends_with(cut)) continue;
    const std::string kept = t.words.substr(0, t.words.size() - cut.size());
    for (int level = 0; level < condition::level_count && !kept.empty(); ++level)
      CHECK_FALSE(text::message(language, "rating.score_" + std::to_string(level)).starts_with(kept));
    for (const ControlBox& control : memory.controls) {
      const bool inside = control.rect.contains({t.rect.x + 1, t.rect.y + t.rect.height / 2});
      CAPTURE(control.label);
      CHECK_FALSE((inside && !kept.empty() && control.label.starts_with(kept)));
    }
  }
}

/// Answers have one size, at every question. What the client says is never set smaller; and where large letters were asked for,
/// larger, as ever.
void check_words_as_large_as_answers(const Desk& desk) {
  const session::Model& model = *desk.app.play;
  const auto plain = [&](simulation::TextIndex words) {
    return text::plain(simulation::words(*model.story, words, desk.app.look.language));
  };
  const auto height_of = [&](const std::string& words, bool in_control) {
    for (const TextBox& t : desk.ui.memory.texts) {
      const bool inside = std::ranges::any_of(desk.ui.memory.controls, [&](const ControlBox& control) {
        return control.rect.contains({t.rect.x + 1, t.rect.y + t.rect.height / 2});
      });
      if (inside == in_control && t.words.size() > 8 && words.starts_with(t.words)) return t.rect.height;
    }
    return 0.f;
  };
  const session::TalkLine& last = model.transcript.back();
  const float said = last.kind == session::TalkKind::client ? height_of(plain(last.text), false) : 0;
  const float answer = height_of(plain(model.story->options[model.question->offers.front().option].text), true);
  if (answer <= 0) return;
  CHECK(answer == doctest::Approx(size::answer * desk.app.look.text_size).epsilon(.03));
  if (said <= 0) return;
  CHECK(said >= answer - .5f);
  if (desk.app.look.text_size >= 2) CHECK(said > answer + 2);
}

/// The first answer is whole in sight; or the page's main button leads there.
void check_answer_within_reach(Desk& desk) {
  const auto language = desk.app.look.language;
  const session::Model& model = *desk.app.play;
  const auto option = model.question->offers.front().option;
  const std::string words(simulation::words(*model.story, model.story->options[option].text, language));
  CAPTURE(words);
  const auto way = [&] {
    const ControlBox* on = find_control(desk.ui.memory, text::message(language, "ui.read_on"));
    return on != nullptr ? on : find_control(desk.ui.memory, text::message(language, "ui.to_answers"));
  };
  for (int view = 0; view < 6; ++view) {
    const ControlBox* button = way();
    if (button == nullptr) break;
    CHECK(button->seen == button->rect);
    desk.press(Key::enter);
  }
  CHECK(way() == nullptr);
  const ControlBox* answer = find_control(desk.ui.memory, words);
  REQUIRE(answer != nullptr);
  CHECK(answer->seen.height >= answer->rect.height - 1);
  // All of them are, or there is a way to the others.
  if (find_control(desk.ui.memory, text::message(language, "ui.more_answers")) != nullptr) return;
  for (const session::Offer& offer : model.question->offers) {
    const auto& option_text = model.story->options[offer.option].text;
    const ControlBox* other = find_control(desk.ui.memory, std::string(simulation::words(*model.story, option_text, language)));
    REQUIRE(other != nullptr);
    CHECK(other->seen.height >= other->rect.height - 1);
  }
}

/// What is decided before anything else is decided with its sample in sight, at any size.
void check_first_decision_seen(const Desk& desk) {
  for (const ControlBox& control : desk.ui.memory.controls) {
    CAPTURE(control.label);
    CHECK(control.seen.height >= control.rect.height - 1);
  }
  const auto sample =
      std::ranges::find(desk.ui.memory.texts, text::message(desk.app.look.language, "ui.text_sample"), &TextBox::words);
  const ControlBox* begin = find_control(desk.ui.memory, text::message(desk.app.look.language, "ui.first_run.begin"));
  REQUIRE(sample != desk.ui.memory.texts.end());
  REQUIRE(begin != nullptr);
  CHECK(sample->rect.bottom() <= begin->rect.y);
}

/// The way into a scenario is never below the fold.
void check_way_in_seen(const Desk& desk) {
  const auto language = desk.app.look.language;
  const bool unfinished = unfinished_volume(desk.app).has_value();
  const ControlBox* way = find_control(desk.ui.memory, text::message(language, unfinished ? "ui.home.continue" : "ui.home.open"));
  REQUIRE(way != nullptr);
  CHECK(way->seen.height >= way->rect.height - 1);
}

}  // namespace

TEST_SUITE("presentation/layout") {
  TEST_CASE(
      "no word leaves its box, no control lies on another and no line is too long, on any screen, at any size, in both languages") {
    struct Size {
      unsigned width, height;
    };
    Desk desk;
    for (const ScreenAt& stop : stops()) {
      CAPTURE(stop.name);
      desk.ui.resize(1280, 720);
      desk.app.look = desk.ui.look = {.speak_first = desk.app.look.speak_first};
      stop.arrange(desk);
      for (const auto& [width, height] : {Size{1024, 640}, Size{1280, 720}, Size{2560, 1080}, Size{1100, 1500}})
        for (const float size : {1.f, 2.f})
          for (const auto language : {text::Language::ja, text::Language::en}) {
            CAPTURE(width);
            CAPTURE(size);
            CAPTURE(text::code(language));
            show_at(desk, width, height, size, language);
            desk.ui.check_words_fit();
            desk.ui.check_controls_apart();
            if (desk.app.panel == Panel::none) desk.ui.check_tab_reads(header_foot * size);
            if (desk.app.panel == Panel::none && desk.app.screen != Screen::play && desk.app.screen != Screen::first_run)
              desk.ui.check_on_grid(header_foot * size);
            check_labels_whole(desk.ui.memory, language);
            if (desk.app.screen == Screen::first_run) check_first_decision_seen(desk);
            if (desk.app.screen == Screen::home && desk.app.panel == Panel::none) check_way_in_seen(desk);
            if (language == text::Language::ja) desk.ui.check_lines_short();
          }
    }
  }

  TEST_CASE("however large the letters, every choice of every scenario shows the hour, and an answer whole or the way to it") {
    struct Size {
      unsigned width, height;
      float text;
    };
    Desk desk;
    for (std::size_t volume = 0; volume < desk.app.shelf.volumes.size(); ++volume) {
      if (!desk.app.shelf.volumes[volume].story) continue;
      update(desk.app, OpenScenario{volume}, desk.world);
      update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
      CAPTURE(desk.app.play->story->id);
      for (int answered = 0; answered < 400 && desk.app.play->question; ++answered) {
        const session::Model& model = *desk.app.play;
        const auto& decision = model.story->decisions[model.question->decision];
        CAPTURE(decision.id);
        // The languages take turns: at each question and in each size it is one of them.
        int turn = answered;
        for (const auto& [width, height, size] :
             {Size{1280, 720, 1}, Size{1024, 640, 1.25f}, Size{1024, 640, 2}, Size{1280, 720, 1.5f}, Size{1280, 720, 2}}) {
          if (!scenario::is_chosen(decision.kind)) break;
          const auto language = turn++ % 2 == 0 ? text::Language::ja : text::Language::en;
          CAPTURE(width);
          CAPTURE(size);
          CAPTURE(text::code(language));
          show_at(desk, width, height, size, language);
          desk.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
          desk.ui.memory.scroll.clear();
          desk.frame();
          // The hour is what is read first: it is never cut off; nor where and how it is played.
          CHECK(desk.ui.shows(text::moment(model.story->start, model.play.state.world.now, language)));
          CHECK(desk.ui.shows(text::message(language, "ui.practice")));
          check_words_as_large_as_answers(desk);
          check_answer_within_reach(desk);
        }
        for (const auto& move : simulation::exemplary_moves(*model.story, model.play.state))
          if (move.kind == simulation::Move::Kind::choose)
            update(desk.app, Tell{session::Choose{move.option}}, desk.world);
          else
            update(desk.app, Tell{session::Arrange{move}}, desk.world);
      }
      update(desk.app, GoTo{Screen::home}, desk.world);
    }
  }

  TEST_CASE("a screen of four thousand pixels shows what one of a thousand shows, larger") {
    Desk desk;
    show(desk, Screen::home);
    const auto before = desk.ui.memory.texts;
    desk.ui.resize(3840, 2160);
    desk.frame();
    REQUIRE(desk.ui.memory.texts.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) CHECK(desk.ui.memory.texts[i].words == before[i].words);
    desk.ui.check_words_fit();
  }

  TEST_CASE("whatever has the focus shows it") {
    Desk desk;
    for (const ScreenAt& stop : stops()) {
      CAPTURE(stop.name);
      stop.arrange(desk);
      desk.ui.look = desk.app.look;
      desk.ui.memory.focus = 0;
      desk.frame();
      const std::size_t plain = desk.ui.picture();
      const std::vector<ControlBox> controls = desk.ui.memory.controls;
      for (const ControlBox& control : controls) {
        if (!control.enabled || control.layer != desk.ui.memory.top_layer || !(control.seen == control.rect)) continue;
        CAPTURE(control.label);
        desk.ui.memory.focus = control.id;
        desk.ui.memory.focus_shown = true;
        desk.ui.frame(desk.draw());
        CHECK(desk.ui.picture() != plain);
      }
    }
  }
}
