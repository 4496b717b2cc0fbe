#include "generated_story.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bench {
namespace {

constexpr int questions_of_scene = 8;
constexpr std::array<std::string_view, 12> openings{"先週の納品の件ですが", "荷受けの時間について",   "月末の棚卸しの前に",
                                                    "来月の数量のことで",   "配送の順番を変える話は", "伝票の書き方ですが",
                                                    "雨の日の到着について", "新しい検品の手順は",     "先日お電話した件で",
                                                    "工場の朝礼のあとに",   "見積もりの有効期限は",   "若い担当の引き継ぎは"};
constexpr std::array<std::string_view, 12> middles{
    "現場の者がまだ戸惑っていまして",   "木曜の十時という前提で",         "こちらでも一度確かめましたが",
    "前の担当の方とは話が違うようで",   "倉庫の脇で立ち話になりましたが", "急ぎの分だけ先に積んでいただいて",
    "社長からも同じことを聞かれまして", "表にして貼っておきましたので",   "三度目だと皆が言っておりまして",
    "午前のうちに決めておきたくて",     "どちらが先でもかまいませんが",   "数字だけ見ると問題はなくて"};
constexpr std::array<std::string_view, 12> closings{
    "どうお考えでしょうか。",       "少し時間をください。",   "今日はここまでにしましょう。", "一つだけ確かめさせてください。",
    "こちらで持ち帰ります。",       "次の便で届けます。",     "お任せしてよろしいですか。",   "それが気になっていました。",
    "書いたものをいただけますか。", "私から伝えておきます。", "まずは様子を見ましょう。",     "そうしていただけると助かります。"};
constexpr std::array<std::string_view, 8> feelings{"普通",     "冷たい", "身構え",     "温かい",
                                                   "考え込む", "疲れ",   "ほっとした", "苛立ち60"};
constexpr std::array<std::string_view, 4> rooms{"応接室", "受付", "倉庫", "工場"};

/// What the acts of a rubric are good for, as their last way of being taken has it.
struct Acts {
  std::vector<std::string> good, bad;
};

Acts acts_of(const rubric::Rubric& rubric) {
  Acts acts;
  for (const rubric::Act& act : rubric.acts) {
    if (rubric::is_event(act) || act.deception || act.appraisals.empty()) continue;
    const auto& marks = act.appraisals.back().marks;
    const bool shows = std::ranges::any_of(marks, [](const auto& mark) { return mark.verdict == rubric::Verdict::shown; });
    (shows ? acts.good : acts.bad).push_back(act.name.ja);
  }
  return acts;
}

class Writer {
 public:
  Writer(int nodes, const rubric::Rubric& rubric)
      : nodes_(nodes),
        questions_(nodes / 2),
        scenes_((questions_ + questions_of_scene - 1) / questions_of_scene),
        facts_(std::clamp(questions_ / 8, 4, 120)),
        promises_(std::clamp(questions_ / 20, 1, 20)),
        days_(std::clamp(questions_ / 8, 2, 360)),
        acts_(acts_of(rubric)) {}

  std::string written() {
    head();
    for (int scene = 0; scene < scenes_; ++scene) write_scene(scene);
    return std::move(out_);
  }

 private:
  /// A number below `most`, the next of a fixed row.
  int draw(std::size_t most) {
    row_ = row_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((row_ >> 33) % most);
  }
  template <typename Things>
  const auto& any_of(const Things& things) {
    return things[static_cast<std::size_t>(draw(things.size()))];
  }
  void line(int indent, const std::string& text) { out_.append(static_cast<std::size_t>(indent), ' ').append(text) += '\n'; }
  /// Two in three have a middle, so that lengths differ.
  std::string sentence() {
    std::string text(any_of(openings));
    if (draw(3) != 0) text.append("、").append(any_of(middles));
    return text.append("。").append(any_of(closings));
  }
  static std::string fact(int number) { return "事実" + std::to_string(number); }
  static std::string promise(int number) { return "約束" + std::to_string(number); }
  static std::string scene_name(int number) { return "場面" + std::to_string(number); }
  [[nodiscard]] int day_of(int scene) const { return 1 + static_cast<int>(std::int64_t{scene} * days_ / scenes_); }

  void head() {
    out_ = "シナリオ: generated-" + std::to_string(nodes_) +
           "\n題名: 測るための話\n言語: [ja]\n開始日: 2026年4月6日\n登場人物:\n"
           "  佐藤:\n    名前: ｜佐藤《さとう》\n    立場: 購買課長\n    気質: {忍耐: 低, 時間: 厳しい, 話好き: 高}\n"
           "    信頼: {能力: 中, 善意: 中, 誠実: 低}\n    わだかまり: 電話が一度もなかったこと\n    本当の問題: [事実0, 事実2]\n"
           "  野口:\n    名前: ｜野口《のぐち》\n    立場: 荷受けの班長\n    わだかまり: 検品の朝のこと\n    本当の問題: 事実1\n"
           "  森:\n    名前: ｜森《もり》\n    立場: 配車\n    取引先: いいえ\nわかること:\n";
    for (int i = 0; i < facts_; ++i) line(2, fact(i) + ": " + sentence());
    out_ += "約束:\n";
    for (int i = 0; i < promises_; ++i)
      line(2, promise(i) + ": {内容: " + std::string(any_of(openings)) + ", 相手: " + (i % 3 == 2 ? "野口" : "佐藤") +
                  ", 期限: " + std::to_string(day_of(scenes_ * (2 * i + 2) / (2 * promises_)) + 1) + "日目 12:00}");
    out_ +=
        "結末:\n  よい: {順位: 1, 題: よい終わり, 語り: 話はよく終わった。}\n"
        "  なかば: {順位: 2, 題: なかばの終わり, 語り: 取引は半分になった。}\n"
        "  わるい: {順位: 3, 題: わるい終わり, 語り: 取引は移った。}\n場面:\n";
  }

