#include "analysis/conditions.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/read_text.hpp"
#include "support/shipped.hpp"

/// The conditions: each holds on what is shipped, and a copy in which one thing is wrong fails by that one.
namespace {

using analysis::Condition;
using analysis::Policy;

constexpr std::size_t runs = 6;

/// One thing made wrong in the text of a shipped scenario.
struct Break {
  std::string what;
  std::vector<std::pair<std::string, std::string>> changes;
  Condition caught_by;
};

struct Original {
  support::Shipped shipped;
  std::vector<std::pair<std::string, std::string>> sidecars;
};

Original original() {
  const std::filesystem::path folder = SOURCE_DIR "/scenarios";
  return {support::load_shipped(folder / "appointed-hour.yaml"), {{"en", support::read_text(folder / "appointed-hour.en.yaml")}}};
}

simulation::Story broken(const Original& from, const Break& made) {
  std::string text = from.shipped.loaded.source;
  for (const auto& [before, after] : made.changes) {
    auto at = text.find(before);
    REQUIRE_MESSAGE(at != std::string::npos, before);
    for (; at != std::string::npos; at = text.find(before, at + after.size())) text.replace(at, before.size(), after);
  }
  const auto loaded = loading::parse_scenario(text, "appointed-hour.yaml", from.shipped.rubric, from.sidecars);
  for (const auto& problem : loaded.problems)
    if (problem.severity == diagnostic::Severity::error) FAIL_CHECK(text::line(problem, text::Language::en));
  REQUIRE(loaded.scenario.has_value());
  return simulation::compile(*loaded.scenario, from.shipped.rubric);
}

std::string conditions_in(const std::vector<analysis::Fault>& faults) {
  std::string all;
  for (const auto& fault : faults) all += std::string(analysis::name(fault.condition)) + " ";
  return all;
}

/// The play a fault shows is there to be played again, and ends as it says.
void check_example(const simulation::Story& story, const analysis::Fault& fault) {
  if (fault.moves.empty()) return;
  std::vector<std::string> moves;
  for (const auto& move : fault.moves) moves.push_back(simulation::to_text(story, move));
  const auto replayed = simulation::replay(story, fault.seed, moves);
  CHECK_FALSE(replayed.refused.has_value());
  CHECK(simulation::outcome_at(story, replayed.play.state.world) == fault.outcome);
}

const std::vector<Break>& breaks() {
  static const std::vector<Break> all = {
      {"the exemplary answer hides what it should say",
       {{"行為: [不都合な事実を先に話す]\n            わかる: 時刻を伝えた",
         "行為: [不都合な事実を伏せる]\n            わかる: 時刻を伝えた"}},
       Condition::model_scores},
      {"the wrong answer is marked as exemplary",
       {{"行為: [間を空けて待つ]\n            手本: はい\n", "行為: [間を空けて待つ]\n"},
        {"行為: [許しを迫る]\n            理由: はっきり",
         "行為: [許しを迫る]\n            手本: はい\n            理由: はっきり"}},
       Condition::model_succeeds},
      {"the best outcome asks for what no exemplary answer does",
       {{"選んだ: d22.d\n", "選んだ: d22.a\n"}},
       Condition::model_succeeds},
      {"it says it teaches what nothing in it is about",
       {{"  - 相手の席から見る\n", "  - 相手の席から見る\n  - 役立つ知恵を分ける\n"}},
       Condition::taught_is_shown},
  };
  return all;
}

/// Its Japanese words, and four hundred letters more.
void lengthen(simulation::Story& story, simulation::TextIndex text) {
  const std::string longer = std::string(simulation::words(story, text, text::Language::ja)) + std::string(400, 'x');
  const auto begin = static_cast<simulation::Index>(story.characters.size());
  story.characters.insert(story.characters.end(), longer.begin(), longer.end());
  story.texts[0][text] = {begin, static_cast<simulation::Index>(story.characters.size())};
}

}  // namespace

