#include <algorithm>

#include "support/small_story.hpp"

/// The life of one promise, due on the third day at noon, and what each way of it is worth.
namespace {

using condition::PromiseState;
using support::moments;
using support::story_of;

struct PromiseRow {
  const char* rule;
  std::vector<std::string> moves;
  int value;
  PromiseState state;
};

/// Day 1: the client asks, the rep answers. Day 2: second thoughts. Day 3, before or after noon: the deed or none.
simulation::Story list_story() {
  return story_of(
      "  ask:\n    at: day 1 10:00\n    flow:\n      - request: list\n      - choose:\n"
      "          - {say: yes, id: make, promise: list, acts: greet, exemplary: yes}\n"
      "          - {say: no, id: refuse, refuse: list, acts: refuse-honestly}\n"
      "          - {say: well, id: dodge, acts: greet}\n        id: d1\n      - next: think\n"
      "  think:\n    at: day 2 9:00\n    channel: phone\n    flow:\n      - choose:\n"
      "          - {wait: nothing, id: nothing, acts: greet, exemplary: yes}\n"
      "          - {say: later, id: warn, warn: list, acts: warn-early}\n"
      "          - {say: another day, id: renegotiate, renegotiate: {list: \"day 5 12:00\"}, acts: greet}\n"
      "          - {say: sorry no, id: withdraw, refuse: list, acts: greet}\n"
      "          - {wait: until the last hour, id: sleep, takes: 26 h, acts: greet}\n        id: d2\n      - next: hour\n"
      "  hour:\n    channel: phone\n    flow:\n      - choose:\n"
      "          - {wait: nothing, id: nothing, acts: greet, exemplary: yes}\n"
      "          - {say: another day, id: renegotiate, renegotiate: {list: \"day 5 12:00\"}, acts: greet}\n        id: d3\n      - next: deed\n"
      "  deed:\n    channel: phone\n    flow:\n      - choose:\n"
      "          - {do: at the minute, id: due, takes: 0 min, acts: greet, then: [{next: keep}], exemplary: yes}\n"
      "          - {do: the day after, id: after, takes: 3 days, acts: greet, then: [{next: keep}]}\n"
      "          - {do: never, id: never, takes: 10 days, acts: greet, then: [{end: bad}]}\n"
      "          - {do: end now, id: now, acts: greet, then: [{end: bad}]}\n        id: d4\n"
      "  keep:\n    channel: phone\n    flow:\n      - choose:\n"
      "          - {do: hand it over, id: keep, keep: list, acts: greet, exemplary: yes}\n"
      "          - {do: forget, id: forget, acts: greet}\n        id: d5\n      - end: good\n");
}

int value(const simulation::Story& story, const simulation::Play& play) {
  for (const auto& moment : simulation::score(story, play.state).moments) {
    if (moment.promise != simulation::nowhere) return moment.forfeited ? -2 : moment.value;
  }
  return -1;  // not counted
}

}  // namespace

