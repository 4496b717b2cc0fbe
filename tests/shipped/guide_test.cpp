#include <doctest/doctest.h>

#include <sstream>

#include "support/read_text.hpp"
#include "support/shipped.hpp"

// scenarios/language.md shows trainers how everything is written: every example there is one that can be copied.
namespace {

std::vector<std::string> examples() {
  std::vector<std::string> found;
  std::istringstream text(support::read_text(SOURCE_DIR "/scenarios/language.md"));
  bool inside = false;
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with("```")) {
      inside = line == "```yaml";
      if (inside) found.emplace_back();
    } else if (inside) {
      found.back() += line + '\n';
    }
  }
  return found;
}

std::string indented(const std::string& text) {
  std::istringstream in(text);
  std::string out;
  for (std::string line; std::getline(in, line);) out += "      " + line + '\n';
  return out;
}

/// A scenario around the steps of a flow.
std::string around(const std::string& steps) {
  return "シナリオ: guide\n題名: 例\n開始日: 2026年4月6日\n登場人物: {佐藤: {名前: 佐藤}}\n"
         "約束: {配送表: {内容: 配送表, 相手: 佐藤, 期限: 4月9日 12:00}}\n結末: {良: {順位: 1, 題: 良, 語り: 良}}\n"
         "場面:\n  月曜の朝:\n    日時: 4月6日 9:00\n    場所: 応接室\n    流れ:\n" +
         steps + "      - 約束する: 配送表\n      - 果たす: 配送表\n      - 終わり: 良\n";
}

}  // namespace

TEST_SUITE("shipped/guide") {
  TEST_CASE("every example of a step in the guide loads without an error") {
    const auto rubric = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
    REQUIRE(rubric.ok());
    REQUIRE(rubric->rubric.has_value());
    int questions = 0;
    for (const std::string& example : examples()) {
      CAPTURE(example);
      if (!example.starts_with("- ")) continue;
      ++questions;
      for (const auto& problem : loading::parse_scenario(around(indented(example)), "guide.yaml", *rubric->rubric).problems)
        CHECK_MESSAGE(problem.severity != diagnostic::Severity::error, text::line(problem, text::Language::ja));
    }
    CHECK(questions == 8);
  }

  TEST_CASE("so does what may be said of days and hours") {
    const auto rubric = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
    REQUIRE(rubric.ok());
    int headers = 0;
    for (std::string example : examples()) {
      if (example.starts_with("- ")) continue;
      ++headers;
      std::string text = around("");
      const std::string people = "登場人物: {佐藤: {名前: 佐藤}}\n";
      example.insert(example.find("  佐藤:\n") + std::string("  佐藤:\n").size(), "    名前: 佐藤\n");
      text.replace(text.find(people), people.size(), example);
      const auto loaded = loading::parse_scenario(text, "guide.yaml", *rubric->rubric);
      for (const auto& problem : loaded.problems)
        CHECK_MESSAGE(problem.severity != diagnostic::Severity::error, text::line(problem, text::Language::ja));
      REQUIRE(loaded.scenario.has_value());
      CHECK(loaded.scenario->notes_by_hand);
      CHECK(loaded.scenario->people.front().hours.closes == 16 * 60);
    }
    CHECK(headers == 1);
  }
}
