#include <doctest/doctest.h>

#include <array>
#include <sstream>
#include <string_view>

#include "support/read_text.hpp"
#include "support/shipped.hpp"

// scenarios/language.md and language.en.md show trainers how everything is written: every example there is one that can be
// copied.
namespace {

/// A scenario in the page's language: `@people` and `@steps` are where an example goes.
struct Page {
  std::string_view file, around, people, person, name, rest;
};

constexpr std::array pages{
    Page{"language.md",
         "シナリオ: guide\n題名: 例\n開始日: 2026年4月6日\n@people"
         "約束: {配送表: {内容: 配送表, 相手: 佐藤, 期限: 4月9日 12:00}}\n結末: {良: {順位: 1, 題: 良, 語り: 良}}\n"
         "場面:\n  月曜の朝:\n    日時: 4月6日 9:00\n    場所: 応接室\n    流れ:\n@steps",
         "登場人物: {佐藤: {名前: 佐藤}}\n", "  佐藤:\n", "    名前: 佐藤\n",
         "      - 約束する: 配送表\n      - 果たす: 配送表\n      - 終わり: 良\n"},
    Page{
        "language.en.md",
        "scenario: guide\ntitle: t\nlanguages: [en]\nstart_date: 2026-04-06\n@people"
        "promises: {delivery list: {what: the list, to: Sato, due: \"2026-04-09 12:00\"}}\n"
        "outcomes: {good: {rank: 1, heading: g, text: g}}\nscenes:\n  monday:\n    at: \"2026-04-06 9:00\"\n    place: meeting room\n"
        "    flow:\n@steps",
        "people: {Sato: {name: Sato}}\n", "  Sato:\n", "    name: Sato\n",
        "      - promise: delivery list\n      - keep: delivery list\n      - end: good\n"},
};

std::vector<std::string> examples(const Page& page) {
  std::vector<std::string> found;
  std::istringstream text(support::read_text(std::string(SOURCE_DIR "/scenarios/").append(page.file)));
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

bool is_flow(const std::string& example) { return example.starts_with("- "); }

std::string indented(const std::string& text) {
  std::istringstream in(text);
  std::string out;
  for (std::string line; std::getline(in, line);) out += "      " + line + '\n';
  return out;
}

std::string with(std::string text, std::string_view mark, const std::string& example) {
  return text.replace(text.find(mark), mark.size(), example);
}

/// A scenario around the steps of a flow, or around what stands at a file's head.
std::string around(const Page& page, std::string example) {
  const bool flow = is_flow(example);
  if (!flow) example.insert(example.find(page.person) + page.person.size(), page.name);
  const std::string people = with(std::string(page.around), "@people", flow ? std::string(page.people) : example);
  return with(people, "@steps", (flow ? indented(example) : std::string{}) + std::string(page.rest));
}

loading::LoadedScenario loaded(const Page& page, const std::string& example) {
  static const auto rubric = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
  REQUIRE(rubric.ok());
  REQUIRE(rubric->rubric.has_value());
  auto made = loading::parse_scenario(around(page, example), "guide.yaml", *rubric->rubric);
  for (const auto& problem : made.problems)
    CHECK_MESSAGE(problem.severity != diagnostic::Severity::error, text::line(problem, text::Language::ja));
  return made;
}

}  // namespace

TEST_SUITE("shipped/guide") {
  TEST_CASE("every example in the guide loads without an error") {
    for (const Page& page : pages) {
      int steps = 0;
      for (const std::string& example : examples(page)) {
        CAPTURE(example);
        if (!is_flow(example)) continue;
        ++steps;
        loaded(page, example);
      }
      CHECK(steps >= 4);
    }
  }

  TEST_CASE("so does what may be said of days and hours") {
    for (const Page& page : pages) {
      CAPTURE(page.file);
      int headers = 0;
      for (const std::string& example : examples(page)) {
        if (is_flow(example)) continue;
        ++headers;
        const auto made = loaded(page, example);
        REQUIRE(made.scenario.has_value());
        CHECK(made.scenario->notes_by_hand);
        CHECK(made.scenario->people.front().hours.closes == 16 * 60);
      }
      CHECK(headers == 1);
    }
  }
}
