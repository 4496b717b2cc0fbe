#include "simulation/plan.hpp"

#include <algorithm>

#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"
#include "simulation/notebook.hpp"
#include "simulation/promises.hpp"
#include "support/contains.hpp"
#include "support/silences.hpp"
#include "support/small_story.hpp"
#include "text/dates.hpp"

/// A week as it is planned, and as it then goes.
namespace {

using condition::PromiseState;
using simulation::RefusedBecause;
using simulation::Story;
using support::contains;
using support::moments;
using support::played;
using support::refusal;
using support::then;

/// Sato: 9:00-16:00, not on Wednesdays (day 3). Mori: a colleague. Friday (day 5) is a holiday.
Story planning(const std::string& flow, const std::string& more = {}, const std::string& channel = "phone") {
  std::string text = support::small_scenario(
      "  desk:\n    at: day 1 9:00\n    channel: " + channel + "\n    flow:\n" + flow + "      - end: good\n",
      "holidays: [day 5]\n" + more);
  const std::string people = "real_issue: no-word}\n";
  text.replace(text.find(people), people.size(),
               "real_issue: no-word, hours: 9:00-16:00, closed: [Wed]}\n  mori: {name: Mori, client: no}\n");
  const auto rubric = support::play_rubric();
  return simulation::compile(support::scenario_of(text, rubric), rubric);
}

const std::string slots = "        slots: [day 1 8:00, day 2 9:00, day 2 15:00, day 3 9:00, day 4 9:00, day 5 9:00]\n";

const std::string week =
    "      - promise: list\n"
    "      - plan:\n"
    "          - {do: visit, id: visit, with: sato, travel: 30 min, takes: 1 h, keep: list, acts: comfort, exemplary: yes}\n"
    "          - {do: ask mori, id: mori, with: mori, takes: 1 h, acts: greet}\n"
    "          - {do: call, id: call, with: sato, takes: 10 min, acts: rude, when: {not: {known: other}}}\n"
    "          - {do: meeting, id: meeting, with: mori, fixed: day 4 9:00, takes: 2 h, acts: greet}\n"
    "        id: w1\n" +
    slots;

/// What happened, in order: "mori@2d9:00", "missed visit", "broken".
std::string went(const Story& story, const std::vector<std::string>& moves) {
  std::string out;
  const auto replayed = simulation::replay(story, 1, moves);
  REQUIRE_FALSE(replayed.refused.has_value());
  const auto at = [](std::int32_t minute) {
    const int of_day = minute % 1440;
    return std::to_string(minute / 1440 + 1) + "d" + std::to_string(of_day / 60) + ":" +
           std::to_string(100 + of_day % 60).substr(1);
  };
  for (const auto& event : replayed.events) {
    if (const auto* took = std::get_if<simulation::Took>(&event))
      out += story.options[took->option].id + "@" + at(took->time) + " ";
    if (const auto* missed = std::get_if<simulation::TaskMissed>(&event))
      out += "missed " + story.options[missed->option].id + " ";
    if (const auto* changed = std::get_if<simulation::PromiseChanged>(&event); changed != nullptr)
      if (changed->after != PromiseState::open) out += changed->after == PromiseState::broken ? "broken " : "kept ";
    if (std::holds_alternative<simulation::Planned>(event)) out += "| ";
  }
  return out + at(replayed.play.state.world.now);
}

PromiseState promised(const Story& story, const std::vector<std::string>& moves) {
  return static_cast<PromiseState>(played(story, moves).state.world.promises[0].state);
}

std::string standing_in(const Story& story, const std::vector<std::string>& moves) {
  const auto state = played(story, moves).state;
  const auto decision = simulation::decision_at(story, state.world);
  std::string out;
  for (std::uint8_t slot = 0; slot < story.decisions[decision].slots.size(); ++slot) {
    const auto task = simulation::task_in(story, state.world, decision, slot);
    out += task == simulation::nowhere ? "- " : story.options[task].id + " ";
  }
  return out;
}

}  // namespace

