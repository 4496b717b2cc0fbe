#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "analysis/policy.hpp"
#include "loading/loading.hpp"
#include "support/contains.hpp"
#include "support/read_text.hpp"
#include "support/rubric_file.hpp"
#include "support/small_story.hpp"

/// Policies of one idea, with the shipped rubric: what policies/README.md says of each is what it does.
namespace {

using analysis::Policy;
using support::contains;

simulation::Story one_idea() {
  const auto rubric = support::shipped_rubric();
  REQUIRE(rubric.has_value());
  const auto text = support::read_text(std::filesystem::path(SOURCE_DIR) / "tests/support/one_idea.yaml");
  return simulation::compile(support::scenario_of(text, *rubric), *rubric);
}

/// What was given at each decision: "d1" -> "charm", "m1" -> "+regret +fault done".
std::map<std::string, std::string> answers(const simulation::Story& story, Policy policy, std::uint64_t seed) {
  std::map<std::string, std::string> given;
  for (const auto& move : analysis::play(story, policy, seed, text::Language::en).moves) {
    const std::string text = simulation::to_text(story, move);
    const auto colon = text.find(':');
    std::string& answer = given[text.substr(0, colon)];
    answer += (answer.empty() ? "" : " ") + text.substr(colon + 1);
  }
  return given;
}

struct Expected {
  Policy policy;
  const char *d1, *d2;  ///< the option; empty: the idea has nothing to say there
};

}  // namespace

