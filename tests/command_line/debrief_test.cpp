#include <doctest/doctest.h>

#include <set>

#include "support/command.hpp"

using support::contains;
using support::Machine;

namespace {

/// The debrief's text, by turning every page with 1.
std::string debrief_text(const Machine& machine, const std::string& file) {
  std::string ones;
  for (int i = 0; i < 80; ++i) ones += "1\n";
  const auto ran = machine.run({"play", file, "--text", "--depth", "full", "--seed", "3"}, ones);
  REQUIRE(ran.code == 0);
  return ran.out;
}

/// Numbers of the receipts as they stand in the receipts' chapter: "   4) ● shown …".
std::multiset<int> receipts_in(const std::string& text) {
  std::multiset<int> numbers;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto bracket = line.find(") ");
    if (!line.starts_with("   ") || bracket == std::string::npos || line[3] < '0' || line[3] > '9') continue;
    numbers.insert(std::stoi(line.substr(3, bracket - 3)));
  }
  return numbers;
}

}  // namespace

TEST_SUITE("command_line/debrief") {
  TEST_CASE("every receipt stands in the debrief once, with its principle, the section of the article and what is behind it") {
    const Machine machine;
    const std::string text = debrief_text(machine, machine.fresh_scenario("here"));
    const auto numbers = receipts_in(text);
    REQUIRE_FALSE(numbers.empty());
    int expected = 0;
    for (const int number : numbers) CHECK(number == ++expected);
    CHECK(contains(text, "counts as: "));
    CHECK(contains(text, "article: "));
    CHECK(contains(text, "said or done: "));
    CHECK(contains(text, "why: "));
  }

  TEST_CASE("a brief debrief has three chapters, and the rest behind one more line; a word comes after each answer") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const std::string to_debrief = "1\n1\n1\n1\n1\n1\n1\n1\n";
    const auto brief = machine.run({"play", file, "--text", "--seed", "3"}, to_debrief);
    CHECK(contains(brief.out, "\n   Undermined: "));
    CHECK(contains(brief.out, "Skip to \"Turning points\""));
    const auto to_last = machine.run({"play", file, "--text"}, "2\n3\n1\n");
    CHECK(contains(to_last.out, "From Yuki Hayashi's seat"));
    CHECK(contains(to_last.out, "See everything"));
    CHECK_FALSE(contains(to_last.out, "Evidence for the scores"));
    const auto opened = machine.run({"play", file, "--text"}, "2\n3\n1\n3\n1\n");
    CHECK(contains(opened.out, "At the end of each day"));
    CHECK(contains(opened.out, "Evidence for the scores"));
  }

  TEST_CASE("everything at the end says nothing on the way") {
    const Machine machine;
    const auto full =
        machine.run({"play", machine.fresh_scenario("here"), "--text", "--depth", "full", "--seed", "3"}, "1\n1\n1\n1\n");
    CHECK_FALSE(contains(full.out, "one way of taking it"));
  }

  TEST_CASE("a depth needs to be one of the two, and a play to be told in") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--text", "--depth", "deep"}, "").code == 2);
    CHECK(machine.run({"play", file, "--moves", "d1:a", "--depth", "full"}, "").code == 2);
  }

  TEST_CASE("chapters can be skipped to, pages turned back, and 1 alone still passes every page") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const std::string to_debrief = "1\n1\n1\n1\n1\n1\n1\n1\n";
    const auto skipped =
        machine.run({"play", file, "--text", "--depth", "full", "--seed", "3"}, to_debrief + "2\n3\n3\n3\n3\n3\n");
    CHECK(contains(skipped.out, "Skip to \"Evidence for the scores\""));
    CHECK(contains(skipped.out, "Skip to \"Promises, changes, listening\""));
    CHECK(contains(skipped.out, "restated their words "));
    CHECK_FALSE(contains(skipped.out, "Leave the debrief"));
    const auto back = machine.run({"play", file, "--text", "--depth", "full"}, "1\n2\n");
    CHECK(support::count(back.out, "Three scores") == 2);
    const auto on_last = machine.run({"play", file, "--text", "--depth", "full"}, "2\n3\n3\n3\n3\n3\n3\n");
    CHECK(contains(on_last.out, "Choose a number from 1 to 2"));
  }

  TEST_CASE("scores are whole points") {
    const Machine machine;
    const std::string text = debrief_text(machine, machine.fresh_scenario("here"));
    const auto at = text.find("- Listening ");
    REQUIRE(at != std::string::npos);
    const std::string score = text.substr(at + 12, text.find(' ', at + 12) - at - 12);
    CHECK(score.find_first_not_of("0123456789") == std::string::npos);
  }
}
