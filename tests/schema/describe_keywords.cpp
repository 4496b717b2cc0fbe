#include <algorithm>
#include <array>

#include "schema/describe.hpp"

namespace schema {
namespace {

using enum scenario::Keyword;

struct Row {
  scenario::Keyword word{};
  const char *ja, *en;
};

constexpr auto rows = std::to_array<Row>({
    {scenario::Keyword::scenario, "シナリオのid。ファイルの名前と同じにする。英字・数字・- _。",
     "The scenario's id, the same as the file's name. Letters, digits, - and _."},
    {format, "書き方の版。いまは1だけ。書かなくてよい。", "Version of the language; 1, and need not be written."},
    {title, "題名。", "The title."},
    {summary, "一覧に出る、一行の紹介。", "One line for the library."},
    {languages, "用意してある言葉。初めのものがこのファイルの言葉。", "The languages it comes in; the first is this file's own."},
    {start_date, "話の一日目。「2026年4月6日」のように書く。", "The first day of play, such as 2026-04-06."},
    {minutes, "演じるのにかかる、おおよその分。", "About how many minutes a play takes."},
    {stake, "何が賭けられているか。始める前に示される。", "What is at stake; shown before play."},
    {aim, "今日のねらい。始める前に示される。", "Today's purpose; shown before play."},
    {teaches, "教えること。採点表の原則の名前を並べる。", "What it teaches: principles of the rubric."},
    {company, "会社の決まりなど、条件で尋ねられること。数か、はい・いいえ。",
     "Facts about the company that conditions may ask for: a number, yes or no."},
    {holidays, "誰も働かない日。「4月29日」のように書く。", "Days nobody works, such as 04-29."},
    {note_promises, "約束を手帳に書くのも演じる人の仕事にするなら「自分で」。",
     "by_hand: writing promises down is the trainee's work too."},
    {people, "登場人物。左に書いた呼び名を、台詞でも使う。六人まで。",
     "Who takes part. The word on the left is the one lines use. Six at most."},
    {facts, "話の中で分かること。名前と、その中身。", "What can come to light: a name, and what it is."},
    {promises, "話の中で交わされうる約束。", "The promises that can be made."},
    {outcomes, "結末。順位は1が一番よい。", "How it can end. Rank 1 is the best."},
    {scenes, "場面。いちばん上の場面から始まる。", "The scenes. Play begins in the first."},

    {name, "名前。漢字の読みは ｜林《はやし》 のように書ける。", "The name as it is shown."},
    {role, "立場。肩書きや仕事。", "What they are: title or trade."},
    {company_name, "勤め先の名前。", "The company they work for."},
    {history, "これまでのつきあい。", "What has been between you so far."},
    {portrait, "絵。決まった名前から選ぶ。", "The portrait, one of the catalogue's."},
    {temperament, "気質。書かないものは「中」。", "Temperament; what is left out is mid."},
    {trust, "始まりの信頼と好感。書かないものは「中」。", "Trust and liking at the start; what is left out is mid."},
    {usual, "いつもの様子。ここからの違いが「変化」になる。", "What is usual with them; a change against it is a signal."},
    {grievance, "わだかまり。何に傷ついているか。振り返りでだけ見える。", "What hurts, underneath. Shown in the debrief only."},
    {real_issue, "本当の問題。ここに書いた「わかること」が全部わかると、わだかまりがわかったことになる。",
     "The facts that, once all known, mean the grievance is known."},
    {client, "取引先なら「はい」（書かなければ「はい」）。同僚や上司は「いいえ」。",
     "Whether they are a client (yes unless written). No for colleagues and superiors."},
    {hours, "会える時間。「9:00-17:00」のように書く。", "When they can be seen, such as 9:00-17:00."},
    {closed, "休み。曜日か日付を並べる。", "Days off: days of the week, or dates."},
    {patience, "忍耐。待つのが苦にならないか。", "Patience: how well they bear waiting."},
    {punctuality, "時間への厳しさ。", "How strict they are about time."},
    {talkativeness, "話好きかどうか。", "How readily they talk."},
    {directness, "率直さ。思ったことを口にするか。", "How directly they say what they think."},
    {forgiveness, "許す力。", "How readily they forgive."},
    {loss_weight, "損の重さ。悪い出来事を、よい出来事よりどれだけ重く受け取るか。",
     "How much heavier bad events weigh than good ones."},
    {ability, "能力への信頼。仕事ができると思われているか。", "Trust in ability: whether the work gets done."},
    {benevolence, "善意への信頼。こちらの身になってくれると思われているか。",
     "Trust in benevolence: whether you mean well by them."},
    {integrity, "誠実さへの信頼。嘘をつかないと思われているか。", "Trust in integrity: whether you are straight with them."},
    {liking, "好感。信頼にはならない。", "Liking, which never becomes trust."},
    {reply, "いつもの返信までの時間。「3時間」など。", "How long their replies usually take, such as 3 h."},
    {meeting, "いつもの面談の長さ。「20分」など。", "How long meetings usually are, such as 20 min."},
    {attend, "いつもの同席の人数。「1名」など。", "How many people usually sit in."},
    {small_talk, "いつもは雑談があるか。", "Whether there usually is small talk."},
    {note, "そのほかの、いつもの様子。", "Anything else that is usual with them."},

    {what, "何をする約束か。", "What is promised."},
    {to, "誰への約束か。", "To whom."},
    {due, "期限。「4月9日 12:00」のように書く。", "When it falls due, such as 04-09 12:00."},
    {needed, "相手に必要なことなら「はい」（書かなければ「はい」）。約束しなくても採点される。",
     "Whether the client needs it (yes unless written); then it is scored even when never promised."},
    {acts_when_kept, "果たしたときに、果たしたことのほかに数える行為。", "Acts it counts as when kept, besides keeping it."},
    {rank, "順位。1が一番よい。", "The rank; 1 is the best."},
    {heading, "題。", "The heading."},
    {text, "結末の語り。", "What is told at this end."},
    {at, "日時。「4月8日 16:40」か「2日目 10:00」。時計はここまで進む。",
     "Day and time, such as 04-08 16:40 or day 2 10:00; the clock moves on to it."},
    {place, "場所。背景になる。", "Where it is; the background."},
    {weather, "天気。窓の外と床に出る。シナリオの一行目の並びに書けば、書いていない場面すべての天気になる。",
     "The weather at the windows and on the floor; written beside the title, that of every scene that says nothing."},
    {channel, "手段。書かなければ訪問。", "By which channel; a visit unless written."},
    {with, "相手。誰に向けた言葉や行いか。", "Toward whom."},
    {flow, "流れ。「- 」で始まる一つずつが、上から順に起きる。", "What happens, one item after another."},

    {id, "変わらない番号。`shinrai ids` が書き込む。訳と記録は、これで結びつく。",
     "The stable id; `shinrai ids` stamps it. Translations and records hang on it."},
    {narration, "地の文。", "Narration."},
    {inner, "本音。「本音(佐藤)」のように、誰のものかを書く。演じているあいだは聞こえない。",
     "An inner voice, such as inner(Sato); not heard while playing."},
    {choose, "選択。選択肢を二つから九つ。条件のないものを必ず一つ。",
     "A choice of two to nine options, at least one of them without condition."},
    {predict, "予想。相手の席からどう見えたかを選ぶ。選択肢は「思う」で書く。",
     "How it looked from the client's seat; options that think."},
    {compose, "組み立て。言うことを部分から組み立てる。", "Something said, put together from parts."},
    {mail, "メール。書くことを部分から組み立てる。", "Something written, put together from parts."},
    {sort, "整理。札を、事実・推測・気持ちに分ける。三枚から九枚。",
     "Three to nine cards, sorted into facts, guesses and feelings."},
    {review, "見直し。自分の言葉から、誤解を招いたものを選ぶ。問いの文を書く。",
     "The trainee marks which of their own lines could be taken amiss; the prompt."},
    {plan, "計画。この先の枠に、予定を入れる。", "The days ahead: tasks put into slots."},
    {slots, "枠。予定を入れられる日時を、早い順に並べる。二十まで。",
     "When each slot begins, one after another; at most twenty."},
    {slot_length, "枠の長さ（書かなければ2時間）。往復の移動とかかる時間が、これに収まること。",
     "How long a slot is (2 h unless written); a task and the way there and back fit into it."},
    {last, "候補。近いほうから、いくつの言葉を見直すか（書かなければ八つ）。",
     "How many of the latest lines are looked at (eight unless written)."},
    {well, "できたらの流れ。", "The flow when it was done well."},
    {partly, "半分できたときの流れ。", "The flow when it was done in part."},
    {badly, "外したときの流れ。", "The flow when it was done badly."},
    {prompt, "問い。選ぶ前に示す一文。", "The question asked, one sentence."},
    {fixed_order, "「はい」なら、書いた順のまま並べる（書かなければ混ぜる）。", "Yes: options stay in the order written."},
    {stretch, "区間。ここから新しい採点の区切りが始まる。", "A new stretch for scoring begins here."},
    {if_, "もし。条件によって流れを分ける。", "A condition on which the flow divides."},
    {then_if, "条件に合ったときの流れ。", "The flow where the condition holds."},
    {else_, "合わなかったときの流れ。", "The flow where it does not."},
    {next, "次の場面へ移る。", "Goes on to a scene."},
    {end, "結末を迎える。", "Ends with an outcome."},
    {pass, "時間が過ぎる。「10分」など。", "Time goes by, such as 10 min."},
    {reveals, "ここで分かること。", "What becomes known here."},
    {request, "相手から頼まれる。「約束」の名前を書く。", "The client asks for it: a promise's name."},
    {promise, "約束する。", "A promise is made."},
    {keep, "約束を果たす。", "A promise is kept."},
    {warn, "遅れを前もって知らせる。", "A delay is told beforehand."},
    {renegotiate, "延期する。約束の名前と、新しい期限。", "A promise is put off: its name, and the new due time."},
    {refuse, "正直に断る。", "A promise is honestly refused."},
    {happens, "誰も選ばない出来事。行為の名前を書く。", "Something nobody chose, as acts of the rubric."},
    {await_reply, "返事を待つ。その人らしい時間が過ぎる。", "Waits for a reply; how long is up to the client."},
    {discuss, "話し合い。大勢で使うときの、話し合いの問い。", "A question for a group to talk about."},
    {checkpoint, "区切り。大勢で使うときに、ここで止まる。", "A point where a group stops to talk."},
    {signal, "変化。いつもと何が違うか。", "What differs from what is usual."},
    {lure, "まぎれ。違って見えるだけのこと。", "What looks like a change and is none."},
    {spelled_out_by, "これが分かると、変化に気づいたことにはならない。", "Once this fact is known, noticing comes too late."},

    {say, "言う。口に出す言葉。", "What is said."},
    {do_, "する。行い。", "What is done."},
    {wait, "待つ。何も言わずに待つ、その様子。", "Waiting, and how."},
    {think, "思う。口に出さない考え。誰にも届かない。", "A thought; nobody hears it."},
    {acts, "行為。採点表にある名前から選ぶ。八つまで。", "The acts it amounts to, from the rubric; eight at most."},
    {exemplary, "手本なら「はい」。どの選択にも、一つは要る。", "Yes for an exemplary answer; every choice has one."},
    {when, "条件。合うときだけ出てくる。", "A condition; it is on offer only where this holds."},
    {because, "理由。振り返りで見せる一文。", "Why, in a sentence; shown in the debrief."},
    {after, "間を置く。言葉が届く前に過ぎる時間。", "Time that goes by before the words arrive."},
    {takes, "かかる時間。", "How long it takes."},
    {group, "組。同じ組からは、一つだけ入る。", "Of a group only one part is in."},
    {travel, "移動。片道の時間。", "The way there, one way."},
    {fixed, "固定。もう動かせない予定の日時。枠のどれかに合わせる。",
     "When it stands in the calendar already, at one of the slots."},
    {then, "続き。この選択肢のあとだけの流れ。", "The flow behind this option only."},
    {card, "札に書いてあること。", "What the card says."},
    {sort_as, "種類。事実・推測・気持ち。", "What it is: fact, guess or feeling."},
    {position, "順。起きた順の番号。", "Its place in time, from 1."},

    {known, "これが分かっているなら。並べれば、全部。", "These facts are known."},
    {meters, "気持ち。「信頼: 中以上」のように書く。相手が二人以上なら「佐藤.信頼」。",
     "What a client feels, such as trust: mid or more; of several clients, Sato.trust."},
    {chose, "これを選んだなら。「d7.b」のように書く。並べれば、どれか。", "This was chosen, such as d7.b; of several, any."},
    {visited, "この場面を通ったなら。", "These scenes were played."},
    {chance, "運。「40%」のように、1%から99%。採点には入らない。", "Chance, 1% to 99%; it never scores."},
    {any, "どれか一つでも合うなら。", "At least one of these holds."},
    {all, "すべて合うなら。", "All of these hold."},
    {not_, "合わないなら。", "This does not hold."},
    {counts, "回数。採点表の条件でだけ使う。", "Counts, which only the rubric asks."},
    {conduct, "様子がこうなら。「佐藤: 雑談」のように書く。", "How a client behaves, such as Sato: small_talk."},

    {warm, "温かいときの言い方。", "How a warm client says it."},
    {neutral, "普通の言い方。必ず書く。", "How it is said neither warmly nor coolly; must be there."},
    {cool, "冷たいときの言い方。", "How a cool client says it."},
    {formal, "よそよそしいときの言い方。", "How a distant client says it."},

    {translation_of, "どのシナリオの訳か。", "The scenario it translates."},
    {language, "どの言葉への訳か。", "The language it is in."},
    {texts, "訳。idごとに一つの文。", "The translations, one text an id."},
});

// Words that mean something else where a condition asks them.
constexpr auto asked = std::to_array<Row>({
    {promises, "約束がこうなっているなら。並べれば、どれか。", "The state of a promise; of several, any."},
    {company, "会社のことがこうなら。「3以上」など。", "Facts about the company, such as 3 or more."},
    {grievance, "わだかまりがどこまで来たか。不明・わかった・認めた・片づいた。",
     "How far the grievance has come: unknown, known, owned, settled."},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (static_cast<std::size_t>(rows[i].word) != i) return false;
  return static_cast<std::size_t>(texts) + 1 == rows.size();
}
static_assert(in_order(), "one row a keyword, in the order of the enumeration");

std::string both(const Row& row) { return std::string(row.ja) + '\n' + row.en; }

}  // namespace

std::string describe(scenario::Keyword word) { return both(rows[static_cast<std::size_t>(word)]); }

std::string describe_question(scenario::Keyword word) {
  const auto found = std::ranges::find(asked, word, &Row::word);
  return found != asked.end() ? both(*found) : describe(word);
}

}  // namespace schema
