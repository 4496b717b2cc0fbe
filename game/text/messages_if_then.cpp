#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Plans offered at the end of a debrief, to be taken over and changed: what happened in the play, then one for each principle.
constexpr auto if_then_entries = std::to_array<Message>({
    {"if_then.promise", "もし「{0}」のような約束が間に合わないと分かったら、その場で電話し、新しい時刻を伝える。",
     "If something like “{0}” cannot be done in time, I will phone at once and name a new time."},
    {"if_then.asked", "もし「{0}」のように頼まれたら、できるかできないかを、その場で返事する。",
     "If I am asked for something like “{0}”, I will say there and then whether it can be done."},
    {"if_then.unwritten", "もし「{0}」のような約束が話に出たら、その場で手帳に書き留める。",
     "If something like “{0}” comes up, I will note it down there and then."},
    {"if_then.say", "もし「{0}」と言われたら、「{1}」と返す。", "If I hear “{0}” again, I will say “{1}”."},
    {"if_then.do", "もし「{0}」と言われたら、{1}。", "If I hear “{0}” again, then: {1}."},
    {"if_then.signal", "もし「{0}」のように、いつもと違うと感じたら、用件の前に理由を尋ねる。",
     "If I notice something like “{0}”, I will ask why before my own business."},

    {"if_then.notice-signals", "もし返事や口調がいつもと違ったら、用件の前に理由を尋ねる。",
     "If their replies or their tone are not as usual, I will ask why before my own business."},
    {"if_then.good-terms-are-not-trust", "もし話が弾んだら、帰る前に納品や品質の具合を一つ確かめる。",
     "If the talk is friendly, I will still ask how one delivery went before I leave."},
    {"if_then.analyse-before-blaming", "もし誰のせいかと考え始めたら、決める前に事実を一つ確かめる。",
     "If I start to wonder whose fault it is, I will check one fact first."},
    {"if_then.perception-gap", "もし良かれと思って何かをするなら、その前に迷惑でないかを尋ねる。",
     "If I mean to do something for their sake, I will ask first whether it suits them."},
    {"if_then.sort-out-facts", "もし話がこじれていると感じたら、いつ何があったかを順に書き出し、推測と分ける。",
     "If things feel tangled, I will write down what happened when, and keep guesses apart."},
    {"if_then.check-before-apology", "もし詫びたくなったら、その前に何が困ったのかを尋ねる。",
     "If I want to apologise, I will first ask what the trouble was."},
    {"if_then.listen-for-the-real-issue", "もし相手が言いよどんだら、次の言葉が出るまで黙って待つ。",
     "If they hesitate, I will stay quiet until the next word comes."},
    {"if_then.own-the-mistake", "もしこちらの落ち度だと分かったら、どの失敗かを名指しして、一度だけ詫びる。",
     "If it turns out to be our fault, I will name what went wrong and apologise for it once."},
    {"if_then.no-cover-up", "もし言いにくい事実に気づいたら、聞かれる前に自分から話す。",
     "If there is a fact I would rather not mention, I will tell them before I am asked."},
    {"if_then.concrete-improvement", "もし改めると約束するなら、誰が、何を、いつまでに、どこで確かめられるかまで言う。",
     "If I promise to put it right, I will say who does what by when, and where they can see it."},
    {"if_then.change-behaviour", "もし「気をつけます」と言いかけたら、代わりに明日から変えることを一つ言う。",
     "If I am about to say “we'll be careful”, I will name one thing that changes from tomorrow."},
    {"if_then.persist", "もしすぐには信じてもらえないと感じたら、決めたことを次の週も黙って続ける。",
     "If they do not believe it yet, I will keep it up next week all the same."},
    {"if_then.punctual", "もし遅れそうだと思ったら、遅れる前に電話する。", "If I think I may be late, I will phone beforehand."},
    {"if_then.respond-fast", "もし苦情や問い合わせが来たら、答えがそろう前にまず一報を入れる。",
     "If a complaint or a question comes in, I will send a first word before I have the answer."},
    {"if_then.learn-their-business", "もし訪問が決まったら、前の日に相手の忙しい時間と段取りを調べておく。",
     "If a visit is arranged, I will find out the day before when and how they are busy."},
    {"if_then.no-unreasonable-proposal", "もし提案したくなったら、その前に相手の困りごとに合うかを確かめる。",
     "If I feel like proposing something, I will first check that it meets their trouble."},
    {"if_then.share-useful-knowledge", "もしよその工夫が役に立ちそうだと思ったら、名前を伏せて次の訪問で伝える。",
     "If what another client does could help them, I will pass it on without naming names."},
    {"if_then.keep-small-promises", "もし小さな約束をしたら、その場で期限まで手帳に書き留める。",
     "If I make a small promise, I will note it down there and then, with its date."},
    {"if_then.useful-before-liked", "もし耳の痛いことが相手の役に立つと思ったら、好かれるかどうかより先に言う。",
     "If what helps them is not what they like to hear, I will say it all the same."},
    {"if_then.review-own-conduct", "もし相手の様子が変わったら、その日のうちに自分の言ったことを三つ思い返す。",
     "If they turn cooler, I will go back over three things I said, that same day."},
    {"if_then.seek-feedback", "もし悪い知らせがあったら、その日のうちに上司に報告して意見を聞く。",
     "If there is bad news, I will take it to my boss the same day and ask for advice."},
    {"if_then.sense-their-feelings", "もし声や表情が変わったら、話の中身より先にそのことに触れる。",
     "If their voice or face changes, I will respond to that before the words."},
    {"if_then.client-viewpoint", "もし返事に迷ったら、相手の席からどう見えるかを先に考える。",
     "If I am unsure what to say, I will first think how it looks from their seat."},
    {"if_then.mistake-as-chance", "もし失敗したら、次に何を変えるかを、その日のうちに言葉にする。",
     "If something goes wrong, I will put into words the same day what I will change."},
});

}  // namespace

std::span<const Message> if_then() { return if_then_entries; }

}  // namespace text::areas
