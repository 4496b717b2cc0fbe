#include "session/transcript.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>

#include "support/session_story.hpp"

using namespace session;

namespace {

/// A week with a visit, a question on it, and desk work; behind it the desk is left at once.
simulation::Story week() {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    with: sato\n    flow:\n      - {sato: Nobody called., id: l1}\n"
      "      - plan:\n          - {do: see them, id: see, with: sato, acts: greet, takes: 1 h, exemplary: yes, then: [{choose: [{say: ask, id: "
      "ask, acts: ask, exemplary: yes, then: [{sato: Hm., id: l2}]}, {say: talk, id: talk, acts: talk}], id: d1}]}\n"
      "          - {do: lunch, id: lunch, acts: greet, takes: 1 h}\n          - {do: file, id: file, acts: greet, takes: 1 h}\n"
      "        slots: [day 2 9:00, day 3 9:00, day 4 9:00]\n        slot_length: 2 h\n        id: w1\n"
      "      - next: later\n  later:\n    at: day 5 9:00\n    flow:\n      - {narration: Friday., id: l3}\n      - end: good\n");
}

Model played(const simulation::Story& story, std::initializer_list<const char*> moves) {
  Model model = begin(story, 1, Mode::practice);
  start_unrecorded(model);
  for (const char* move : moves) REQUIRE(play_unrecorded(model, *simulation::parse_move(story, move).move));
  return model;
}

std::string headings(const Model& model) {
  std::string all;
  for (const TalkLine& line : model.transcript)
    if (line.kind == TalkKind::scene)
      all += "[" + std::string(simulation::words(*model.story, line.text, text::Language::en)) + "]";
  return all;
}

}  // namespace

TEST_SUITE("session/transcript") {
  TEST_CASE("every task of a plan has its own heading, and a scene left again with nothing told in it has none") {
    const auto story = week();
    const Model model = played(story, {"w1:s1=see", "w1:s2=lunch", "w1:s3=file", "w1:done", "d1:ask"});
    const std::string first(simulation::words(story, story.scenes.front().title, text::Language::en));
    CHECK(headings(model) == "[" + first + "][see them][lunch][file][" +
                                 std::string(simulation::words(story, story.scenes[1].title, text::Language::en)) + "]");
    for (std::size_t i = 1; i < model.transcript.size(); ++i)
      CHECK_FALSE((model.transcript[i].kind == TalkKind::scene && model.transcript[i - 1].kind == TalkKind::scene));
  }

  TEST_CASE("what followed an answer ends with the next scene, the next task and the next answer") {
    const auto story = week();
    const Model model = played(story, {"w1:s1=see", "w1:s2=lunch", "w1:done", "d1:ask"});
    const auto& talk = model.transcript;
    const auto asked = std::find_if(talk.begin(), talk.end(), [&](const TalkLine& line) {
      return line.kind == TalkKind::rep && story.options[line.option].id == "ask";
    });
    REQUIRE(asked != talk.end());
    const auto end = end_of_answer(talk, std::span(&asked->option, 1));
    REQUIRE(end.has_value());
    CHECK(talk[*end - 1].line == support::line(story, "l2"));
    CHECK(talk[*end].kind == TalkKind::scene);
    const Index never = story.decisions[asked->decision].options.end - 1;
    CHECK_FALSE(end_of_answer(talk, std::span(&never, 1)).has_value());
  }

  TEST_CASE("lines of talk are numbered from one; headings, promises and the outcome are not") {
    const auto story = support::two_days();
    Model model = begin(story, 1, Mode::practice);
    start_unrecorded(model);
    for (const char* move : {"d1:b", "d2:b", "d3:b"}) REQUIRE(play_unrecorded(model, *simulation::parse_move(story, move).move));
    CHECK(support::talk(model) ==
          "# visit\n[1] You come in.\n[2] Good morning.\n[3] I am sorry.\n[4] Well.\npromise list 1\n[5] The list by Wednesday.\n"
          "[6] You say nothing.\n# later\n[7] Wednesday.\n[8] You go to lunch.\n~ 240\n= bad\n");
  }

  TEST_CASE("inner voices stay out of the talk") {
    const auto story = support::two_days();
    const Model model = begin(story, 1, Mode::practice);
    for (const auto& entry : model.transcript) CHECK(entry.line != support::line(story, "l3"));
  }

  TEST_CASE("a number finds its line; what is no number finds none") {
    const auto story = support::two_days();
    const Model model = begin(story, 1, Mode::practice);
    REQUIRE(numbered(model.transcript, 2) != nullptr);
    CHECK(numbered(model.transcript, 2)->line == support::line(story, "l2"));
    CHECK(numbered(model.transcript, 3) == nullptr);
    CHECK(numbered(model.transcript, 0) == nullptr);
    CHECK(numbered(model.transcript, -1) == nullptr);
  }

  TEST_CASE("a heading swallows the time that passed before it, and a short while is not told") {
    const auto story = support::two_days();
    Transcript transcript;
    tell(story, {simulation::TimePassed{0, 300}, simulation::SceneEntered{0, 300}, simulation::TimePassed{300, 330}}, transcript);
    REQUIRE(transcript.size() == 1);
    CHECK(transcript[0].kind == TalkKind::scene);
    tell(story, {simulation::TimePassed{330, 360}, simulation::TimePassed{360, 420}}, transcript);
    REQUIRE(transcript.size() == 2);
    CHECK(transcript[1].kind == TalkKind::passed);
    CHECK(transcript[1].from == 330);
    CHECK(transcript[1].time == 420);
  }

  TEST_CASE("only what a client says can be marked") {
    TalkLine line;
    line.kind = TalkKind::client;
    CHECK(can_be_marked(line));
    for (const auto kind :
         {TalkKind::narration, TalkKind::rep, TalkKind::scene, TalkKind::passed, TalkKind::promise, TalkKind::outcome}) {
      line.kind = kind;
      CHECK_FALSE(can_be_marked(line));
    }
  }

  TEST_CASE("a play that was broken off has no outcome to tell") {
    const auto story = support::story_of("  visit:\n    at: day 1 10:00\n    flow:\n      - end: good\n");
    Transcript transcript;
    tell(story, {simulation::Ended{simulation::nowhere, 0}}, transcript);
    CHECK(transcript.empty());
    tell(story, {simulation::Ended{0, 0}}, transcript);
    CHECK(transcript.size() == 1);
  }
}
