#include <algorithm>

#include "simulation/working_hours.hpp"
#include "support/small_story.hpp"

/// Time as an actor: one step or many, silence, lateness, deceptions that come out.
namespace {

using support::moments;
using support::story_of;

constexpr std::int32_t day = 1440;

simulation::Story phone_story() {
  return story_of(
      "  call:\n    at: day 1 10:00\n    channel: phone\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n      - choose:\n"
      "          - {say: at once, id: now, acts: answer-fast, exemplary: yes}\n"
      "          - {do: let it lie, id: lie, acts: sit-on-it, takes: 1 h}\n"
      "          - {wait: wait a while, id: wait, acts: greet, takes: 3 h}\n"
      "          - {wait: wait over the weekend, id: long, acts: greet, takes: 6 days}\n        id: d1\n"
      "      - choose:\n          - {say: at last, id: now, acts: answer-fast, exemplary: yes}\n          - {wait: wait, id: wait, acts: greet, takes: 5 h}\n        id: d2\n      - end: good\n");
}

int silences(const simulation::Story& story, const std::vector<std::string>& moves) {
  const auto replayed = simulation::replay(story, 1, moves);
  REQUIRE_FALSE(replayed.refused.has_value());
  return static_cast<int>(std::count_if(replayed.events.begin(), replayed.events.end(), [&](const simulation::Event& event) {
    const auto* act = std::get_if<simulation::ActTaken>(&event);
    return act != nullptr && act->act == story.code.events.silence;
  }));
}

}  // namespace

