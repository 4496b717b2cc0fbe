#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/command.hpp"

using nlohmann::json;
using support::contains;
using support::Machine;

namespace {

const std::string best = "d1:a,d2:a,d3:a";

}  // namespace

TEST_SUITE("command_line/moves") {
  TEST_CASE("moves play to the end; JSON has the contract's keys, and equal runs are equal bytes") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--moves", best, "--json"});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    const auto parsed = json::parse(ran.out);
    CHECK(parsed["scenario"] == "here");
    CHECK(parsed["seed"] == 1);
    CHECK(parsed.contains("rubric"));
    CHECK(parsed["moves"] == json({"d1:a", "d2:a", "d3:a"}));
    CHECK(parsed["outcome"] == "second shelf");
    CHECK(parsed["outcome_rank"] == 1);
    for (const char* dimension : {"listening", "honesty", "follow_through"}) {
      REQUIRE(parsed["scores"].contains(dimension));
      for (const char* key : {"score", "shown", "moments"}) CHECK(parsed["scores"][dimension][key].is_number());
    }
    REQUIRE_FALSE(parsed["receipts"].empty());
    for (const auto& receipt : parsed["receipts"])
      for (const char* key : {"principle", "act", "decision", "line", "mark"}) CHECK(receipt.contains(key));
    for (const auto& [id, principle] : parsed["principles"].items()) CHECK(principle["moments"].get<int>() > 0);
    for (const char* key : {"ability", "benevolence", "integrity", "liking"})
      CHECK(parsed["clients"]["Hayashi"][key].is_number());
    CHECK(machine.run({"play", file, "--moves", best, "--json"}).out == ran.out);
    CHECK(machine.run({"play", file, "--moves", best, "--json", "--language", "ja"}).out == ran.out);
  }

  TEST_CASE("marks, readings and steps back are moves too") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--moves", "d1:mark=l2,d1:l2=unknown,d1:b,back,d1:a,d2:a,d3:a", "--json"});
    REQUIRE(ran.code == 0);
    CHECK(json::parse(ran.out)["moves"].size() == 7);
    // The first answer is the one that counts.
    CHECK(json::parse(ran.out)["scores"]["honesty"]["score"].get<double>() < 100);
  }

  TEST_CASE("a wrong, missing or extra move is misuse, told with its number") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto misused = [&](const std::string& moves, const std::string& number) {
      const auto ran = machine.run({"play", file, "--moves", moves, "--json"});
      CAPTURE(moves);
      CAPTURE(ran.err);
      CHECK(ran.code == 2);
      CHECK(ran.out.empty());
      CHECK(support::count(ran.err, "\n") == 1);
      CHECK(contains(ran.err, "move " + number));
    };
    misused("", "1");
    misused("d1:a", "2");
    misused("d1:a,d2:a", "3");
    misused("d1:z", "1");
    misused("nonsense", "1");
    misused("d1:a,d1:a", "2");
    misused("d1:a,,d3:a", "2");
    misused("d1:a,d2:a,d3:a,d3:a", "4");
    misused("d1:a,d2:a,d3:a,", "4");
    misused("back", "1");
    misused("d1:mark=l99", "1");
    misused("d1:mark=l10", "1");
    misused("d1:l2=busy", "1");
    misused("d1:mark=l2,d1:mark=l2", "2");
    misused("d1:mark=l2,d1:l2=nonsense", "2");
    CHECK(contains(machine.run({"play", file, "--moves", "d1:z"}).err, "d1:a"));
  }

  TEST_CASE("the same policy with the same seed makes the same bytes, and its moves replay to the same score") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    for (const char* policy : {"random", "first", "last", "longest", "shortest", "model"}) {
      const auto once = machine.run({"play", file, "--policy", policy, "--seed", "42", "--json"});
      REQUIRE(once.code == 0);
      CHECK(machine.run({"play", file, "--policy", policy, "--seed", "42", "--json"}).out == once.out);
      const auto parsed = json::parse(once.out);
      std::string moves;
      for (const auto& move : parsed["moves"]) moves += (moves.empty() ? "" : ",") + move.get<std::string>();
      CHECK(machine.run({"play", file, "--moves", moves, "--seed", "42", "--json"}).out == once.out);
    }
    const auto unknown = machine.run({"play", file, "--policy", "clever"});
    CHECK(unknown.code == 2);
    CHECK(contains(unknown.err, "random"));
  }

  TEST_CASE("automatic plays leave no records") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--policy", "model"}).code == 0);
    CHECK(machine.run({"play", file, "--moves", best}).code == 0);
    CHECK_FALSE(std::filesystem::exists(machine.home.path / ".local"));
  }

  TEST_CASE("without --json the talk and the scores are printed for people") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--moves", best});
    CHECK(contains(ran.out, "[1] Monday morning."));
    CHECK(contains(ran.out, "Outcome: The second shelf"));
    CHECK(contains(ran.out, "Listening "));
    CHECK_FALSE(contains(ran.out, "\x1b"));
  }
}
