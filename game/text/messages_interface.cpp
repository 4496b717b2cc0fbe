#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Words on screens: buttons, titles, settings.
constexpr auto entries = std::to_array<Message>({
    {"interface.title", "信頼", "Shinrai"},

    // the ways
    {"ui.home", "ホーム", "Home"},
    {"ui.library", "シナリオ", "Scenarios"},
    {"ui.records", "これまでの記録", "Past attempts"},
    {"ui.settings", "設定", "Settings"},
    {"ui.keys", "キー", "Keys"},
    {"ui.close", "閉じる", "Close"},
    {"ui.go_on", "続ける", "Go on"},
    {"ui.to_debrief", "振り返りへ", "To the debrief"},
    {"ui.suspend", "中断", "Leave"},
    {"ui.notebook", "手帳", "Notebook"},

    // first run
    {"ui.first_run.what",
     "取引先の信頼を、何週間かかけて取り戻す（あるいは失う）練習です。自分の言葉と、したこと、しなかったことに、相手が応えます。シナリオ1本はおよそ20分。途中でやめても、同じところから始められます。",
     "Practice in winning back a client's trust over a few weeks, or in losing it. They respond to what you say, do and leave undone. One scenario takes about "
     "20 minutes; stop at any time and carry on from the same place."},
    {"ui.first_run.promise", "点数は自分の練習のためのものです。人事の判断には使いません。人を順位づけすることもありません。",
     "Scores are for your own practice. They are not for personnel decisions, and nobody is ranked."},
    {"ui.first_run.begin", "始める", "Begin"},

    // settings
    {"ui.language", "言語", "Language"},
    {"ui.text_size", "文字の大きさ", "Text size"},
    {"ui.text_sample", "お待ちしておりました。", "Thank you for coming."},
    {"ui.furigana", "ふりがなを付ける", "Show readings above Japanese names"},
    {"ui.high_contrast", "はっきりした配色（背景の絵は出しません）", "High contrast (no pictures behind text)"},
    {"ui.depth", "振り返りの詳しさ", "How much you are told"},
    {"ui.depth_by_experience", "慣れに合わせる", "By experience"},
    {"ui.depth_brief", "短く", "Brief"},
    {"ui.depth_full", "すべて最後に", "Everything at the end"},
    {"ui.depth_note", "「短く」では、答えるたびに一言ずつ、終わってから三つのページ。はじめの三回はこちらです。",
     "Brief: a word after each answer, three pages at the end. Your first three plays are told that way."},
    {"ui.reduced_motion", "動きを減らす", "Reduce motion"},
    {"ui.projector", "大きく映す（文字を175％に、人物を小さく）", "For a projector (text at 175 %, a small portrait)"},
    {"ui.text_speed", "文字の出かた", "How words appear"},
    {"ui.text_speed.at_once", "すぐに", "At once"},
    {"ui.text_speed.slow", "ゆっくり", "Slowly"},
    {"ui.text_speed.normal", "ふつう", "Steadily"},
    {"ui.text_speed.fast", "はやく", "Fast"},
    {"ui.automatic", "読み終わるころに、自動で次へ進む", "Go on by itself when there was time to read"},
    {"ui.speak_first", "答えを選ぶ前に、自分の言葉で声に出す", "Say it aloud in my own words before choosing"},
    {"ui.voicing", "読み上げソフトのために、表示中の言葉をクリップボードへ送る",
     "Copy what is shown to the clipboard, for a speech program"},
    {"ui.speak_first.how", "選択肢を見る前に、自分ならどう言うか、声に出して言ってみましょう。",
     "Before you see the answers: say aloud, in your own words, what you would say."},
    {"ui.speak_first.done", "声に出しました", "I have said it"},
    {"ui.again", "ここから", "From here"},

    // home, library, records
    {"ui.home.greeting", "今日は、どなたのところへ。", "Who are you seeing today?"},
    {"ui.home.go_on", "途中のシナリオ", "Unfinished"},
    {"ui.home.next", "次のシナリオ", "Next scenario"},
    {"ui.home.continue", "続きから", "Go on"},
    {"ui.home.open", "客先カルテを開く", "Open the client card"},
    {"ui.home.briefing", "客先カルテ", "Client card"},
    {"ui.home.library", "取引先とその事情を選んで始めます。", "Choose a client and what lies between you."},
    {"ui.home.records", "これまでの回と、三つの点数、その根拠。", "Earlier attempts, their three scores and what those rest on."},
    {"ui.home.progress", "点数の動き、原則ごとの手応え、次に戻る目安。",
     "Scores over time, principle by principle, and when to come back."},
    {"ui.home.settings", "言語、文字の大きさ、配色、動き。", "Language, text size, colours, motion."},
    {"ui.library.title", "どの取引先を訪ねますか", "Which client will you visit?"},
    {"ui.library.hint", "全{0}本　{1}分から{2}分　途中でやめても続きから",
     "{0} in all, {1} to {2} minutes each; stop anywhere and go on later"},
    {"ui.library.none", "ここに出せるシナリオがありません。", "There is no scenario to show here."},
    {"ui.all", "すべて", "All"},
    {"ui.minutes", "{0}分", "{0} min"},
    {"ui.in_the_middle", "途中", "In the middle"},
    {"ui.played", "{0}回　前回は", "Played {0} {0|time|times}; last"},
    {"ui.first_time", "はじめて", "Not played yet"},
    {"ui.has_errors", "このファイルには直すところがあり、まだ始められません。",
     "This file has errors to mend before it can be played."},
    {"ui.practice", "練習", "practice"},
    {"ui.through", "通し", "straight run"},
    {"ui.replay", "やり直し", "replay"},
    {"ui.mode.practice", "練習です。一つ前の答えに戻れます。点数になるのは、どの問いも最初の答えです。",
     "Practice: you can step back one answer at a time. The first answer to each question is the one that counts."},
    {"ui.mode.through", "通しです。後戻りはできません。現場と同じように、言ったことは取り消せません。",
     "A straight run: there is no stepping back. As on the job, what is said is said."},
    {"ui.mode.replay", "やり直しです。ここから別の道を試せます。記録には残りますが、点数の推移にも元の回にも影響しません。",
     "A replay: try another way from here. It is kept on record, and changes neither your trends nor the attempt it came from."},
    {"ui.unfinished", "途中（{0}手）", "in the middle ({0} {0|move|moves})"},
    {"ui.broken_off", "終わりまで行かず（{0}手）", "not played to the end ({0} {0|move|moves})"},
    {"ui.of_moments", "{1}回のうち{0}", "{0} of {1}"},
    {"ui.records.about", "点数は、示せる機会のうち、どれだけ示したかです。ほかの人とは比べません。",
     "A score is what was shown, of what there was occasion to show. It compares you with nobody."},
    {"ui.records.open", "客先カルテ", "Client card"},
    {"ui.records.none", "まだ記録はありません。シナリオを一本終えると、ここに並びます。",
     "Nothing yet. A scenario you play will stand here."},

    // briefing
    {"ui.briefing", "客先カルテ", "Client card"},
    {"ui.briefing.stake", "賭けられているもの", "What is at stake"},
    {"ui.briefing.aim", "今日のねらい", "Today's aim"},
    {"ui.briefing.history", "経緯", "The story so far"},
    {"ui.briefing.others", "ほかに出てくる人", "Also in this"},
    {"ui.briefing.past", "これまでに{0}回。前回は{1}。", "{0} {0|attempt|attempts} so far, the last on {1}."},
    {"ui.briefing.practice", "練習を始める", "Begin practice"},
    {"ui.briefing.anew", "はじめから練習", "Practice from the start"},
    {"ui.briefing.through", "通しで始める", "Begin a straight run"},
    {"ui.briefing.hint", "練習では一つ前の答えに戻れます（点数になるのは最初の答え）。通しでは戻れません。",
     "In practice you can step back (the first answer counts); in a straight run you cannot."},
    {"ui.usual", "いつもは", "What is usual"},
    {"ui.usual.reply", "返信まで", "Replies in"},
    {"ui.usual.meeting", "面談", "Meets for"},
    {"ui.usual.attend", "同席", "Attending"},
    {"ui.usual.people", "{0}名", "{0} {0|person|people}"},
    {"ui.usual.small_talk", "雑談", "Small talk"},
    {"ui.usual.yes", "あり", "yes"},
    {"ui.usual.no", "なし", "no"},
    {"ui.usual.note", "ほかに", "Besides"},

    // play
    {"ui.promises", "約束", "Promises"},
    {"ui.overdue", "{0}を過ぎた", "was due {0}"},
    {"ui.today_at", "今日 {0}", "today {0}"},
    {"ui.more", "ほか{0}件", "{0} more"},
    {"ui.own_words", "「{0}」", "You: {0}"},
    {"ui.own_deed", "（{0}）", "({0})"},
    {"ui.passed", "{0}たった。", "{0} later."},
    {"ui.after", "{0}後", "{0} from now"},
    {"ui.outcome", "結末", "Outcome"},
    {"ui.discuss", "立ち止まって考える（数人でなら、話し合う）", "To stop and think about (in a group: to talk about)"},
    {"ui.mark", "印を付ける", "Mark"},
    {"ui.marked", "印", "Marked"},
    {"ui.option_kind_0", "言う", "say"},
    {"ui.option_kind_1", "する", "do"},
    {"ui.option_kind_2", "待つ", "wait"},
    {"ui.option_kind_3", "思う", "think"},
});

}  // namespace

std::span<const Message> interface_words() { return entries; }

}  // namespace text::areas