  void write_scene(int scene) {
    const bool second_client = scene % 4 == 3;
    line(2, scene_name(scene) + ":");
    if (scene == 0 || day_of(scene) != day_of(scene - 1)) line(4, "日時: " + std::to_string(day_of(scene)) + "日目 9:00");
    line(4, "場所: " + std::string(any_of(rooms)));
    line(4, std::string("相手: ") + (second_client ? "野口" : "佐藤"));
    line(4, "流れ:");
    for (int i = scene * questions_of_scene; i < std::min(questions_, (scene + 1) * questions_of_scene); ++i)
      write_question(i, scene, second_client ? "野口" : "佐藤");
    if (scene + 1 < scenes_) return line(6, "- 次: " + scene_name(scene + 1));
    line(6, "- もし: {気持ち: {佐藤.信頼: 高以上}}");
    line(8, "そのとき: [{終わり: よい}]");
    line(8, "でなければ:");
    line(10, "- もし: {気持ち: {佐藤.信頼: 中以上}}");
    line(12, "そのとき: [{終わり: なかば}]");
    line(12, "でなければ: [{終わり: わるい}]");
  }

  void write_question(int number, int scene, const std::string& client) {
    line(6, "- " + client + "(" + std::string(any_of(feelings)) + "): " + sentence());
    if (number % 8 == 1) line(8, "わかる: " + fact(number / 8 % facts_));
    if (number % 20 == 7) line(8, "変化: " + std::string(any_of(openings)));
    line(6, "- 選択:");
    const int exemplary = draw(3);
    for (int option = 0; option < 3; ++option) write_option(number, scene, option, exemplary);
  }

  void write_option(int question, int scene, int option, int exemplary) {
    const bool is_exemplary = option == exemplary;
    line(10, (draw(8) == 0 ? "- する: " : "- 言う: ") + sentence());
    const auto& acts = is_exemplary ? acts_.good : acts_.bad;
    line(12, "行為: " +
                 (draw(2) == 0 ? any_of(acts) : "[" + any_of(acts) + ", " + any_of(is_exemplary ? acts_.good : acts_.bad) + "]"));
    if (is_exemplary) line(12, "手本: はい");
    // In three questions of four one of the three: one option in four.
    if (!is_exemplary && option == (exemplary + 1) % 3 && question % 4 != 0) line(12, "条件: " + condition());
    line(12, "理由: " + std::string(any_of(openings)) + "。" + std::string(any_of(closings)));
    write_promise(question, is_exemplary);
    if (draw(3) == 0) line(12, "かかる: 5分");
    if (!is_exemplary && question % 16 == 5 && scene + 2 < scenes_ && option != (exemplary + 1) % 3)
      line(12, "続き: [{次: " + scene_name(scene + 2) + "}]");
  }

  /// Each is made in the first question of its part of the story and kept some questions on.
  void write_promise(int question, bool is_exemplary) {
    const int part = questions_ / promises_, number = std::min(question / part, promises_ - 1), at = question - number * part;
    if (!is_exemplary) return;
    if (at == 0) line(12, "約束する: " + promise(number));
    if (at == part / 3 + 1) line(12, "果たす: " + promise(number));
  }

  std::string condition() {
    const std::string known = fact(draw(static_cast<std::size_t>(facts_)));
    const std::string promised = promise(draw(static_cast<std::size_t>(promises_)));
    switch (draw(8)) {
      case 0: return "{気持ち: {佐藤.信頼: 中以上}}";
      case 1: return "{わかった: " + known + "}";
      case 2: return "{気持ち: {佐藤.苛立ち: 中以下, 野口.好感: 低以上}}";
      case 3: return "{約束: {" + promised + ": [果たした, 約束した]}}";
      case 4: return "{いずれか: [{わかった: " + known + "}, {気持ち: {野口.心の開き: 中以上}}]}";
      case 5: return "{佐藤.わだかまり: わかった以上}";
      case 6: return "{でない: {わかった: " + known + "}}";
      default: return "{様子: {佐藤: 雑談}}";
    }
  }

  int nodes_, questions_, scenes_, facts_, promises_, days_;
  Acts acts_;
  std::uint64_t row_ = 1;
  std::string out_;
};

}  // namespace

std::string generated_story(int nodes, const rubric::Rubric& rubric) { return Writer(nodes, rubric).written(); }

}  // namespace bench
