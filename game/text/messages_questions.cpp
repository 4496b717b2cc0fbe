#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Words on the screens of questions that are answered by more than one choice. Numbered keys by scenario::QuestionKind.
constexpr auto questions_entries = std::to_array<Message>({
    {"ui.question_1", "相手には、どう見えているか", "How it looks from their seat"},
    {"ui.question_2", "伝える言葉を組み立てる", "Putting the words together"},
    {"ui.question_3", "メールを書く", "Writing the mail"},
    {"ui.question_4", "わかっていることを並べる", "Sorting out what you know"},
    {"ui.question_5", "自分の言葉を見直す", "Looking back at your own words"},
    {"ui.question_6", "予定を組む", "Planning the days ahead"},
    // What a step back took back, where it was put together.
    {"ui.taken_back_2", "組み立てた言葉", "the words you put together"},
    {"ui.taken_back_3", "書いたメール", "the mail you wrote"},
    {"ui.taken_back_4", "札の並べ方", "how you sorted the cards"},
    {"ui.taken_back_5", "自分の言葉の見直し", "your look back at your own words"},
    {"ui.taken_back_6", "組んだ予定", "the plan you made"},
    {"ui.taken_back_nothing", "何も入れずに進んだこと", "going on without a plan"},
    {"ui.done_2", "これで伝える", "Say this"},
    {"ui.done_3", "これで送る", "Send this"},
    {"ui.done_4", "この並びで決める", "Keep this order"},
    {"ui.done_5", "見直しを終える", "Finish the review"},
    {"ui.done_6", "この予定で動く", "Go with this plan"},
    {"ui.done_nothing", "何も入れずに進む", "Go on unplanned"},

    // compose, mail
    {"ui.parts.one_of", "どれか一つ（なくてもよい）", "Choose one (optional)"},
    {"ui.parts.one_of_named", "{0}（どれか一つ。なくてもよい）", "{0} (choose one, optional)"},
    {"ui.parts.when", "いつ返すか（どれか一つ）", "When to reply (choose one)"},
    {"ui.parts.any", "入れるもの（いくつでも）", "Include any"},
    {"ui.parts.said", "こう伝える", "What you will say"},
    {"ui.parts.mail", "送るメール", "Your mail"},
    {"ui.parts.to", "宛先", "To"},
    {"ui.parts.whom", "相手", "To"},
    {"ui.parts.sent", "送る日時", "Goes out"},
    {"ui.parts.untimed", "まだ決めていません", "not decided yet"},
    {"ui.parts.lacks_words", "伝えることを選ぶと、先へ進めます。", "Choose what to say to go on."},
    {"ui.parts.lacks_time", "いつ返すかを選ぶと、先へ進めます。", "Choose when to reply to go on."},
    {"ui.parts.blank", "空いている欄：{0}", "{0} left blank"},
    {"ui.parts.left_blank", "まだ選んでいないもの：{0}。なくてよければ、もう一度押すと進みます。",
     "Left blank: {0}. If you mean to leave it out, press again."},
    {"ui.parts.is_in", "もう選んであります。番号かスペースで外し、{1}で先へ進みます。",
     "That one is chosen. Its number or Space takes it out; {1} goes on."},
    {"ui.parts.unnamed", "一つ選ぶ欄", "a choice of one"},
    {"ui.parts.and", "{0}・{1}", "{0}; {1}"},
    {"ui.parts.nothing", "選んだ言葉が、ここに順に並びます。", "What you choose is set down here, in order."},

    // fact board
    {"ui.board.dealt", "まだ置いていない札が{0}枚。{1}・{2}・{3}に分けます。", "{0} {0|card|cards} to place: {1}, {2} or {3}."},
    {"ui.board.all_laid", "札はすべて置きました。選べば、置き直せます。", "All cards are placed. Pick one up to move it."},
    {"ui.board.in_hand", "どこかに置くか戻すと、先へ進めます。", "In your hand. Place it, or put it back, to go on."},
    {"ui.board.in_hand_when", "つぎに、何番目のことかを選びます。", "Now choose when it happened."},
    {"ui.board.in_hand_close", "置くか戻すと、先へ進めます。", "Place it or put it back to go on."},
    {"ui.board.laid", "置いた札", "Placed so far"},
    {"ui.board.cards", "{0}枚", "{0} {0|card|cards}"},
    {"ui.board.facts", "事実", "Facts"},
    {"ui.board.guesses", "推測", "Guesses"},
    {"ui.board.feelings", "気持ち", "Feelings"},
    {"ui.board.facts_are", "見たこと、聞いたこと。誰が確かめても同じこと。",
     "What was seen or heard: the same whoever checks it."},
    {"ui.board.guesses_are", "そこから考えたこと。違うかもしれないこと。", "What you make of it. It may be otherwise."},
    {"ui.board.feelings_are", "自分や相手の、心の動き。", "What it stirs in you, or in them."},
    {"ui.board.no_number", "–", "–"},
    {"ui.board.time", "起きた順", "In the order it happened"},
    {"ui.board.place", "{0}番目", "No. {0}"},
    {"ui.board.no_place", "順番の決まっていない札があります。札を選び、何番目のことかを選んでください。",
     "Some cards have no place in the order yet. Pick one up, then choose its place."},
    {"ui.board.lay_here", "ここに置く", "Place here"},
    {"ui.board.here", "ここ", "Here"},

    // review
    {"ui.review.how", "そうなったと思うものに印を付けます。なければ、そのまま終えます。",
     "Mark any that you think did. None? Just finish."},
    {"ui.review.nothing", "まだ印がありません。もう一度押すと、印なしで終えます。",
     "Nothing is marked yet. Press again to finish without a mark."},
    {"ui.review.unasked", "自分から言ったこと、したこと", "Said and done of your own accord"},
    {"ui.review.marked", "印を付けた", "Marked"},
    {"ui.review.none", "まだ自分の言葉がありません。", "You have said nothing yet."},

    // plan
    {"ui.plan.how", "用件を選んで、空いている枠に置きます。移動の時間も枠に含みます。",
     "Pick up a task and place it in a slot. Travel time is part of the slot."},
    {"ui.plan.nothing", "まだ何も入れていません。もう一度押すと、予定なしで進みます。",
     "Nothing is planned yet. Press again to go on without a plan."},
    {"ui.plan.take_first", "先に用件を選ぶと、ここに置けます。", "Pick up a task first, then place it here."},
    {"ui.plan.past", "過ぎた時間", "Past"},
    {"ui.plan.held", "手に持っています", "In your hand"},
    {"ui.plan.in_hand", "枠に置くか戻すと、先へ進めます。", "In your hand. Choose a slot, or put it back, to go on."},
    {"ui.plan.in_hand_full", "空きはありません。ほかの用件の代わりに置くか、戻してください。",
     "No slot is free. Take another task's place, or put it back, to go on."},
    {"ui.plan.tasks", "用件", "Tasks"},
    {"ui.plan.left", "あと{0}件", "{0} to place"},
    {"ui.plan.left_out", "{0}件は入りません", "{0} left out"},
    {"ui.plan.take_out", "予定から外す", "Take out of the plan"},
    {"ui.plan.free", "空き", "free"},
    {"ui.plan.put_here", "ここに置く", "Place here"},
    {"ui.plan.put_instead", "代わりに置く", "Place instead"},
    {"ui.plan.fixed", "決まっている予定", "Fixed"},
    {"ui.plan.travel", "移動 片道{0}", "{0} each way"},
    {"ui.plan.on_the_way", "移動 {0}", "Travel {0}"},
    {"ui.plan.placed", "{0}に置いた", "Placed: {0}"},
    {"ui.plan.keeps", "約束　{0?{0}　}{1}まで", "Due {1}{0?: {0}}"},
    {"ui.plan.too_late", "期限に遅れる", "Misses the deadline"},
    {"ui.plan.due", "{0}　{1}まで", "{0}, by {1}"},
    {"ui.plan.day_off", "休日", "Holiday"},
    {"ui.plan.person_off", "{0} 休み", "{0} away"},
    {"ui.plan.hours", "先方の受付時間", "When clients can be seen"},
    {"ui.plan.hours_of", "{0}　{1}～{2}{3?　{3}休み}", "{0}: {1} to {2}{3?; closed {3}}"},

    // promises written down by hand
    {"ui.note", "約束を書き留める", "Note a promise"},
    {"ui.note.short", "書き留める", "Note down"},
    {"ui.note.heading", "まだ書き留めていない約束", "Promises to note down"},
    {"ui.note.how", "話に出た約束を、自分で手帳に書き留めます。書き留めない約束は、一覧にも予定にも載りません。",
     "Note down the promises that came up. Those you don't note are missing from the list and from the plan."},
    {"ui.note.none", "書き留めていない約束はありません。", "Every promise is noted."},
    {"ui.note.write", "書き留める", "Note it down"},
});

}  // namespace

std::span<const Message> questions() { return questions_entries; }

}  // namespace text::areas
