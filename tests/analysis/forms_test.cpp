#include <algorithm>
#include <map>
#include <set>

#include "analysis/policies/form_answer.hpp"
#include "analysis/policy.hpp"
#include "support/every_question.hpp"

/// How players who do not read answer questions of several moves.
namespace {

using analysis::Policy;
using simulation::Index;
using simulation::Move;

/// What one policy gave at each decision, first time round: "+c +e done".
std::map<std::string, std::string> first_answers(const simulation::Story& story, Policy policy, std::uint64_t seed) {
  std::map<std::string, std::string> given;
  std::set<std::string> closed;
  for (const Move& move : analysis::play(story, policy, seed, text::Language::en).moves) {
    if (move.kind == Move::Kind::mark || move.kind == Move::Kind::note) continue;
    const std::string& decision = story.decisions[move.decision].id;
    if (closed.contains(decision)) continue;
    const std::string text = simulation::to_text(story, move);
    given[decision] += text.substr(decision.size() + 1) + " ";
    if (simulation::is_answer(move)) closed.insert(decision);
  }
  return given;
}

}  // namespace

TEST_SUITE("analysis/forms") {
  TEST_CASE("the model gives the exemplary answers, having written its promises down") {
    const auto story = support::every_question_story();
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      auto given = first_answers(story, Policy::model, seed);
      CHECK(given["d1"] == "+c +e +a done ");  // no time is the key's: the first will do
      CHECK(given["d2"] == "a=fact@1 b=guess c=feeling d=fact@2 done ");
      CHECK(given["d4"] == "b ");
      CHECK(given["d5"] == "+b done ");
      CHECK(given["d6"] == "s1=a s2=b done ");
    }
  }

  TEST_CASE("first and last go by the order shown, longest and shortest by the words") {
    const auto story = support::every_question_story();
    // In the author's order, a plan takes each slot's first task that fits.
    CHECK(first_answers(story, Policy::first, 1)["d6"].starts_with("s1=b s2=d done"));
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      // Of three parts the better half is two.
      CHECK(first_answers(story, Policy::longest, seed)["d5"] == "+b +c done ");
      CHECK(first_answers(story, Policy::shortest, seed)["d5"] == "+a +c done ");
      for (const Policy policy : {Policy::first, Policy::last}) {
        const auto state = simulation::begin(story, seed);
        const auto offers = simulation::offers(story, state.world);
        const Index liked = policy == Policy::first ? offers.front() : offers.back();
        CHECK(first_answers(story, policy, seed)["d1"].find("+" + story.options[liked].id + " ") != std::string::npos);
      }
    }
  }

  TEST_CASE("none but random and the model takes a card for anything but a fact, and random for everything") {
    const auto story = support::every_question_story();
    for (const Policy policy : {Policy::first, Policy::last, Policy::longest, Policy::shortest}) {
      const std::string board = first_answers(story, policy, 5)["d2"];
      CHECK(board.find("guess") == std::string::npos);
      CHECK(board.find("feeling") == std::string::npos);
      CHECK(board.ends_with("done "));
    }
    std::set<std::string> boards;
    for (std::uint64_t seed = 0; seed < 30; ++seed) boards.insert(first_answers(story, Policy::random, seed)["d2"]);
    CHECK(boards.size() > 20);
  }

  TEST_CASE("an answer is whole from any state, of a group one part is in, and it is the same every time") {
    const auto story = support::every_question_story();
    for (const auto name : analysis::policy_names()) {
      CAPTURE(name);
      for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto play = analysis::play(story, *analysis::policy_of(name), seed, text::Language::en);
        CHECK(play == analysis::play(story, *analysis::policy_of(name), seed, text::Language::en));
        CHECK(play.state.world.ended == 1);
        std::set<std::uint8_t> groups;
        for (const Move& move : play.moves) {
          if (simulation::is_answer(move)) groups.clear();
          if (move.kind != Move::Kind::add || story.options[move.option].group == simulation::no_group) continue;
          if (story.decisions[move.decision].kind == scenario::QuestionKind::review) continue;
          CHECK(groups.insert(story.options[move.option].group).second);
        }
      }
    }
  }
}
