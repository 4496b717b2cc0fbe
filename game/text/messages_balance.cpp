#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What balance, simulate and coverage tell an author.
constexpr auto entries = std::to_array<Message>({
    {"help.balance", "いろいろなやり方で自動で演じ、点数がねらいどおりに動くかを確かめる",
     "let every policy play, and see whether the scores mean what they say"},
    {"help.runs", "一つのやり方で何回演じるか（なければ100）", "plays a policy and scenario (otherwise 100)"},
    {"help.blank_key", "目隠し読みの用紙を書き出す（せりふだけ。行為と手本は伏せる）",
     "write the form for a blind reading: the lines alone, without acts and exemplary marks"},
    {"help.second_key", "書きこまれた用紙を読み、作者の見立てとの一致を出す",
     "read a form that was filled in, and tell how far it agrees with the author"},
    {"help.simulate", "一つのやり方で何度も演じ、点数と結末の散らばりを出す",
     "play by one policy many times, and tell how scores and outcomes spread"},
    {"help.policy_name", "やり方（random、charm、model など）", "the policy (random, charm, model ...)"},
    {"help.plays", "何回演じるか（なければ1000）", "how many plays (otherwise 1000)"},
    {"help.first_seed", "最初の数（なければ1）。一回ごとに一つ増える", "the first seed (otherwise 1); each play has the next"},
    {"help.coverage", "24の原則が、どのシナリオで試されているかを出す",
     "tell which of the 24 principles which scenario gives occasion to"},
    {"misuse.one_key", "--blank-key と --second-key は、どちらか一つだけです",
     "give either --blank-key or --second-key, not both"},

    {"balance.scenario", "{0}（{1}）", "{0} ({1})"},
    {"balance.policy", "やり方", "policy"},
    {"balance.mean", "三つの平均", "mean"},
    {"balance.rank", "結末の順位", "outcome"},
    {"balance.from_random", "さいころとの差", "from random"},
    {"balance.scenarios", "本数", "scenarios"},
    {"balance.pooled", "すべてのシナリオを合わせて", "All scenarios together"},
    {"balance.omitted", "{0}：{1}", "{0}: {1}"},
    {"balance.where", "{0}{1?　{1}}{2?　行為「{2}」}{3?　{3}}", "{0}{1?, {1}}{2?, act: {2}}{3? - {3}}"},
    {"balance.holds", "{0}本のシナリオは、すべての条件を満たしています", "{0} {0|scenario|scenarios}: every condition holds"},
    {"balance.fails", "シナリオ{0}本：満たしていない条件が{1}件あります",
     "{0} {0|scenario|scenarios}: {1} {1|condition does|conditions do} not hold"},

    // By analysis::name(Condition): policy, dimension or principle, figure, limit, outcome.
    {"balance.every-play-ends", "{0} は、{2}回、終わりに着きませんでした。同じところを回る流れがないか見てください",
     "{0} found no end in {2} {2|play|plays}; look for a flow that goes round in circles"},
    {"balance.model-scores",
     "手本どおりに演じても、{1}が{2}点です（{3}点以上がねらい）。手本の選択肢の行為が、次の場所で点を失っています",
     "played by the key, {1} comes to {2} (at least {3} is wanted); the exemplary answers lose points at these places"},
    {"balance.model-succeeds", "手本どおりに演じても、結末が「{4}」（順位{2}）です。いちばん良い結末の条件を見てください",
     "played by the key, it ends in \"{4}\" (rank {2}); look at what the best outcome asks for"},
    {"balance.worst-fails", "{0} でも{1}が{2}点あります（{3}点以下がねらい）。次の場所では、ほかに選びようがありません",
     "{0} still earns {2} in {1} (at most {3} is wanted); at these places there is nothing worse to take"},
    {"balance.blind-near-random",
     "{0} は、読まずに選んで、さいころと{2}点ちがいます（{3}点以内がねらい）。手本の長さ、丁寧さ、位置がかたよっていないか、次の場所を見てください",
     "{0} reads nothing and is {2} points from random (within {3} is wanted); see at these places whether exemplary answers are all long, short or polite"},
    {"balance.one-sided-falls-short",
     "{0} は、いちばん差のつく{1}でも、手本より{2}点しか低くありません（{3}点以上がねらい）。次の場所で点になっています",
     "{0} is only {2} points below the model even in {1} (at least {3} is wanted); it earns them at these places"},
    {"balance.one-sided-never-succeeds",
     "{0} が、いちばん良い結末「{4}」に着きました。結末の条件に、これでは足りないことを書き足してください",
     "{0} reaches the best outcome, \"{4}\"; let the outcome ask for what this lacks"},
    {"balance.taught-is-met",
     "「{1}」を教えるとありますが、{3}回のうち{2}回しか機会がありませんでした。{0} の回にはありません。手本の道では次の場所です",
     "it says it teaches \"{1}\", which had an occasion in {2} of {3} plays, and in none by {0}; the model meets it at these places"},
    {"balance.taught-is-shown", "「{1}」を教えるとありますが、示した回が一つもありません。手本の道で試される場所は次のとおりです",
     "it says it teaches \"{1}\", which no play showed; the model meets it at these places"},
    {"balance.taught-is-broken",
     "「{1}」を教えるとありますが、損なった回が一つもありません。ほかの選択肢に、これを損なう行為がないか見てください",
     "it says it teaches \"{1}\", which no play broke; see whether another option has an act that breaks it"},

    {"omitted.most-polite", "丁寧さのちがう選択肢がありません", "no options differ in politeness"},
    {"omitted.charm", "親しみや丁寧さのちがう選択肢がありません", "no options differ in how likeable they sound"},
    {"omitted.apologise-always", "詫びる選択肢がありません", "there is no apology to make"},
    {"omitted.pitch-always", "売り込む選択肢がありません", "there is nothing to pitch"},
    {"omitted.promise-everything", "約束する選択肢がありません", "there is nothing to promise"},
    {"omitted.promise-nothing", "約束する選択肢がありません", "there is nothing to promise"},
    {"omitted.talk-only", "言うことと、することを選び分けるところがありません", "there is no choosing between words and deeds"},
    {"omitted.ask-always", "尋ねる選択肢がありません", "there is nothing to ask"},
    {"omitted.wait-always", "待つ選択肢がありません", "there is nothing to wait with"},
    {"omitted.escalate-always", "上司や会社に上げる選択肢がありません", "there is nothing to escalate"},
    {"omitted.submit-always", "言いなりになる選択肢がありません", "there is nothing to give in to"},
    {"omitted.blame", "人のせいにする選択肢がありません", "there is nobody to blame"},
    {"omitted.mark-all", "変化もまぎれもありません", "there are neither changes nor lures"},
    {"omitted.mark-none", "変化もまぎれもありません", "there are neither changes nor lures"},
    {"omitted.worst-listening", "傾聴の機会がありません", "there is no occasion for listening"},
    {"omitted.worst-honesty", "誠実の機会がありません", "there is no occasion for honesty"},
    {"omitted.worst-follow-through", "実行の機会がありません", "there is no occasion for follow-through"},

    {"K101", "シナリオ「{0}」は、渡されたものの中にありません{1?（「{1}」のことですか）}",
     "the scenario '{0}' is none of those given{1? (did you mean '{1}'?)}"},
    {"K101.help", "用紙を書き出したときと同じシナリオを渡してください", "give the scenarios the form was written for"},
    {"K102", "このシナリオに「{0}」という問いはありません{1?（「{1}」のことですか）}",
     "this scenario has no question '{0}'{1? (did you mean '{1}'?)}"},
    {"K102.help", "id は、用紙に書かれていたとおりに残してください", "leave the ids as the form has them"},
    {"K103", "この問いに「{0}」という選択肢はありません{1?（「{1}」のことですか）}",
     "this question has no option '{0}'{1? (did you mean '{1}'?)}"},
    {"K103.help", "id は、用紙に書かれていたとおりに残してください", "leave the ids as the form has them"},
    {"K104", "「{0}」が二度読まれています", "'{0}' is read twice"},
    {"K104.help", "どちらか一つを消してください", "take one of them out"},

    {"blank.how",
     "目隠し読みの用紙です。作者の見立て（行為と手本）を見ずに読み、書きこんでください。\n"
     "選択肢ごとに、行為には下の一覧から一つか二つを [ ] の中へ、手本には、その場で選ぶとよいと思うものに「はい」と書きます。\n"
     "手本は一つの問いに一つ以上。組み立てとメールでは、入れるとよい部分すべてに付けます。読まない問いは、そのままで構いません。\n"
     "選択肢の順は混ぜてあります。id は変えないでください。\n"
     "行為の一覧：",
     "The form of a blind reading. Fill it in without looking at the author's acts and exemplary marks.\n"
     "For each option put one or two acts of the list below between the [ ], and write yes after exemplary where you would take it.\n"
     "At least one a question; where something is put together, every part that belongs in. Questions you skip stay as they are.\n"
     "The options are shuffled. Leave the ids alone.\n"
     "The acts:"},
    {"blank.act", "{0} … {1}", "{0}: {1}"},
    {"blank.answered", "（ここで一つ答える）", "(an answer is given here)"},
    {"blank.written", "'{0}' に用紙を書きました（問い{1}、選択肢{2}）。記入したら --second-key に渡してください",
     "wrote the form '{0}' ({1} {1|question|questions}, {2} {2|option|options}); give it to --second-key once it is filled in"},
    {"agreement.read", "読まれた問い：{1}のうち{0}。行為の書かれた選択肢：{2}",
     "questions read: {0} of {1}; options with acts: {2}"},
    {"agreement.exemplary", "手本の一致：κ {0}（選択肢{1}のうち{2}で一致）",
     "exemplary answers: kappa {0} ({2} of {1} options agree)"},
    {"agreement.acts", "行為の一致：κ {0}（n {1}。二人とも挙げた{2}、作者だけ{3}、読み手だけ{4}）",
     "acts: kappa {0} (n {1}; named by both {2}, by the author alone {3}, by the reader alone {4})"},
    {"agreement.undefined", "なし", "undefined"},
    {"agreement.nothing", "用紙には、まだ何も書かれていません", "nothing has been filled in yet"},
    {"agreement.differs", "{0}{1?　手本：{1}}{2?　作者だけ「{2}」}{3?　読み手だけ「{3}」}　{4}",
     "{0}{1? exemplary: {1};}{2? the author alone: {2};}{3? the reader alone: {3};} {4}"},
    {"agreement.by_author", "作者だけ", "the author alone"},
    {"agreement.by_reader", "読み手だけ", "the reader alone"},

    {"simulate.plays", "{0}回、答え{1}個。{2}秒、毎秒{3}個",
     "{0} {0|play|plays}, {1} {1|choice|choices} in {2} s: {3} choices a second"},
    {"simulate.mean", "平均", "mean"},
    {"simulate.deviation", "標準偏差", "deviation"},
    {"simulate.least", "最低", "least"},
    {"simulate.most", "最高", "most"},
    {"simulate.outcome", "結末", "outcome"},
    {"simulate.times", "回数", "plays"},
    {"simulate.endless", "終わりに着かない", "no end"},

    {"coverage.principle", "原則", "principle"},
    {"coverage.moments", "機会", "moments"},
    {"coverage.scenarios", "本数", "scenarios"},
    {"coverage.shown", "示せる場所", "shown"},
    {"coverage.broken", "損なう場所", "broken"},
    {"coverage.gap", "足りないこと", "gap"},
    {"coverage.gap_none", "どこにもない", "nowhere"},
    {"coverage.gap_shown", "示せない", "never shown"},
    {"coverage.gap_broken", "損ないようがない", "never broken"},
    {"coverage.gap_level", "段階を言うには機会が少ない", "too few for a level"},
    {"coverage.people", "話す人と、苛立っている人", "Who talks, and who is irritated"},
    {"coverage.person", "人", "person"},
    {"coverage.lines", "せりふ", "lines"},
    {"coverage.irritated", "苛立ち", "irritated"},
    {"coverage.who", "{0}{1?（{1}）}　{2}", "{0}{1? ({1})}, {2}"},
});

}  // namespace

std::span<const Message> balance() { return entries; }

}  // namespace text::areas
