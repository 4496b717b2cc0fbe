#include <doctest/doctest.h>

#include <chrono>

#include "support/command.hpp"

// What draws is graphviz, or here a script in its place: it is found by $PATH, and $PATH is handed in.
namespace {

using support::contains;
using support::Machine;

struct Drawing : Machine {
  Drawing() { std::filesystem::create_directory(home.path / "bin"); }

  /// A program called dot that does this.
  void dot(const std::string& script) {
    home.file("bin/dot", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(home.path / "bin" / "dot", std::filesystem::perms::owner_all);
    environment.variables["PATH"] = "relative:" + (home.path / "bin").string();
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (home.path / name).string(); }
  [[nodiscard]] support::Ran map(const std::string& output,
                                 const std::string& file = SOURCE_DIR "/scenarios/second-chance.yaml") const {
    return run({"map", file, "-o", output});
  }
};

/// No picture: the outline instead, one sentence why, and what stood in the file stands there still.
void check_outline(const Drawing& machine, const std::string& why) {
  machine.home.file("map.svg", "as it was");
  const auto ran = machine.map(machine.path("map.svg"));
  CHECK(ran.code == 3);
  CHECK(contains(ran.err, why));
  CHECK(support::count(ran.err, "\n") == 1);
  CHECK(ran.out.starts_with("The Second Time\n\n■ "));
  CHECK(machine.home.read("map.svg") == "as it was");
}

}  // namespace

TEST_SUITE("command_line/map") {
  TEST_CASE("the picture is what dot makes of the graph, and replaces what was there") {
    Drawing machine;
    machine.dot("echo \"$*\"; cat");
    for (int round = 0; round < 2; ++round) {
      const auto ran = machine.map(machine.path("map.svg"));
      CHECK(ran.code == 0);
      CHECK(ran.err.empty());
      CHECK(ran.out == "wrote the map to '" + machine.path("map.svg") + "'\n");
      const std::string drawn = machine.home.read("map.svg");
      CHECK(drawn.starts_with("-Tsvg\ndigraph map {\n"));
      CHECK(drawn.ends_with("}\n"));
    }
    CHECK(machine.map("/dev/null").code == 0);
    CHECK(std::filesystem::is_character_file("/dev/null"));
  }

  TEST_CASE("without graphviz there is an outline, and a word about what is missing") {
    Drawing machine;
    check_outline(machine, "graphviz (dot) is not installed");
    machine.environment.variables["PATH"] = "";
    check_outline(machine, "graphviz (dot) is not installed");
  }

  TEST_CASE("a dot that takes too long is ended, with all it has started") {
    Drawing machine;
    machine.environment.drawing_seconds = 1;
    machine.dot("sleep 60 & sleep 60");
    const auto before = std::chrono::steady_clock::now();
    check_outline(machine, "did not finish within 1 second");
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
  }

  TEST_CASE("a dot that fails is quoted; one that does not read to the end does no harm") {
    Drawing machine;
    machine.dot("echo 'Error: no <fonts>' >&2; exit 1");
    check_outline(machine, "(Error: no <fonts>)");
    machine.dot("kill -9 $$");
    check_outline(machine, "could not draw it");
    machine.dot("exec <&-; echo '<svg/>'");
    CHECK(machine.map(machine.path("short.svg")).code == 0);
    CHECK(machine.home.read("short.svg") == "<svg/>\n");
  }

  TEST_CASE(
      "a place that cannot be written to is one sentence and exit code 3; a scenario with mistakes is 1, no scenario 3, no place 2") {
    Drawing machine;
    machine.dot("cat");
    for (const std::string& place : {machine.path("none/map.svg"), machine.home.path.string()}) {
      const auto ran = machine.map(place);
      CHECK(ran.code == 3);
      CHECK(support::count(ran.err, "\n") == 1);
      CHECK(ran.out.empty());
    }
    CHECK(machine.map(machine.path("map.svg"), machine.home.file("faulty.yaml", "シナリオ: faulty\n")).code == 1);
    CHECK(machine.map(machine.path("map.svg"), machine.path("none.yaml")).code == 3);
    CHECK(machine.run({"map", SOURCE_DIR "/scenarios/second-chance.yaml"}).code == 2);
    CHECK_FALSE(std::filesystem::exists(machine.path("map.svg")));
  }

  TEST_CASE("graphviz itself draws every shipped scenario in both languages, and one with a hostile name") {
    Drawing machine;
    machine.environment.variables["PATH"] = "/usr/local/bin:/usr/bin:/bin";
    std::string hostile = machine.home.read(std::filesystem::path(machine.fresh_scenario("hostile")).filename());
    hostile = support::replaced(hostile, "title: Thursday's box", "title: '</TABLE>>]; \"x\" & \\N <B>'");
    hostile = support::replaced(hostile, "heading: Monday morning", "heading: \"\\uFFFE\\t\"");
    for (const std::string& file :
         {std::string(SOURCE_DIR "/scenarios/appointed-hour.yaml"), std::string(SOURCE_DIR "/scenarios/second-chance.yaml"),
          machine.home.file("hostile.yaml", hostile)})
      for (const char* language : {"ja", "en"}) {
        const auto ran = machine.run({"map", file, "-o", machine.path("map.svg"), "--language", language});
        CHECK_MESSAGE(ran.code == 0, ran.err);
        const std::string picture = machine.home.read("map.svg");
        CHECK(picture.starts_with("<?xml"));
        CHECK(picture.ends_with("</svg>\n"));
      }
  }
}
