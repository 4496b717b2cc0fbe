#include "simulation/client.hpp"

#include "simulation/condition_eval.hpp"
#include "support/small_story.hpp"

/// How acts press on a client: sizes by temperament, repetition and offences; readings over time.
namespace {

using condition::Meter;
using support::story_of;

constexpr std::uint8_t shape_short = 1, shape_slow = 2;  // in the order of play_rubric()

/// One decision met again and again, with one option for each act.
simulation::Story room(const std::string& temperament = {}) {
  std::string options;
  for (const char* act : {"greet", "ask", "reflect", "sorry", "plan", "comfort", "rude", "lie"})
    options += std::string("          - {say: ") + act + ", id: " + act + ", acts: " + act + ", then: [{next: visit}]}\n";
  const std::string scenes =
      "  visit:\n    flow:\n      - choose:\n" + options +
      "          - {say: tell me, id: tell, acts: greet, then: [{sato: Nobody called., id: l1, reveals: no-word}, {next: visit}]}\n        id: d1\n"
      "  over:\n    flow:\n      - end: good\n";
  const auto rubric = support::play_rubric();
  std::string text = support::small_scenario(scenes);
  if (!temperament.empty()) text.insert(text.find("role: buyer") + 11, ", temperament: {" + temperament + "}");
  // A way out of the loop, as every story must have; never taken here.
  const std::string out =
      "          - {say: leave, id: leave, acts: greet, exemplary: yes, then: [{next: over}]}\n        id: d1\n";
  const std::string end = "        id: d1\n";
  std::string with_way_out = text;
  with_way_out.replace(with_way_out.find(end), end.size(), out);
  // Nine options are the most: the plan is not asked about here.
  const auto plan = with_way_out.find("          - {say: plan");
  with_way_out.erase(plan, with_way_out.find('\n', plan) + 1 - plan);
  return simulation::compile(support::scenario_of(with_way_out, rubric), rubric);
}

int reading(const simulation::Story& story, const std::vector<std::string>& moves, Meter meter, std::int32_t later = 0) {
  auto play = support::played(story, moves);
  simulation::pass_time(story, play.state, play.state.world.now + later);
  return simulation::meter(story, play.state.world, 0, meter);
}

}  // namespace

