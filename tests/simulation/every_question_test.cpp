#include "support/every_question.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "analysis/policy.hpp"
#include "scenario/keywords.hpp"
#include "simulation/chance.hpp"
#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"

/// What must hold of every kind of question at every moment of any play.
namespace {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;
using simulation::State;
using simulation::Story;

constexpr auto kinds = {Move::Kind::choose, Move::Kind::add,   Move::Kind::drop,
                        Move::Kind::sort,   Move::Kind::place, Move::Kind::done};

std::string written(const Story& story, const Move& move) { return simulation::to_text(story, move); }

/// All that could be a move at the present question, sensible or not.
std::vector<Move> candidates(const Story& story, const State& state) {
  std::vector<Move> all;
  Move move;
  move.decision = simulation::decision_at(story, state.world);
  std::vector<Index> options{nowhere};
  for (Index i = 0; i < story.options.size(); ++i) options.push_back(i);
  for (const auto kind : kinds) {
    move = {.kind = kind, .decision = move.decision};
    if (kind == Move::Kind::done) all.push_back(move);
    if (kind == Move::Kind::sort)
      for (move.card = 0; move.card < story.cards.size(); ++move.card)
        for (int card_kind = 0; card_kind < 3; ++card_kind)
          for (move.position = 0; move.position <= 9; ++move.position) {
            move.card_kind = static_cast<scenario::CardKind>(card_kind);
            all.push_back(move);
          }
    if (kind == Move::Kind::done || kind == Move::Kind::sort) continue;
    for (const Index option : options) {
      move.option = option;
      if (kind != Move::Kind::place) {
        if (option != nowhere) all.push_back(move);
        continue;
      }
      for (move.slot = 0; move.slot < 21; ++move.slot) all.push_back(move);
    }
  }
  return all;
}

/// Any move that can be made now: of the form, a mark, a note, a step back.
Move any_move(const Story& story, const State& state, std::uint64_t& dice) {
  dice = simulation::mix(dice, 1);
  const auto forms = simulation::form_moves(story, state);
  Move move;
  move.decision = simulation::decision_at(story, state.world);
  if (dice % 11 == 0) return {.kind = Move::Kind::back};
  if (dice % 11 == 1)
    return {
        .kind = Move::Kind::note, .decision = move.decision, .promise = static_cast<Index>(dice / 11 % story.promises.size())};
  if (dice % 11 == 2)
    return {.kind = Move::Kind::mark, .decision = move.decision, .line = static_cast<Index>(dice / 11 % story.lines.size())};
  REQUIRE_FALSE(forms.empty());
  // Answers are rare among additions: half the time the answer is given where it can be.
  if (dice % 2 == 0 && forms.back().kind == Move::Kind::done) return forms.back();
  return forms[dice / 11 % forms.size()];
}

/// English words of the language by their Japanese ones; `ids` and the rest as they are.
std::string in_japanese(std::string text) {
  const auto replace = [&](const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  };
  // What follows an option is another word than what follows a condition.
  replace("then: [{next", "続き: [{next");
  replace("promised\n            then:", "promised\n            続き:");
  for (const scenario::Spelling& row : scenario::spellings())
    for (const std::string before : {" ", "{", "\n"})
      replace(before + std::string(row.en) + ":", before + std::string(row.ja) + ":");
  for (const auto& [en, ja] : std::map<std::string, std::string>{{": fact", ": 事実"},
                                                                 {": guess", ": 推測"},
                                                                 {": feeling", ": 気持ち"},
                                                                 {"by_hand", "自分で"},
                                                                 {"Wed", "水曜"},
                                                                 {"[small_talk]", "雑談"},
                                                                 {": yes", ": はい"},
                                                                 {": no}", ": いいえ}"},
                                                                 {"40%", "40％"},
                                                                 {" min", "分"},
                                                                 {" h\n", "時間\n"},
                                                                 {" h,", "時間,"},
                                                                 {" h}", "時間}"},
                                                                 {" day\n", "日\n"},
                                                                 {"2026-04-07 ", "4月7日(火) "},
                                                                 {"9:00-16:00", "9:00〜16:00"}})
    replace(en, ja);
  return text;
}

}  // namespace

