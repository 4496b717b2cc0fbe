#include "authoring/map.hpp"

#include <doctest/doctest.h>

#include <set>

#include "authoring/dot.hpp"
#include "authoring/outline.hpp"
#include "support/shipped.hpp"
#include "support/small_rubric.hpp"

namespace {

scenario::Scenario loaded(const std::string& text) {
  auto read = loading::parse_scenario(text, "s.yaml", support::small_rubric());
  for (const auto& problem : read.problems)
    if (problem.severity == diagnostic::Severity::error) FAIL_CHECK(text::line(problem, text::Language::en));
  REQUIRE(read.scenario.has_value());
  return *read.scenario;
}

const std::string head =
    "シナリオ: s\n題名: ｜約束《やくそく》の時刻\n開始日: 2026年4月6日\n会社: {権限: 3}\n"
    "登場人物: {佐藤: {名前: 佐藤}, 林: {名前: 林}}\n"
    "わかること: {連絡なし: 連絡がなかった}\n約束: {表: {内容: 表, 相手: 佐藤, 期限: 4月8日 12:00}}\n"
    "結末: {良: {順位: 1, 題: 良い, 語り: 一}, 中: {順位: 2, 題: 中ほど, 語り: 二}, 悪: {順位: 3, 題: 悪い, 語り: 三}}\n場面:\n";

const std::string branching = head + R"(
  玄関:
    題: 十時
    日時: 4月6日 10:00
    場所: 応接室
    天気: 小雨
    手段: 訪問
    流れ:
      - もし: {わかった: 連絡なし}
        そのとき: [{佐藤: 変わるのは台詞だけ。}]
      - id: d1
        問い: どう始めますか
        選択:
          - {id: a, 言う: お詫びします。, 行為: 全面のお詫び, 理由: 早い。, 続き: [{次: 廊下}]}
          - {id: b, 言う: 何がありましたか。, 行為: 様子をうかがう, 手本: はい, 理由: 聞く。, わかる: 連絡なし}
          - {id: c, する: 帰る, 条件: {会社: {権限: 2以上}}, 行為: 沈黙を保つ, 理由: 逃げる。}
      - もし: {わかった: 連絡なし, でない: {約束: {表: 破った}}, 選んだ: [d1.b, d1.c]}
        そのとき: [{終わり: 良}]
      - 次: 廊下
  廊下:
    流れ:
      - id: w1
        計画:
          - id: a
            する: 表を作る
            果たす: 表
            続き: [{id: d2, 選択: [{id: a, 言う: 一}, {id: b, 言う: 二}]}]
          - {id: b, する: 休む}
        枠: [4月7日 9:00]
      - 約束する: 表
      - もし: {いずれか: [{佐藤.わだかまり: 認めた以上}, {気持ち: {林.信頼: 中以上}}, {運: 40%}]}
        そのとき: [{終わり: 中}]
        でなければ: [{終わり: 悪}]
)";

}  // namespace

TEST_SUITE("authoring/map") {
  TEST_CASE("scenes, decisions, what divides the flow and where it leads, in the author's language") {
    CHECK(authoring::as_outline(authoring::map_of(loaded(branching), text::Language::ja)) ==
          R"(約束の時刻

■ 十時　4月6日（月）10:00・雨・応接室・訪問
  → d1
  ● d1 選択　どう始めますか
    a   「お詫びします。」
        → 場面「廊下」
    b ★ 「何がありましたか。」
        → 分かれ目1
    c   帰る
        条件：権限が2以上
        → 分かれ目1
  ◇ 分かれ目1
    「連絡なし」が分かった、かつ（「表」を破った）ではない、かつd1.b、d1.cのどれかを選んだ → 結末「良い」（1位）
    でなければ → 場面「廊下」

■ 廊下
  → w1
  ● w1 計画
    a   表を作る
        → d2
    b   休む
    → 分かれ目2
  ● d2 選択
    a   「一」
    b   「二」
    → 計画に戻る
  ◇ 分かれ目2
    佐藤のわだかまりが認められたか、その先、または林の信頼が中以上、または40%の運 → 結末「中ほど」（2位）
    でなければ → 結末「悪い」（3位）
)");
  }

  TEST_CASE("a reader of English is told the same in English") {
    const std::string outline = authoring::as_outline(authoring::map_of(loaded(branching), text::Language::en));
    CHECK(
        outline.find("    known: 連絡がなかった and not (broke “表”) and chose one of d1.b, d1.c → outcome “良い” (rank 1)\n") !=
        std::string::npos);
    CHECK(outline.find("    佐藤: grievance owned or further or 林: trust mid or more or 40% chance → outcome") !=
          std::string::npos);
  }

  TEST_CASE("outcomes are told apart by shape as well as by colour, and every edge joins two nodes that are drawn") {
    const std::string dot = authoring::as_dot(authoring::map_of(loaded(branching), text::Language::ja));
    for (const char* shape : {"shape=ellipse, style=filled, peripheries=2", "shape=hexagon", "shape=octagon"})
      CHECK(dot.find(shape) != std::string::npos);
    CHECK(dot == authoring::as_dot(authoring::map_of(loaded(branching), text::Language::ja)));
  }

  TEST_CASE("names may be anything: nothing an author writes is markup, and readings are left out") {
    std::string hostile = branching;
    const auto put = [&](const std::string& old, const std::string& now) { hostile.replace(hostile.find(old), old.size(), now); };
    put("｜約束《やくそく》の時刻", "'</TABLE>> & \"｜約束《やくそく》\" \\N ]; x -> y'");
    put("題: 十時", "題: |\n      <B>一\n      二</B>");
    put("言う: お詫びします。", "言う: \"\\\\\\\"><IMG SRC='/etc/passwd'/>\"");
    put("題: 良い", "題: \"\\uFFFE\"");
    const std::string dot = authoring::as_dot(authoring::map_of(loaded(hostile), text::Language::ja));
    CHECK(dot.find("&lt;/TABLE&gt;&gt; &amp; &quot;約束&quot; \\N ]; x -&gt; y") != std::string::npos);
    CHECK(dot.find("&lt;B&gt;一 二&lt;/B&gt;") != std::string::npos);
    for (const char* never : {"<IMG", "《", "<B></B>", "\xEF\xBF\xBE"}) CHECK(dot.find(never) == std::string::npos);
  }

  TEST_CASE(
      "every scene, decision and outcome of a shipped scenario is on its map, and none but the first scene is without a way in") {
    for (const auto& file : support::shipped_files()) {
      const auto shipped = support::load_shipped(file);
      REQUIRE(shipped.loaded.scenario.has_value());
      const authoring::Map map = authoring::map_of(*shipped.loaded.scenario, text::Language::ja);
      std::set<std::string> decisions, drawn;
      scenario::for_each_step(*shipped.loaded.scenario, [&](const scenario::Step& step) {
        if (std::holds_alternative<scenario::Choice>(step.what)) decisions.insert(step.id);
      });
      std::set<std::size_t> led_to{0};
      for (const auto& edge : map.edges) led_to.insert(edge.to);
      for (std::size_t at = 0; at < map.nodes.size(); ++at) {
        CAPTURE(map.nodes[at].words);
        CHECK(led_to.contains(at));
        if (map.nodes[at].kind == authoring::MapNode::Kind::decision) drawn.insert(map.nodes[at].id);
      }
      CHECK(drawn == decisions);
    }
  }
}
