#include <nlohmann/json.hpp>

#include "support/command.hpp"

namespace {

using support::contains;
using support::Machine;
using support::replaced;

/// A client, two answers, two ends; `condition` stands before the good one.
std::string scenario_file(const std::string& condition) {
  return "scenario: small\ntitle: Small\nlanguages: [en]\nstart_date: 2026-04-06\n"
         "people:\n  sato: {name: Sato, role: buyer, grievance: nobody called, real_issue: no-word}\n"
         "facts:\n  no-word: nobody called\n  other: something else\n"
         "outcomes:\n  good: {rank: 1, heading: Good, text: It went well.}\n  bad: {rank: 2, heading: Bad, text: It did not.}\n"
         "scenes:\n  visit:\n    at: day 1 10:00\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n"
         "      - choose:\n          - {say: I see., id: a, acts: simple-reflection, exemplary: yes, because: it was said}\n"
         "          - {say: Sorry., id: b, acts: full-apology, because: too soon}\n        id: d1\n"
         "      - if: " +
         condition + "\n        then: [{end: good}]\n      - end: bad\n";
}

nlohmann::json json_of(const support::Ran& ran) { return nlohmann::json::parse(ran.out); }

}  // namespace

TEST_SUITE("command_line/explore") {
  TEST_CASE("a scenario of which all is shown is fine; JSON has the contract's keys, and each witness is a play") {
    Machine machine;
    const std::string file = machine.home.file("small.yaml", scenario_file("{chose: d1.a}"));
    const auto ran = machine.run({"explore", file, "--json"});
    CAPTURE(ran.err);
    CHECK(ran.code == 0);
    const auto json = json_of(ran);
    CHECK(json.at("exhaustive") == true);
    CHECK(json.at("states").get<int>() >= 2);
    CHECK(json.at("unreachable").empty());
    CHECK(json.at("undecided").empty());
    CHECK(json.at("dead_ends").empty());
    REQUIRE(json.at("outcomes").size() == 2);
    for (const auto& [outcome, witness] : json.at("outcomes").items()) {
      std::string moves;
      for (const auto& move : witness.at("moves")) moves += (moves.empty() ? "" : ",") + move.get<std::string>();
      const auto play = machine.run(
          {"play", file, "--seed", std::to_string(witness.at("seed").get<std::uint64_t>()), "--moves", moves, "--json"});
      REQUIRE(play.code == 0);
      CHECK(json_of(play).at("outcome") == outcome);
    }
    for (const char* dimension : {"listening", "honesty", "follow_through"})
      for (const char* key : {"min", "max", "proved_min", "proved_max"}) CHECK(json.at("bounds").at(dimension).contains(key));
    CHECK(machine.run({"explore", file, "--json"}).out == ran.out);
  }

  TEST_CASE("what cannot be reached is a finding, told to people in both languages") {
    Machine machine;
    const std::string file = machine.home.file("small.yaml", scenario_file("{known: other}"));
    const auto english = machine.run({"explore", file});
    CHECK(english.code == 1);
    CHECK(contains(english.out, "outcomes: 1 of 2 can be reached"));
    CHECK(contains(english.out, "good Good: no play comes to it (proved)"));
    CHECK(contains(english.out, "dead ends: none (proved)"));
    const auto japanese = machine.run({"explore", file, "--language", "ja"});
    CHECK(japanese.code == 1);
    CHECK(contains(japanese.out, "結末：2のうち1に着けます"));
    const auto json = json_of(machine.run({"explore", file, "--json"}));
    REQUIRE(json.at("unreachable").size() == 1);
    CHECK(json.at("unreachable").at(0).at("id") == "good");
    CHECK(json.at("outcomes").at("good").is_null());
  }

  TEST_CASE("what a search that was cut short has not seen is undecided, and that is no success") {
    Machine machine;
    std::string facts = scenario_file("{chose: d1.b, known: other}");
    facts = replaced(facts, "acts: simple-reflection, ", "acts: simple-reflection, reveals: other, ");
    const std::string file = machine.home.file("small.yaml", facts);
    const auto cut_short = machine.run({"explore", file, "--limit", "1", "--json"});
    CHECK(cut_short.code == 1);
    CHECK(json_of(cut_short).at("undecided").at(0).at("id") == "good");
    const auto whole = json_of(machine.run({"explore", file, "--json"}));
    CHECK(whole.at("undecided").empty());
    CHECK(whole.at("unreachable").at(0).at("by") == "enumerated");
  }

  TEST_CASE("misuse, and files that cannot be explored") {
    Machine machine;
    CHECK(machine.run({"explore"}).code == 2);
    const std::string file = machine.home.file("small.yaml", scenario_file("{chose: d1.a}"));
    for (const char* limit : {"0", "-1", "many"}) {
      const auto ran = machine.run({"explore", file, "--limit", limit});
      CHECK(ran.code == 2);
      CHECK(contains(ran.err, "--limit"));
    }
    CHECK(machine.run({"explore", (machine.home.path / "missing.yaml").string()}).code == 3);
    const std::string broken = machine.home.file("broken.yaml", "scenario: broken\n");
    CHECK(machine.run({"explore", broken}).code == 1);
  }

  TEST_CASE("progress is told where somebody reads it, and nowhere else") {
    Machine machine;
    machine.environment.err_is_terminal = true;
    const std::string file = machine.home.file("small.yaml", scenario_file("{chose: d1.a}"));
    const auto ran = machine.run({"explore", file, "--json"});
    CHECK(ran.code == 0);
    CHECK(contains(ran.err, "reached"));
    CHECK(json_of(ran).at("exhaustive") == true);
    machine.environment.err_is_terminal = false;
    const auto silent = machine.run({"explore", file, "--json"});
    CHECK(silent.err.find("reached") == std::string::npos);
    CHECK(silent.out == ran.out);
  }
}
