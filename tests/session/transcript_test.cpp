#include "session/transcript.hpp"

#include <doctest/doctest.h>

#include "support/session_story.hpp"

using namespace session;

TEST_SUITE("session/transcript") {
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
