#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What is wrong with a rubric, for whoever changes what is taught.
constexpr auto entries = std::to_array<Message>({
    {"R101", "「{0}」に「{1}」は使えません{2?（「{2}」のことですか）}",
     "'{1}' means nothing under '{0}'{2? (did you mean '{2}'?)}"},
    {"R102", "「{0}」は効果になっていません", "'{0}' is no effect"},
    {"R102.help", "大きさ（百分の一点）と形を空白で分けて書きます。例 120 お詫び",
     "Write a size in hundredths of a point and a shape, with a space between: 120 apology"},
    {"R103", "「{0}」の点 {1} は、時間と割合の組になっていません", "{1} under '{0}' is no pair of a time and a share"},
    {"R103.help", "例 [3日, 500]（始まりから3日後に、千分の500が効いている）",
     "For instance [3 days, 500]: three days on, 500 permille are felt"},
    {"R104", "数が{0}個あります。とても低い・低い・中・高い・とても高いの順に5個書きます",
     "{0} numbers; there are five, from very_low to very_high"},
    {"R105", "形「{0}」はありません{1?（「{1}」のことですか）}", "there is no shape '{0}'{1? (did you mean '{1}'?)}"},
    {"R106", "原則「{0}」はありません{1?（「{1}」のことですか）}", "there is no principle '{0}'{1? (did you mean '{1}'?)}"},
    {"R107", "出典「{0}」はありません{1?（「{1}」のことですか）}", "there is no source '{0}'{1? (did you mean '{1}'?)}"},
    {"R107.help", "点や気持ちを動かすものには、研究・記事・私たちの判断のどれかを添えます。出典の表に足してください",
     "Whatever moves a score or a client has a study, the article or a choice of ours behind it. Add it to the sources"},

    {"R110", "原則「{0}」がありません", "the principle '{0}' is missing"},
    {"R111", "「{0}」は記事の24の原則にありません{1?（「{1}」のことですか）}",
     "'{0}' is none of the article's 24 principles{1? (did you mean '{1}'?)}"},
    {"R112", "原則「{0}」の観点は「{1}」です", "the principle '{0}' belongs to {1}"},
    {"R113", "原則「{0}」を示す行為がありません", "no act shows the principle '{0}'"},
    {"R113.help", "示すことのできない原則は教えられません。どれかの行為の「示す」に加えてください",
     "What nobody can show cannot be taught. Add it to some act's 'shown'"},
    {"R114", "原則「{0}」を損なう行為がありません", "no act breaks the principle '{0}'"},
    {"R114.help", "損なうことのできない原則は、選んでも選ばなくても同じになります。どれかの行為の「損なう」に加えてください",
     "A principle nobody can break is no choice. Add it to some act's 'broken'"},
    {"R115", "定数「{0}」がありません", "the constant '{0}' is missing"},
    {"R116", "定数「{0}」はどこにも使われません{1?（「{1}」のことですか）}",
     "the constant '{0}' is read by nothing{1? (did you mean '{1}'?)}"},
    {"R117", "演習が自分で起こす行為「{0}」がありません", "the act '{0}', which the simulation raises by itself, is missing"},
    {"R118", "「{0}」は、演習が起こす行為ではありません{1?（「{1}」のことですか）}",
     "'{0}' is no act the simulation raises{1? (did you mean '{1}'?)}"},
    {"R118.help", "event- で始まる名前は、演習が自分で起こす行為のものです。ほかの行為には別の名前をつけてください",
     "Names that begin with event- are for what the simulation raises. Call other acts something else"},
    {"R119", "気質「{0}」がありません", "the trait '{0}' is missing"},
    {"R120", "気質「{0}」はどこにも使われません{1?（「{1}」のことですか）}",
     "the trait '{0}' is read by nothing{1? (did you mean '{1}'?)}"},

    {"R121", "名前「{0}」は{1}行目でも使われています", "the name '{0}' is taken on line {1}"},
    {"R121.help", "名前は、日本語でも英語でも一つのものだけを指します", "A name stands for one thing, in either language"},
    {"R122", "行為の名前「{0}」は、シナリオのキーワードと同じです", "the act's name '{0}' is a keyword of scenarios"},

    {"R123", "行為「{0}」の最後の受け止めに条件があります", "the last appraisal of '{0}' has a condition"},
    {"R123.help", "どの条件にも合わないときの受け止めを、条件なしで最後に置きます",
     "Put last, without condition, how it is taken when nothing else holds"},
    {"R124", "行為「{0}」のこの受け止めには届きません。前の受け止めに条件がないためです",
     "this appraisal of '{0}' is never reached: the one before it has no condition"},
    {"R125", "行為「{0}」の条件が、シナリオの中身を尋ねています", "a condition of '{0}' asks about a scenario's own things"},
    {"R125.help", "採点表はどのシナリオにも使われます。尋ねられるのは、目の前の相手の気持ち・わだかまり・回数だけです",
     "The rubric serves every scenario. It may ask about the client in question only: meters, grievance, counts"},
    {"R126", "行為「{0}」の効果 {1} は範囲の外です。1から{2}まで（減る向きも同じ）です",
     "the effect {1} of '{0}' is out of range: 1 to {2}, up or down"},
    {"R127", "行為「{0}」は信頼や温かさを直接動かせません", "'{0}' cannot push trust or warmth"},
    {"R127.help", "信頼は能力・善意・誠実から、温かさは信頼・好感・苛立ちから決まります",
     "Trust follows from ability, benevolence and integrity; warmth from trust, liking and irritation"},
    {"R128", "行為「{0}」の一つの受け止めに、原則「{1}」への印が二つあります",
     "one appraisal of '{0}' marks the principle '{1}' twice"},
    {"R129", "行為「{0}」の天井は、能力・善意・誠実のほかにはつけられません",
     "a ceiling of '{0}' is on something other than ability, benevolence and integrity"},
    {"R130", "行為「{0}」の天井 {1} は範囲の外です。1から10000までです", "the ceiling {1} of '{0}' is out of range: 1 to 10000"},

    {"R131", "好かれるための行為「{0}」が、信頼を上げています", "'{0}' is done to be liked, and raises trust"},
    {"R131.help", "好ましさは信頼を高めません（Guenzi & Georges 2010）。仕事の役に立つのなら、示す原則を書いてください",
     "Likeability raised no trust (Guenzi & Georges 2010). If it serves the work, say which principle it shows"},
    {"R132", "損の重さ {0} は、得より軽くなっています", "a loss weight of {0} makes a loss lighter than a gain"},
    {"R132.help", "千分率で1000以上にします（Slovic 1993）", "Make it at least 1000 permille (Slovic 1993)"},
    {"R133", "安全・法律・尊厳の行為「{0}」が、誠実か点を減らしています",
     "'{0}' is for safety, law or dignity, and costs integrity or score"},
    {"R134", "偽りの行為「{0}」の受け止めに、損なう誠実の原則がありません",
     "'{0}' is a deception, and an appraisal of it breaks no principle of honesty"},
    {"R135", "行為「{0}」には聞く働きがありますが、傾聴の原則への印がありません",
     "'{0}' has a part of listening but marks no principle of listening"},
    {"R136", "演習が起こす行為「{0}」に、丁寧さか親しみがあります",
     "'{0}' is raised by the simulation, and has politeness or likeability"},

    {"R140", "形「{0}」の点は、0分から始まり、時間の順に並びます", "the points of the shape '{0}' begin at minute 0 and ascend"},
    {"R141", "形「{0}」の点が{1}個あります。16個までです", "the shape '{0}' has {1} points; at most 16 are read"},
    {"R142", "形「{0}」の割合 {1} は範囲の外です。0から1000までです",
     "the share {1} of the shape '{0}' is out of range: 0 to 1000"},
    {"R143", "段階の幅は10000まで順に上がり、始まりはその段階の中に置きます",
     "the levels ascend to 10000, and each starts within itself"},
    {"R144", "くり返しの効きは1000から始まり、増えません", "the worth of repetition begins at 1000 at most and never grows"},
    {"R145", "系統が{0}、失敗の種類が{1}あります。数えられるのは64と8までです",
     "{0} families and {1} kinds of failure; at most 64 and 8 can be counted"},
    {"R146", "出典「{0}」はどこにも使われていません", "the source '{0}' is used by nothing"},

    {"R150", "様子「{0}」がありません", "the conduct '{0}' is missing"},
    {"R151", "様子「{0}」はどこにも使われません{1?（「{1}」のことですか）}",
     "the conduct '{0}' is read by nothing{1? (did you mean '{1}'?)}"},
    {"R152", "様子「{0}」の段階が、温かいほど遅い・短い・改まった向きになっています",
     "the levels of the conduct '{0}' make a warmer client slower, shorter or more formal"},
    {"R153", "様子「{0}」の「中」の値は{1}にします。割合に負の数は使えません", "the conduct '{0}' is {1} at mid, and no share is negative"},
    {"R153.help", "中の段では、その人のいつもどおりにします。それより下と上が、変化として目に入ります",
     "At mid a client is as usual; what differs below and above is what can be noticed"},
    {"R154", "様子「{0}」は、好感・苛立ち・聞いてもらえたからは決まりません",
     "the conduct '{0}' cannot follow liking, irritation or heard"},
    {"R154.help", "能力・善意・誠実・信頼・心の開き・温かさのどれかにします",
     "Let it read ability, benevolence, integrity, trust, openness or warmth"},
});

}  // namespace

std::span<const Message> rubric() { return entries; }

}  // namespace text::areas