TEST_SUITE("simulation/plan") {
  TEST_CASE("the weather is the scene's own or else the scenario's, and a task's talk has that of its plan") {
    const auto all_have = [](const Story& story, std::string_view weather) {
      return story.scenes.size() > 1 &&
             std::ranges::all_of(story.scenes, [&](const auto& scene) { return scene.weather == weather; });
    };
    CHECK(all_have(planning(week), ""));
    CHECK(all_have(planning(week, "weather: cloudy\n"), "overcast"));
    CHECK(all_have(planning(week, "weather: cloudy\n", "phone\n    weather: snow"), "snow"));
  }

  TEST_CASE("a task stands in one slot: put elsewhere it moves, put over another it takes its place") {
    const auto story = planning(week);
    CHECK(standing_in(story, {}) == "- - - - meeting - ");
    CHECK(standing_in(story, {"w1:s2=visit", "w1:s3=mori"}) == "- visit mori - meeting - ");
    CHECK(standing_in(story, {"w1:s2=visit", "w1:s3=mori", "w1:s4=mori"}) == "- visit - mori meeting - ");
    CHECK(standing_in(story, {"w1:s2=visit", "w1:s2=mori"}) == "- mori - - meeting - ");
    CHECK(standing_in(story, {"w1:s2=visit", "w1:s2=none"}) == "- - - - meeting - ");
  }

  TEST_CASE("what is over, closed, fixed, not there or not on offer is refused") {
    const auto story = planning(week);
    CHECK(refusal(story, {}, "w1:s1=mori") == RefusedBecause::slot_over);
    CHECK(refusal(story, {}, "w1:s4=visit") == RefusedBecause::closed_then);  // a Wednesday
    CHECK(refusal(story, {}, "w1:s6=visit") == RefusedBecause::closed_then);  // a holiday
    CHECK(refusal(story, {}, "w1:s6=mori") == RefusedBecause::closed_then);   // for everybody
    CHECK(refusal(story, {}, "w1:s3=visit") == RefusedBecause::closed_then);  // there until 16:30
    CHECK_FALSE(refusal(story, {}, "w1:s3=call"));
    CHECK_FALSE(refusal(story, {}, "w1:s4=mori"));
    CHECK(refusal(story, {}, "w1:s5=mori") == RefusedBecause::fixed_task);
    CHECK(refusal(story, {}, "w1:s2=meeting") == RefusedBecause::fixed_task);
    CHECK(refusal(story, {}, "w1:s5=none") == RefusedBecause::fixed_task);
    CHECK(refusal(story, {}, "w1:s2=none") == RefusedBecause::not_offered);
    CHECK(simulation::parse_move(story, "w1:s7=mori").error->because == RefusedBecause::unknown_slot);
    CHECK(simulation::parse_move(story, "w1:s0=mori").error->because == RefusedBecause::unknown_slot);
    CHECK(simulation::parse_move(story, "w1:s2=dance").error->because == RefusedBecause::unknown_option);
    const auto told = planning("      - reveals: other\n" + week);
    CHECK(refusal(told, {}, "w1:s2=call") == RefusedBecause::not_offered);
  }

  TEST_CASE("the week runs slot by slot, with the way there and back, and free slots pass") {
    const auto story = planning(week);
    CHECK(went(story, {"w1:s3=mori", "w1:s2=visit", "w1:done"}) == "| visit@2d9:30 kept mori@2d15:00 meeting@4d9:00 5d11:00");
    CHECK(went(story, {"w1:done"}) == "| broken meeting@4d9:00 5d11:00");
    const auto ending = planning(
        "      - plan:\n          - {do: mori, id: mori, with: mori, takes: 1 h, travel: 10 min, acts: greet, exemplary: yes}\n"
        "          - {do: call, id: call, with: sato, acts: greet}\n        id: w1\n        slots: [day 2 9:00]\n");
    CHECK(went(ending, {"w1:s1=mori", "w1:done"}) == "| mori@2d9:10 2d11:00");
    CHECK(went(ending, {"w1:done"}) == "| 2d11:00");
  }

  TEST_CASE("a promise is kept by the task in time, late by the task behind it, and broken while others are about") {
    const std::string late =
        "      - promise: list\n      - plan:\n"
        "          - {do: visit, id: visit, with: sato, keep: list, acts: comfort, exemplary: yes}\n"
        "          - {do: mori, id: mori, with: mori, acts: greet}\n        id: w1\n" +
        slots;
    const auto story = planning(late);
    CHECK(promised(story, {"w1:s2=visit", "w1:done"}) == PromiseState::kept);
    CHECK(promised(story, {"w1:s5=visit", "w1:done"}) == PromiseState::kept_late);
    CHECK(went(story, {"w1:s4=mori", "w1:s5=visit", "w1:done"}) == "| mori@3d9:00 broken visit@4d9:00 kept 5d11:00");
    CHECK(promised(story, {"w1:done"}) == PromiseState::broken);
  }

  TEST_CASE("exemplary tasks on offer and not planned are missed; what was planned is judged when it is taken") {
    const auto story = planning(week);
    CHECK(contains(moments(story, {"w1:done"}), "sense-their-feelings@desk missed"));
    CHECK(contains(moments(story, {"w1:s2=visit", "w1:done"}), "sense-their-feelings@desk shown 100"));
    CHECK(contains(moments(story, {"w1:s2=call", "w1:done"}), "sense-their-feelings@desk broken"));
    // Not before it is taken.
    CHECK(played(story, {"w1:s2=visit"}).state.ledger.receipts.empty());
  }
}

