#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What stands beside the talk while a scenario is played, in the window and in the terminal.
constexpr auto entries = std::to_array<Message>({
    {"play.history", "これまで", "History"},
    {"play.scene", "―― {0}{4?　{4}}　{1}（{2}）{3?　{3}} ――", "-- {0}{4? · {4}} · {1} ({2}){3? · {3}} --"},
    {"play.speaks", "{0}{1?（{1}）}：", "{0}{1? ({1})}: "},
    {"play.rep_speaks", "自分：", "You: "},
    {"play.mark_sign", "＊", "* "},
    {"play.feeling_slight", "やや{0}", "slightly {0}"},
    {"play.passed", "（{0}たつ）", "({0} later)"},
    {"play.outcome", "結末：{0}", "Outcome: {0}"},
    {"play.option_do", "（{0}）", "({0})"},
    {"play.option_wait", "（{0}）", "({0})"},
    {"play.noted", "〔手帳〕{0}", "[Noted] {0}"},
    {"play.conduct", "{0}の今日の面談{1?　{1}（いつもは{2}）}{3?　{3}人で（いつもは{4}人）}",
     "Today's meeting with {0}{1?: {1} (usually {2})}{3?; {3} of them (usually {4})}"},
    {"play.reply", "{0}の返信は{1}に来た（いつもなら{2}ほど）", "{0} answered on {1} (usually within {2})"},
    {"play.planned", "――予定どおりに動きはじめる", "The days begin as planned"},
    {"play.missed", "〔予定〕時間がなく、できなかった：{0}", "[Plan] no time left for: {0}"},
    {"play.card_kind_0", "事実", "a fact"},
    {"play.card_kind_1", "推測", "a guess"},
    {"play.card_kind_2", "気持ち", "a feeling"},
    {"play.option_think", "（{0}）", "({0})"},

    // What sorting the fact board and looking back at one's own lines came to.
    {"play.sort_well", "札は、どれもそのとおりに並んだ", "Every card lies as it is"},
    {"play.sort_partly", "だいたい並んだが、取り違えがいくつか残った", "Mostly in order, with a few mistakes left"},
    {"play.sort_badly", "取り違えが、多く残った", "Many mistakes left on the board"},
    {"play.sort_well_reason", "起きたこと、想像したこと、感じたことが分かれている。次に何を確かめればよいかが見える。",
     "What happened, what is imagined and what is felt stand apart, so it shows what to check next."},
    {"play.sort_partly_reason", "骨組みは合っている。残った取り違えから、話が少しずつずれる。",
     "The frame is right; the account goes astray through the cards that lie wrong."},
    {"play.sort_badly_reason", "種類か順番の違う札が、三枚に一枚より多い。この並びから動くと、確かめる前に答えが決まってしまう。",
     "More than one in three lies in a wrong kind or place. Acting on this, one settles the answer before anything is checked."},
    {"play.review_well", "見直しは、おおむね合っていた", "The lines were seen for what they were"},
    {"play.review_partly", "見直しは、半分ほど合っていた", "The lines were seen in part"},
    {"play.review_badly", "見直しは、合っていなかった", "The lines were not seen for what they were"},
    {"play.review_well_reason", "誤解を招いた言葉も、招かなかった言葉も、相手に言われる前にそのとおり見えている。",
     "What invited misunderstanding and what did not was seen before the client had to say so."},
    {"play.review_partly_reason", "見えた言葉は次に生かせる。見えなかったところは、同じ形でまた出る。",
     "What was seen helps next time; what was not comes out again in the same way."},
    {"play.review_badly_reason", "どう聞こえたかは、自分の席からは見えにくい。見過ごすのも、気にしすぎるのも、そこから出る。",
     "How a line was heard is hard to see from one's own side: one passes over some, and worries about others for nothing."},
    {"play.due_today", "今日まで：{0}（{1}）", "Due today: {0} ({1})"},
    {"play.today", "今日まで", "due today"},
    {"play.overdue", "過ぎています", "overdue"},
    {"play.promise_changed", "〔約束〕{0}：{1}", "[Promise] {0}: {1}"},
    {"play.promise_row", "{0}{1?（{1}）}　{2}まで　{3}{4?　{4}}", "{0}{1? ({1})}, by {2}: {3}{4?, {4}}"},
    {"play.no_promises", "まだ約束はありません", "No promises yet"},
    {"play.no_marks", "まだ印はありません", "No marks yet"},
    {"play.notebook_row", "{0}　読み：{1}", "{0} - your reading: {1}"},
    {"play.known", "わかったこと", "What is known"},
    {"play.policy_found_no_end", "やり方 '{0}' では、{1}手進んでも結末に着きませんでした",
     "policy '{0}' reached no outcome in {1} moves"},
    {"play.scores", "三つの点数", "Three scores"},
    {"play.score", "{0} {1}点（{3}回の機会のうち{2}回ぶん）{4?　{4}}", "{0} {1} ({2} of {3} {3|moment|moments}){4? - {4}}"},
    {"play.no_score", "{0}：この回には機会がありませんでした", "{0}: there was no occasion for it"},
    {"play.capped", "偽りがあったので、ここが上限", "capped: there was a deception"},

    {"play.dimension_listening", "傾聴", "Listening"},
    {"play.dimension_honesty", "誠実", "Honesty"},
    {"play.dimension_follow_through", "実行", "Follow-through"},

    // By condition::PromiseState.
    {"play.promise_state_0", "なし", "none"},
    {"play.promise_state_1", "頼まれている", "asked for"},
    {"play.promise_state_2", "約束した", "promised"},
    {"play.promise_state_3", "期限を延ばした", "given a later time"},
    {"play.promise_state_4", "果たした", "kept"},
    {"play.promise_state_5", "知らせたうえで、遅れて果たした", "late, with warning"},
    {"play.promise_state_6", "断りなく遅れて果たした", "late, without a word"},
    {"play.promise_state_7", "断った", "refused"},
    {"play.promise_state_8", "果たさないまま期限が過ぎた", "broken"},

    // By simulation::Reading.
    {"play.reading_0", "なし", "none"},
    {"play.reading_1", "不満がある", "dissatisfied"},
    {"play.reading_2", "忙しい", "busy"},
    {"play.reading_3", "先方の事情", "their circumstances"},
    {"play.reading_4", "まだ分からない", "not known yet"},

    // By session::Notice.
    {"notice.1", "いま保存しています。少し待ってからもう一度どうぞ", "Saving; answer again in a moment"},
    {"notice.2", "保存できませんでした。同じ答えをもう一度選べます", "It could not be saved; the same answer can be given again"},
    {"notice.3", "いまは選べません", "That is not on offer now"},
    {"notice.4", "通しでは後戻りできません", "There is no stepping back in a straight run"},
    {"notice.5", "戻れるところがありません", "There is nothing to step back to"},
    {"notice.6", "その行には印を付けられません。相手の言葉に付けてください", "That line cannot be marked; mark what others say"},
    {"notice.7", "もう付けてあります", "That is noted already"},
    {"notice.8", "先に印を付けてから、読みを書いてください", "Mark the line first, then give it a reading"},
    {"notice.9", "いまはできません", "Not now"},
    {"notice.10", "その枠の時間は、もう過ぎています", "That slot is over"},
    {"notice.11", "その時間は、先方の都合がつきません", "They cannot be seen at that hour"},
    {"notice.12", "もう決まっている予定なので、動かせません", "It stands in the calendar and cannot be moved"},
    {"notice.13", "まだ置いていないものがあります", "Something is still to be placed"},
    {"notice.14", "書き留める約束がありません", "There is no such promise to write down"},
    {"notice.15", "もう書き留めてあります", "It is written down already"},
    {"notice.16", "いつにするかが、まだ決まっていません", "It is not settled yet when it goes out"},
});

}  // namespace

std::span<const Message> play() { return entries; }

}  // namespace text::areas