TEST_SUITE("simulation/clock") {
  TEST_CASE("what a client holds is told at every midnight that passes, as it would read then; listening changes nothing") {
    const auto story = phone_story();
    auto step_by_step = simulation::begin(story, 1);
    auto at_once = step_by_step, unheard = step_by_step;
    const auto rude = *simulation::parse_move(story, "d1:lie").move;
    for (auto* state : {&step_by_step, &at_once, &unheard}) REQUIRE(simulation::advance(story, *state, rude));
    simulation::Events events;
    simulation::pass_time(story, at_once, 4 * day + 600, &events);
    simulation::pass_time(story, unheard, 4 * day + 600);
    CHECK(at_once.world == unheard.world);
    int midnights = 0;
    for (const auto& event : events) {
      const auto* read = std::get_if<simulation::MindRead>(&event);
      if (read == nullptr || read->time % day != 0) continue;
      CHECK(read->time == ++midnights * day);
      simulation::pass_time(story, step_by_step, read->time);
      for (int i = 0; i < condition::meter_count; ++i)
        CHECK(read->meters[static_cast<std::size_t>(i)] ==
              simulation::meter(story, step_by_step.world, read->person, static_cast<condition::Meter>(i)));
    }
    CHECK(midnights == 4);
  }

  TEST_CASE("each act done to a client is followed by what the client then holds") {
    const auto story = phone_story();
    auto state = simulation::begin(story, 1);
    simulation::Events events;
    REQUIRE(simulation::advance(story, state, *simulation::parse_move(story, "d1:long").move, &events));
    int acts = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
      const auto* act = std::get_if<simulation::ActTaken>(&events[i]);
      if (act == nullptr || act->person != 0) continue;
      ++acts;
      REQUIRE(i + 1 < events.size());
      const auto* read = std::get_if<simulation::MindRead>(&events[i + 1]);
      REQUIRE(read != nullptr);
      CHECK(read->time == act->time);
      CHECK(read->person == act->person);
    }
    CHECK(acts > 1);
  }

  TEST_CASE("working time skips nights and weekends") {
    // 6 April 2026 is a Monday.
    const auto start = std::chrono::sys_days{std::chrono::year{2026} / 4 / 6};
    simulation::WorkingHours hours{start, 9, 18, {}};
    struct Row {
      std::int32_t from, minutes, expected;
    };
    for (const Row& row : {Row{10 * 60, 60, 11 * 60}, Row{17 * 60, 120, day + 10 * 60}, Row{20 * 60, 60, day + 10 * 60},
                           Row{0, 0, 9 * 60}, Row{4 * day + 17 * 60, 120, 7 * day + 10 * 60},
                           Row{5 * day + 12 * 60, 1, 7 * day + 9 * 60 + 1}, Row{9 * 60, 540, 18 * 60}}) {
      CAPTURE(row.from);
      CHECK(simulation::after_working_minutes(hours, row.from, row.minutes) == row.expected);
    }
    // Tuesday and the Monday after are holidays: a long weekend, and a day in the middle of the week.
    const std::vector<std::int32_t> holidays{1, 7};
    hours.holidays = holidays;
    for (const Row& row : {Row{17 * 60, 120, 2 * day + 10 * 60}, Row{day + 12 * 60, 0, 2 * day + 9 * 60},
                           Row{4 * day + 17 * 60, 120, 8 * day + 10 * 60}, Row{10 * 60, 60, 11 * 60}}) {
      CAPTURE(row.from);
      CHECK(simulation::after_working_minutes(hours, row.from, row.minutes) == row.expected);
    }
    CHECK(simulation::after_working_minutes({start, 0, 0, holidays}, 100, 50) == 150);
    CHECK(simulation::week_of(start, 6 * day) == 0);
    CHECK(simulation::week_of(start, 7 * day) == 1);
    CHECK(simulation::week_of(start + std::chrono::days{6}, day) == 1);
  }

  TEST_CASE("time in one step is time in many, exactly") {
    const auto story = phone_story();
    const auto plain = support::played(story, {"d1:lie"});
    auto whole = plain.state, slow = plain.state;
    simulation::pass_time(story, whole, 20 * day);
    for (std::int32_t t = slow.world.now; t <= 20 * day; t += 7) simulation::pass_time(story, slow, t);
    simulation::pass_time(story, slow, 20 * day);
    CHECK(whole.world == slow.world);
    CHECK(simulation::hash(whole.world) == simulation::hash(slow.world));
    CHECK(whole.ledger == slow.ledger);
  }

  TEST_CASE("silence is felt where an answer was on offer and was not given, past the zone of tolerance") {
    const auto story = phone_story();
    CHECK(silences(story, {"d1:now", "d2:wait"}) == 0);
    CHECK(silences(story, {"d1:wait", "d2:now"}) == 0);
    CHECK(silences(story, {"d1:wait", "d2:wait"}) == 1);
    CHECK(silences(story, {"d1:lie", "d2:wait"}) == 1);
    CHECK(silences(story, {"d1:long", "d2:now"}) == 2);  // no more than the rubric's most
    CHECK(moments(story, {"d1:wait", "d2:wait"}) == "respond-fast@call broken 0");
    CHECK(moments(story, {"d1:now", "d2:now"}) == "respond-fast@call shown 100");
  }

  TEST_CASE("nobody waits for an answer on the scenario's holidays") {
    auto story = phone_story();
    CHECK(silences(story, {"d1:wait", "d2:wait"}) == 1);
    story.holidays = {0};  // the day of the call itself: the zone begins on Tuesday
    CHECK(silences(story, {"d1:wait", "d2:wait"}) == 0);
  }

  TEST_CASE("arriving late is an offence, unless it was told beforehand; the scene's own time is nobody's fault") {
    const auto story = story_of(
        "  desk:\n    at: day 1 9:00\n    channel: phone\n    flow:\n      - choose:\n"
        "          - {do: leave, id: leave, acts: greet, exemplary: yes}\n          - {do: one more thing, id: late, acts: greet, takes: 90 min}\n"
        "          - {say: I will be late, id: warned, acts: warn-early, takes: 90 min}\n        id: d1\n      - next: visit\n"
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n          - {say: hello, id: hello, acts: greet, exemplary: yes}\n          - {say: hi, id: hi, acts: greet}\n        id: d2\n      - end: good\n");
    CHECK(moments(story, {"d1:leave", "d2:hello"}) == "");
    CHECK(moments(story, {"d1:late", "d2:hello"}) == "punctual@desk broken 0");
    CHECK(moments(story, {"d1:warned", "d2:hello"}) == "punctual@desk shown 100");
    CHECK(support::played(story, {"d1:leave"}).state.world.now == 10 * 60);
    CHECK(support::played(story, {"d1:late"}).state.world.now == 10 * 60 + 30);
  }

  TEST_CASE("a deception caps honesty, less so where it is disclosed; undisclosed it comes out and the ceiling stays down") {
    const auto story = story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n          - {say: a lie, id: lie, acts: lie}\n          - {say: truth, id: truth, acts: admit-deception, exemplary: yes}\n        id: d1\n"
        "      - choose:\n          - {say: admit, id: admit, acts: [admit-deception, sorry], takes: 10 days}\n          - {say: nothing, id: nothing, acts: greet, takes: 10 days, exemplary: yes}\n        id: d2\n"
        "      - end: good\n");
    const auto honesty = [&](const std::vector<std::string>& moves) {
      return *simulation::score(story, support::played(story, moves).state).dimensions[1];
    };
    CHECK(honesty({"d1:truth", "d2:nothing"}).score == 10000);
    CHECK(honesty({"d1:truth", "d2:admit"}).score == 10000);
    CHECK(honesty({"d1:lie", "d2:nothing"}).score == 0);
    const auto admitted = support::played(story, {"d1:lie", "d2:admit"});
    CHECK(admitted.state.ledger.deception_disclosed);
    CHECK(admitted.state.world.clients[0].ceiling[2] == 10000);
    const auto hidden = support::played(story, {"d1:lie", "d2:nothing"});
    CHECK(hidden.state.world.clients[0].ceiling[2] == 6000);
    CHECK(hidden.state.world.clients[0].deceived_at == -1);
    const auto& receipts = simulation::score(story, hidden.state).receipts;
    const auto cap =
        std::find_if(receipts.begin(), receipts.end(), [](const auto& r) { return r.kind == simulation::ReceiptKind::cap; });
    REQUIRE(cap != receipts.end());
    CHECK(story.options[cap->option].id == "lie");
    CHECK(cap->mark == 40);
  }

  TEST_CASE("what a line of the story brings out does not come out again in time, and telling it afterwards discloses nothing") {
    const auto story = story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n          - {say: a lie, id: lie, acts: lie}\n          - {say: truth, id: truth, acts: greet, exemplary: yes}\n        id: d1\n"
        "      - if: {chose: d1.lie}\n        then:\n          - happens: [event-deception-discovered]\n"
        "      - choose:\n          - {say: admit, id: admit, acts: admit-deception, takes: 10 days, exemplary: yes}\n          - {say: nothing, id: nothing, acts: greet, takes: 10 days}\n        id: d2\n"
        "      - end: good\n");
    for (const char* answer : {"d2:admit", "d2:nothing"}) {
      CAPTURE(answer);
      const auto found_out = support::played(story, {"d1:lie", answer});
      CHECK(found_out.state.world.clients[0].ceiling[2] == 6000);
      CHECK(found_out.state.world.clients[0].deceived_at == -1);
      CHECK_FALSE(found_out.state.ledger.deception_disclosed);
      CHECK(simulation::score(story, found_out.state).receipts.back().mark == 40);
    }
    const auto honest = support::played(story, {"d1:truth", "d2:nothing"});
    CHECK_FALSE(honest.state.ledger.deception_came_out);
    CHECK(honest.state.world.clients[0].ceiling[2] == 10000);
  }

  TEST_CASE("the cap holds a good score down") {
    const auto story = story_of(
        "  visit:\n    flow:\n      - choose:\n          - {say: a lie, id: lie, acts: lie}\n          - {say: truth, id: truth, acts: greet, exemplary: yes}\n        id: d1\n        stretch: early\n"
        "      - {sato: Nobody called., id: l1, reveals: no-word}\n"
        "      - choose:\n          - {say: sorry, id: sorry, acts: sorry, exemplary: yes}\n          - {say: admit, id: admit, acts: [admit-deception, sorry]}\n        id: d2\n        stretch: late\n      - end: good\n");
    const auto honesty = [&](const std::vector<std::string>& moves) {
      return *simulation::score(story, support::played(story, moves).state).dimensions[1];
    };
    const auto hidden = honesty({"d1:lie", "d2:sorry"});  // 0 and 100
    CHECK(hidden.score == 4000);
    CHECK(hidden.capped);
    const auto told = honesty({"d1:lie", "d2:admit"});  // 0, 100, 100
    CHECK(told.score == 6000);
    CHECK(told.capped);
    CHECK_FALSE(honesty({"d1:truth", "d2:sorry"}).capped);
  }
}