namespace {

const std::string on_the_way =
    "      - plan:\n"
    "          - do: visit\n            id: visit\n            with: sato\n            takes: 20 min\n            acts: greet\n"
    "            exemplary: yes\n"
    "            then:\n"
    "              - {sato: Come in., id: l1}\n"
    "              - choose:\n"
    "                  - {say: stay, id: stay, acts: comfort, exemplary: yes, takes: 5 h}\n"
    "                  - {say: go, id: go, acts: rude, then: [{choose: [{say: sorry, id: a, acts: sorry, exemplary: yes}, {say: bye, id: b, acts: greet}], id: d2}]}\n"
    "                id: d1\n"
    "          - {do: mori, id: mori, with: mori, takes: 1 h, acts: answer-fast}\n"
    "          - {do: call, id: call, with: sato, acts: plan, then: [{predict: [{think: x, id: x, acts: greet, exemplary: yes}, {think: y, id: y, acts: greet}], id: d3}]}\n"
    "        id: w1\n        slots: [day 2 9:00, day 2 11:00, day 2 13:30]\n"
    "      - choose: [{say: once more, id: more, acts: greet, then: [{next: desk}]}, {say: out, id: out, acts: greet, exemplary: yes}]\n        id: d4\n";

const std::vector<std::string> full{"w1:s1=visit", "w1:s2=mori", "w1:s3=call", "w1:done"};

}  // namespace

TEST_SUITE("simulation/plan on the way") {
  TEST_CASE("decisions stand in a task's flow, one in another, and play comes back to the plan") {
    const auto story = planning(on_the_way);
    CHECK(went(story, then(full, {"d1:go", "d2:a", "d3:x", "d4:out"})) ==
          "| visit@2d9:00 go@2d9:00 a@2d9:00 mori@2d11:00 call@2d13:30 x@2d13:30 out@2d15:30 2d15:30");
  }

  TEST_CASE("a task that takes its time pushes the next one back; one whose slot is over by then is missed") {
    const auto story = planning(on_the_way);
    // Five hours from 9:00: the slot from 11:00 to 13:00 is over, the one from 13:30 is late.
    CHECK(went(story, then(full, {"d1:stay", "d3:x"})) ==
          "| visit@2d9:00 stay@2d9:00 missed mori call@2d14:00 x@2d14:00 2d15:30");
    CHECK_FALSE(contains(moments(story, then(full, {"d1:stay", "d3:x"})), "respond-fast"));
  }

  TEST_CASE("stepping back leads out of a task into the plan as it stood, and the first plan is the one that counts") {
    const auto story = planning(on_the_way);
    const auto draft = played(story, {"w1:s1=visit", "w1:s2=mori", "w1:s3=call"}).state.world;
    CHECK(played(story, then(full, {"back"})).state.world == draft);
    CHECK(played(story, then(full, {"d1:go", "back", "back"})).state.world == draft);
    CHECK(played(story, then(full, {"d1:go", "back"})).state.world == played(story, full).state.world);
    const auto counted = moments(story, then(full, {"d1:go", "d2:a", "d3:x", "d4:out"}));
    CHECK(moments(story, then(full, {"d1:go", "back", "back", "w1:s1=mori", "w1:done", "d3:x", "d4:out"})) != counted);
    CHECK(moments(story, then(full, {"back", "w1:done", "d1:go", "d2:a", "d3:x", "d4:out"})) == counted);
    // A task is judged once, the first time it is taken, on whatever way: the same moments, opened in another order.
    const auto in_order = [](std::string all) {
      std::vector<std::string> each;
      all += "; ";
      for (std::size_t at = 0, end = 0; (end = all.find("; ", at)) != std::string::npos; at = end + 2)
        each.push_back(all.substr(at, end - at));
      std::ranges::sort(each);
      return each;
    };
    CHECK(in_order(moments(story, then(full, {"d1:go", "back", "d1:stay", "back", "d1:go", "d2:a", "d3:x", "d4:out"}))) ==
          in_order(counted));
  }

  TEST_CASE("a plan met again begins with an empty week, and by then all of it is over") {
    const auto story = planning(on_the_way);
    const auto once = then(full, {"d1:go", "d2:a", "d3:x", "d4:more"});
    const auto again = played(story, once).state;
    CHECK(again.world.plan == simulation::World{}.plan);
    CHECK(refusal(story, once, "w1:s1=visit") == RefusedBecause::slot_over);
    CHECK(refusal(story, once, "w1:s3=mori") == RefusedBecause::slot_over);
    CHECK(went(story, then(once, {"w1:done", "d4:out"})).ends_with("| out@2d15:30 2d15:30"));
  }

  TEST_CASE("behind the week play is where it was planned, and nobody has come late to a meeting that is long over") {
    const auto story = planning(week, {}, "visit");
    const auto acts = [&](const std::vector<std::string>& moves) {
      std::string scenes;
      for (const auto& event : simulation::replay(story, 1, moves).events) {
        if (const auto* act = std::get_if<simulation::ActTaken>(&event))
          CHECK(story.rubric.acts[act->act].id != "event-late-arrival");
        if (const auto* entered = std::get_if<simulation::SceneEntered>(&event)) scenes += story.scenes[entered->scene].id + " ";
      }
      return scenes;
    };
    CHECK(acts({"w1:s2=visit", "w1:s3=mori", "w1:done"}) == "desk w1.visit desk ");
    CHECK(acts({"w1:done"}) == "desk ");
  }

  TEST_CASE("a week that is over leaves nothing of itself behind") {
    const auto story = planning(on_the_way);
    const auto world = played(story, then(full, {"d1:go", "d2:a", "d3:x"})).state.world;
    const simulation::World fresh;
    CHECK(world.plan == fresh.plan);
    CHECK(world.plan_decision == fresh.plan_decision);
    CHECK(world.plan_next == fresh.plan_next);
    CHECK(world.plan_until == fresh.plan_until);
  }
}

