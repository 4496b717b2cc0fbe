#include "analysis/explore/explore.hpp"

#include "analysis/explore/abstract_run.hpp"
#include "analysis/policy.hpp"
#include "support/every_question.hpp"
#include "support/may_happen.hpp"

namespace {

using analysis::Exploration;
using analysis::Verdict;
using simulation::Story;

Exploration explored(const Story& story, std::uint64_t limit = 100'000, unsigned threads = 2) {
  return analysis::explore(story, {.limit = limit, .threads = threads});
}

Verdict verdict(const Story& story, const Exploration& found, const std::string& id) {
  for (const auto& target : found.targets)
    if (id_of(story, target.target) == id) return target.verdict;
  FAIL("no such target: ", id);
  return {};
}

/// A visit with two answers, then what is tested, then one of two ends.
Story visit(const std::string& then, const std::string& more = {}) {
  return support::story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n      - {sato: Nobody called., reveals: no-word}\n      - choose:\n"
      "          - {say: greet, id: greet, acts: greet, exemplary: yes, because: so}\n"
      "          - {say: ask, id: ask, acts: ask, because: so}\n        id: d1\n" +
          then,
      more);
}

Story ends_if(const std::string& condition) {
  return visit("      - if: " + condition + "\n        then: [{end: good}]\n      - end: bad\n");
}

}  // namespace