TEST_SUITE("analysis/one_idea") {
  TEST_CASE("each takes what its idea is for, wherever it is shown") {
    const auto story = one_idea();
    for (const auto& [policy, d1, d2] :
         {Expected{Policy::charm, "charm", "submission"}, Expected{Policy::most_polite, "", "submission"},
          Expected{Policy::apologise_always, "apology", ""}, Expected{Policy::pitch_always, "pitch", ""},
          Expected{Policy::promise_everything, "promise", ""}, Expected{Policy::promise_nothing, "refusal", ""},
          Expected{Policy::ask_always, "question", "question"}, Expected{Policy::wait_always, "silence", ""},
          Expected{Policy::escalate_always, "", "boss"}, Expected{Policy::submit_always, "promise", "submission"},
          Expected{Policy::blame, "", "blame"}, Expected{Policy::model, "question", "question"}})
      for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        CAPTURE(analysis::name(policy));
        auto given = answers(story, policy, seed);
        // The notebook is written before the first answer.
        if (*d1 != '\0') CHECK(contains(" " + given["d1"] + " ", std::string(" ") + d1 + " "));
        if (*d2 != '\0') CHECK(contains(" " + given["d2"] + " ", std::string(" ") + d2 + " "));
      }
  }

  TEST_CASE("where an idea has nothing to say, the first as shown") {
    const auto story = one_idea();
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      auto by_first = answers(story, Policy::first, seed), by_pitch = answers(story, Policy::pitch_always, seed);
      CHECK(by_first["d2"] == by_pitch["d2"]);
    }
  }

  TEST_CASE("something put together holds all the idea is for, and of a group one") {
    const auto story = one_idea();
    const auto mail = [&](Policy policy) { return answers(story, policy, 3)["m1"]; };
    CHECK(contains(mail(Policy::apologise_always), "+fault"));
    CHECK(contains(mail(Policy::apologise_always), "+regret"));
    CHECK_FALSE(contains(mail(Policy::apologise_always), "+list"));
    CHECK(mail(Policy::wait_always) == "+later +list done");  // no front end sends a time alone
    CHECK_FALSE(contains(mail(Policy::promise_nothing), "+list"));
    CHECK(contains(mail(Policy::model), "+now +fault +list done"));
  }

  TEST_CASE("talk spends no hour on a promise, waiting none on anything, and what was never written down cannot be planned") {
    const auto story = one_idea();
    const auto plan = [&](Policy policy) { return answers(story, policy, 3)["p1"]; };
    CHECK(contains(plan(Policy::model), "=keeps"));
    CHECK(contains(plan(Policy::submit_always), "=keeps"));
    CHECK_FALSE(contains(plan(Policy::promise_nothing), "=keeps"));
    CHECK_FALSE(contains(plan(Policy::talk_only), "=keeps"));
    CHECK(contains(plan(Policy::talk_only), "=other"));
    CHECK(contains(plan(Policy::escalate_always), "s1=boss"));
    CHECK(plan(Policy::wait_always) == "done");
  }

  TEST_CASE("marks, readings and promises written down are as the table says") {
    const auto story = one_idea();
    const auto notebook = [&](Policy policy) {
      std::string all;
      for (const auto& move : analysis::play(story, policy, 3, text::Language::en).moves) {
        using Kind = simulation::Move::Kind;
        if (move.kind != Kind::mark && move.kind != Kind::read && move.kind != Kind::note) continue;
        const std::string text = simulation::to_text(story, move);
        all += text.substr(text.find(':') + 1) + " ";
      }
      return all;
    };
    CHECK(notebook(Policy::mark_all) == "mark=cold mark=rain ");
    CHECK(notebook(Policy::mark_none).empty());
    CHECK(notebook(Policy::blame) == "mark=cold cold=dissatisfied ");
    CHECK(notebook(Policy::ask_always) == "mark=cold cold=unknown ");
    CHECK(notebook(Policy::worst_listening) == "mark=rain ");
    CHECK(notebook(Policy::worst_honesty) == "mark=rain rain=dissatisfied ");
    CHECK(notebook(Policy::worst_follow_through).empty());
    CHECK(notebook(Policy::model) == "mark=cold note=visit note=list ");
    CHECK(notebook(Policy::submit_always) == "note=visit note=list ");
    CHECK(notebook(Policy::promise_nothing).empty());
  }

  TEST_CASE("a look back: all, nothing, or the best third") {
    const auto story = one_idea();
    const auto marked = [&](Policy policy) {
      const std::string answer = answers(story, policy, 3)["r1"];
      return std::ranges::count(answer, '+');
    };
    CHECK(marked(Policy::mark_all) > 3);
    CHECK(marked(Policy::apologise_always) > 3);
    CHECK(marked(Policy::mark_none) == 0);
    CHECK(marked(Policy::blame) == 0);
    CHECK(marked(Policy::first) >= 1);
    CHECK(marked(Policy::first) <= 3);
  }

  TEST_CASE("the same dice with and without marks") {
    const auto story = one_idea();
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      auto all = answers(story, Policy::mark_all, seed), none = answers(story, Policy::mark_none, seed);
      CHECK(all["d2"] == none["d2"]);
      CHECK(all["m1"] == none["m1"]);
      CHECK(all["p1"] == none["p1"]);
    }
  }

  TEST_CASE("who does their worst in a dimension earns next to nothing in it") {
    const auto story = one_idea();
    for (const auto& [policy, dimension] : {std::pair{Policy::worst_listening, rubric::Dimension::listening},
                                            std::pair{Policy::worst_honesty, rubric::Dimension::honesty},
                                            std::pair{Policy::worst_follow_through, rubric::Dimension::follow_through}})
      for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        CAPTURE(analysis::name(policy));
        const auto score = simulation::score(story, analysis::play(story, policy, seed, text::Language::en).state);
        const auto& worst = score.dimensions[static_cast<std::size_t>(dimension)];
        REQUIRE(worst.has_value());
        // With few lines of one's own there is no marking so many wrong ones that a look back comes to nothing.
        CHECK(worst->score <= (policy == Policy::worst_follow_through ? 2500 : 0));
      }
  }

  TEST_CASE("every policy has room here, and only those who are asked about in a story of plain words") {
    const auto story = one_idea();
    for (const auto name : analysis::policy_names()) {
      CAPTURE(name);
      CHECK(analysis::has_room(story, *analysis::policy_of(name)));
    }
    const auto plain = support::story_of(
        "  visit:\n    flow:\n      - choose:\n          - {say: a, id: a, acts: greet}\n          - {say: b, id: b, acts: talk, exemplary: yes}\n"
        "        id: d1\n      - end: good\n");
    for (const auto name : analysis::policy_names()) {
      CAPTURE(name);
      const Policy policy = *analysis::policy_of(name);
      const bool of_one_idea = analysis::kind(policy) == analysis::PolicyKind::one_sided || policy == Policy::most_polite;
      CHECK(analysis::has_room(plain, policy) != of_one_idea);
    }
  }
}
