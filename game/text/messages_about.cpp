#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What this is, what its numbers rest on and what they are not for.
constexpr auto about_entries = std::to_array<Message>({
    {"about.title", "このツールについて", "About"},
    {"about.what_title", "練習すること", "What you practise"},
    {"about.what",
     "取引先の話を聴くこと、正直であること、約束を実行すること。この三つを、{0}の小さな原則に分けて練習します（もとは、信頼の取り戻し方を書いた一本の記事です）。相手の受け止め方は、言ったこと、したこと、しなかったことから、採点表に沿って決まります。",
     "Listening to clients, being honest with them and doing what you promised, in {0} small principles, taken from one article on winning trust back. How a client takes what you say, do and leave undone follows the rubric."},
    {"about.list_gap", "、", ", "},
    {"about.limits_title", "点数の扱い", "What the scores are not for"},
    {"about.not_validated", "検査としての妥当性は確かめていません。自分のこれまでの回と見比べるためのものです。",
     "This is not a validated test. Use the scores to compare with your own earlier attempts."},
    {"about.score_title", "点数の数え方", "How scores are counted"},
    {"about.score",
     "点数は、示せる機会のうち、どれだけ示せたかです。運のよしあしは数えません。どの点にも、もとになった言葉や行いが「根拠」に残ります。",
     "A score is how much you showed, out of the chances there were. Luck is not counted. For every point, the evidence shows the words or the deed it rests on."},
    {"about.levels", "原則ごとの手応えは、機会が{0}回、シナリオが{1}本そろってから出します。この数は私たちの判断です。",
     "You see how you are doing on a principle after {0} chances in {1} scenarios. These numbers are our own choice."},
    {"about.return", "次に練習する日の目安は、終えてから{0}日です。", "A scenario comes up again {0} days after you played it."},
    {"about.sources_title", "採点表の出典", "Sources of the rubric"},
    {"about.sources", "相手の受け止め方を表す数は、どれも次のうちの一つにもとづいています。",
     "Every number about how a client takes things rests on one of these."},
    {"about.practice_title", "練習のしかたの出典", "Sources for the way you practise"},
    {"about.source_debrief", "Tannenbaum & Cerasoli 2013：学ぶために具体的な出来事を振り返ると、成果が上がる（d = .67）",
     "Tannenbaum & Cerasoli 2013: looking back on specific events in order to learn improves performance (d = .67)"},
    {"about.source_if_then", "Gollwitzer & Sheeran 2006：「もし…なら、…する」と決めておくと、実行しやすい（d = .65）",
     "Gollwitzer & Sheeran 2006: deciding “if …, then …” beforehand makes it more likely to be done (d = .65)"},
    {"about.source_return", "Schwalbe 2014：半年で.30落ちた技能が、同じくらいの間をおいて3、4回練習すると保たれた",
     "Schwalbe 2014: a skill that fell by .30 in half a year was kept by practising three or four times at about equal gaps"},
    {"about.source_items", "Catano 2012：状況を読む設問どうしのまとまりは弱い（およそ.46）。そのため、順位はつけない",
     "Catano 2012: situational judgement items hang together only loosely (about .46), which is why nobody is ranked"},
    {"about.made_title", "使っているもの", "Made with"},
    {"about.own", "絵と音は、すべてこのツールのために作ったものです。", "All pictures and sounds were made for it."},
    {"about.version_title", "版", "Version"},
    {"about.version", "{0}　採点表の版 {1}", "{0}, rubric {1}"},
});

}  // namespace

std::span<const Message> about() { return about_entries; }

}  // namespace text::areas