TEST_SUITE("simulation/plan and who waits") {
  TEST_CASE("a client who waits hears silence until the slot in which they are answered, or all week where it is left out") {
    const auto story = planning(
        "      - request: list\n      - plan:\n"
        "          - {do: call, id: call, with: sato, takes: 10 min, keep: list, acts: greet, exemplary: yes}\n"
        "          - {do: lunch, id: lunch, with: mori, acts: greet}\n        id: w1\n"
        "        slots: [day 1 10:00, day 1 14:00, day 4 9:00]\n");
    const auto silences = [&](const std::vector<std::string>& moves) { return support::silences(story, moves); };
    // Four working hours are borne, then eight more: asked at 9:00 on day 1.
    CHECK(silences({"w1:s1=call", "w1:done"}) == 0);
    CHECK(silences({"w1:s2=call", "w1:done"}) == 1);
    CHECK(silences({"w1:s3=call", "w1:done"}) == 2);
    CHECK(silences({"w1:s1=lunch", "w1:done"}) == 2);
    CHECK(silences({"w1:done"}) == 2);
    CHECK(played(story, {"w1:s3=call", "w1:done"}).state.world.clients[0].asked_at == -1);
  }

  TEST_CASE("a word about a promise that is left out of the week was passed over: put off later, it is put off late") {
    const auto story = planning(
        "      - promise: list\n      - plan:\n"
        "          - {do: tell them, id: tell, with: sato, renegotiate: {list: \"day 5 12:00\"}, acts: greet, exemplary: yes}\n"
        "          - {do: lunch, id: lunch, with: mori, acts: greet}\n        id: w1\n        slots: [day 2 14:00]\n"
        "      - choose:\n          - {say: another day, id: ask, renegotiate: {list: \"day 5 12:00\"}, acts: greet, exemplary: yes}\n"
        "          - {say: nothing, id: nothing, acts: greet}\n        id: d1\n"
        "      - if: {known: other}\n        then: [{keep: list}]\n");
    const auto put_off = [&](const std::vector<std::string>& moves) {
      return static_cast<simulation::PutOff>(played(story, moves).state.world.promises[0].put_off);
    };
    CHECK(put_off({"w1:s1=tell", "w1:done", "d1:nothing"}) == simulation::PutOff::early);
    CHECK(put_off({"w1:s1=lunch", "w1:done", "d1:ask"}) == simulation::PutOff::late);
  }

  TEST_CASE("an exemplary task of the first plan that is dropped after stepping back is missed; one kept is judged when taken") {
    const auto story = planning(
        "      - plan:\n          - do: visit\n            id: visit\n            with: sato\n            acts: greet\n            then:\n"
        "              - choose: [{say: a, id: a, acts: greet, exemplary: yes}, {say: b, id: b, acts: talk}]\n                id: d1\n"
        "          - {do: comfort, id: kind, with: sato, acts: comfort, exemplary: yes}\n        id: w1\n"
        "        slots: [day 2 9:00, day 2 11:00]\n");
    const std::vector<std::string> first{"w1:s1=visit", "w1:s2=kind", "w1:done", "back"};
    CHECK(contains(moments(story, then(first, {"w1:s2=none", "w1:done", "d1:a"})), "sense-their-feelings@desk missed 0"));
    CHECK(contains(moments(story, then(first, {"w1:s1=none", "w1:done"})), "sense-their-feelings@desk shown 100"));
    CHECK(contains(moments(story, then(first, {"w1:done", "d1:a"})), "sense-their-feelings@desk shown 100"));
  }

  TEST_CASE("what stands in the calendar stands there where its condition holds, written down or not") {
    const std::string fixed =
        "      - promise: list\n      - plan:\n"
        "          - {do: meeting, id: meeting, with: mori, fixed: day 2 9:00, keep: list, acts: greet, when: {known: other}}\n"
        "          - {do: lunch, id: lunch, with: mori, acts: greet, exemplary: yes}\n        id: w1\n        slots: [day 2 9:00, day 4 9:00]\n";
    const auto closed = planning(fixed, "note_promises: by_hand\n");
    CHECK(standing_in(closed, {}) == "- - ");
    CHECK(standing_in(closed, {"w1:s1=lunch"}) == "lunch - ");
    CHECK(refusal(closed, {}, "w1:s1=meeting") == RefusedBecause::fixed_task);
    CHECK(standing_in(planning("      - reveals: other\n" + fixed, "note_promises: by_hand\n"), {}) == "meeting - ");
  }
}