TEST_SUITE("analysis/explore") {
  TEST_CASE("what a small story can come to is shown, all of it, with the shortest play first") {
    const Story story = ends_if("{chose: d1.ask}");
    const Exploration found = explored(story);
    CHECK(found.exhaustive);
    CHECK(found.complete());
    CHECK_FALSE(found.has_findings());
    for (const auto& target : found.targets) {
      CHECK(target.verdict == Verdict::reachable);
      CHECK(target.witness.moves.size() == 1);
    }
    CHECK(found.stuck == Verdict::unreachable_proved);
  }

  TEST_CASE("what cannot be is proved") {
    const std::vector<std::string> impossible{
        "{known: other}",                                    // revealed nowhere
        "{all: [{chose: d1.ask}, {not: {chose: d1.ask}}]}",  // contradicts itself
        "{meters: {integrity: very_high}}",                  // nothing here raises it
        "{promises: {list: kept}}",                          // never made
        "{grievance: unknown}",                              // it was said in the first line
        "{all: [{meters: {trust: low or less}}, {meters: {ability: mid or more}}, {meters: {benevolence: mid or more}}, "
        "{meters: {integrity: mid or more}}]}"};
    for (const std::string& condition : impossible) {
      CAPTURE(condition);
      const Story story = ends_if(condition);
      const Exploration found = explored(story);
      CHECK(verdict(story, found, "good") == Verdict::unreachable_proved);
      CHECK(verdict(story, found, "bad") == Verdict::reachable);
      CHECK(found.complete());
      CHECK(found.has_findings());
    }
  }

  TEST_CASE("what only looking at everything can settle is settled by that, and undecided where the search was cut short") {
    // Each half can be; that they exclude each other is forgotten where the two ways meet.
    const Story story = support::story_of(
        "  visit:\n    flow:\n      - choose:\n          - {say: tell, id: tell, acts: greet, exemplary: yes, because: so, reveals: other}\n"
        "          - {say: ask, id: ask, acts: ask, because: so}\n        id: d1\n"
        "      - if: {chose: d1.ask, known: other}\n        then: [{end: good}]\n      - end: bad\n");
    CHECK(verdict(story, explored(story), "good") == Verdict::unreachable_enumerated);
    const Exploration cut_short = explored(story, 1);
    CHECK_FALSE(cut_short.exhaustive);
    CHECK(verdict(story, cut_short, "good") == Verdict::undecided);
    CHECK_FALSE(cut_short.complete());
  }

  TEST_CASE("equal runs are equal, whatever the threads") {
    const Story story = support::every_question_story();
    const Exploration one = explored(story, 6'000, 1), two = explored(story, 6'000, 2);
    CHECK(one.states == two.states);
    REQUIRE(one.targets.size() == two.targets.size());
    for (std::size_t i = 0; i < one.targets.size(); ++i) {
      CHECK(one.targets[i].verdict == two.targets[i].verdict);
      CHECK(one.targets[i].witness == two.targets[i].witness);
    }
    CHECK(one.variants_unseen == two.variants_unseen);
    for (std::size_t d = 0; d < one.bounds.size(); ++d) CHECK(one.bounds[d].min == two.bounds[d].min);
  }

  TEST_CASE("every kind of question is answered in every way that counts") {
    const Story story = support::every_question_story();
    const Exploration found = explored(story, 30'000);
    // Nobody says the other thing. The sample is promised by a task of the week and so could be brought in a second one alone,
    // for which it is too late by then; that the second week is later than the first is more than is followed.
    CHECK(verdict(story, found, "d1:f") == Verdict::unreachable_proved);
    CHECK(verdict(story, found, "d6:e") == Verdict::undecided);
    CHECK(verdict(story, found, "d6.e") == Verdict::undecided);
    int reached = 0;
    for (const auto& target : found.targets) {
      if (target.verdict != Verdict::reachable) continue;
      ++reached;
      std::vector<std::string> moves;
      for (const auto& move : target.witness.moves) moves.push_back(simulation::to_text(story, move));
      const auto replayed = simulation::replay(story, target.witness.seed, moves);
      CHECK_FALSE(replayed.refused);
      CHECK(replayed.play.state.world.ended == 1);
    }
    CHECK(reached == static_cast<int>(found.targets.size()) - 3);
    CHECK(found.stuck == Verdict::unreachable_proved);
    const auto may = analysis::what_may_happen(story, analysis::graph_of(story));
    support::check_dice_stay_within(story, may, 60, text::Language::en);
  }

  TEST_CASE("a question that nothing answers is a dead end, with the way to it") {
    Story story = ends_if("{chose: d1.ask}");
    // Validation asks for an option without condition, so one is taken away by hand.
    simulation::ConditionCode never;
    never.op = simulation::ConditionCode::Op::constant;
    never.next = static_cast<simulation::Index>(story.conditions.size()) + 1;
    story.conditions.push_back(never);
    for (auto& option : story.options) option.condition = static_cast<simulation::Index>(story.conditions.size()) - 1;
    const Exploration found = explored(story);
    REQUIRE(found.dead_ends.size() == 1);
    CHECK(found.dead_ends.front().kind == analysis::DeadEnd::Kind::nothing_on_offer);
    CHECK(found.dead_ends.front().witness.moves.empty());
    CHECK(found.stuck == Verdict::reachable);
    CHECK(found.has_findings());
  }

  TEST_CASE("a story that goes round without asking is told, with the answer before it") {
    Story story = ends_if("{chose: d1.ask}");
    // Validation refuses such a loop, so the end is bent back by hand.
    for (simulation::Index i = 0; i < story.nodes.size(); ++i)
      if (story.nodes[i].kind == simulation::NodeKind::end && story.nodes[i].a == 0)
        story.nodes[i] = {simulation::NodeKind::jump, simulation::nowhere, i};
    const Exploration found = explored(story);
    REQUIRE(found.dead_ends.size() == 1);
    CHECK(found.dead_ends.front().kind == analysis::DeadEnd::Kind::endless_loop);
    REQUIRE(found.dead_ends.front().witness.moves.size() == 1);
    CHECK(simulation::to_text(story, found.dead_ends.front().witness.moves.front()) == "d1:ask");
    CHECK(verdict(story, found, "good") == Verdict::unreachable_proved);
  }

  TEST_CASE("what time alone brings about is seen from both sides") {
    struct Row {
      const char* what;
      const char* flow;
    };
    const std::vector<Row> rows{
        // Two working days of silence cost twice 500 of benevolence, from the middle to its edge.
        {"silence",
         "      - pass: 3 days\n      - if: {meters: {benevolence: low or less}}\n        then: [{end: good}]\n      - end: bad\n"},
        {"a promise falling due",
         "      - pass: 3 days\n      - if: {promises: {list: broken}}\n        then: [{end: good}]\n      - end: bad\n"},
        // Irritated at once and no more two days later.
        {"what is felt for a while",
         "      - happens: rude\n      - pass: 1 h\n      - if: {meters: {irritation: very_low}}\n        then: [{end: bad}]\n"
         "      - pass: 2 days\n      - if: {meters: {irritation: very_low}}\n        then: [{end: good}]\n      - end: bad\n"},
    };
    for (const Row& row : rows) {
      CAPTURE(std::string(row.what));
      const Story story = support::story_of(
          std::string(
              "  visit:\n    at: day 1 10:00\n    flow:\n      - {sato: Nobody called., reveals: no-word}\n      - choose:\n"
              "          - {say: ask, id: ask, acts: ask, exemplary: yes, because: so}\n"
              "          - {wait: wait, id: wait, because: so, promise: list}\n"
              "          - {do: bring it, id: keep, acts: greet, because: so, keep: list}\n        id: d1\n") +
          row.flow);
      const Exploration found = explored(story);
      CHECK(found.exhaustive);
      CHECK(verdict(story, found, "good") == Verdict::reachable);
      const auto may = analysis::what_may_happen(story, analysis::graph_of(story));
      for (std::size_t target = 0; target < found.targets.size(); ++target)
        if (found.targets[target].verdict == Verdict::reachable) CHECK(may.targets[target]);
    }
  }

  TEST_CASE("luck is tried both ways, and alone never proves anything") {
    const Story story = ends_if("{chance: 5%}");
    const Exploration found = explored(story);
    CHECK(found.seeds.size() > 1);
    CHECK_FALSE(found.exhaustive);
    CHECK(verdict(story, found, "good") == Verdict::reachable);
    CHECK(verdict(story, found, "bad") == Verdict::reachable);
  }

  TEST_CASE("a search that is asked to stop says so and has not decided what it did not see") {
    const Story story = support::every_question_story();
    std::stop_source stop;
    stop.request_stop();
    const Exploration found = analysis::explore(story, {.limit = 1'000'000, .threads = 2, .stop = stop.get_token()});
    CHECK(found.stopped);
    CHECK_FALSE(found.exhaustive);
    CHECK_FALSE(found.complete());
  }
}
