#include "command_line/text_play/typed.hpp"

#include <doctest/doctest.h>

using command_line::Typed;
using command_line::understand_line;

TEST_SUITE("command_line/typed") {
  TEST_CASE("numbers, whatever an input method made of them") {
    for (const char* line : {"3", " 3 ", "３", "　３　", "3\r", "03"}) {
      CAPTURE(line);
      CHECK(understand_line(line).kind == Typed::Kind::number);
      CHECK(understand_line(line).number == 3);
    }
    CHECK(understand_line("12345").kind == Typed::Kind::words);
    CHECK(understand_line("-1").kind == Typed::Kind::words);
    CHECK(understand_line("1.").kind == Typed::Kind::words);
  }

  TEST_CASE("a letter alone or with something set apart is a command") {
    for (const char* line : {"m 3", "m3", "M 3", "ｍ　３", " m  3 "}) {
      CAPTURE(line);
      CHECK(understand_line(line).kind == Typed::Kind::command);
      CHECK(understand_line(line).letter == 'm');
      CHECK(understand_line(line).rest == "3");
    }
    CHECK(understand_line("r 3 不満").rest == "3 不満");
    CHECK(understand_line("h").letter == 'h');
    CHECK(understand_line("help").kind == Typed::Kind::words);
    CHECK(understand_line("もし雨なら").kind == Typed::Kind::words);
  }

  TEST_CASE("words are kept as typed, without what no text can hold") {
    CHECK(understand_line("  雨なら、電話する。  ").whole == "雨なら、電話する。");
    CHECK(understand_line("a\tb\x1b[31mc").whole == "a b[31mc");
    CHECK(understand_line("ok \xff\xfe\x80 \xe3\x81 end").whole.find('\xff') == std::string::npos);
    CHECK(understand_line("\xed\xa0\x80").kind == Typed::Kind::nothing);
    CHECK(understand_line("").kind == Typed::Kind::nothing);
    CHECK(understand_line("　 ").kind == Typed::Kind::nothing);
    CHECK(understand_line(std::string(100000, 'x')).whole.size() == 10000);
  }
}
