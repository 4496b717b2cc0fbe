#include "simulation/forms.hpp"

#include <algorithm>

#include "simulation/exemplary_path.hpp"
#include "support/contains.hpp"
#include "support/silences.hpp"
#include "support/small_story.hpp"

/// Questions answered by several moves: what can be put in, when it is whole, what it comes to.
namespace {

using simulation::Index;
using simulation::Move;
using simulation::RefusedBecause;
using simulation::Story;
using support::contains;
using support::moments;
using support::played;
using support::refusal;
using support::story_of;

Story asking_then_keeping(const std::string& flow, const std::string& more = {}) {
  return story_of("  visit:\n    at: day 1 10:00\n    channel: phone\n    flow:\n" + flow +
                      "      - if: {known: other}\n        then: [{keep: list}]\n      - end: good\n",
                  more);
}

/// "own@600 promise@610": the options taken, with their minutes.
std::string taken(const Story& story, const std::vector<std::string>& moves) {
  std::string out;
  for (const auto& event : simulation::replay(story, 1, moves).events)
    if (const auto* took = std::get_if<simulation::Took>(&event))
      out += (out.empty() ? "" : " ") + story.options[took->option].id + "@" + std::to_string(took->time);
  return out;
}

/// The ids of options in the draft.
std::string put_in(const Story& story, const std::vector<std::string>& moves) {
  const auto state = played(story, moves).state;
  std::string out;
  for (const Index option : simulation::offers(story, state.world))
    if (simulation::is_in(story, state.world, option)) out += story.options[option].id + " ";
  return out;
}

const std::string apology =
    "      - compose:\n"
    "          - {wait: at once, id: now, group: when}\n"
    "          - {wait: the day after tomorrow, id: later, group: when, after: 2 days}\n"
    "          - {say: nobody called you, id: own, group: sorry, acts: sorry, exemplary: yes}\n"
    "          - {say: for everything, id: all, group: sorry, acts: rude}\n"
    "          - {say: how are you, id: how, acts: comfort, exemplary: yes, takes: 10 min}\n"
    "          - {say: the list by then, id: list, acts: plan, promise: list, exemplary: yes, takes: 20 min}\n"
    "          - {say: the other thing, id: other, acts: greet, when: {known: other}}\n"
    "        id: d1\n        fixed_order: yes\n";

}  // namespace

