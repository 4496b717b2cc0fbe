#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What window and terminal both say of turning points, curves, the client's seat and the life of a promise.
constexpr auto entries = std::to_array<Message>({
    {"told.quote", "「{0}」", "“{0}”"},
    {"told.and", "、", " and "},
    {"told.gap", "　", "  "},
    {"told.act", "{0}{1?：{1}}", "{0}{1?: {1}}"},

    {"told.nothing_planned", "予定に何も足さなかった", "Added nothing to the plan"},

    {"told.went_on_own", "そのあとは、実際の答えのまま。", "From there on, your own answers as you gave them."},
    {"told.went_on_both", "そのあとは、実際の答えのまま。もう選べないところ（{0}か所）は手本どおり。",
     "From there on, your own answers; where one was no longer on offer ({0} {0|time|times}), the exemplary one."},
    {"told.went_on_key", "そのあとは、実際の答えがもう選べず、{0}か所とも手本どおり。",
     "From there on none of your answers was still on offer; {0} exemplary {0|one|ones} instead."},
    {"told.went_on_nothing", "これが最後の答えでした。", "It was the last answer."},

    {"told.inner", "{0}の胸の内（一つの受け取り方）：{1}", "{0}, unspoken (one way of taking it): {1}"},
    {"told.verdict_0", "示した", "Shown"},
    {"told.verdict_1", "途中まで", "Partly"},
    {"told.verdict_2", "損なった", "Broken"},
    {"told.feedback", "{0}　{1}{2?：{2}}", "{0}: {1}{2?. {2}}"},

    {"told.up", "{0}↑{1?（これから）}", "{0}↑{1? (in time)}"},
    {"told.down", "{0}↓{1?（これから）}", "{0}↓{1? (in time)}"},
    {"told.meter_0", "能力", "ability"},
    {"told.meter_1", "善意", "benevolence"},
    {"told.meter_2", "誠実", "integrity"},
    {"told.meter_3", "信頼", "trust"},
    {"told.meter_4", "好感", "liking"},
    {"told.meter_5", "苛立ち", "irritation"},
    {"told.meter_6", "心の開き", "openness"},
    {"told.meter_7", "聞いてもらえた手応え", "feeling heard"},
    {"told.meter_8", "物腰のやわらかさ", "warmth"},

    {"told.warmer", "口ぶりがやわらぐ", "Their manner softens"},
    {"told.cooler", "口ぶりが改まる", "Their manner stiffens"},
    {"told.meeting", "会う時間を{0}にする（いつもは{1}）", "Gives the meeting {0} (usually {1})"},
    {"told.attend", "{0}人で会う（いつもは{1}人）", "Brings the meeting to {0} people (usually {1})"},
    {"told.reply", "返事を出すまでに{0}（いつもなら{1}ほど）", "Takes {0} to answer (usually within {1})"},
    {"told.waited", "次に声を聞くまで、{0}", "Until the next word: {0}"},
    {"told.waited_for", "前の連絡から{0}。{1}は、まだ", "{0} since the last word; still waiting for {1}"},
    {"told.promise_0", "「{0}」の話は出ていない", "“{0}” has not come up"},
    {"told.promise_1", "「{0}」を頼む", "Asks for “{0}”"},
    {"told.promise_2", "「{0}」を約束してもらう", "Is promised “{0}”"},
    {"told.promise_3", "「{0}」の期限が延びる", "“{0}” is put off"},
    {"told.promise_4", "「{0}」が約束どおりになる", "“{0}” is done as promised"},
    {"told.promise_5", "「{0}」が、聞いていたとおり遅れて済む", "“{0}” is done, late as they had been told"},
    {"told.promise_6", "「{0}」が、何も言われないまま遅れて済む", "“{0}” is done, late and without a word"},
    {"told.promise_7", "「{0}」はできないと言われる", "Is told that “{0}” cannot be done"},
    {"told.promise_8", "「{0}」の期限が過ぎる。果たされていない", "“{0}” falls due. It has not been done"},

    {"told.step", "{0}　{1}{2?（{2}まで）}", "{0}: {1}{2? (until {2})}"},
    {"told.noted", "手帳に書き留めた", "written down"},
    {"told.worth_0", "点には数えない", "does not count"},
    {"told.worth_1", "期限までに果たした", "done in time"},
    {"told.worth_2", "できないと、約束する前に伝えた", "refused honestly, before anything was promised"},
    {"told.worth_3", "分かったところで先に知らせ、期限を改めた", "put off as soon as it was known"},
    {"told.worth_4", "期限は改めたが、言い出すのが遅れた", "put off, but not at the first occasion"},
    {"told.worth_5", "遅れたが、期限の前に知らせていた", "late, with a word beforehand"},
    {"told.worth_6", "黙って期限を過ぎてから果たした", "late, without a word"},
    {"told.worth_7", "果たさないまま期限が過ぎた", "due and not done"},
    {"told.worth_8", "頼まれて、引き受けも断りもしなかった", "asked for; neither taken on nor refused"},
    {"told.worth_9", "必要だったが、話に出さなかった", "needed, and never brought up"},
});

}  // namespace

std::span<const Message> told() { return entries; }

}  // namespace text::areas