TEST_SUITE("simulation/promises") {
  TEST_CASE("what became of a promise is a moment of its own, worth what design says") {
    const auto story = list_story();
    const std::vector<PromiseRow> rows{
        {"kept", {"d1:make", "d2:nothing", "d3:nothing", "d4:due", "d5:keep"}, 100, PromiseState::kept},
        {"honestly refused", {"d1:refuse", "d2:nothing", "d3:nothing", "d4:due", "d5:forget"}, 100, PromiseState::refused},
        {"renegotiated more than a day before, then kept",
         {"d1:make", "d2:renegotiate", "d3:nothing", "d4:due", "d5:keep"},
         90,
         PromiseState::kept},
        {"renegotiated in the last hours, then kept",
         {"d1:make", "d2:sleep", "d3:renegotiate", "d4:due", "d5:keep"},
         50,
         PromiseState::kept},
        {"renegotiated and not yet due", {"d1:make", "d2:renegotiate", "d3:nothing", "d4:now"}, 90, PromiseState::renegotiated},
        {"renegotiated and broken all the same",
         {"d1:make", "d2:renegotiate", "d3:nothing", "d4:never"},
         0,
         PromiseState::broken},
        {"taken back in time is put off for good, no refusal",
         {"d1:make", "d2:withdraw", "d3:nothing", "d4:due", "d5:forget"},
         90,
         PromiseState::refused},
        {"warned, but late", {"d1:make", "d2:warn", "d3:nothing", "d4:after", "d5:keep"}, 60, PromiseState::kept_late_warned},
        {"late without a word", {"d1:make", "d2:nothing", "d3:nothing", "d4:after", "d5:keep"}, 20, PromiseState::kept_late},
        {"never done", {"d1:make", "d2:nothing", "d3:nothing", "d4:never"}, 0, PromiseState::broken},
        {"warned and never done", {"d1:make", "d2:warn", "d3:nothing", "d4:never"}, 0, PromiseState::broken},
        {"asked for and never answered",
         {"d1:dodge", "d2:nothing", "d3:nothing", "d4:due", "d5:forget"},
         0,
         PromiseState::requested},
        {"done without having been promised",
         {"d1:dodge", "d2:nothing", "d3:nothing", "d4:due", "d5:keep"},
         100,
         PromiseState::kept},
        {"not due yet at the end: nothing to judge", {"d1:make", "d2:nothing", "d3:nothing", "d4:now"}, -1, PromiseState::open}};
    for (const PromiseRow& row : rows) {
      CAPTURE(row.rule);
      const auto play = support::played(story, row.moves);
      CHECK(value(story, play) == row.value);
      CHECK(static_cast<PromiseState>(play.state.world.promises[0].state) == row.state);
    }
  }

  TEST_CASE("put off at the first occasion is early, however close the due time; after one passed over it is not") {
    const auto clash = [](const char* before) {
      return story_of(
          std::string("  ask:\n    at: day 1 10:00\n    flow:\n      - request: list\n      - choose:\n"
                      "          - {say: yes, id: make, promise: list, acts: greet, exemplary: yes}\n"
                      "          - {say: well, id: dodge, acts: greet}\n        id: d1\n      - next: before\n"
                      "  before:\n    at: day 3 10:00\n    channel: phone\n    flow:\n      - choose:\n"
                      "          - {wait: nothing, id: nothing, acts: greet, exemplary: yes}\n") +
          before +
          "        id: d2\n      - next: clash\n"
          "  clash:\n    at: day 3 11:00\n    channel: phone\n    flow:\n      - choose:\n"
          "          - {say: another day, id: renegotiate, renegotiate: {list: \"day 5 12:00\"}, acts: greet, exemplary: yes}\n"
          "          - {wait: nothing, id: nothing, acts: greet}\n        id: d3\n      - choose:\n"
          "          - {do: hand it over, id: keep, keep: list, acts: greet, exemplary: yes}\n"
          "          - {do: forget, id: forget, acts: greet}\n        id: d4\n      - end: good\n");
    };
    const std::vector<std::string> moves{"d1:make", "d2:nothing", "d3:renegotiate", "d4:keep"};
    const auto first = clash("          - {say: hello, id: hello, acts: greet}\n");
    CHECK(value(first, support::played(first, moves)) == 90);
    const auto second = clash("          - {say: it may be late, id: warn, warn: list, acts: warn-early}\n");
    CHECK(value(second, support::played(second, moves)) == 50);
  }

  TEST_CASE("a promise breaks the minute after it was due, wherever the clock then stands") {
    const auto story = list_story();
    auto play = support::played(story, {"d1:make", "d2:nothing", "d3:nothing"});
    simulation::Events events;
    simulation::pass_time(story, play.state, 10 * 1440, &events);
    const auto first = std::find_if(events.begin(), events.end(), [](const simulation::Event& event) {
      return std::holds_alternative<simulation::PromiseChanged>(event);
    });
    REQUIRE(first != events.end());
    const auto* changed = std::get_if<simulation::PromiseChanged>(&*first);
    CHECK(changed->after == PromiseState::broken);
    CHECK(changed->time == 2 * 1440 + 12 * 60 + 1);
    CHECK(play.state.world.now == 10 * 1440);
  }

  TEST_CASE("the promise's own moment answers for keep-small-promises, and promising too much still counts against it") {
    const auto story = story_of(
        "  ask:\n    at: day 1 10:00\n    flow:\n      - request: list\n      - choose:\n"
        "          - {say: no, id: refuse, refuse: list, acts: refuse-honestly, exemplary: yes}\n"
        "          - {say: yes and more, id: over, promise: list, acts: over-promise}\n          - {do: here it is, id: now, keep: list, acts: greet}\n        id: d1\n      - end: good\n");
    CHECK(moments(story, {"d1:refuse"}) == "keep-small-promises(list)@ask shown 100");
    CHECK(moments(story, {"d1:over"}) == "keep-small-promises@ask broken 0");
  }

  TEST_CASE("a needed promise that an exemplary answer would have made is expected; one nobody offers to make is not") {
    const auto with = [](const char* exemplary) {
      return story_of(
          std::string("  ask:\n    at: day 1 10:00\n    flow:\n      - choose:\n"
                      "          - {say: yes, id: make, promise: list, acts: greet") +
          exemplary +
          "}\n          - {say: well, id: dodge, acts: greet}\n"
          "          - {say: hm, id: hm, acts: greet, exemplary: yes}\n          - {do: here it is, id: now, keep: list, acts: greet}\n        id: d1\n      - end: good\n");
    };
    CHECK(moments(with(", exemplary: yes"), {"d1:dodge"}) == "keep-small-promises(list)@ask broken 0");
    CHECK(moments(with(", exemplary: yes"), {"d1:hm"}) == "");
    CHECK(moments(with(""), {"d1:dodge"}) == "");
  }

  TEST_CASE("a kept promise carries its acts; a broken one lowers the ceiling for good") {
    const auto story = list_story();
    const auto kept = support::played(story, {"d1:make", "d2:nothing", "d3:nothing", "d4:due", "d5:keep"});
    CHECK(moments(story, kept.state).find("concrete-improvement@keep shown 100") != std::string::npos);
    const auto broken = support::played(story, {"d1:make", "d2:nothing", "d3:nothing", "d4:never"});
    CHECK(broken.state.world.clients[0].ceiling[2] == 9500);
    CHECK(broken.state.world.clients[0].promises_broken == 1);
  }
}