TEST_SUITE("simulation/promises by hand") {
  TEST_CASE("what keeps a promise can be planned once it is written down; unwritten it falls due all the same") {
    const auto story = planning(week, "note_promises: by_hand\n");
    CHECK(refusal(story, {}, "w1:s2=visit") == RefusedBecause::not_offered);
    CHECK_FALSE(refusal(story, {"w1:note=list"}, "w1:s2=visit"));
    CHECK(refusal(story, {"w1:note=list"}, "w1:note=list") == RefusedBecause::already_noted);
    CHECK(promised(story, {"w1:done"}) == PromiseState::broken);
    CHECK(promised(story, {"w1:note=list", "w1:s2=visit", "w1:done"}) == PromiseState::kept);
    // Forgotten by the trainee's own doing: it was there to be kept.
    CHECK(contains(moments(story, {"w1:done"}), "keep-small-promises(list)@desk"));
    CHECK(contains(moments(story, {"w1:done"}), "sense-their-feelings@desk missed"));
  }

  TEST_CASE("only what was asked or promised can be written down, and without the rule all stands by itself") {
    const std::string quiet = week.substr(week.find("      - plan:"));
    const auto unpromised = planning(quiet, "note_promises: by_hand\n");
    CHECK(refusal(unpromised, {}, "w1:note=list") == RefusedBecause::not_promised);
    const auto by_itself = planning(week);
    CHECK_FALSE(refusal(by_itself, {}, "w1:s2=visit"));
    CHECK(refusal(by_itself, {}, "w1:note=list") == RefusedBecause::already_noted);
  }

  TEST_CASE("a note goes with the answer it was written before") {
    const auto story = planning(
        "      - promise: list\n      - choose: [{say: a, id: a, acts: greet, exemplary: yes}, {say: b, id: b, acts: rude}]\n        id: d1\n" +
            week.substr(week.find("      - plan:")),
        "note_promises: by_hand\n");
    CHECK(simulation::is_noted(story, played(story, {"d1:note=list", "d1:a", "back"}).state.world, 0));
    CHECK_FALSE(simulation::is_noted(story, played(story, {"d1:a", "w1:note=list", "back"}).state.world, 0));
  }
}
