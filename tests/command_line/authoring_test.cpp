#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/command.hpp"

using support::contains;
using support::Machine;

TEST_SUITE("command_line/authoring") {
  TEST_CASE("the template is without findings in either language, not even a note, and every policy plays it to an end") {
    const Machine machine;
    for (const char* keywords : {"ja", "en"}) {
      const std::string file = machine.fresh_scenario("rainy-delivery", keywords);
      CHECK(nlohmann::json::parse(machine.run({"check", file, "--json"}).out)["diagnostics"].empty());
      for (const char* policy : {"random", "first", "last", "longest", "shortest", "model"})
        CHECK(machine.run({"play", file, "--policy", policy}).code == 0);
      const auto best = nlohmann::json::parse(machine.run({"play", file, "--policy", "model", "--json"}).out);
      CHECK(best["outcome_rank"] == 1);
      for (const auto& score : best.at("scores")) CHECK(score["score"].get<double>() >= 90);
      std::filesystem::remove(file);
    }
  }

  TEST_CASE("the questions a template shows in its comments can be asked as they stand") {
    for (const char* keywords : {"ja", "en"}) {
      const Machine machine;
      const std::string file = machine.fresh_scenario("here", keywords);
      std::string text = machine.home.read("here.yaml");
      int lines = 0;
      for (auto at = text.find("\n#     "); at != std::string::npos; at = text.find("\n#     ", at + 1), ++lines)
        text[at + 1] = ' ';
      CHECK(lines > 20);
      machine.home.file("here.yaml", text);
      REQUIRE(machine.run({"ids", file}).code == 0);
      CHECK(nlohmann::json::parse(machine.run({"check", file, "--json"}).out)["diagnostics"].dump() == "[]");
      for (const char* policy : {"random", "first", "model"}) CHECK(machine.run({"play", file, "--policy", policy}).code == 0);
    }
  }

  TEST_CASE("the template's language is the one asked for, else the reader's") {
    const Machine machine;
    const auto path = [&](const char* name) { return (machine.home.path / name).string(); };
    CHECK(machine.run({"new", path("a")}).code == 0);
    CHECK(contains(machine.home.read("a.yaml"), "scenario: a"));
    CHECK(machine.run({"new", path("b"), "--language", "ja"}).code == 0);
    CHECK(contains(machine.home.read("b.yaml"), "シナリオ: b"));
    CHECK(machine.run({"new", path("c"), "--keywords", "ja"}).code == 0);
    CHECK(contains(machine.home.read("c.yaml"), "シナリオ: c"));
    CHECK(machine.run({"new", path("d.yaml")}).code == 0);
    CHECK(contains(machine.home.read("d.yaml"), "scenario: d"));
  }

  TEST_CASE("the template leads an editor to the schema, whatever the folder is called; without assets it does without") {
    Machine machine;
    const auto first_line = [&](const std::string& id) {
      (void)machine.fresh_scenario(id);
      const std::string text = machine.home.read(id + ".yaml");
      return text.substr(0, text.find('\n'));
    };
    CHECK(first_line("a") == "# yaml-language-server: $schema=file://" SOURCE_DIR "/assets/schema/scenario.schema.json");
    const std::filesystem::path assets = machine.home.path / "with space と";
    std::filesystem::create_directories(assets / "schema");
    machine.home.file("with space と/rubric.yaml", "");
    machine.home.file("with space と/schema/scenario.schema.json", "{}");
    machine.environment.source_assets = assets;
    CHECK(contains(first_line("b"), "/with%20space%20%E3%81%A8/schema/scenario.schema.json"));
    machine.environment.source_assets = machine.home.path / "nowhere";
    CHECK(first_line("c") == "# A scenario's template. It can be played as it stands.");
  }

  TEST_CASE("new refuses an id that could not be a file everywhere, a file that exists, a folder that does not") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const std::string text = machine.home.read("here.yaml");
    CHECK(machine.run({"new", file}).code == 2);
    CHECK(machine.home.read("here.yaml") == text);
    CHECK(machine.run({"new", (machine.home.path / "none" / "x").string()}).code == 3);
    for (const char* id : {"Upper", "with space", "", "-dash", "日本語", "a.b"}) {
      const auto ran = machine.run({"new", (machine.home.path / id).string()});
      CHECK(ran.code == 2);
      CHECK(support::count(ran.err, "\n") == 1);
    }
  }

  TEST_CASE("ids are stamped once, change nothing else, and keep moves meaning what they meant") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    std::string bare = machine.home.read("here.yaml");
    for (const char* id : {"      - id: l7\n        Hayashi", "      - id: l10\n        narration"})
      bare = support::replaced(
          bare, id,
          support::replaced(std::string(id), std::string(id).substr(8, std::string(id).find('\n') - 8) + "\n        ", ""));
    machine.home.file("here.yaml", bare);
    CHECK(machine.run({"check", file}).code == 0);
    const auto stamped = machine.run({"ids", file});
    CHECK(stamped.code == 0);
    const std::string once = machine.home.read("here.yaml");
    CHECK(once != bare);
    CHECK(machine.run({"check", file}).out == "1 scenario, no problems\n");
    CHECK(machine.run({"play", file, "--moves", "d1:a,d2:a,d3:a"}).code == 0);
    const auto again = machine.run({"ids", file});
    CHECK(again.code == 0);
    CHECK(machine.home.read("here.yaml") == once);
    CHECK(contains(again.out, "has all its ids"));
  }

  TEST_CASE("ids leaves a file alone that cannot be read as YAML") {
    const Machine machine;
    const std::string file = machine.home.file("broken.yaml", "scenario: [\n");
    const auto ran = machine.run({"ids", file});
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, "error["));
    CHECK(machine.home.read("broken.yaml") == "scenario: [\n");
    CHECK(machine.run({"ids", "missing.yaml"}).code == 3);
  }
}