TEST_SUITE("analysis/balance") {
  TEST_CASE("every condition holds on what is shipped, and on how many threads it is found out leaves no trace") {
    std::vector<simulation::Story> stories;
    for (const auto& file : support::shipped_files()) stories.push_back(support::shipped_story(file));
    const auto one = analysis::balance(stories, runs, 1), three = analysis::balance(stories, runs, 3);
    for (const auto& scenario : one.scenarios) CHECK(conditions_in(scenario.faults) == "");
    CHECK(one.pooled_faults.empty());
    CHECK(analysis::holds(one));
    REQUIRE(one.scenarios.size() == three.scenarios.size());
    for (std::size_t i = 0; i < one.scenarios.size(); ++i)
      for (std::size_t row = 0; row < one.scenarios[i].rows.size(); ++row)
        CHECK(one.scenarios[i].rows[row].results == three.scenarios[i].rows[row].results);
  }

  TEST_CASE("a copy in which one thing is wrong is caught by the condition it breaks, with a play that shows it") {
    const Original from = original();
    for (const Break& made : breaks()) {
      CAPTURE(made.what);
      const auto story = broken(from, made);
      const auto balance = analysis::balance_one(story, runs, 1);
      const auto fault = std::ranges::find(balance.faults, made.caught_by, &analysis::Fault::condition);
      CHECK_MESSAGE(fault != balance.faults.end(), conditions_in(balance.faults));
      for (const auto& each : balance.faults) check_example(story, each);
    }
  }

  TEST_CASE("where points are lost: the decision and the option") {
    const auto story = broken(original(), breaks().front());
    const auto balance = analysis::balance_one(story, runs, 1);
    const auto fault = std::ranges::find(balance.faults, Condition::model_scores, &analysis::Fault::condition);
    REQUIRE(fault != balance.faults.end());
    CHECK(fault->dimension == rubric::Dimension::honesty);
    CHECK(fault->figure < analysis::model_at_least);
    CHECK(std::ranges::any_of(fault->where, [&](const simulation::Receipt& receipt) {
      return receipt.decision != simulation::nowhere && story.decisions[receipt.decision].id == "d14" &&
             story.options[receipt.option].id == "c";
    }));
  }

  TEST_CASE("who reads nothing and does well has found a cue") {
    std::vector<simulation::Story> stories;
    for (const auto& file : support::shipped_files()) {
      stories.push_back(support::shipped_story(file));
      for (const auto& option : stories.back().options)
        if (option.exemplary) lengthen(stories.back(), option.text);
    }
    const auto balance = analysis::balance(stories, runs, 1);
    REQUIRE_FALSE(balance.pooled_faults.empty());
    const auto& [scenario, fault] = balance.pooled_faults.front();
    CHECK(fault.condition == Condition::blind_near_random);
    CHECK(fault.player == analysis::PolicyPlayer{Policy::longest, text::Language::ja});
    CHECK(fault.figure > analysis::blind_within);
    CHECK_FALSE(fault.where.empty());
    check_example(stories[scenario], fault);
  }

  TEST_CASE("whoever does as well as the model and should not is a fault") {
    const auto story = support::shipped_story(SOURCE_DIR "/scenarios/appointed-hour.yaml");
    auto balance = analysis::balance_one(story, 2, 1);
    const auto row_of = [&](Policy policy) -> analysis::Row& {
      return *std::ranges::find(balance.rows, policy, [](const analysis::Row& row) { return row.player.policy; });
    };
    for (const Policy policy : {Policy::charm, Policy::worst_honesty}) {
      row_of(policy).results = row_of(Policy::model).results;
      row_of(policy).figures = row_of(Policy::model).figures;
    }
    const auto faults = analysis::check_conditions(story, balance);
    CHECK(conditions_in(faults) == "worst-fails one-sided-falls-short one-sided-never-succeeds ");
    CHECK(faults.front().dimension == rubric::Dimension::honesty);
    CHECK(faults.front().figure == 10000);
  }

  TEST_CASE("one scenario alone is no library") {
    auto story = support::shipped_story(SOURCE_DIR "/scenarios/appointed-hour.yaml");
    for (const auto& option : story.options)
      if (option.exemplary) lengthen(story, option.text);
    CHECK(analysis::balance(std::span(&story, 1), 2, 1).pooled_faults.empty());
  }
}