TEST_SUITE("simulation/every question") {
  TEST_CASE("every kind is asked, and both spellings of every word are the same story") {
    const Story story = support::every_question_story();
    std::set<scenario::QuestionKind> asked;
    for (const auto& decision : story.decisions) asked.insert(decision.kind);
    CHECK(asked.size() == 7);
    const std::string japanese = in_japanese(support::every_question());
    for (const char* word :
         {"組み立て", "メール", "整理", "予想", "見直し", "計画", "枠", "札", "間を置く", "受付時間", "約束を控える"})
      CHECK_MESSAGE(japanese.find(word) != std::string::npos, word);
    const Story same = support::every_question_story(japanese);
    CHECK(same.structure == story.structure);
    CHECK((same.texts == story.texts && same.characters == story.characters));
    CHECK(same.slots == story.slots);
    CHECK(same.holidays == std::vector<std::int32_t>{4});
  }

  TEST_CASE("the moves of a form are exactly those that are taken, and every one is read as it is written") {
    const Story story = support::every_question_story();
    std::set<Move::Kind> met;
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
      auto play = simulation::begin_play(story, seed);
      std::uint64_t dice = seed;
      for (int i = 0; i < 60 && play.state.world.ended == 0; ++i) {
        std::set<std::string> offered, accepted;
        for (const Move& move : simulation::form_moves(story, play.state)) {
          offered.insert(written(story, move));
          met.insert(move.kind);
          const auto parsed = simulation::parse_move(story, written(story, move));
          REQUIRE_MESSAGE(parsed.move.has_value(), written(story, move));
          CHECK(*parsed.move == move);
        }
        for (const Move& move : candidates(story, play.state)) {
          State state = play.state;
          if (simulation::advance(story, state, move))
            accepted.insert(written(story, move));
          else
            CHECK(state == play.state);
        }
        CHECK(offered == accepted);
        simulation::apply(story, play, any_move(story, play.state, dice));
      }
    }
    CHECK(met == std::set<Move::Kind>(kinds));
  }

  TEST_CASE("any play, replayed from its written moves, is the same to the byte") {
    const Story story = support::every_question_story();
    int ended = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      auto play = simulation::begin_play(story, seed);
      std::uint64_t dice = seed;
      for (int i = 0; i < 400 && play.state.world.ended == 0; ++i)
        simulation::apply(story, play, any_move(story, play.state, dice));
      ended += play.state.world.ended == 1 ? 1 : 0;
      std::vector<std::string> moves;
      for (const Move& move : play.moves) moves.push_back(written(story, move));
      const auto replayed = simulation::replay(story, seed, moves);
      REQUIRE_FALSE(replayed.refused.has_value());
      CHECK(replayed.play == play);
      CHECK(std::memcmp(&replayed.play.state.world, &play.state.world, sizeof(simulation::World)) == 0);
      CHECK(simulation::hash(replayed.play.state.world) == simulation::hash(play.state.world));
    }
    CHECK(ended > 100);
  }

  TEST_CASE("the World alone decides what happens next: with nothing of the Ledger left, the same moves lead to the same World") {
    const Story story = support::every_question_story();
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      auto play = simulation::begin_play(story, seed);
      State forgetful = play.state;
      std::uint64_t dice = seed;
      for (int i = 0; i < 300 && play.state.world.ended == 0; ++i) {
        const auto move = any_move(story, play.state, dice);
        if (!simulation::apply(story, play, move)) continue;
        if (simulation::is_about_line(move)) continue;
        if (move.kind != Move::Kind::back) {
          forgetful.ledger = simulation::begin(story, seed).ledger;
          REQUIRE(simulation::advance(story, forgetful, move));
          REQUIRE(forgetful.world == play.state.world);
        }
        forgetful.world = play.state.world;
      }
    }
  }

  TEST_CASE("the exemplary answer can be given at any moment, draft or no draft, and is whole") {
    const Story story = support::every_question_story();
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      auto play = simulation::begin_play(story, seed);
      std::uint64_t dice = seed;
      for (int i = 0; i < 80 && play.state.world.ended == 0; ++i) {
        const auto answer = simulation::exemplary_moves(story, play.state, {});
        REQUIRE_FALSE(answer.empty());
        State state = play.state;
        for (const Move& move : answer) REQUIRE_MESSAGE(simulation::advance(story, state, move), written(story, move));
        CHECK(simulation::is_answer(answer.back()));
        CHECK(std::ranges::count_if(answer, simulation::is_answer) == 1);
        simulation::apply(story, play, any_move(story, play.state, dice));
      }
    }
  }

  TEST_CASE("the exemplary path shows all that is expected, and every policy comes to an end") {
    const Story story = support::every_question_story();
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      const auto walk = simulation::walk_exemplary_path(story, seed);
      CHECK(walk.end.world.ended == 1);
      for (const auto name : analysis::policy_names()) {
        CAPTURE(name);
        const auto play = analysis::play(story, *analysis::policy_of(name), seed, text::Language::en);
        CHECK(play.state.world.ended == 1);
      }
    }
  }
}
