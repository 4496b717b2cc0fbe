#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Practising over time, in the window and in the terminal: one's own view, plans, returning, progress.
constexpr auto entries = std::to_array<Message>({
    // one's own view, before anything is revealed
    {"rating.before", "結果を見る前に、自分の見立てを残しましょう。あとで見比べるためのものです。",
     "Before you see the result, say how you think it went."},
    {"rating.question", "「{0}」は、どのくらいできたと思いますか", "How well did you do in {0}?"},
    {"rating.trust", "{0}さんからの信頼は、いまどのくらいだと思いますか", "How high is {0}'s trust in you now, do you think?"},
    {"rating.skip", "書かない", "Skip"},
    {"rating.reveal", "結果を見る", "See the result"},
    {"rating.reveal_none", "見立てを残さずに結果を見る", "Skip to the result"},
    {"rating.title", "自分の見立てと、実際", "Your view and the result"},
    {"rating.own", "自分の見立て", "Your view"},
    {"rating.actual", "実際", "Result"},
    {"rating.trust_of", "{0}さんからの信頼", "{0}'s trust in you"},
    {"rating.row", "{0}　自分の見立て：{1}　実際：{2}（{3}）", "{0} - you thought: {1}. Result: {2} ({3})"},
    {"rating.gap_same", "見立てのとおり", "the same"},
    {"rating.gap_over", "思ったより下", "lower"},
    {"rating.gap_under", "思ったより上", "higher"},
    {"rating.both", "見立て：{0}　実際：{1}（{2}）", "You thought: {0}. Result: {1} ({2})"},
    // By condition::Level.
    {"rating.score_0", "ほとんどできなかった", "hardly at all"},
    {"rating.score_1", "あまりできなかった", "not so well"},
    {"rating.score_2", "半分くらいできた", "about half"},
    {"rating.score_3", "だいたいできた", "fairly well"},
    {"rating.score_4", "よくできた", "very well"},
    {"rating.trust_0", "とても低い", "very low"},
    {"rating.trust_1", "低い", "low"},
    {"rating.trust_2", "どちらともいえない", "in between"},
    {"rating.trust_3", "高い", "high"},
    {"rating.trust_4", "とても高い", "very high"},

    // the plan, and coming back
    {"plan.last", "前回、自分で決めたこと", "What you decided last time"},
    {"plan.quoted", "「{0}」", "“{0}”"},
    {"plan.past", "これまでに決めたこと", "What you decided so far"},
    {"plan.none", "まだありません。振り返りの終わりに、一つ書けます。",
     "Nothing yet. You can write one at the end of a debrief."},
    {"plan.offered", "この回から作った案です。押すと欄に入り、書き直せます。",
     "From this attempt: press one, then change it as you like."},
    {"plan.back", "振り返りに戻る", "Back to the debrief"},
    {"return.title", "次に練習する日の目安", "When to practise next"},
    {"return.on", "{0}ごろ", "around {0}"},
    {"return.scenario", "次は「{0}」がおすすめです。まだ弱い「{1}」を練習できます。",
     "Next: “{0}”. It lets you practise what is still weak: “{1}”."},
    {"return.scenario_lowest", "次は「{0}」がおすすめです。ここまででいちばん点の低い「{1}」を練習できます。",
     "Next: “{0}”. It lets you practise your lowest score so far: “{1}”."},
    {"return.scenario_any", "次は「{0}」がおすすめです。", "Next: “{0}”."},
    {"return.why", "半年に3、4回、同じくらいの間をおいて練習すると、身についたことを忘れにくくなります。",
     "Practising three or four times in half a year, evenly spaced, helps to keep a skill fresh."},
    {"return.due", "そろそろもう一度（前回 {0}）", "Time to practise again (last played {0})"},
    {"return.due_short", "そろそろもう一度", "Time to practise again"},
    {"return.not_yet", "次は{0}ごろ", "next around {0}"},

    {"plan.row", "{0}　「{1}」", "{0}: “{1}”"},

    // records in the terminal
    {"records.row", "{0}　{1}（{2}）　{3}", "{0}, {1} ({2}): {3}"},
    {"records.came_to", "{0}{1?　結末：{1}}", "{0}{1?; outcome: {1}}"},
    {"records.about", "{0}　{1}　答え・印 {2}件　シード {3}", "{0}, {1}, {2} {2|answer or mark|answers and marks}, seed {3}"},
    {"records.replay_of", "{0} の {1}件目の答え・印からのやり直し", "a replay of {0} from answer or mark {1} on"},
    {"records.results", "結果", "Results"},
    {"records.first_result", "{0}　{1}{2?　結末：{2}}", "{0}: {1}{2?; outcome: {2}}"},
    {"records.later_result", "{0} に採点し直し　{1}", "scored again {0}: {1}"},
    {"records.moves", "答えと印", "Answers and marks"},
    {"records.own_words", "自分の言葉", "In your own words"},
    {"records.rating", "{0}の見立て：{1}", "{0}, your own view: {1}"},
    {"records.trust", "相手からの信頼", "their trust"},
    {"records.plan", "次は：{0}", "next time: {0}"},
    {"records.disputes", "異議", "Objections"},
    {"records.of", "{0}　{1}", "{0}, {1}"},
    {"records.changed", "{0}　{1} → {2}", "{0}: {1} → {2}"},
    {"records.same_rubric", "もうこの採点表で採点されています", "already scored by this rubric"},
    {"records.not_ended", "最後まで終えていないので、採点する結果がありません", "not finished, so there is no result to score"},
    {"records.no_evidence", "採点し直すのに要る記録が残っていない、古い回です。採点し直せません",
     "an older attempt, saved without what is needed to score it again"},
    {"records.rubric_gone", "そのときの採点表が残っていないので、採点し直せません",
     "the rubric it was scored by is missing, so it cannot be scored again"},
    {"records.rubric_older", "そのときの採点表は残っていますが、この版では読めないので、採点し直せません",
     "the rubric it was scored by is for an earlier version, so it cannot be scored again"},
    {"records.judged_otherwise", "「{0}」の受け止められ方が変わったので、採点し直せません。もう一度練習してください",
     "the way “{0}” is taken has changed, so it cannot be scored again; play the scenario once more"},

    {"records.marked_otherwise",
     "「{0}」が示すものが変わりました。計画や組み立ての中の答えなので、採点し直せません。もう一度練習してください",
     "what “{0}” shows has changed, and it was part of a plan or of an answer put together, so it cannot be scored again; play the scenario once more"},

    // progress
    {"progress.title", "積み重ね", "Progress"},
    {"progress.about",
     "最後まで終えた回で、自分の歩みを見ます。やり直しと途中の回は数えません。順位はなく、ほかの人とも比べません。",
     "Finished attempts only; replays and unfinished ones do not count. There is no ranking, and you are not compared with anyone."},
    {"progress.plays", "{0}回ぶん", "{0} {0|attempt|attempts}"},
    {"progress.none", "まだありません。シナリオを一度最後まで終えると、ここに並びます。",
     "Nothing yet. Once you finish a scenario, it is listed here."},
    {"progress.none_title", "一本終えると、ここに積み重なっていきます", "It starts with your first attempt"},
    {"progress.none_trends", "三つの点数の動き　1回目から並び、{0}回で上がり下がりが分かります。",
     "The three scores over time: from your first attempt, with a trend from {0}."},
    {"progress.none_principles", "原則ごとの手応え　機会が{0}回、シナリオが{1}本そろうと、どのくらい示せているかが出ます。",
     "By principle: how you are doing, after {0} chances in {1} scenarios."},
    {"progress.none_due", "次に練習する日の目安　終えてから{0}日ほど。",
     "When to practise again: about {0} days after each attempt."},
    {"ui.choose_scenario", "シナリオを選ぶ", "Choose a scenario"},
    {"progress.trends", "三つの点数の動き", "The three scores over time"},
    {"progress.trend", "{0}　{1}回ぶん　{2}", "{0}, {1} {1|attempt|attempts}: {2}"},
    {"progress.point", "{0}　{1}　{2}点（{4}回のうち{3}）", "{0}, {1}: {2} ({3} of {4})"},
    // By session::Course.
    {"progress.course_0", "まだ判断できません", "too early to say"},
    {"progress.course_1", "ほぼ横ばい", "level"},
    {"progress.course_2", "上がっている", "rising"},
    {"progress.course_3", "下がっている", "falling"},
    {"progress.principles", "原則ごと", "By principle"},
    {"progress.principle_rule", "機会4回、シナリオ2本から、どのくらい示せているかが出ます。",
     "You see how you are doing after four chances in at least two scenarios."},
    {"progress.shown", "{1}回のうち{0}回ぶん", "{0} of {1}"},
    {"progress.needs", "あと{0}回で分かります", "{0} more to tell"},
    {"progress.needs_elsewhere", "ほかのシナリオで、あと{0}回", "{0} more, elsewhere"},
    {"progress.course_needs", "あと{0}回で、動きが分かります", "{0} more {0|attempt|attempts} to show a trend"},
    {"progress.principle", "{0}　{1}（機会{2}回、シナリオ{3}本）",
     "{0}: {1} ({2} {2|chance|chances}, {3} {3|scenario|scenarios})"},
    {"progress.too_early", "まだ判断できません", "too early to say"},
    // By condition::Level.
    {"progress.level_0", "ほとんど示せていない", "hardly shown"},
    {"progress.level_1", "あまり示せていない", "not shown much"},
    {"progress.level_2", "半分くらい示せている", "shown about half the time"},
    {"progress.level_3", "だいたい示せている", "mostly shown"},
    {"progress.level_4", "ほぼいつも示せている", "shown nearly every time"},
    {"progress.due", "次に練習する日の目安", "When to practise again"},
    {"progress.due_row", "{0}　前回 {1}　次の目安 {2}", "{0}: last played {1}, next around {2}"},
});

}  // namespace

std::span<const Message> practice() { return entries; }

}  // namespace text::areas
