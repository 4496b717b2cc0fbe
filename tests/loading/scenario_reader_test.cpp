#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "loading/loading.hpp"
#include "loading/speaker.hpp"
#include "support/read_text.hpp"
#include "support/small_rubric.hpp"
#include "text/message.hpp"

namespace {

using namespace scenario;

loading::LoadedScenario load(const std::string& text) { return loading::parse_scenario(text, "s.yaml", support::small_rubric()); }

const std::string head_of_file =
    "シナリオ: s\n題名: t\n開始日: 2026年4月6日\n登場人物:\n  佐藤: {名前: 佐藤, 信頼: {誠実: 低}, 気質: {時間: 厳しい, "
    "損の重さ: 高}, 平常: {返信: 2時間, 同席: 2名, 雑談: あり}}\n"
    "会社: {値引き権限: 5, 贈答: いいえ}\nわかること: {連絡: 連絡がない}\n約束: {表: {内容: 配送表, 期限: 4月8日 17:00}}\n"
    "結末: {良: {順位: 1, 題: 良, 語り: 良}}\n場面:\n  甲:\n    日時: 4月6日 14:10\n    流れ:\n";
const std::string rest_of_file = "      - わかる: 連絡\n      - 頼まれる: 表\n      - 果たす: 表\n      - 終わり: 良\n";

Flow flow_of(const std::string& steps) {
  const auto loaded = load(head_of_file + steps + rest_of_file);
  for (const auto& problem : loaded.problems)
    CHECK_MESSAGE(problem.severity != diagnostic::Severity::error, text::line(problem, text::Language::en));
  REQUIRE(loaded.scenario);
  return loaded.scenario->scenes.front().flow;
}

}  // namespace