TEST_SUITE("simulation/forms") {
  TEST_CASE("of a group the part put in last is in, and parts of no group stand beside each other") {
    const auto story = asking_then_keeping(apology);
    CHECK(put_in(story, {"d1:+own", "d1:+how"}) == "own how ");
    CHECK(put_in(story, {"d1:+own", "d1:+how", "d1:+all"}) == "all how ");
    CHECK(put_in(story, {"d1:+all", "d1:+now", "d1:-all", "d1:+later"}) == "later ");
  }

  TEST_CASE("what is in cannot be put in again, what is not in cannot be taken out, what is not on offer is neither") {
    const auto story = asking_then_keeping(apology);
    CHECK(refusal(story, {"d1:+own"}, "d1:+own") == RefusedBecause::not_offered);
    CHECK(refusal(story, {"d1:+own"}, "d1:-all") == RefusedBecause::not_offered);
    CHECK(refusal(story, {}, "d1:+other") == RefusedBecause::not_offered);
    CHECK(refusal(story, {"d1:+own"}, "d1:own") == RefusedBecause::not_this_question);
  }

  TEST_CASE("an answer with nothing in it is not whole") {
    const auto story = asking_then_keeping(apology);
    CHECK(refusal(story, {}, "d1:done") == RefusedBecause::not_finished);
    CHECK(refusal(story, {"d1:+own", "d1:-own"}, "d1:done") == RefusedBecause::not_finished);
    CHECK(played(story, {"d1:+own", "d1:+now", "d1:done"}).state.world.ended == 1);
  }

  TEST_CASE("an answer that could go out at several times is not whole before one of them is in") {
    const auto story = asking_then_keeping(apology);
    CHECK(refusal(story, {"d1:+own"}, "d1:done") == RefusedBecause::not_timed);
    CHECK(refusal(story, {"d1:+own", "d1:+later", "d1:-later"}, "d1:done") == RefusedBecause::not_timed);
    CHECK_FALSE(refusal(story, {"d1:+own", "d1:+later"}, "d1:done"));
    CHECK_FALSE(refusal(story, {"d1:+now"}, "d1:done"));
    // Where none of the times is on offer, none can be asked for; a group of words says no time.
    const auto closed = asking_then_keeping(
        "      - mail:\n          - {wait: later, id: later, group: when, after: 1 day, acts: sit-on-it, when: {known: other}}\n"
        "          - {wait: much later, id: week, group: when, after: 7 days, acts: sit-on-it, when: {known: other}}\n"
        "          - {say: hello, id: hello, group: words, acts: greet, exemplary: yes}\n"
        "          - {say: go away, id: away, group: words, acts: rude}\n        id: d1\n");
    CHECK_FALSE(refusal(closed, {"d1:+away"}, "d1:done"));
    CHECK(std::ranges::none_of(simulation::form_moves(story, played(story, {"d1:+own"}).state),
                               [](const Move& move) { return move.kind == Move::Kind::done; }));
    // The key has no favourite time here: it takes the first.
    std::string key;
    for (const Move& move : simulation::exemplary_moves(story, simulation::begin(story, 1)))
      key += simulation::to_text(story, move) + " ";
    CHECK(key == "d1:+own d1:+how d1:+list d1:+now d1:done ");
  }

  TEST_CASE("parts are taken in the author's order, however they were put in, each with its time before and behind it") {
    const auto story = asking_then_keeping(apology);
    CHECK(taken(story, {"d1:+list", "d1:+how", "d1:+own", "d1:+now", "d1:done"}) == "now@600 own@600 how@600 list@610");
    CHECK(taken(story, {"d1:+how", "d1:+later", "d1:done"}) == "later@3480 how@3480");
    CHECK(played(story, {"d1:+list", "d1:+now", "d1:done"}).state.world.now == 620);
  }

  TEST_CASE("what a promise comes to while the words are held back is there before them") {
    const auto story = asking_then_keeping(
        "      - promise: list\n      - mail:\n"
        "          - {do: the list, id: keep, keep: list, acts: plan, exemplary: yes}\n"
        "          - {do: in three days, id: late, keep: list, after: 3 days, acts: plan}\n        id: d1\n");
    const auto state_after = [&](const std::string& part) {
      return static_cast<condition::PromiseState>(played(story, {"d1:+" + part, "d1:done"}).state.world.promises[0].state);
    };
    CHECK(state_after("keep") == condition::PromiseState::kept);
    CHECK(state_after("late") == condition::PromiseState::kept_late);
    std::string order;
    for (const auto& event : simulation::replay(story, 1, {"d1:+late", "d1:done"}).events) {
      if (const auto* changed = std::get_if<simulation::PromiseChanged>(&event))
        order += changed->after == condition::PromiseState::broken ? "broken " : "changed ";
      if (std::holds_alternative<simulation::Took>(event)) order += "said ";
    }
    CHECK(order == "changed broken said changed ");
  }

  TEST_CASE("a client who waits hears silence while an answer is held back, and none where it comes at once") {
    const auto story = asking_then_keeping(
        "      - request: list\n      - choose:\n"
        "          - {say: at once, id: now, acts: greet, exemplary: yes}\n"
        "          - {say: tomorrow, id: later, acts: greet, after: 1 day}\n        id: d1\n"
        "      - compose:\n"
        "          - {wait: in a week, id: week, acts: greet, after: 7 days}\n          - {say: now then, id: then, acts: greet, exemplary: yes}\n"
        "        id: d2\n");
    const auto silences = [&](const std::vector<std::string>& moves) { return support::silences(story, moves); };
    CHECK(silences({"d1:now"}) == 0);
    CHECK(silences({"d1:later"}) == 1);
    // Nobody waits any more behind the answer, so a week makes no difference.
    CHECK(silences({"d1:now", "d2:+week", "d2:+then", "d2:done"}) == 0);
    CHECK(played(story, {"d1:later"}).state.world.clients[0].asked_at == -1);
  }

  TEST_CASE("exemplary parts on offer and left out are missed, others are not") {
    const auto story = asking_then_keeping(apology);
    const std::string little = moments(story, {"d1:+now", "d1:done"});
    CHECK(contains(little, "sense-their-feelings@visit missed"));
    CHECK(contains(little, "keep-small-promises(list)@visit"));
    CHECK(contains(little, "concrete-improvement@visit missed"));
    const std::string whole = moments(story, {"d1:+now", "d1:+own", "d1:+how", "d1:+list", "d1:done"});
    CHECK_FALSE(contains(whole, "missed"));
    CHECK(contains(whole, "sense-their-feelings@visit shown 100"));
    CHECK(contains(moments(story, {"d1:+now", "d1:+all", "d1:done"}), "sense-their-feelings@visit broken"));
  }

  TEST_CASE("conditions ask for parts, and play goes on below whatever was in") {
    const auto story = asking_then_keeping(apology + "      - if: {not: {chose: d1.own}}\n        then: [{end: bad}]\n");
    CHECK(story.outcomes[simulation::outcome_at(story, played(story, {"d1:+how", "d1:+now", "d1:done"}).state.world)].id ==
          "bad");
    CHECK(story.outcomes[simulation::outcome_at(story, played(story, {"d1:+own", "d1:+now", "d1:done"}).state.world)].id ==
          "good");
  }

  TEST_CASE("a prediction is a thought: nobody feels it, and it is no line of one's own") {
    const auto story = asking_then_keeping(
        "      - predict:\n          - {think: they are cross, id: cross, acts: rude}\n"
        "          - {think: nobody called, id: word, acts: comfort, exemplary: yes}\n        id: d1\n");
    const auto before = simulation::begin(story, 1);
    const auto after = played(story, {"d1:cross"}).state;
    CHECK(after.world.clients == before.world.clients);
    CHECK(after.world.own == before.world.own);
    CHECK(moments(story, {"d1:cross"}) == "sense-their-feelings@visit broken 0");
    CHECK(moments(story, {"d1:word"}) == "sense-their-feelings@visit shown 100");
    CHECK(refusal(story, {}, "d1:done") == RefusedBecause::not_this_question);
  }

  TEST_CASE("stepping back in the middle takes the draft with it; behind the answer, it comes back with it") {
    const auto story = asking_then_keeping(
        "      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: rude}\n"
        "        id: d0\n" +
        apology);
    CHECK(put_in(story, {"d0:a", "d1:+own", "d1:+how", "back", "d0:b"}).empty());
    const auto play = played(story, {"d0:a", "d1:+own", "d1:+now", "d1:done", "back"});
    CHECK(put_in(story, {"d0:a", "d1:+own", "d1:+now", "d1:done", "back"}) == "now own ");
    CHECK(play.state.world == played(story, {"d0:a", "d1:+own", "d1:+now"}).state.world);
  }

  TEST_CASE("an answer given again counts as little as any: the first is the scored one") {
    const auto story = asking_then_keeping(apology);
    const std::string first = moments(story, {"d1:+now", "d1:+all", "d1:done"});
    CHECK(moments(story, {"d1:+now", "d1:+all", "d1:done", "back", "d1:+own", "d1:+how", "d1:+list", "d1:done"}) == first);
  }
}
