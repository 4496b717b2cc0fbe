#include <algorithm>
#include <functional>

#include "simulation/condition_eval.hpp"
#include "support/small_story.hpp"

/// Moves, offers, stepping back, replay: the same seed and moves are the same play.
namespace {

using simulation::RefusedBecause;
using support::story_of;

/// Two days, a loop, chance, a promise, a lie: something of everything.
simulation::Story long_story() {
  return story_of(
      "  one:\n    at: day 1 10:00\n    flow:\n"
      "      - {sato: {warm: Oh hello!, neutral: Hello., cool: Good morning., formal: I am at your disposal.}, id: l1, signal: no small talk}\n"
      "      - request: list\n"
      "      - choose:\n"
      "          - {say: ask, id: ask, acts: ask, exemplary: yes, then: [{sato: Nobody called., id: l2, reveals: no-word}]}\n"
      "          - {say: sorry, id: sorry, acts: sorry, takes: 30 min}\n"
      "          - {say: a lie, id: lie, acts: lie, promise: list}\n"
      "          - {say: luck, id: luck, acts: greet, when: {chance: 50%}}\n"
      "        id: d1\n"
      "      - if: {chance: 50%}\n        then: [{happens: rude}]\n        else: [{pass: 20 min}]\n"
      "      - next: two\n"
      "  two:\n    at: day 2 10:00\n    channel: phone\n    flow:\n"
      "      - choose:\n"
      "          - {say: reflect, id: reflect, acts: reflect, exemplary: yes}\n"
      "          - {say: again, id: again, acts: [ask, rude], takes: 3 h, then: [{next: two}]}\n"
      "          - {say: sorry, id: sorry, acts: [sorry, plan], promise: list}\n"
      "          - {wait: wait, id: wait, acts: sit-on-it, takes: 2 days}\n"
      "        id: d2\n"
      "      - next: three\n"
      "  three:\n    at: day 6 10:00\n    channel: phone\n    flow:\n"
      "      - choose:\n"
      "          - {do: deliver, id: keep, keep: list, acts: comfort, exemplary: yes, with: sato}\n"
      "          - {say: talk, id: talk, acts: [talk, admit-deception], when: {known: no-word}}\n"
      "          - {say: nothing, id: nothing, acts: greet}\n"
      "        id: d3\n"
      "      - if: {meters: {trust: mid or more}}\n        then: [{end: good}]\n        else: [{end: bad}]\n");
}

simulation::Move random_move(const simulation::Story& story, const simulation::State& state, std::uint64_t& dice) {
  dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
  simulation::Move move;
  move.decision = simulation::decision_at(story, state.world);
  const auto offers = simulation::offers(story, state.world);
  const std::uint64_t roll = dice >> 33;
  if (roll % 7 == 0) {
    move.kind = simulation::Move::Kind::back;
  } else if (roll % 7 == 1) {
    move.kind = simulation::Move::Kind::mark;
    move.line = static_cast<simulation::Index>(roll % story.lines.size());
  } else {
    move.option = offers[roll % offers.size()];
  }
  return move;
}

/// What must hold after every step of any play.
void check_invariants(const simulation::Story& story, const simulation::State& state) {
  for (int person = 0; person < static_cast<int>(story.people.size()); ++person) {
    for (int m = 0; m < condition::meter_count; ++m) {
      const int value = simulation::meter(story, state.world, person, static_cast<condition::Meter>(m));
      CHECK(value >= 0);
      CHECK(value <= 10000);
    }
    for (std::size_t belief = 0; belief < 3; ++belief) {
      const int ceiling = state.world.clients[static_cast<std::size_t>(person)].ceiling[belief];
      CHECK(simulation::meter(story, state.world, person, static_cast<condition::Meter>(belief)) <= ceiling);
      CHECK(ceiling >= 0);
    }
  }
  CHECK(state.world.node < story.nodes.size());
  CHECK((state.world.ended != 0) == (simulation::decision_at(story, state.world) == simulation::nowhere));
  const auto score = simulation::score(story, state);
  for (const auto& dimension : score.dimensions) {
    if (!dimension) continue;
    CHECK(dimension->score >= 0);
    CHECK(dimension->score <= 10000);
    CHECK(dimension->moments > 0);
  }
  for (const auto& moment : score.moments) {
    CHECK(moment.value >= 0);
    CHECK(moment.value <= 100);
  }
}

std::vector<std::string> written(const simulation::Story& story, const std::vector<simulation::Move>& moves) {
  std::vector<std::string> out;
  for (const auto& move : moves) out.push_back(simulation::to_text(story, move));
  return out;
}

}  // namespace

