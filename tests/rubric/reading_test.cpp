#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "support/rubric_file.hpp"
#include "text/message.hpp"

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end == std::string::npos ? text.size() : end + 1;
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

std::string problems_in(const std::string& text) {
  std::string lines;
  for (const auto& problem : loading::parse_rubric(text, "r.yaml").problems)
    lines += text::line(problem, text::Language::en) + '\n';
  return lines;
}

std::string with(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE_MESSAGE(at != std::string::npos, old);
  return text.replace(at, old.size(), now);
}

void expect_consistent(const std::string& text) {
  const auto loaded = loading::parse_rubric(text, "r.yaml");
  CHECK(loaded.rubric.has_value() == !diagnostic::has_errors(loaded.problems));
  for (const auto& problem : loaded.problems) {
    CHECK(problem.where.file == "r.yaml");
    CHECK(problem.where.line > 0);
  }
}

}  // namespace

TEST_SUITE("rubric/reading") {
  TEST_CASE("an appraisal keeps its condition, effects, marks, ceilings and step") {
    const auto rubric = loading::parse_rubric(support::small_rubric_text(), "r.yaml").rubric;
    REQUIRE(rubric.has_value());
    const auto& asked = rubric::find_act(*rubric, "ask")->appraisals;
    REQUIRE(asked.size() == 3);
    const auto* both = std::get_if<condition::All>(&asked[1].when.what);
    REQUIRE(both != nullptr);
    REQUIRE(both->parts.size() == 2);
    CHECK(std::get<condition::CountIs>(both->parts[0].what) ==
          condition::CountIs{condition::Count::questions_in_row, condition::Comparison::at_least, 2});
    REQUIRE(asked[1].effects.size() == 1);
    CHECK(asked[1].effects[0].meter == condition::Meter::irritation);
    CHECK(asked[1].effects[0].size == 300);
    CHECK(asked[1].effects[0].shape == "fading");
    CHECK(condition::is_always(asked[2].when));

    const auto& badly = rubric::find_act(*rubric, "do-badly")->appraisals.at(0);
    CHECK(badly.marks.size() == 24);
    CHECK(badly.ceilings.at(condition::Meter::integrity) == 500);
    CHECK(rubric::find_act(*rubric, "apologise")->appraisals.at(0).step == rubric::GrievanceStep::owns);
    CHECK(rubric::find_act(*rubric, "do-well")->family == "do-well");
    CHECK(rubric::find_act(*rubric, "event-silence")->family == "event");
    CHECK_FALSE(rubric::find_act(*rubric, "set-boundary")->wears_out);
  }

  TEST_CASE("Japanese and English keywords and names mean the same") {
    std::string text = support::small_rubric_text();
    text = with(text, "version: 1", "版: 1");
    text = with(text, "effects: {liking: 200 fading}", "効果: {好感: 200 薄れる}");
    text = with(text, "broken: [no-cover-up]", "損なう: [取り繕わない]");
    const auto loaded = loading::parse_rubric(text, "r.yaml");
    REQUIRE(loaded.rubric.has_value());
    const auto& effect = rubric::find_act(*loaded.rubric, "praise")->appraisals.at(0).effects.at(0);
    CHECK(effect.meter == condition::Meter::liking);
    CHECK(effect.shape == "fading");
    CHECK(rubric::find_act(*loaded.rubric, "lie")->appraisals.at(0).marks.at(0).principle == "no-cover-up");
  }

  TEST_CASE("a misspelt keyword, a missing language and a key in both spellings are told at their places") {
    const auto misspelt =
        loading::parse_rubric(with(support::small_rubric_text(), "    likeability: 3", "    likability: 3"), "r.yaml").problems;
    REQUIRE(misspelt.size() == 1);
    CHECK(misspelt[0].arguments == std::vector<std::string>{"likability", "likeability"});
    CHECK(problems_in(with(support::small_rubric_text(), "{ja: 研究, en: a study}", "{ja: 研究}")).starts_with("r.yaml:4:"));
    CHECK(problems_in(with(support::small_rubric_text(), "version: 1", "version: 1\n版: 1"))
              .starts_with("r.yaml:3:1: error[S011]"));
  }

  TEST_CASE("every fault is reported, not only the first") {
    std::string text = support::small_rubric_text();
    text = with(text, "effects: {liking: 200 fading}", "effects: {liking: much, sympathy: 100 fading}");
    text = with(text, "shown: [own-the-mistake]", "shown: [own-the-mistaken]");
    const auto loaded = loading::parse_rubric(text, "r.yaml");
    CHECK_FALSE(loaded.rubric.has_value());
    CHECK(loaded.problems.size() == 3);
  }

  TEST_CASE("whatever line is lost, doubled or swapped, reading ends with a rubric exactly when there is no error") {
    const auto lines = lines_of(support::small_rubric_text());
    // Each line has one of the three; with SHINRAI_ALL_MUTATIONS=1 all.
    const bool all = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CAPTURE(i + 1);
      if (all || i % 3 == 0) {
        auto lost = lines;
        lost.erase(lost.begin() + static_cast<std::ptrdiff_t>(i));
        expect_consistent(joined(lost));
      }
      if (all || i % 3 == 1) {
        auto doubled = lines;
        doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
        expect_consistent(joined(doubled));
      }
      if (i + 1 < lines.size() && (all || i % 3 == 2)) {
        auto swapped = lines;
        std::swap(swapped[i], swapped[i + 1]);
        expect_consistent(joined(swapped));
      }
    }
  }

  TEST_CASE("what is no rubric at all is a finding, and a file that is not there a failure") {
    for (const char* text : {"", "a", "- a\n- b\n", "a: b\n", "行為: {}\n", "acts: [1, 2]\nsources: yes\n"}) {
      CAPTURE(text);
      expect_consistent(text);
      CHECK_FALSE(loading::parse_rubric(text, "r.yaml").rubric.has_value());
    }
    CHECK_FALSE(loading::load_rubric("/nowhere/rubric.yaml").ok());
  }
}
