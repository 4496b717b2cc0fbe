#include <doctest/doctest.h>
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "support/command.hpp"

using nlohmann::json;
using support::contains;
using support::Folder;
using support::Machine;

TEST_SUITE("command_line/check") {
  TEST_CASE("a scenario without findings is fine") {
    const Machine machine;
    const auto ran = machine.run({"check", machine.fresh_scenario("here")});
    CHECK(ran.code == 0);
    CHECK(ran.out == "1 scenario, no problems\n");
    CHECK(ran.err.empty());
  }

  TEST_CASE("an error is a finding, with its place, its code and what to do") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    machine.home.file("here.yaml", support::replaced(machine.home.read("here.yaml"), "acts: pitching", "acts: pitchin"));
    const auto ran = machine.run({"check", file});
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, file + ":"));
    CHECK(contains(ran.out, ": error[S"));
    CHECK(contains(ran.out, "pitching"));
    CHECK(contains(ran.out, "1 scenario: 1 error, 0 warnings\n"));
  }

  TEST_CASE("a warning alone stays fine") {
    const Machine machine;
    machine.fresh_scenario("here");
    const std::string renamed = machine.home.file("other.yaml", machine.home.read("here.yaml"));
    const auto ran = machine.run({"check", renamed});
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "warning["));
  }

  TEST_CASE("JSON stands alone on standard output with the contract's keys, and equal runs are equal bytes") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    machine.home.file("here.yaml", support::replaced(machine.home.read("here.yaml"), "acts: pitching", "acts: pitchin"));
    const auto ran = machine.run({"check", file, "--json"});
    CHECK(ran.code == 1);
    const auto parsed = json::parse(ran.out);
    REQUIRE(parsed["diagnostics"].size() == 1);
    const auto& problem = parsed["diagnostics"][0];
    for (const char* key : {"severity", "code", "file", "line", "column", "message", "help"}) CHECK(problem.contains(key));
    CHECK(problem["severity"] == "error");
    CHECK(problem["file"] == file);
    CHECK(problem["line"].get<int>() > 10);
    CHECK(problem["column"].get<int>() > 1);
    CHECK(machine.run({"check", file, "--json"}).out == ran.out);
  }

  TEST_CASE("a folder means every scenario in it, without sidecars and without the folders below") {
    const Machine machine;
    const Folder folder;
    machine.fresh_scenario("one");
    const std::string text = machine.home.read("one.yaml");
    folder.file("one.yaml", text);
    folder.file("two.yaml", support::replaced(text, "scenario: one", "scenario: two"));
    folder.file("two.en.yaml", "translation_of: two\nlanguage: en\ntexts: {}\n");
    folder.file("notes.txt", "not a scenario");
    std::filesystem::create_directory(folder.path / "below");
    folder.file("below/three.yaml", "scenario: [");
    const auto parsed = json::parse(machine.run({"check", folder.path.string(), "--json"}).out);
    CHECK(parsed["files"] == 2);
    CHECK(json::parse(machine.run({"check", folder.path.string(), (folder.path / "one.yaml").string(), "--json"}).out)["files"] ==
          2);
  }

  TEST_CASE("what the world refuses wins over findings, and everything else is still reported") {
    const Machine machine;
    const std::string broken = machine.home.file("broken.yaml", "scenario: [");
    const std::string fine = machine.fresh_scenario("fine");
    const auto ran = machine.run({"check", "missing.yaml", broken, fine});
    CHECK(ran.code == 3);
    CHECK(contains(ran.err, "missing.yaml"));
    CHECK(support::count(ran.err, "\n") == 1);
    CHECK(contains(ran.out, "broken.yaml"));
    CHECK(contains(ran.out, "2 scenarios"));
    const auto as_json = machine.run({"check", "missing.yaml", broken, "--json"});
    CHECK(as_json.code == 3);
    CHECK(json::parse(as_json.out)["diagnostics"].size() >= 1);
    const Folder empty;
    CHECK(machine.run({"check", empty.path.string()}).code == 3);
  }

  TEST_CASE("a file that is no scenario is a finding, not a crash") {
    const Machine machine;
    const std::vector<std::string> contents{std::string("\x7f"
                                                        "ELF\0\1\2\3",
                                                        8),
                                            "\xff\xfe"
                                            "a\0b\0",
                                            "",
                                            "---\na: 1\n---\nb: 2\n",
                                            "- just\n- a list\n",
                                            "plain words",
                                            "a: &x [*x]\n",
                                            "\x82\xa0\x82\xa2",
                                            std::string(200, '[')};
    for (const auto& content : contents) {
      const std::string file = machine.home.file("odd.yaml", content);
      const auto ran = machine.run({"check", file});
      CAPTURE(content);
      CHECK(ran.code == 1);
      CHECK(contains(ran.out, "odd.yaml:"));
      CHECK(contains(ran.out, "error["));
      CHECK(machine.run({"play", file, "--policy", "first"}).code == 1);
      CHECK(machine.run({"play", file, "--text"}).code == 1);
    }
  }

  TEST_CASE("a file too big to be read is a finding at its first character") {
    const Machine machine;
    const std::string file = machine.home.file("big.yaml", "scenario: big\n");
    std::filesystem::resize_file(file, 65u << 20);
    const auto ran = machine.run({"check", file});
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, "big.yaml:1:1: error[S001]"));
  }

  TEST_CASE("at most a hundred problems of a file are printed, then how many more") {
    const Machine machine;
    std::string text = "scenario: many\n";
    for (int i = 0; i < 150; ++i) text += "nonsense" + std::to_string(i) + ": 1\n";
    const std::string file = machine.home.file("many.yaml", text);
    const auto ran = machine.run({"check", file});
    CHECK(ran.code == 1);
    CHECK(support::count(ran.out, "]: ") == 100);
    CHECK(contains(ran.out, " more problems not shown\n"));
    const auto parsed = json::parse(machine.run({"check", file, "--json"}).out);
    CHECK(parsed["diagnostics"].size() == 100);
    CHECK(parsed["not_shown"][file].get<int>() >= 50);
  }

  TEST_CASE("--fix mends slips, tells what it mended, and keeps the file's permissions and everything else") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here", "ja");
    const std::string good = machine.home.read("here.yaml");
    machine.home.file("here.yaml", support::replaced(good, "題名: 木曜の一箱", "題名：木曜の一箱"));
    ::chmod(file.c_str(), 0640);
    CHECK(machine.run({"check", file}).code == 1);
    const auto ran = machine.run({"check", file, "--fix"});
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "fixed: " + file + ":"));
    CHECK(machine.home.read("here.yaml") == good);
    struct stat mode {};
    REQUIRE(::stat(file.c_str(), &mode) == 0);
    CHECK((mode.st_mode & 0777u) == 0640u);
    CHECK(std::distance(std::filesystem::directory_iterator(machine.home.path), {}) == 1);
    const auto again = machine.run({"check", file, "--fix", "--json"});
    CHECK(json::parse(again.out)["mended"].empty());
  }

  TEST_CASE("--fix leaves a file alone that has nothing to mend, and mends behind a symbolic link") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here", "ja");
    const auto before = std::filesystem::last_write_time(file);
    CHECK(machine.run({"check", file, "--fix"}).code == 0);
    CHECK(std::filesystem::last_write_time(file) == before);
    machine.home.file("here.yaml", support::replaced(machine.home.read("here.yaml"), "題名: 木曜の一箱", "題名：木曜の一箱"));
    const Folder elsewhere;
    std::filesystem::create_symlink(file, elsewhere.path / "here.yaml");
    CHECK(machine.run({"check", (elsewhere.path / "here.yaml").string(), "--fix"}).code == 0);
    CHECK(std::filesystem::is_symlink(elsewhere.path / "here.yaml"));
    CHECK(contains(machine.home.read("here.yaml"), "題名: 木曜の一箱"));
  }
}
