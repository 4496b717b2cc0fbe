#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What stands beside the talk while a scenario is played, in the window and in the terminal.
constexpr auto play_entries = std::to_array<Message>({
    {"play.history", "これまで", "History"},
    {"play.scene", "―― {0}{4?　{4}}　{1}（{2}）{3?　{3}} ――", "-- {0}{4? · {4}} · {1} ({2}){3? · {3}} --"},
    {"play.moved", "―― {0} ――", "-- {0} --"},
    {"play.speaks", "{0}{1?（{1}）}：", "{0}{1? ({1})}: "},
    {"play.rep_speaks", "自分：", "You: "},
    {"play.mark_sign", "＊", "* "},
    {"play.feeling_slight", "やや{0}", "slightly {0}"},
    {"play.passed", "{0}たった。", "{0} later."},
    {"play.passed_same_day", "その日の{0}。", "That {0}."},
    {"play.passed_next_day", "翌日の{0}。", "The next {0}."},
    {"play.passed_days", "{0}日後の{1}。", "{0} days later, in the {1}."},
    {"play.outcome", "結末：{0}", "Outcome: {0}"},
    {"play.option_do", "（{0}）", "({0})"},
    {"play.option_wait", "（{0}）", "({0})"},
    {"play.noted", "〔手帳〕{0}", "[Noted] {0}"},
    {"play.conduct", "{0}の今日の面談{1?　予定は{1}（いつもは{2}）}{3?　{3}人で（いつもは{4}人）}",
     "Today's meeting with {0}{1?: {1} set aside (usually {2})}{3?; {3} {3|person|people} (usually {4})}"},
    {"play.reply", "{0}の返信は{1}に来た（いつもなら{2}ほど）", "{0} replied on {1} (usually within {2})"},
    {"play.planned", "――予定どおりに動きはじめる", "The plan gets under way"},
    {"play.missed", "〔予定〕時間がなく、できなかった：{0}", "[Plan] no time left for: {0}"},
    {"play.card_kind_0", "事実", "a fact"},
    {"play.card_kind_1", "推測", "a guess"},
    {"play.card_kind_2", "気持ち", "a feeling"},
    {"play.option_think", "（{0}）", "({0})"},

    // What sorting the fact board and looking back at one's own lines came to.
    {"play.sort_well", "札は、すべて正しく並んだ", "Every card is in its right place"},
    {"play.sort_partly", "だいたい並んだが、取り違えがいくつか残った", "Mostly in order, with a few mistakes left"},
    {"play.sort_badly", "取り違えが、多く残った", "Many cards are in the wrong place"},
    {"play.sort_well_reason", "起きたこと、想像したこと、感じたことが分かれている。次に何を確かめればよいかが見える。",
     "What happened, what was guessed and what was felt are kept apart. That shows what to check next."},
    {"play.sort_partly_reason", "骨組みは合っている。残った取り違えのところから、話が少しずつずれていく。",
     "The outline is right. Where a card is wrong, the story slowly drifts off."},
    {"play.sort_badly_reason", "種類か順番の違う札が、3枚に1枚より多い。このまま動くと、確かめる前に答えを決めてしまう。",
     "More than one card in three has the wrong kind or order. Acting on this, you settle on an answer before checking anything."},
    {"play.review_well", "見直しは、おおむね合っていた", "You saw your own lines for what they were"},
    {"play.review_partly", "見直しは、半分ほど合っていた", "You saw about half of it"},
    {"play.review_badly", "見直しは、合っていなかった", "You did not see how your lines were heard"},
    {"play.review_well_reason", "誤解を招いた言葉も、招かなかった言葉も、相手に言われる前に見分けられている。",
     "You could tell what invited misunderstanding from what did not, before the client had to say so."},
    {"play.review_partly_reason", "気づけた言葉は、次に生かせる。気づけなかったところは、同じ形でまた出る。",
     "What you saw will help next time. What you did not will come out the same way again."},
    {"play.review_badly_reason", "どう聞こえたかは、自分の席からは見えにくい。見過ごすことも、気にしすぎることもある。",
     "How a line was heard is hard to see from your own seat. Some slip past you, and others worry you for nothing."},
    {"play.due_today", "今日まで：{0}（{1}）", "Due today: {0} ({1})"},
    {"play.today", "今日まで", "due today"},
    {"play.overdue", "過ぎています", "overdue"},
    {"play.promise_changed", "〔約束〕{0}：{1}", "[Promise] {0}: {1}"},
    {"play.promise_row", "{0}{1?（{1}）}{2?　{2}まで}　{3}{4?　{4}}", "{0}{1? ({1})}{2?, by {2}}: {3}{4?, {4}}"},
    {"play.no_promises", "まだ約束はありません", "No promises yet"},
    {"play.no_marks", "まだ印はありません", "No marks yet"},
    {"play.notebook_row", "{0}　読み：{1}", "{0} - your reading: {1}"},
    {"play.known", "わかったこと", "What you know"},
    {"play.policy_found_no_end", "やり方 '{0}' では、{1}手進んでも結末に着きませんでした",
     "policy '{0}' reached no outcome in {1} moves"},
    {"play.scores", "三つの点数", "Three scores"},
    {"play.score", "{0} {1}点（{3}回の機会のうち{2}回ぶん）{4?　{4}}", "{0} {1} ({2} of {3} {3|chance|chances}){4? - {4}}"},
    {"play.no_score", "{0}：この回には機会がありませんでした", "{0}: there was no chance to show it"},
    {"play.capped", "偽りがあったため、ここが上限", "Capped because of a deception"},

    {"play.dimension_listening", "傾聴", "Listening"},
    {"play.dimension_honesty", "誠実", "Honesty"},
    {"play.dimension_follow_through", "実行", "Follow-through"},

    // By condition::PromiseState.
    {"play.promise_state_0", "なし", "none"},
    {"play.promise_state_1", "頼まれている", "asked for"},
    {"play.promise_state_2", "約束した", "promised"},
    {"play.promise_state_3", "期限を延ばした", "deadline moved"},
    {"play.promise_state_4", "果たした", "kept"},
    {"play.promise_state_5", "知らせたうえで、遅れて果たした", "kept late, with warning"},
    {"play.promise_state_6", "断りなく遅れて果たした", "kept late, without a word"},
    {"play.promise_state_7", "断った", "refused"},
    {"play.promise_state_8", "果たさないまま期限が過ぎた", "broken"},

    // By simulation::Reading.
    {"play.reading_0", "まだ選んでいません", "Not chosen yet"},
    {"play.reading_1", "不満がある", "Dissatisfied"},
    {"play.reading_2", "忙しい", "Busy"},
    {"play.reading_3", "先方の事情", "Circumstances of their own"},
    {"play.reading_4", "まだ分からない", "Can't tell yet"},

    // By session::Notice.
    {"notice.1", "いま保存しています。少し待ってから、もう一度答えてください", "Saving. Please answer again in a moment"},
    {"notice.2", "保存できませんでした。同じ答えをもう一度選んでください",
     "That could not be saved. Please give the same answer again"},
    {"notice.3", "いまは選べません", "That cannot be chosen now"},
    {"notice.4", "「後戻りなし」では、前の答えに戻れません", "This attempt is without step-back"},
    {"notice.5", "これより前には戻れません", "There is nothing to step back to"},
    {"notice.6", "その行には印を付けられません。相手の言葉に付けてください", "That line cannot be marked. Mark what others say"},
    {"notice.7", "もう付けてあります", "Already marked"},
    {"notice.8", "先に印を付けてから、読みを選んでください", "Mark the line first, then choose your reading"},
    {"notice.9", "いまはできません", "That cannot be done now"},
    {"notice.10", "その枠の時間は、もう過ぎています", "The time of that slot has passed"},
    {"notice.11", "その時間は、先方の都合がつきません", "The client is not available at that time"},
    {"notice.12", "すでに決まっている予定なので、動かせません", "That appointment is fixed and cannot be moved"},
    {"notice.13", "まだ置いていないものがあります", "Something still has to be placed"},
    {"notice.14", "書き留める約束がありません", "There is no such promise to note down"},
    {"notice.15", "もう書き留めてあります", "That is noted already"},
    {"notice.16", "いつ送るかが、まだ決まっていません", "You have not decided yet when to send it"},
    {"notice.17", "次の答えを選んだあとや、読みを書いたあとの印は外せません",
     "A mark stays once you have answered or given your reading"},
});

}  // namespace

std::span<const Message> play() { return play_entries; }

}  // namespace text::areas
