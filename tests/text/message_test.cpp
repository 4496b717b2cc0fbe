#include "text/message.hpp"

#include <doctest/doctest.h>

#include <set>

#include "text/fill_in.hpp"

using namespace text;
using diagnostic::Code;
using diagnostic::Diagnostic;
using diagnostic::Severity;

namespace {

/// The argument numbers a message mentions in any of its three notations.
std::set<char> placeholders(std::string_view pattern) {
  std::set<char> found;
  for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
    if (pattern[i] == '{' && pattern[i + 1] >= '0' && pattern[i + 1] <= '9' &&
        (pattern[i + 2] == '}' || pattern[i + 2] == '?' || pattern[i + 2] == '|'))
      found.insert(pattern[i + 1]);
  return found;
}

}  // namespace

TEST_SUITE("text/message") {
  TEST_CASE("every key is unique and the catalogue is sorted by it") {
    std::string_view before;
    for (const auto& entry : catalogue()) {
      CAPTURE(std::string(entry.key));
      CHECK(before < entry.key);
      before = entry.key;
    }
  }

  TEST_CASE("every message has both languages and the same placeholders in both") {
    REQUIRE(!catalogue().empty());
    for (const auto& entry : catalogue()) {
      CAPTURE(std::string(entry.key));
      CHECK(!entry.ja.empty());
      CHECK(!entry.en.empty());
      CHECK(placeholders(entry.ja) == placeholders(entry.en));
    }
  }

  TEST_CASE("an English message has no Japanese in it, unless it quotes what an author may write") {
    for (const auto& entry : catalogue()) {
      if (entry.en.find('\'') != std::string_view::npos || entry.en.find('`') != std::string_view::npos) continue;
      CAPTURE(std::string(entry.key));
      // Hiragana and katakana are E3 81 80 .. E3 83 BF.
      for (const std::string_view lead : {"\xE3\x81", "\xE3\x82", "\xE3\x83"})
        CHECK(entry.en.find(lead) == std::string_view::npos);
    }
  }

  TEST_CASE("a code's help belongs to a code that has a sentence") {
    for (const auto& entry : catalogue()) {
      const bool is_code = entry.key[0] >= 'A' && entry.key[0] <= 'Z';  // other areas have small letters
      if (!is_code || !entry.key.ends_with(".help")) continue;
      CAPTURE(std::string(entry.key));
      CHECK(has_message(entry.key.substr(0, entry.key.size() - 5)));
    }
  }

  TEST_CASE("a key without an entry yields the key") {
    CHECK_FALSE(has_message("no.such"));
    CHECK(message(Language::ja, "no.such") == "no.such");
  }

  TEST_CASE("a diagnostic's line carries place, severity and code; what is unknown of the place is left out") {
    const Diagnostic whole{Severity::error, Code{"X999"}, {"a.yaml", 12, 9}, {}};
    CHECK(line(whole, Language::en) == "a.yaml:12:9: error[X999]: X999");
    CHECK(line({Severity::warning, Code{"X999"}, {"a.yaml", 12, 0}, {}}, Language::en) == "a.yaml:12: warning[X999]: X999");
    CHECK(line({Severity::note, Code{"X999"}, {"a.yaml", 0, 0}, {}}, Language::ja) == "a.yaml: note[X999]: X999");
    CHECK(line({Severity::note, Code{"X999"}, {}, {}}, Language::ja) == "note[X999]: X999");
    CHECK(help(whole, Language::en).empty());
  }

  TEST_CASE("a failure is told in the reader's language") {
    CHECK(sentence(diagnostic::Failure{"failure.no_display", {}}, Language::en) ==
          "there is no display (DISPLAY is not set); add --text to play in the terminal");
  }
}

TEST_SUITE("text/fill_in") {
  TEST_CASE("arguments go where their numbers stand, in any order and more than once") {
    CHECK(fill_in("{1}は{0}。{1}", {"甲", "乙"}) == "乙は甲。乙");
    CHECK(fill_in("{0} and {2}", {"a"}) == "a and ");
  }

  TEST_CASE("words that hang on an argument vanish with it") {
    const auto pattern = "'{0}' is not a scene{1? (did you mean '{1}'?)}";
    CHECK(fill_in(pattern, {"edn", "end"}) == "'edn' is not a scene (did you mean 'end'?)");
    CHECK(fill_in(pattern, {"edn", ""}) == "'edn' is not a scene");
    CHECK(fill_in(pattern, {"edn"}) == "'edn' is not a scene");
  }

  TEST_CASE("English numbers agree with their noun") {
    CHECK(fill_in("{0} {0|day|days}", {"1"}) == "1 day");
    CHECK(fill_in("{0} {0|day|days}", {"3"}) == "3 days");
    CHECK(fill_in("{0|one} day", {"2"}) == " day");
  }

  TEST_CASE("words that quote are quoted with marks of the other kind, and no stop is doubled") {
    CHECK(fill_in("You chose “{0}”. Next: “{1}”.", {"“We’ll see.” Is that so?", "Wait"}) ==
          "You chose “‘We’ll see.’ Is that so?” Next: “Wait”.");
    CHECK(fill_in("“{0}”.", {"He said “no.”"}) == "“He said ‘no.’”");
    CHECK(fill_in("「{0}」と言う。", {"「はい」と答える"}) == "「『はい』と答える」と言う。");
    CHECK(fill_in("{0}。", {"「はい」"}) == "「はい」。");
  }

  TEST_CASE("other braces, and braces in arguments, stand for themselves") {
    CHECK(fill_in("write {忍耐: 低} or {}", {"x"}) == "write {忍耐: 低} or {}");
    CHECK(fill_in("{0", {"x"}) == "{0");
    CHECK(fill_in("{0}", {"{0}"}) == "{0}");
  }
}