TEST_SUITE("simulation/client") {
  TEST_CASE("gains wear out with repetition, losses do not") {
    const auto story = room();
    CHECK(reading(story, {}, Meter::liking) == 5000);
    CHECK(reading(story, {"d1:greet"}, Meter::liking) == 5500);
    CHECK(reading(story, {"d1:greet", "d1:greet"}, Meter::liking) == 5750);
    CHECK(reading(story, {"d1:greet", "d1:greet", "d1:greet"}, Meter::liking) == 5750);
  }

  TEST_CASE("a failure of the same kind weighs more each time, more so in close succession") {
    const auto story = room();
    CHECK(reading(story, {"d1:rude"}, Meter::benevolence) == 4000);
    CHECK(reading(story, {"d1:rude", "d1:rude"}, Meter::benevolence) == 4000 - 1750);
    CHECK(reading(story, {"d1:rude", "d1:rude", "d1:rude"}, Meter::benevolence) == 4000 - 1750 - 2250);
  }

  TEST_CASE("a failure again, or soon after another, takes a share of what it costs from the ceiling, for good") {
    const auto story = room();
    const auto ceiling = [&](const std::vector<std::string>& moves) {
      return support::played(story, moves).state.world.clients[0].ceiling[static_cast<std::size_t>(Meter::benevolence)];
    };
    CHECK(ceiling({"d1:rude"}) == 10000);
    CHECK(ceiling({"d1:rude", "d1:rude"}) == 10000 - 1750 / 5);
    CHECK(ceiling({"d1:rude", "d1:rude", "d1:rude"}) == 10000 - 1750 / 5 - 2250 / 5);
    CHECK(ceiling({"d1:rude", "d1:rude", "d1:comfort"}) == 10000 - 1750 / 5);
    CHECK(ceiling({"d1:comfort", "d1:lie"}) == 10000);
  }

  TEST_CASE("contacts are counted by the week, and beyond what the client is glad of they are over") {
    const auto story = room("talkativeness: high");
    CHECK(simulation::contacts_borne(story, story.people[0]) == 3);
    CHECK(simulation::contacts_borne(room("talkativeness: very_low"), room("talkativeness: very_low").people[0]) == 1);
    auto world = support::played(story, {}).state.world;
    simulation::Story asking = story;
    const auto asked = [&](condition::Count which, int least) {
      simulation::ConditionCode code;
      code.op = simulation::ConditionCode::Op::count;
      code.person = 0;
      code.what = static_cast<std::uint8_t>(which);
      code.comparison = condition::Comparison::exactly;
      code.value = least;
      code.next = 1;
      asking.conditions = {code};
      return simulation::holds(asking, world, 0);
    };
    for (int i = 0; i < 4; ++i) simulation::note_contact(story, world, 0, true);
    CHECK(asked(condition::Count::contacts_this_week, 5));  // the first scene was one
    CHECK(asked(condition::Count::contacts_over, 2));
    simulation::note_contact(story, world, 0, false);  // an answer within the contact is none of its own
    CHECK(asked(condition::Count::contacts_over, 2));
    world.now += 7 * 1440;
    CHECK(asked(condition::Count::contacts_this_week, 0));
    CHECK(asked(condition::Count::contacts_over, 0));
  }

  TEST_CASE("temperament multiplies what it governs") {
    CHECK(reading(room("loss_weight: very_high"), {"d1:rude"}, Meter::benevolence) == 3000);
    CHECK(reading(room("loss_weight: very_low"), {"d1:rude"}, Meter::benevolence) == 4500);
    CHECK(reading(room("talkativeness: very_high"), {"d1:greet"}, Meter::liking) == 6000);
    CHECK(reading(room("forgiveness: very_high"), {"d1:comfort"}, Meter::benevolence, 60) == 5800);
    CHECK(reading(room("patience: very_low"), {"d1:rude"}, Meter::irritation, 60) == 1500 + 2000);
    CHECK(reading(room("patience: very_high"), {"d1:rude"}, Meter::irritation, 60) == 1500 + 500);
  }

  TEST_CASE("an effect is felt along its shape and stays at its last share") {
    const auto story = room();
    struct Row {
      std::int32_t minutes;
      int gained;
    };
    for (const Row& row : {Row{0, 0}, Row{30, 200}, Row{60, 400}, Row{60 + 690, 220}, Row{1440, 40}, Row{100000, 40}}) {
      CAPTURE(row.minutes);
      CHECK(reading(story, {"d1:comfort"}, Meter::benevolence, row.minutes) == 5000 + row.gained);
    }
  }

  TEST_CASE("an apology counts for more once the client has been heard, and liking never feeds trust") {
    const auto story = room();
    const int early = reading(story, {"d1:tell", "d1:sorry"}, Meter::integrity);
    const int late = reading(story, {"d1:tell", "d1:reflect", "d1:sorry"}, Meter::integrity);
    CHECK(early == 5800);
    CHECK(late == 7000);
    std::vector<std::string> charm(6, "d1:greet");
    CHECK(reading(story, charm, Meter::liking) > 5000);
    for (const Meter belief : {Meter::ability, Meter::benevolence, Meter::integrity, Meter::trust})
      CHECK(reading(story, charm, belief) == 5000);
  }

  TEST_CASE("the grievance goes from unknown to known to owned, and only in that order") {
    const auto story = room();
    const auto stage = [&](const std::vector<std::string>& moves) {
      return static_cast<condition::Grievance>(support::played(story, moves).state.world.clients[0].grievance);
    };
    CHECK(stage({}) == condition::Grievance::unknown);
    CHECK(stage({"d1:sorry"}) == condition::Grievance::unknown);
    CHECK(stage({"d1:tell"}) == condition::Grievance::known);
    CHECK(stage({"d1:tell", "d1:sorry"}) == condition::Grievance::owned);
    CHECK(stage({"d1:tell", "d1:sorry", "d1:rude"}) == condition::Grievance::owned);
  }

  TEST_CASE("a client without a grievance has none to settle; one with nothing to find out is known from the start") {
    const auto story = room();
    auto person = story.people[0];
    const auto stage = [&] { return static_cast<condition::Grievance>(simulation::first_mind(story, person).grievance); };
    CHECK(stage() == condition::Grievance::unknown);
    person.real_issue = {};
    CHECK(stage() == condition::Grievance::known);
    person.grievance = simulation::nowhere;
    CHECK(stage() == condition::Grievance::settled);
  }

  TEST_CASE("questions in a row are counted until something is given back; disclosures until they are reflected") {
    const auto story = room();
    const auto mind = [&](const std::vector<std::string>& moves) { return support::played(story, moves).state.world.clients[0]; };
    CHECK(mind({"d1:ask", "d1:ask"}).questions_in_row == 2);
    CHECK(mind({"d1:ask", "d1:ask", "d1:reflect"}).questions_in_row == 0);
    CHECK(mind({"d1:tell"}).disclosures_pending == 1);
    CHECK(mind({"d1:tell", "d1:tell"}).disclosures_pending == 1);  // nothing new was said
    CHECK(mind({"d1:tell", "d1:reflect"}).disclosures_pending == 0);
  }

  TEST_CASE("a full memory settles what has run its course without changing a reading") {
    const auto story = room();
    auto play = support::played(story, {});
    auto& world = play.state.world;
    const simulation::ActCode act;
    for (int i = 0; i < simulation::max_impulses; ++i) {
      simulation::press(story, world, 0, act, {static_cast<std::uint8_t>(Meter::ability), shape_short, 30});
      simulation::pass_time(story, play.state, world.now + 60);
    }
    CHECK(world.clients[0].impulse_count == simulation::max_impulses);
    simulation::pass_time(story, play.state, world.now + 1440);
    const int before = simulation::meter(story, world, 0, Meter::ability);
    simulation::press(story, world, 0, act, {static_cast<std::uint8_t>(Meter::ability), shape_short, 30});
    CHECK(world.clients[0].impulse_count == 1);
    CHECK(simulation::meter(story, world, 0, Meter::ability) == before);
    for (std::size_t i = 1; i < world.clients[0].impulses.size(); ++i)
      CHECK(world.clients[0].impulses[i] == simulation::Impulse{});
  }

  TEST_CASE("with nothing run out, a full memory joins the two that began closest together; a lone slow one keeps its pace") {
    const auto story = room();
    auto play = support::played(story, {});
    auto& world = play.state.world;
    const simulation::ActCode act;
    simulation::press(story, world, 0, act, {static_cast<std::uint8_t>(Meter::benevolence), shape_slow, 1000});
    for (int i = 0; i < 2 * simulation::max_impulses; ++i) {
      simulation::pass_time(story, play.state, world.now + 60 + i);
      simulation::press(story, world, 0, act, {static_cast<std::uint8_t>(Meter::ability), shape_slow, 10});
      REQUIRE(world.clients[0].impulse_count <= simulation::max_impulses);
    }
    CHECK(world.clients[0].impulses[0] ==
          simulation::Impulse{0, 1000, static_cast<std::uint8_t>(Meter::benevolence), shape_slow});
    int ability = 0;
    for (const auto& impulse : world.clients[0].impulses)
      ability += impulse.meter == static_cast<std::uint8_t>(Meter::ability) ? impulse.size : 0;
    CHECK(ability == 10 * 2 * simulation::max_impulses);
  }

  TEST_CASE("effects of the same kind within the same hour are one") {
    const auto story = room();
    CHECK(support::played(story, {"d1:comfort", "d1:comfort"}).state.world.clients[0].impulse_count == 1);
    CHECK(reading(story, {"d1:comfort", "d1:comfort"}, Meter::benevolence, 60) == 5000 + 400 + 200);
  }
}