TEST_SUITE("loading/scenario_reader") {
  TEST_CASE("people, their temper and what is usual with them are values") {
    const auto loaded = load(head_of_file + rest_of_file);
    REQUIRE(loaded.scenario);
    const Person& person = loaded.scenario->people.front();
    CHECK(person.trust.at(condition::Meter::integrity) == condition::Level::low);
    CHECK(person.temperament.at("loss-weight").text == "高");
    CHECK(person.temperament.at("punctuality").text == "厳しい");
    CHECK(person.usual.reply == 120);
    CHECK(person.usual.attend == 2);
    CHECK(person.usual.small_talk == true);
    CHECK(loaded.scenario->company == std::map<std::string, int>{{"値引き権限", 5}, {"贈答", 0}});
    CHECK(loaded.scenario->promises.front().due == 2 * 1440 + 17 * 60);
  }

  TEST_CASE("a line has a person, a feeling and how strong it is") {
    const Flow flow =
        flow_of("      - 佐藤（苛立ち60）: はい\n        わかる: 連絡\n        変化: 雑談がない\n        明かす: 連絡\n");
    const Line& line = std::get<Line>(flow.front().what);
    CHECK(line.person.text == "佐藤");
    CHECK(line.feeling.text == "苛立ち");
    CHECK(line.strength == 60);
    CHECK(line.signal->text.source == "雑談がない");
    CHECK(line.signal->text.id == "l1.signal");
    CHECK(line.signal->spelled_out_by.text == "連絡");
    CHECK_FALSE(line.signal->lure);
    CHECK(flow.front().reveals.front().text == "連絡");
    CHECK(flow.front().where.line == 14);
  }

  TEST_CASE("a line may differ by warmth, and its texts are filed by level") {
    const Flow flow = flow_of("      - 佐藤: {温かい: ええ, 普通: はい, よそよそしい: 左様です}\n");
    const Line& line = std::get<Line>(flow.front().what);
    REQUIRE(line.variants.size() == 3);
    CHECK(line.variants[0].text.id == "l1.high");
    CHECK(line.variants[1].text.id == "l1.mid");
    CHECK(line.variants[2].text.id == "l1.very_low");
  }

  TEST_CASE("English keywords say the same as Japanese ones") {
    const Flow japanese = flow_of(
        "      - 選択:\n          - 言う: はい\n            約束する: 表\n            かかる: 5分\n          - 待つ: 待つ\n      "
        "      延期する: {表: 4月9日 9:00}\n");
    const Flow english = flow_of(
        "      - choose:\n          - say: はい\n            promise: 表\n            takes: 5 min\n          - wait: 待つ\n     "
        "       renegotiate: {表: 04-09 9:00}\n");
    for (const Flow* flow : {&japanese, &english}) {
      const Choice& choice = std::get<Choice>(flow->front().what);
      CHECK(choice.options[0].kind == OptionKind::say);
      CHECK(choice.options[0].takes == 5);
      CHECK(choice.options[0].promises.front().deed == PromiseDeed::make);
      CHECK(choice.options[1].kind == OptionKind::wait);
      CHECK(choice.options[1].promises.front().due == 3 * 1440 + 540);
      CHECK(choice.options[1].text.id == "d1.b");
    }
  }

  TEST_CASE("conditions become data, in either language") {
    const auto condition_of = [](const std::string& text) {
      return std::get<If>(flow_of("      - もし: " + text + "\n        そのとき: [{時間: 5分}]\n").front().what).condition;
    };
    using namespace condition;
    CHECK(condition_of("{気持ち: {信頼: 中以上}}").what ==
          Condition{MeterIs{"", Meter::trust, Comparison::at_least, Level::mid}, {}}.what);
    CHECK(condition_of("{meters: {佐藤.trust: below high}}") ==
          Condition{MeterIs{"佐藤", Meter::trust, Comparison::below, Level::high}, {}});
    CHECK(condition_of("{わかった: 連絡}") == Condition{FactKnown{"連絡"}, {}});
    CHECK(condition_of("{でない: {運: 30%}}") == Condition{Not{{Condition{Chance{30}, {}}}}, {}});
    CHECK(condition_of("{会社: {値引き権限: 5以上}, 通った: 甲}") ==
          Condition{All{{Condition{Company{"値引き権限", Comparison::at_least, 5}, {}}, Condition{Visited{"甲"}, {}}}}, {}});
    CHECK(condition_of("{約束: {表: [果たした, late]}}") ==
          Condition{
              Any{{Condition{PromiseIs{"表", PromiseState::kept}, {}}, Condition{PromiseIs{"表", PromiseState::kept_late}, {}}}},
              {}});
    CHECK(
        condition_of("{いずれか: [{わかった: 連絡}, {わだかまり: 認めた以上}]}") ==
        Condition{Any{{Condition{FactKnown{"連絡"}, {}}, Condition{GrievanceIs{"", Comparison::at_least, Grievance::owned}, {}}}},
                  {}});
    CHECK(condition_of("{佐藤.わだかまり: 片づいた}") ==
          Condition{GrievanceIs{"佐藤", Comparison::exactly, Grievance::settled}, {}});
    CHECK(condition_of("[{わかった: 連絡}, {運: 50%}]") ==
          Condition{All{{Condition{FactKnown{"連絡"}, {}}, Condition{Chance{50}, {}}}}, {}});
  }

  TEST_CASE("a bare step may name several promises; each is a step") { CHECK(flow_of("      - 頼まれる: [表]\n").size() == 5); }

  TEST_CASE("several faults are reported together, each once") {
    const auto loaded = load(head_of_file + "      - 佐籐: はい\n      - 時間: すこし\n      - 次: 乙\n");
    CHECK_FALSE(loaded.scenario);
    std::string lines;
    for (const auto& problem : loaded.problems) lines += text::line(problem, text::Language::en) + '\n';
    CHECK(lines ==
          "s.yaml:14:9: error[S124]: '佐籐' is neither a person nor a word for steps (did you mean '佐藤'?)\n"
          "s.yaml:15:13: error[S111]: 'すこし' under '時間' is not a duration\n");
  }

  TEST_CASE("a file that is not there is the world's fault, an empty one the author's") {
    const auto missing = loading::load_scenario("/nowhere/at/all.yaml", support::small_rubric());
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.failure().key == "failure.cannot_read");
    CHECK(load("").problems.front().code.text == "S005");
    CHECK(loading::load_scenario(SOURCE_DIR, support::small_rubric()).failure().key == "failure.is_a_folder");
  }

  TEST_CASE("a folder means its scenarios, without their translations") {
    const auto files = loading::scenario_files(std::string(SOURCE_DIR) + "/tests/faults");
    REQUIRE(files.ok());
    CHECK(std::ranges::is_sorted(*files));
    for (const auto& file : *files) CHECK(file.string().find(".en.") == std::string::npos);
  }

  TEST_CASE("speakers are taken apart with narrow and full-width brackets") {
    CHECK(loading::speaker_in("佐藤").feeling.empty());
    CHECK(loading::speaker_in("佐藤(冷)").feeling == "冷");
    CHECK(loading::speaker_in("佐藤 ( 苛立ち ６０% )").strength.has_value());
    CHECK(loading::speaker_in("佐藤（冷").word == "佐藤（冷");
  }
}

TEST_SUITE("loading/load_scenario") {
  TEST_CASE("beside errors of writing, names the rubric and the catalogue do not have are reported too") {
    const auto loaded = load(head_of_file + "      - 佐藤(悲しみ): はい\n      - 時間: すこし\n      - 次: 乙\n");
    std::string codes;
    for (const auto& problem : loaded.problems) codes += std::string(problem.code.text) + ' ';
    CHECK(codes == "S211 S111 ");
  }
}
