#include <doctest/doctest.h>

#include "loading/loading.hpp"
#include "support/small_rubric.hpp"
#include "validation/course.hpp"
#include "validation/ways.hpp"

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

/// Codes of what is found in a scenario whose scenes are these, notes left out.
std::string codes_in(const std::string& scenes) {
  const std::string head =
      "シナリオ: s\n題名: t\n開始日: 2026年4月6日\n登場人物: {佐藤: {名前: 佐藤}}\n結末: {良: {順位: 1, 題: 良, 語り: 良}}\n場面:\n";
  std::string codes;
  for (const auto& problem : loading::parse_scenario(head + scenes, "s.yaml", support::small_rubric()).problems)
    if (problem.severity != diagnostic::Severity::note) codes += std::string(problem.code.text) + ' ';
  return codes;
}

}  // namespace

TEST_SUITE("validation/course") {
  TEST_CASE("loops are found, and each only once") {
    CHECK(validation::loops({{1}, {2}, {}}) == Groups{});
    CHECK(validation::loops({{0}}) == Groups{{0}});
    CHECK(validation::loops({{1}, {0, 2}, {3}, {2}}) == Groups{{0, 1}, {2, 3}});
  }

  TEST_CASE("a row of a hundred thousand scenes needs no deep stack") {
    std::vector<std::vector<std::size_t>> row(100'000);
    for (std::size_t i = 0; i + 1 < row.size(); ++i) row[i].push_back(i + 1);
    row.back().push_back(0);
    CHECK(validation::loops(row).size() == 1);
  }

  TEST_CASE("an option that runs through falls back to what follows the choice") {
    CHECK(codes_in("  甲:\n    流れ:\n      - 選択: [{言う: はい}, {言う: いいえ, 続き: [{時間: 5分}]}]\n      - 終わり: 良\n") ==
          "");
    CHECK(codes_in("  甲:\n    流れ:\n      - 選択: [{言う: はい, 続き: [{終わり: 良}]}, {言う: いいえ}]\n") == "S401 ");
  }

  TEST_CASE("an if without else falls through when its condition fails") {
    CHECK(codes_in("  甲:\n    流れ:\n      - もし: {運: 50%}\n        そのとき: [{終わり: 良}]\n") == "S401 ");
    CHECK(
        codes_in(
            "  甲:\n    流れ:\n      - もし: {運: 50%}\n        そのとき: [{終わり: 良}]\n        でなければ: [{終わり: 良}]\n") ==
        "");
  }

  TEST_CASE("a loop is left by an option without condition, and by nothing less") {
    const auto loop = [](const std::string& way_out) {
      return "  甲:\n    流れ:\n      - 選択: [{言う: もう一度}, " + way_out + "]\n      - 次: 甲\n";
    };
    CHECK(codes_in(loop("{言う: やめる, 続き: [{終わり: 良}]}")) == "");
    CHECK(codes_in(loop("{言う: やめる, 条件: {運: 50%}, 続き: [{終わり: 良}]}")) == "S403 ");
    CHECK(codes_in(loop("{言う: やめる, 続き: [{もし: {運: 50%}, そのとき: [{終わり: 良}]}]}")) == "S403 ");
  }

  TEST_CASE("a scene that is not led to is not also said to run out") {
    CHECK(codes_in("  甲:\n    流れ: [{終わり: 良}]\n  乙:\n    流れ: [{時間: 5分}]\n") == "S404 ");
  }

  TEST_CASE("the earliest start is the earliest over all ways") {
    const std::string scenes =
        "  甲:\n    日時: 4月6日 9:00\n    流れ:\n      - 選択: [{言う: 急ぐ, 続き: [{次: 丙}]}, {言う: 待つ}]\n      - 次: 乙\n"
        "  乙:\n    日時: 4月7日 9:00\n    流れ: [{次: 丙}]\n  丙:\n    流れ: [{終わり: 良}]\n";
    const std::string head =
        "シナリオ: s\n題名: t\n開始日: 2026年4月6日\n登場人物: {佐藤: {名前: 佐藤}}\n結末: {良: {順位: 1, 題: 良, 語り: 良}}\n場面:\n";
    const auto loaded = loading::parse_scenario(head + scenes, "s.yaml", support::small_rubric());
    REQUIRE(loaded.scenario);
    const auto ways = validation::ways_of(*loaded.scenario, support::small_rubric(), validation::numbers_of(*loaded.scenario));
    std::vector<scenario::Minutes> earliest;
    for (const auto& entered : ways.entered) earliest.push_back(entered.value().earliest);
    CHECK(earliest == std::vector<scenario::Minutes>{540, 1440 + 540, 540});
  }
}
