#include <doctest/doctest.h>

#include <set>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "support/desk.hpp"
#include "text/furigana.hpp"

using namespace presentation;
using session::TalkKind;
using support::Desk;

namespace {

void begin(Desk& desk, std::size_t volume) {
  desk.app.chosen = volume;
  update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
  desk.frame();
}

void begin(Desk& desk, std::string_view id) {
  const auto& all = desk.app.shelf.volumes;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].story && all[i].story->id == id) return begin(desk, i);
  FAIL("no scenario is called ", std::string(id));
}

void choose(Desk& desk, std::string_view decision, std::string_view option) {
  const session::Model& model = *desk.app.play;
  REQUIRE(model.question);
  REQUIRE(model.story->decisions[model.question->decision].id == decision);
  for (const auto& offer : model.question->offers)
    if (model.story->options[offer.option].id == option) {
      update(desk.app, Tell{session::Choose{offer.option}}, desk.world);
      return desk.frame();
    }
  FAIL("not on offer: ", std::string(option));
}

/// The page that ends with a line, as face and place are asked for.
TalkPage up_to(const session::Model& model, std::string_view line) {
  for (std::size_t i = 0; i < model.transcript.size(); ++i)
    if (model.transcript[i].line != simulation::nowhere && model.story->lines[model.transcript[i].line].id == line)
      return {i, i + 1};
  FAIL("not said: ", std::string(line));
  return {};
}

std::string plain_words(const session::Model& model, const session::TalkLine& line, text::Language language) {
  return text::plain(simulation::words(*model.story, line.text, language));
}

/// Is the beginning of these words among those drawn?
bool begins_on_screen(const Desk& desk, const std::string& words) {
  return std::ranges::any_of(desk.ui.memory.texts, [&](const TextBox& text) {
    return text.words.size() >= std::min<std::size_t>(words.size(), 9) && words.starts_with(text.words);
  });
}

}  // namespace

TEST_SUITE("presentation/stage") {
  TEST_CASE("whoever speaks has a face of their own, and nobody in a scenario shares it") {
    Desk desk;
    for (const Volume& volume : desk.app.shelf.volumes) {
      REQUIRE(volume.story);
      CAPTURE(volume.story->id);
      std::set<std::string> faces;
      for (const auto& person : volume.story->people) {
        CAPTURE(person.id);
        CHECK(!person.portrait.empty());
        CHECK(faces.insert(person.portrait).second);
      }
    }
  }

  TEST_CASE("before anybody has spoken in a scene nobody stands there") {
    Desk desk;
    begin(desk, "talking-over");
    const session::Model& model = *desk.app.play;
    CHECK(face_on(model, up_to(model, "l2")).person.empty());
    CHECK(face_on(model, up_to(model, "l3")).person == "assistant-z");  // and not the salon's owner, whom the scene is with
  }

  TEST_CASE("a night that goes by clears the stage") {
    Desk desk;
    begin(desk, "first-signs");
    for (const auto& [decision, option] : {std::pair{"d7", "c"}, {"d1", "c"}, {"d2", "a"}, {"d3", "b"}, {"d4", "d"}})
      choose(desk, decision, option);
    choose(desk, "d5", "b");
    const session::Model& model = *desk.app.play;
    const TalkPage shop = up_to(model, "l43"), school = up_to(model, "l44");
    CHECK(face_on(model, shop).person == "stationer-r");
    CHECK(standing(model, shop).place == "shop");
    CHECK(face_on(model, school).person.empty());
    desk.scratch.play.again = school.first;
    desk.frame();
    CHECK(desk.ui.shows("受付　晴れ"));
  }

  TEST_CASE("words that move elsewhere clear the stage, and picture and header go along") {
    Desk desk;
    int moved = 0;
    for (const char* id : {"appointed-hour", "first-signs"}) {
      begin(desk, id);
      support::play_to_the_end(desk);
      const session::Model& model = *desk.app.play;
      for (std::size_t i = 0; i < model.transcript.size(); ++i) {
        const session::TalkLine& line = model.transcript[i];
        if (line.kind != session::TalkKind::narration || model.story->lines[line.line].place.empty()) continue;
        const TalkPage page{i, i + 1};
        CAPTURE(model.story->lines[line.line].id);
        CHECK(face_on(model, page).person.empty());
        CHECK(standing(model, page).place == model.story->lines[line.line].place);
        CHECK(setting(*model.story, standing(model, page)).place == model.story->lines[line.line].place);
        ++moved;
      }
    }
    CHECK(moved >= 2);
  }

  TEST_CASE("nobody of a client's firm stands in one's own room or car, and nobody at all before a telephone") {
    Desk desk;
    int framed = 0, present = 0;
    for (const char* id : {"appointed-hour", "first-signs", "not-my-fault"}) {
      begin(desk, id);
      support::play_to_the_end(desk);
      const session::Model& model = *desk.app.play;
      const auto& story = *model.story;
      const auto firm = [&](const auto& person) { return simulation::words(story, person.company, text::Language::ja); };
      for (std::size_t i = 0; i < model.transcript.size(); ++i) {
        const session::TalkLine& line = model.transcript[i];
        if (line.kind != TalkKind::client) continue;
        const TalkPage page{i, i + 1};
        const auto face = face_on(model, page);
        const auto ground = catalogue::ground_of(standing(model, page).place);
        const auto& person = story.people[line.person];
        const bool theirs = std::ranges::any_of(story.people, [&](const auto& other) {
          return other.client && (other.id == person.id || firm(other) == firm(person));
        });
        CAPTURE(story.lines[line.line].id);
        if (ground == catalogue::Ground::line) CHECK(face.elsewhere);
        if (ground == catalogue::Ground::own) CHECK(face.elsewhere == theirs);
        (face.elsewhere ? framed : present) += 1;
      }
    }
    CHECK(framed >= 5);
    CHECK(present >= 20);
  }

  TEST_CASE("at every question what was last said in the scene is in sight") {
    for (const Look& look : {Look{.furigana = false}, Look{.language = text::Language::en, .text_size = 2}}) {
      Desk desk(look);
      for (std::size_t volume = 0; volume < desk.app.shelf.volumes.size(); ++volume) {
        begin(desk, volume);
        CAPTURE(desk.app.play->story->id);
        for (int answers = 0; answers < 400 && desk.app.play->question; ++answers) {
          const session::Model& model = *desk.app.play;
          CAPTURE(model.story->decisions[model.question->decision].id);
          desk.scratch.play.page = model.transcript.size();  // read to its end
          desk.frame();
          if (const auto said = last_said(model.transcript); said && !has_desk(model)) {
            const session::TalkLine& line = model.transcript[*said];
            CHECK(begins_on_screen(desk, plain_words(model, line, look.language)));
            CHECK(desk.ui.shows(
                text::plain(simulation::words(*model.story, model.story->people[line.person].name, look.language))));
          }
          support::answer_first(desk);
        }
        update(desk.app, GoTo{Screen::home}, desk.world);
      }
    }
  }
}
