#include <array>

#include "schema/describe.hpp"

namespace schema {
namespace {

using loading::rubric_file::Key;
using enum Key;

struct Row {
  Key key{};
  const char *ja, *en;
};

constexpr auto rows = std::to_array<Row>({
    {version, "採点表の版。", "The rubric's version."},
    {sources, "出典。研究か記事か、私たちの判断。ほかのところは、ここの名前で指す。",
     "Studies, the article, or our own choices with their reasons; everything else names one of these."},
    {bands, "五つの段階の幅。百分の一点。", "Where each of the five levels ends and begins, in hundredths of a point."},
    {repetition, "くり返しの効き。同じ系統の一度目、二度目…の値打ち。千分率。",
     "What the first, second, third act of a family is worth, in permille."},
    {shapes, "形。効き目が時間とともにどう変わるか。", "How an effect is felt over time."},
    {traits, "気質ごとの倍率。", "What each trait of temperament multiplies."},
    {constants, "定数。", "Numbers the model uses."},
    {conduct, "様子。信頼がどう表に出るか。", "How trust shows."},
    {principles, "記事の24の原則。", "The article's 24 principles."},
    {acts, "行為。言うこと、すること、しないこと。", "Things a rep says, does or leaves undone."},
    {ja, "日本語。", "In Japanese."},
    {en, "英語。", "In English."},
    {upper, "この段階の上限。百分の一点。", "The upper end of this level, in hundredths."},
    {start, "言葉で「この段階」と書かれたときの始まり。百分の一点。",
     "Where something given as this level starts, in hundredths."},
    {name, "名前。どちらの言葉でも、シナリオに書ける。", "The name; scenarios may write either language's."},
    {points, "時間と割合（千分率）の組。0分から始める。", "Pairs of a time and a share in permille, from 0 min on."},
    {governs, "何に掛かるか。", "What it is put on."},
    {multipliers, "とても低い・低い・中・高い・とても高い の順に、千分率を五つ。",
     "Five numbers in permille, from very_low to very_high."},
    {value, "値。", "The value."},
    {unit, "単位。", "Its unit."},
    {meaning, "意味。", "What it means."},
    {reads, "どの気持ちを読んで決まるか。", "Which meter it follows."},
    {usual, "シナリオに書かれていないときの、いつもの値。", "What is usual where the scenario says nothing."},
    {by_level, "とても低い・低い・中・高い・とても高い の順に五つ。返信と面談は千分率、ほかは段。",
     "Five numbers, from very_low to very_high: permille for reply and meeting, steps for the others."},
    {source, "出典の名前。", "The name of a source."},
    {dimension, "観点。傾聴・誠実・実行。", "The dimension: listening, honesty or follow_through."},
    {weight, "観点の平均での重み。百分率。書かなければ100。",
     "Its weight in the dimension's mean, in per cent; 100 unless written."},
    {section, "記事のどの節か。", "The article's section."},
    {shown, "示すとはどういうことか。受け止めでは、示す原則。",
     "What showing it looks like; in an appraisal, the principles shown."},
    {partly, "途中まで示す原則。", "Principles shown in part."},
    {broken, "損なうとはどういうことか。受け止めでは、損なう原則。",
     "What breaking it looks like; in an appraisal, the principles broken."},
    {description, "どういう行為か。", "What the act is."},
    {family, "系統。くり返しは系統ごとに数える。", "Repetition is counted by family."},
    {every_time, "「はい」なら、くり返しても効き目が減らない。", "Yes: it does not wear out with repetition."},
    {offence, "失敗の種類。同じ種類の二度目は重くなる。", "The kind of failure; a second of the same kind weighs more."},
    {speech, "話し方。聞き方の内訳に数える。", "How the line counts among questions, reflections and the rest."},
    {listening, "聞く働き。察する・整理する・返す。", "The part of listening: sensing, processing or responding."},
    {politeness, "どれだけ丁寧に聞こえるか。0から3。", "How polite it sounds, 0 to 3."},
    {likeability, "どれだけ親しみやすく聞こえるか。0から3。", "How likeable it sounds, 0 to 3."},
    {deception, "偽りなら「はい」。誠実の点に上限がつく。", "Yes for a material deception; it caps Honesty."},
    {appraisals, "受け止め。上から見て、条件の合う最初の一つが働く。最後のものには条件がない。",
     "Ways of taking it; the first whose condition holds is the one, the last has none."},
    {when, "条件。目の前の相手の気持ち・わだかまり・回数を尋ねられる。",
     "A condition on the client in question: meters, the grievance, counts."},
    {effects, "効果。「200 お詫び」のように、大きさ（百分の一点）と形。",
     "A size in hundredths and a shape, such as 200 apology."},
    {ceilings, "天井。その信頼の上限が、これだけ下がって戻らない。", "How much the ceiling of that belief comes down, for good."},
    {step, "わだかまりがどう進むか。認める・片づく。", "What it does to the grievance: owns or settles."},
    {note, "わけ。演じる人が読む一文。", "Why, in a sentence a trainee may read."},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (static_cast<std::size_t>(rows[i].key) != i) return false;
  return static_cast<std::size_t>(note) + 1 == rows.size();
}
static_assert(in_order(), "one row a key, in the order of the enumeration");

}  // namespace

std::string describe(Key key) {
  const Row& row = rows[static_cast<std::size_t>(key)];
  return std::string(row.ja) + '\n' + row.en;
}

}  // namespace schema