TEST_SUITE("simulation/play") {
  TEST_CASE("a step that reveals makes known the fact it names, whatever was revealed before") {
    const auto story = story_of(
        "  visit:\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n      - reveals: other\n"
        "      - choose:\n          - {say: ask, id: a, acts: ask, exemplary: yes}\n          - {say: greet, id: b, acts: greet}\n"
        "        id: d1\n      - reveals: no-word\n      - if: {known: other}\n        then: [{end: good}]\n      - end: bad\n");
    const auto begun = simulation::begin(story, 1);
    for (std::size_t fact = 0; fact < story.facts.size(); ++fact) CHECK(begun.world.facts[fact]);
    const auto silent = story_of(
        "  visit:\n    flow:\n      - reveals: other\n"
        "      - choose:\n          - {say: ask, id: a, acts: ask, exemplary: yes, reveals: no-word}\n"
        "          - {say: greet, id: b, acts: greet}\n        id: d1\n      - end: bad\n");
    const auto heard = simulation::begin(silent, 1).world.facts;
    for (std::size_t fact = 0; fact < silent.facts.size(); ++fact) CHECK(heard[fact] == (silent.facts[fact].id == "other"));
  }

  TEST_CASE("a move written and read again is the same move") {
    const auto story = long_story();
    for (const char* text : {"d1:ask", "d3:keep", "d1:mark=l1", "d2:l1=busy", "d2:l2=unknown", "back"}) {
      const auto parsed = simulation::parse_move(story, text);
      REQUIRE(parsed.move.has_value());
      CHECK(simulation::to_text(story, *parsed.move) == text);
    }
    struct Wrong {
      const char* text;
      RefusedBecause because;
      const char* word;
    };
    for (const Wrong& wrong :
         {Wrong{"d9:a", RefusedBecause::unknown_decision, "d9"}, Wrong{"", RefusedBecause::unknown_decision, ""},
          Wrong{"d1", RefusedBecause::unknown_decision, "d1"}, Wrong{"d1:zzz", RefusedBecause::unknown_option, "zzz"},
          Wrong{"d1:mark=l77", RefusedBecause::unknown_line, "l77"},
          Wrong{"d1:l1=cross", RefusedBecause::unknown_option, "cross"}}) {
      const auto parsed = simulation::parse_move(story, wrong.text);
      REQUIRE(parsed.error.has_value());
      CHECK_FALSE(parsed.move.has_value());
      CHECK(*parsed.error == simulation::MoveError{wrong.because, wrong.word});
    }
  }

  TEST_CASE("a move that is not on offer is refused and changes nothing") {
    const auto story = long_story();
    const auto before = simulation::begin(story, 3);
    for (const char* text : {"d2:sorry", "d3:talk", "back", "d1:mark=l2"}) {
      CAPTURE(text);
      auto state = before;
      simulation::Events events;
      CHECK_FALSE(simulation::advance(story, state, *simulation::parse_move(story, text).move, &events));
      CHECK(state == before);
      REQUIRE(events.size() == 1);
      CHECK(std::holds_alternative<simulation::Refused>(events[0]));
    }
  }

  TEST_CASE("any play, replayed from its moves alone, is the same to the byte, and stays in its ranges") {
    const auto story = long_story();
    int ended = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      CAPTURE(seed);
      std::uint64_t dice = seed * 77 + 5;
      auto play = simulation::begin_play(story, seed);
      for (int i = 0; i < 40 && play.state.world.ended == 0; ++i) {
        simulation::apply(story, play, random_move(story, play.state, dice));
        check_invariants(story, play.state);
      }
      ended += static_cast<int>(play.state.world.ended);
      const auto again = simulation::replay(story, seed, written(story, play.moves));
      CHECK_FALSE(again.refused.has_value());
      CHECK(again.play == play);
      CHECK(simulation::hash(again.play.state.world) == simulation::hash(play.state.world));
      CHECK(simulation::score(story, again.play.state) == simulation::score(story, play.state));
    }
    CHECK(ended > 20);
  }

  TEST_CASE("telling the events changes nothing but the events") {
    const auto story = long_story();
    simulation::Events events;
    auto told = simulation::begin(story, 9, &events);
    auto quiet = simulation::begin(story, 9);
    CHECK(told == quiet);
    const auto move = *simulation::parse_move(story, "d1:ask").move;
    simulation::advance(story, told, move, &events);
    simulation::advance(story, quiet, move);
    CHECK(told == quiet);
  }

  TEST_CASE("stepping back restores the world exactly and keeps the first score") {
    const auto story = support::story_of(
        "  visit:\n    flow:\n      - choose:\n          - {say: ask, id: ask, acts: ask, exemplary: yes}\n          - {say: talk, id: talk, acts: [talk, lie]}\n        id: d1\n"
        "      - {sato: Hm., id: l1, signal: hm}\n"
        "      - choose:\n          - {say: comfort, id: comfort, acts: comfort, exemplary: yes}\n          - {say: rude, id: rude, acts: rude}\n        id: d2\n      - end: good\n");
    const auto fresh = simulation::begin_play(story, 4);
    auto play = support::played(story, {"d1:talk", "back"}, 4);
    CHECK(play.state.world == fresh.state.world);
    CHECK(support::moments(story, play.state) ==
          "listen-for-the-real-issue@visit broken 0; no-cover-up@visit broken 0; notice-signals@visit missed 0");
    const auto better = support::played(story, {"d1:talk", "back", "d1:ask", "d2:comfort"}, 4);
    CHECK(
        support::moments(story, better.state) ==
        "listen-for-the-real-issue@visit broken 0; no-cover-up@visit broken 0; notice-signals@visit missed 0; sense-their-feelings@visit shown 100");
    const auto straight = support::played(story, {"d1:ask", "d2:comfort"}, 4);
    CHECK(better.state.world == straight.state.world);
    const auto worse = support::played(story, {"d1:ask", "d2:comfort", "back", "back", "d1:talk", "d2:rude"}, 4);
    CHECK(simulation::score(story, worse.state).moments == simulation::score(story, straight.state).moments);
    CHECK_FALSE(worse.state.ledger.deceived);
    CHECK(simulation::replay(story, 4, {"back"}).refused->second.because == RefusedBecause::nothing_to_undo);
  }

  TEST_CASE("options come in an order of the seed's own, the same each time; a fixed order is the author's") {
    const auto text = [](const char* fixed) {
      return std::string(
                 "  visit:\n    flow:\n      - choose:\n          - {say: a, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: greet}\n"
                 "          - {say: c, id: c, acts: greet, when: {chance: 50%}}\n          - {say: d, id: d, acts: greet}\n        id: d1\n") +
             fixed + "      - end: good\n";
    };
    const auto story = story_of(text(""));
    const auto order = [](const simulation::Story& s, std::uint64_t seed) {
      std::string ids;
      const auto state = simulation::begin(s, seed);
      for (const auto option : simulation::offers(s, state.world)) ids += s.options[option].id;
      return ids;
    };
    std::vector<std::string> seen;
    int first_a = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      const std::string ids = order(story, seed);
      CHECK(ids == order(story, seed));
      first_a += ids[0] == 'a' ? 1 : 0;
      seen.push_back(ids);
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    CHECK(seen.size() == 24 + 6);
    CHECK(first_a > 50);
    CHECK(first_a < 130);
    const auto fixed = story_of(text("        fixed_order: yes\n"));
    for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK((order(fixed, seed) == "abcd" || order(fixed, seed) == "abd"));
  }

  TEST_CASE("a decision met again in a loop has consequences and is scored once") {
    const auto story = story_of(
        "  visit:\n    flow:\n      - choose:\n          - {say: again, id: again, acts: talk, then: [{next: visit}]}\n          - {say: ask, id: ask, acts: ask, exemplary: yes}\n        id: d1\n      - end: good\n");
    CHECK(support::moments(story, {"d1:again", "d1:ask"}) == "listen-for-the-real-issue@visit broken 0");
    const auto twice = support::played(story, {"d1:again", "d1:again", "d1:ask"});
    CHECK(simulation::times_done(twice.state.world.clients[0],
                                 story.code.acts[story.act_lists[story.options[0].acts.begin]].family) == 2);
  }

  TEST_CASE("what an act is belongs to the structure, as what it is worth does") {
    const std::string flow =
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose: [{say: a, id: a, acts: greet, exemplary: yes}, {say: b, id: b, acts: plan}]\n"
        "        id: d1\n      - end: good\n";
    const auto structure = [&](const std::function<void(rubric::Act&)>& change) {
      rubric::Rubric rubric = support::play_rubric();
      change(*std::ranges::find(rubric.acts, "plan", &rubric::Act::id));
      return simulation::compile(support::scenario_of(support::small_scenario(flow), rubric), rubric).structure;
    };
    const auto same = structure([](rubric::Act&) {});
    CHECK(structure([](rubric::Act&) {}) == same);
    CHECK(structure([](rubric::Act& act) { act.wears_out = !act.wears_out; }) != same);
    CHECK(structure([](rubric::Act& act) { act.offence = "rudeness"; }) != same);
    CHECK(structure([](rubric::Act& act) { act.speech = rubric::Speech::question; }) != same);
    CHECK(structure([](rubric::Act& act) { act.deception = true; }) != same);
    // An act that keeps somebody waiting: whether the option answers is part of how it plays out.
    CHECK(structure([](rubric::Act& act) {
            act.appraisals.back().marks.push_back({"respond-fast", rubric::Verdict::broken, {}});
          }) != same);
  }

  TEST_CASE("a typo mended leaves the structure; another act does not") {
    const std::string text =
        "  visit:\n    flow:\n      - choose:\n          - {say: helo, id: a, acts: greet, exemplary: yes}\n          - {say: b, id: b, acts: ask}\n        id: d1\n      - end: good\n";
    auto mended = text, changed = text;
    mended.replace(mended.find("helo"), 4, "hello");
    changed.replace(changed.find("acts: ask"), 9, "acts: talk");
    CHECK(story_of(text).structure == story_of(mended).structure);
    CHECK(story_of(text).structure != story_of(changed).structure);
  }
}
