#include <doctest/doctest.h>

#include "support/command.hpp"

using support::contains;
using support::Machine;

TEST_SUITE("command_line/arguments") {
  TEST_CASE("help and version go to standard output and are fine") {
    const Machine machine;
    const auto help = machine.run({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err.empty());
    for (const char* command : {"play", "check", "ids", "new", "records", "tour", "sounds"}) CHECK(contains(help.out, command));
    CHECK(machine.run({"--version"}).out == "shinrai 1.2.3\n");
    const auto play = machine.run({"play", "--help"});
    CHECK(play.code == 0);
    for (const char* option : {"--text", "--moves", "--policy", "--seed", "--new", "--through", "--json"})
      CHECK(contains(play.out, option));
  }

  TEST_CASE("help speaks the language asked for, else the locale's, else Japanese") {
    Machine machine;
    CHECK(contains(machine.run({"--help"}).out, "win"));
    CHECK(contains(machine.run({"--language", "ja", "--help"}).out, "取引先の信頼"));
    CHECK(contains(machine.run({"play", "--language=ja", "--help"}).out, "シナリオのファイル"));
    machine.environment.variables["LANG"] = "C.UTF-8";
    CHECK(contains(machine.run({"--help"}).out, "取引先の信頼"));
    machine.environment.variables["LC_ALL"] = "en_US.UTF-8";
    CHECK(contains(machine.run({"--help"}).out, "client's trust"));
  }

  TEST_CASE("what is not understood is misuse, told in one sentence on standard error") {
    const Machine machine;
    const std::vector<std::vector<std::string>> misused{{"--nonsense"},
                                                        {"nonsense"},
                                                        {"play"},
                                                        {"check"},
                                                        {"ids"},
                                                        {"new"},
                                                        {"tour"},
                                                        {"sounds"},
                                                        {"tour", "-o", "x", "--scale", "3"},
                                                        {"tour", "-o", "x", "--scale", "big"},
                                                        {"--language", "fr"},
                                                        {"check", "x", "--language", "EN"},
                                                        {"play", "x", "--seed", "-1"},
                                                        {"play", "x", "--seed", "1x"},
                                                        {"play", "x", "--seed", "99999999999999999999"},
                                                        {"play", "x", "--text", "--policy", "first"},
                                                        {"play", "x", "--moves", "d1:a", "--policy", "first"},
                                                        {"play", "x", "--json"},
                                                        {"play", "x", "--text", "--json"},
                                                        {"play", "x", "y", "--text"},
                                                        {"new", "x", "--keywords", "de"}};
    for (const auto& arguments : misused) {
      const auto ran = machine.run(arguments);
      CAPTURE(ran.err);
      CAPTURE(arguments.back());
      CHECK(ran.code == 2);
      CHECK(ran.out.empty());
      CHECK(support::count(ran.err, "\n") == 1);
      CHECK(ran.err.size() > 10);
    }
  }

  TEST_CASE("--language may stand before and after the command") {
    const Machine machine;
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"--language", "ja", "check", "none.yaml"},
                                                                       {"check", "none.yaml", "--language", "ja"}}) {
      const auto ran = machine.run(arguments);
      CHECK(ran.code == 3);
      CHECK(contains(ran.err, "none.yaml"));
      CHECK(contains(ran.err, "読めません"));
    }
  }
}
