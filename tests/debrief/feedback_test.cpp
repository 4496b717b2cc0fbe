#include "debrief/feedback.hpp"

#include "debrief/depth.hpp"
#include "support/visit.hpp"

namespace {

using rubric::Verdict;

std::optional<debrief::Feedback> after(const simulation::Story& story, const std::vector<std::string>& moves) {
  return debrief::last_feedback(story, 1, support::played(story, moves).moves);
}

simulation::Story talk() {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n      - {inner(sato): Late again., id: l0}\n      - {sato: Well., id: l9, signal: cool}\n      - choose:\n"
      "          - {say: hm, id: rude, acts: [comfort, rude, ask], then: [{inner(sato): Well., id: l1}, {inner(sato): Hm., id: l2}]}\n"
      "          - {say: ask, id: ask, acts: ask, exemplary: yes}\n          - {say: hello, id: hello, acts: greet}\n        id: d1\n"
      "      - next: later\n  later:\n    at: day 2 10:00\n    flow:\n      - {inner(sato): Morning., id: l3}\n      - choose:\n"
      "          - {say: ask, id: ask, acts: ask, exemplary: yes}\n          - {say: hello, id: hello, acts: greet}\n        id: d2\n      - end: good\n");
}

}  // namespace

TEST_SUITE("debrief/feedback") {
  TEST_CASE("one inner voice and one receipt: the first thought, and what was broken before what was shown") {
    const auto story = talk();
    const auto told = after(story, {"d1:rude"});
    REQUIRE(told.has_value());
    CHECK(story.lines[told->line].id == "l1");
    CHECK(told->verdict == Verdict::broken);
    CHECK(story.rubric.acts[told->act].id == "rude");
    CHECK(story.rubric.principles[told->principle].id == "sense-their-feelings");
    CHECK(told->options.size() == 1);
  }

  TEST_CASE("a thought of the next scene is no answer to this one; without thought and receipt there is nothing to say") {
    const auto story = talk();
    const auto told = after(story, {"d1:ask"});
    REQUIRE(told.has_value());
    CHECK(told->line == simulation::nowhere);
    CHECK(told->verdict == Verdict::shown);
    CHECK_FALSE(after(story, {"d1:hello"}).has_value());
    CHECK_FALSE(after(story, {}).has_value());
  }

  TEST_CASE("of a plan one task is told of, with what was thought of it; a question on the way has no word of the next task") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    with: sato\n    flow:\n      - {sato: Nobody called., id: l1}\n"
        "      - plan:\n          - {do: lunch, id: lunch, with: sato, acts: greet, takes: 1 h, exemplary: yes, then: [{inner(sato): Nice., id: "
        "l2}]}\n"
        "          - {do: shout, id: shout, with: sato, acts: rude, takes: 1 h, then: [{inner(sato): Oh., id: l3}, {choose: [{say: hello, id: "
        "hello, acts: greet}, {say: ask, id: ask, acts: ask, exemplary: yes}], id: d1}]}\n"
        "          - {do: file, id: file, acts: greet, takes: 1 h, then: [{inner(sato): Paper., id: l4}]}\n"
        "        slots: [day 2 9:00, day 3 9:00, day 4 9:00]\n        slot_length: 2 h\n        id: w1\n      - end: good\n");
    const std::vector<std::string> planned{"w1:s1=lunch", "w1:s2=shout", "w1:s3=file", "w1:done"};
    const auto told = after(story, planned);
    REQUIRE(told.has_value());
    REQUIRE(told->options.size() == 1);
    CHECK(story.options[told->options.front()].id == "shout");
    CHECK(told->verdict == Verdict::broken);
    CHECK(story.lines[told->line].id == "l3");
    std::vector<std::string> on_the_way = planned;
    on_the_way.push_back("d1:hello");
    CHECK_FALSE(after(story, on_the_way).has_value());
  }

  TEST_CASE("marks and readings change nothing of it; stepping back takes it away; given again an answer has no receipt") {
    const auto story = talk();
    CHECK(after(story, {"d1:mark=l9", "d1:rude"}) == after(story, {"d1:rude"}));
    CHECK(after(story, {"d1:rude", "d2:mark=l9"}) == after(story, {"d1:rude"}));
    CHECK_FALSE(after(story, {"d1:rude", "back"}).has_value());
    const auto again = after(story, {"d1:ask", "back", "d1:rude"});
    REQUIRE(again.has_value());
    CHECK(again->act == simulation::nowhere);
    CHECK(story.lines[again->line].id == "l1");
  }

  TEST_CASE("the first plays are told briefly, unless the trainee has said which") {
    using debrief::Depth;
    CHECK(debrief::is_brief(Depth::by_experience, 0));
    CHECK(debrief::is_brief(Depth::by_experience, debrief::experienced_after - 1));
    CHECK_FALSE(debrief::is_brief(Depth::by_experience, debrief::experienced_after));
    CHECK_FALSE(debrief::is_brief(Depth::full, 0));
    CHECK(debrief::is_brief(Depth::brief, 100));
    CHECK(debrief::depth_of("brief") == Depth::brief);
    CHECK(debrief::depth_of("full") == Depth::full);
    CHECK_FALSE(debrief::depth_of("deep").has_value());
  }
}
