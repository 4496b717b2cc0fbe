#include "analysis/policy.hpp"

#include <algorithm>
#include <map>

#include "support/small_story.hpp"

/// The automatic players: each does what its name says, and nothing else decides.
namespace {

using analysis::Policy;

simulation::Story three_ways() {
  return support::story_of(
      "  visit:\n    flow:\n      - {sato: No tea today., id: l1, signal: no tea}\n      - {sato: Rain., id: l2, lure: rain}\n      - choose:\n"
      "          - {say: of middling length, id: mid, acts: talk}\n          - {say: short, id: short, acts: greet}\n"
      "          - {say: the longest thing anybody could say here, id: long, acts: rude}\n"
      "          - {say: exemplary ask, id: ask, acts: ask, exemplary: yes}\n        id: d1\n"
      "      - choose:\n          - {say: around again, id: again, acts: greet, then: [{next: visit}], exemplary: yes}\n          - {say: out, id: out, acts: greet, exemplary: yes}\n        id: d2\n"
      "      - end: good\n");
}

/// The option the policy takes first, marks left out.
std::string first_answer(const simulation::Story& story, Policy policy, std::uint64_t seed) {
  const auto play = analysis::play(story, policy, seed, text::Language::en);
  const auto answer = std::find_if(play.moves.begin(), play.moves.end(),
                                   [](const auto& move) { return move.kind == simulation::Move::Kind::choose; });
  return story.options[answer->option].id;
}

}  // namespace

TEST_SUITE("analysis/policy") {
  TEST_CASE("every policy has a name that finds it again") {
    CHECK(analysis::policy_names().size() == 23);
    for (const auto name : analysis::policy_names()) {
      REQUIRE(analysis::policy_of(name).has_value());
      CHECK(analysis::name(*analysis::policy_of(name)) == name);
    }
    CHECK_FALSE(analysis::policy_of("cleverest").has_value());
  }

  TEST_CASE("first and last go by the order shown, longest and shortest by the words, model by the key") {
    const auto story = three_ways();
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      CAPTURE(seed);
      const auto state = simulation::begin(story, seed);
      const auto offers = simulation::offers(story, state.world);
      CHECK(first_answer(story, Policy::first, seed) == story.options[offers.front()].id);
      CHECK(first_answer(story, Policy::last, seed) == story.options[offers.back()].id);
      CHECK(first_answer(story, Policy::longest, seed) == "long");
      CHECK(first_answer(story, Policy::shortest, seed) == "short");
      CHECK(first_answer(story, Policy::model, seed) == "ask");
    }
  }

  TEST_CASE("random takes every option about as often as any other") {
    const auto story = three_ways();
    std::map<std::string, int> taken;
    for (std::uint64_t seed = 0; seed < 400; ++seed) ++taken[first_answer(story, Policy::random, seed)];
    REQUIRE(taken.size() == 4);
    for (const auto& [id, times] : taken) {
      CAPTURE(id);
      CHECK(times > 60);
      CHECK(times < 140);
    }
  }

  TEST_CASE("the model marks signals and no lures, and no loop holds it") {
    const auto story = three_ways();
    const auto play = analysis::play(story, Policy::model, 3, text::Language::en);
    CHECK(play.state.world.ended == 1);
    REQUIRE(play.state.ledger.marks.size() == 1);
    CHECK(story.lines[play.state.ledger.marks[0].line].id == "l1");
    const auto score = simulation::score(story, play.state);
    CHECK(score.dimensions[0]->score == 10000);
  }

  TEST_CASE("who does not read never marks, and the same seed gives the same play, which its moves rebuild") {
    const auto story = three_ways();
    for (const auto name : analysis::policy_names()) {
      const Policy policy = *analysis::policy_of(name);
      CAPTURE(name);
      const auto play = analysis::play(story, policy, 11, text::Language::en);
      CHECK(play == analysis::play(story, policy, 11, text::Language::en));
      if (analysis::kind(policy) == analysis::PolicyKind::blind) CHECK(play.state.ledger.marks.empty());
      std::vector<std::string> moves;
      for (const auto& move : play.moves) moves.push_back(simulation::to_text(story, move));
      CHECK(simulation::replay(story, 11, moves).play.state == play.state);
    }
  }

  TEST_CASE("no player of habits walks in circles") {
    const auto story = three_ways();
    for (const auto name : analysis::policy_names())
      for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        CAPTURE(name);
        CAPTURE(seed);
        CHECK(analysis::play(story, *analysis::policy_of(name), seed, text::Language::en).state.world.ended == 1);
      }
  }

  TEST_CASE("a play that finds no end stops at the limit") {
    const auto story = three_ways();
    CHECK(analysis::play(story, Policy::model, 1, text::Language::en, 2).moves.size() == 2);
  }
}
