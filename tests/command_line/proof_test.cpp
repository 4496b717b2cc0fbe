#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/command.hpp"
#include "support/read_text.hpp"

/// balance, simulate and coverage as commands: what they print, and their exit codes.
using nlohmann::json;
using support::contains;
using support::Machine;

namespace {

const std::string hour = SOURCE_DIR "/scenarios/appointed-hour.yaml";

/// A copy in the machine's home of a shipped scenario and its English, with `from` made `to`.
std::string changed_copy(const Machine& machine, const std::string& from, const std::string& to) {
  const std::string file = machine.home.file("appointed-hour.yaml", support::replaced(support::read_text(hour), from, to));
  machine.home.file("appointed-hour.en.yaml", support::read_text(SOURCE_DIR "/scenarios/appointed-hour.en.yaml"));
  return file;
}

}  // namespace

TEST_SUITE("command_line/proof") {
  TEST_CASE("balance --json: the contract's keys, alone on standard output, equal runs equal bytes, exit 0 where all holds") {
    const Machine machine;
    const auto ran = machine.run({"balance", SOURCE_DIR "/scenarios", "--runs", "3", "--json"});
    CHECK(ran.err.empty());
    const auto parsed = json::parse(ran.out);
    REQUIRE(parsed["scenarios"].size() >= 2);
    for (const auto& scenario : parsed["scenarios"]) {
      CHECK(scenario["scenario"].is_string());
      CHECK(scenario["faults"].empty());
      const auto& model = scenario["policies"]["model"];
      for (const char* dimension : {"listening", "honesty", "follow_through"}) CHECK(model[dimension].get<double>() >= 90);
      CHECK(model["outcome"].is_string());
      CHECK(model["best_rank"] == 1);
      CHECK(model["worst_rank"] == 1);
      CHECK(model["spread"]["honesty"].contains("deviation"));
      CHECK(scenario["policies"].contains("longest-en"));
      CHECK_FALSE(scenario["principles"].empty());
    }
    CHECK(parsed["pooled"]["random"]["from_random"] == 0);
    CHECK(parsed["cues"].size() >= 8);
    bool cue_found = false;
    for (const auto& cue : parsed["cues"]) cue_found = cue_found || cue["beyond_chance"].get<bool>();
    CHECK(ran.code == (cue_found || !parsed["faults"].empty() ? 1 : 0));
    CHECK(machine.run({"balance", SOURCE_DIR "/scenarios", "--runs", "3", "--json"}).out == ran.out);
  }

  TEST_CASE("a condition that fails: exit 1, the reason, and a play that play --moves replays to the same end") {
    const Machine machine;
    const auto file = changed_copy(machine, "選んだ: d22.d\n", "選んだ: d22.a\n");
    const auto ran = machine.run({"balance", file, "--runs", "2", "--json"});
    CHECK(ran.code == 1);
    const auto faults = json::parse(ran.out)["scenarios"][0]["faults"];
    REQUIRE(faults.size() == 1);
    CHECK(faults[0]["condition"] == "model-succeeds");
    std::string moves;
    for (const auto& move : faults[0]["example"]["moves"]) moves += (moves.empty() ? "" : ",") + move.get<std::string>();
    const auto seed = std::to_string(faults[0]["example"]["seed"].get<int>());
    const auto again = machine.run({"play", file, "--moves", moves, "--seed", seed, "--json"});
    REQUIRE(again.code == 0);
    CHECK(json::parse(again.out)["outcome"] == faults[0]["example"]["outcome"]);
    const auto text = machine.run({"balance", file, "--runs", "2"});
    CHECK(text.code == 1);
    CHECK(contains(text.out, "shinrai play " + file + " --policy model --seed " + seed));
    CHECK(contains(text.out, "1 condition does not hold"));
  }

  TEST_CASE("form, reading, agreement: a form is written once, read with its places, and compared") {
    const Machine machine;
    const std::string form = (machine.home.path / "form.yaml").string();
    const auto written = machine.run({"balance", hour, "--blank-key", form, "--json"});
    REQUIRE(written.code == 0);
    CHECK(json::parse(written.out)["decisions"].get<int>() > 20);
    CHECK(machine.run({"balance", hour, "--blank-key", form}).code == 3);
    CHECK(contains(machine.run({"balance", hour, "--second-key", form}).out, "nothing has been filled in"));
    CHECK(machine.run({"balance", hour, "--second-key", form, "--blank-key", form}).code == 2);

    const std::string reading =
        "blind_reading:\n  - id: appointed-hour\n    decisions:\n      - id: d1\n        options:\n"
        "          - {id: a, acts: [excuse, pitching], exemplary: no}\n          - {id: b, acts: [checking in], exemplary: yes}\n"
        "          - {id: c, acts: blanket apology}\n          - {id: d, acts: [], exemplary: yes}\n";
    const auto compared = machine.run({"balance", hour, "--second-key", machine.home.file("read.yaml", reading), "--json"});
    REQUIRE(compared.code == 0);
    const auto parsed = json::parse(compared.out);
    CHECK(parsed["read"] == 1);
    CHECK(parsed["options"] == 3);
    CHECK(parsed["exemplary"]["n"] == 4);
    CHECK(parsed["exemplary"]["kappa"] == 0.5);
    REQUIRE(parsed["disagreements"].size() == 2);
    CHECK(parsed["disagreements"][0]["option"] == "b");
    CHECK(parsed["disagreements"][0]["author"]["acts"] == json::array({"courtesy-apology"}));
    CHECK(parsed["disagreements"][1]["reader"]["exemplary"] == true);
    CHECK(contains(machine.run({"balance", hour, "--second-key", (machine.home.path / "read.yaml").string()}).out, "kappa 0.50"));

    const auto wrong =
        machine.run({"balance", hour, "--second-key", machine.home.file("wrong.yaml", support::replaced(reading, "d1", "d0"))});
    CHECK(wrong.code == 1);
    CHECK(contains(wrong.err, "wrong.yaml:4:13: error[K102]"));
    CHECK(machine.run({"balance", hour, "--second-key", (machine.home.path / "none.yaml").string()}).code == 3);
  }

  TEST_CASE("a policy without room is left out, with the reason") {
    const Machine machine;
    const auto file = machine.fresh_scenario("here");
    const auto parsed = json::parse(machine.run({"balance", file, "--runs", "1", "--json"}).out);
    bool omitted = false;
    for (const auto& [name, policy] : parsed["scenarios"][0]["policies"].items())
      if (policy.contains("omitted")) omitted = !policy["omitted"].get<std::string>().empty();
    CHECK(omitted);
  }

  TEST_CASE("a table's columns stand under one another, in either language") {
    const Machine machine;
    for (const char* language : {"ja", "en"}) {
      const auto ran = machine.run({"balance", hour, "--runs", "1", "--language", language});
      CHECK(contains(ran.out, "worst-follow-through"));
      CHECK(contains(ran.out, language == std::string("ja") ? "誠実" : "Honesty"));
    }
  }

  TEST_CASE("simulate: plays, choices, times and the spread; an unknown policy and no runs are misuse") {
    const Machine machine;
    const auto ran = machine.run({"simulate", hour, "--policy", "random", "--runs", "5", "--seed", "9", "--json"});
    CHECK(ran.code == 0);
    const auto parsed = json::parse(ran.out);
    CHECK(parsed["plays"] == 5);
    CHECK(parsed["choices"].get<int>() > 5 * 20);
    for (const char* key : {"seconds", "choices_per_second"}) CHECK(parsed[key].is_number());
    for (const char* dimension : {"listening", "honesty", "follow_through"})
      for (const char* key : {"mean", "least", "most", "deviation", "plays"}) CHECK(parsed[dimension].contains(key));
    int plays = 0;
    for (const auto& [outcome, times] : parsed["outcomes"].items()) plays += times.get<int>();
    CHECK(plays == 5);
    CHECK(machine.run({"simulate", hour, "--policy", "cleverest"}).code == 2);
    CHECK(contains(machine.run({"simulate", hour, "--policy", "cleverest"}).err, "worst-listening"));
    CHECK(machine.run({"simulate", hour, "--policy", "random", "--runs", "0"}).code == 2);
    CHECK(machine.run({"simulate", hour}).code == 2);
    CHECK(contains(machine.run({"simulate", hour, "--policy", "model", "--runs", "2"}).out, "choices a second"));
  }

  TEST_CASE("coverage: every principle with its moments and scenarios, where it is shown and broken, and who talks") {
    const Machine machine;
    const auto ran = machine.run({"coverage", hour, "--json"});
    CHECK(ran.code == 0);
    const auto parsed = json::parse(ran.out);
    CHECK(parsed["principles"].size() == 24);
    const auto& check = parsed["principles"]["check-before-apology"];
    CHECK(check["moments"].get<int>() > 0);
    CHECK(check["shown"].get<int>() > 0);
    CHECK(check["broken"].get<int>() > 0);
    CHECK(check["scenarios"] == json::array({"appointed-hour"}));
    CHECK(parsed["principles"]["share-useful-knowledge"]["scenarios"].empty());
    CHECK(parsed["people"]["appointed-hour"][0]["lines"].get<int>() > 10);
    CHECK(contains(machine.run({"coverage", hour}).out, "too few for a level"));
  }

  TEST_CASE("what cannot be read is told, and the others are looked at all the same") {
    const Machine machine;
    const auto ran = machine.run({"coverage", hour, (machine.home.path / "none.yaml").string(), "--json"});
    CHECK(ran.code == 3);
    CHECK(json::parse(ran.out)["people"].size() == 1);
    CHECK(contains(ran.err, "none.yaml"));
    CHECK(machine.run({"balance", machine.home.file("bad.yaml", "scenario: bad\n"), "--runs", "1"}).code == 1);
  }
}
