#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What stands beside the talk while a scenario is played, in the window and in the terminal.
constexpr auto entries = std::to_array<Message>({
    {"play.history", "これまで", "History"},
    {"play.scene", "―― {0}　{1}（{2}）{3?　{3}} ――", "-- {0} · {1} ({2}){3? · {3}} --"},
    {"play.speaks", "{0}{1?（{1}）}：", "{0}{1? ({1})}: "},
    {"play.rep_speaks", "自分：", "You: "},
    {"play.mark_sign", "＊", "* "},
    {"play.feeling_slight", "やや{0}", "slightly {0}"},
    {"play.passed", "（{0}たつ）", "({0} later)"},
    {"play.outcome", "結末：{0}", "Outcome: {0}"},
    {"play.option_do", "（{0}）", "({0})"},
    {"play.option_wait", "（{0}）", "({0})"},
    {"play.due_today", "今日まで：{0}（{1}）", "Due today: {0} ({1})"},
    {"play.today", "今日まで", "due today"},
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
    {"notice.6", "その行には印を付けられません。相手の言葉や様子に付けてください",
     "That line cannot be marked; mark what others say or what is told"},
    {"notice.7", "もう印が付いています", "It is marked already"},
    {"notice.8", "先に m で印を付けてから、読みを書いてください", "Mark the line with m first, then give it a reading"},
    {"notice.9", "いまはできません", "Not now"},
});

}  // namespace

std::span<const Message> play() { return entries; }

}  // namespace text::areas
