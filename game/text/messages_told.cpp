#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What window and terminal both say of turning points, curves, the client's seat and the life of a promise.
constexpr auto told_entries = std::to_array<Message>({
    {"told.quote", "「{0}」", "“{0}”"},
    {"told.and", "、", ", "},
    // Between what stands side by side. The dot does not begin a line.
    {"told.gap", "　", "\u00A0· "},
    {"told.position", "{1}{0?{1?　}{0}}", "{0}{1?{0?, }{1}}"},
    {"told.who", "{1?{1}　}{0}", "{0}{1?\u00A0· {1}}"},
    {"told.act", "{0}{1?：{1}}", "{0}{1?. {1}}"},

    {"told.nothing_planned", "予定に何も足さなかった", "Added nothing to the plan"},

    {"told.went_on_own", "そのあとは、自分の答えのままです。", "From there on, the answers are your own."},
    {"told.went_on_both", "そのあとは自分の答えのまま、選べなくなった{0}か所だけ手本どおりです。",
     "From there on, the answers are your own, except where one was no longer possible ({0} {0|time|times}): there, the model answer."},
    {"told.went_on_key", "そのあとは自分の答えが選べなくなり、{0}か所とも手本どおりです。",
     "From there on your own answers were no longer possible: {0} model {0|answer|answers} instead."},
    {"told.went_on_nothing", "これが最後の答えでした。", "This was the last answer."},

    {"told.inner", "{0}の胸の内（一例）：{1}", "{0}, unspoken, perhaps: {1}"},
    {"told.verdict_0", "示した", "Shown"},
    {"told.verdict_1", "途中まで示した", "Partly shown"},
    {"told.verdict_2", "損なった", "Undermined"},
    {"told.feedback", "「{1}」を{0}{2?。{2}}", "{0}: “{1}”.{2? {2}}"},

    {"told.up", "{0}↑{1?（これから）}", "{0}\u00A0↑{1? (in time)}"},
    {"told.down", "{0}↓{1?（これから）}", "{0}\u00A0↓{1? (in time)}"},
    {"told.meter_0", "能力", "Ability"},
    {"told.meter_1", "善意", "Goodwill"},
    {"told.meter_2", "誠実さ", "Integrity"},
    {"told.meter_3", "信頼", "Trust"},
    {"told.meter_4", "好感", "Liking"},
    {"told.meter_5", "苛立ち", "Irritation"},
    {"told.meter_6", "心の開き", "Openness"},
    {"told.meter_7", "聞いてもらえた手応え", "Feeling heard"},
    {"told.meter_8", "物腰のやわらかさ", "Warmth"},

    {"told.warmer", "口ぶりがやわらぐ", "Their manner softens"},
    {"told.cooler", "口ぶりが改まる", "Their manner stiffens"},
    {"told.meeting", "面談に{0}を取っておく（いつもは{1}）", "Sets {0} aside for the meeting (usually {1})"},
    {"told.attend", "{0}人で会う（いつもは{1}人）", "Meets with {0} {0|person|people} present (usually {1})"},
    {"told.reply", "返事を出すまでに{0}（いつもなら{1}ほど）", "Takes {0} to reply (usually within {1})"},
    {"told.waited", "次に声を聞くまで、{0}", "Until the next word: {0}"},
    {"told.waited_for", "前の連絡から{0}。{1}は、まだ", "{0} since the last word; still waiting for {1}"},
    {"told.promise_0", "「{0}」の話は出ていない", "“{0}” has not come up"},
    {"told.promise_1", "「{0}」を頼む", "Asks for “{0}”"},
    {"told.promise_2", "「{0}」を約束してもらう", "Is promised “{0}”"},
    {"told.promise_3", "「{0}」の期限が延びる", "“{0}” is put off"},
    {"told.promise_4", "「{0}」が、約束どおり果たされる", "“{0}” is done as promised"},
    {"told.promise_5", "「{0}」が、聞いていたとおり遅れて果たされる", "“{0}” is done late, as they had been told"},
    {"told.promise_6", "「{0}」が、何も言われないまま遅れて果たされる", "“{0}” is done late, without a word"},
    {"told.promise_7", "「{0}」はできないと言われる", "Is told that “{0}” cannot be done"},
    {"told.promise_8", "「{0}」の期限が、果たされないまま過ぎる", "“{0}” falls due and has not been done"},

    {"told.step", "{0}　{1}{2?（{2}まで）}", "{0}: {1}{2? (until {2})}"},
    {"told.noted", "手帳に書き留めた", "Noted down"},
    {"told.worth_0", "点には数えない", "Does not count"},
    {"told.worth_1", "期限までに果たした", "Done in time"},
    {"told.worth_2", "できないと、約束する前に伝えた", "Refused honestly, before anything was promised"},
    {"told.worth_3", "分かったところで先に知らせ、期限を改めた", "Deadline moved as soon as it was known"},
    {"told.worth_4", "期限は改めたが、言い出すのが遅れた", "Deadline moved, but raised too late"},
    {"told.worth_5", "遅れたが、期限の前に知らせていた", "Done late, with a word beforehand"},
    {"told.worth_6", "黙って期限を過ぎてから果たした", "Done late, without a word"},
    {"told.worth_7", "果たさないまま期限が過ぎた", "Not done by the deadline"},
    {"told.worth_8", "頼まれて、引き受けも断りもしなかった", "Asked for, but neither taken on nor refused"},
    {"told.worth_9", "必要だったが、話に出さなかった", "Needed, but never brought up"},
});

}  // namespace

std::span<const Message> told() { return told_entries; }

}  // namespace text::areas
