#include "text/messages.hpp"

/// Findings about how a scenario is made as a whole: whether it can be seen through, what can come about, what there is to win.
namespace text::areas {
namespace {

constexpr auto craft_entries = std::to_array<Message>({
    // S223, S319–S324: who takes part, what counts, what is taught and asked
    {"S223", "「{0}」は、どの場面にも出てきません", "'{0}' takes part in no scene"},
    {"S223.help", "せりふか「相手」に書くか、登場人物から外してください",
     "Let them speak or be spoken to, or take them out of the people"},
    {"S319", "「{0}」の行為は、{1}行目の手本とまったく同じに数えられます",
     "'{0}' counts just like the exemplary option on line {1}"},
    {"S319.help", "行為を付け直すか、こちらも 手本: はい にしてください",
     "Give it the acts it really is, or make it exemplary too"},
    {"S320", "手本の「{0}」より、{2}行目の「{1}」のほうが点になる行為です",
     "the exemplary option '{0}' can earn less than '{1}' on line {2}"},
    {"S320.help",
     "手本と行為のどちらかが違っています。その時点で相手が何を知っているかも見てください（わだかまりが分かる前は、働かない行為があります）",
     "Either the key or an act is wrong. Look also at what can be known by then: before the grievance is known some acts do little"},
    {"S321", "「{0}」が入る枠がありません。相手の受付時間や休みの日と重なっています",
     "'{0}' fits into no slot: the person it is for is away or closed at each of them"},
    {"S321.help", "枠を足すか、相手の「受付時間」「休み」、シナリオの「休日」、「移動」と「かかる」を見直してください",
     "Add a slot, or look at their hours and days off, the holidays, 'travel' and 'takes'"},
    {"S322", "教えることの「{0}」は、手本で示せる所が{1}、損なえる所が{2}です。どちらも一つは要ります",
     "what is taught, '{0}', can be shown in {1} {1|place|places} and broken in {2}; it takes one of each"},
    {"S322.help", "それを示す行為の付いた手本と、損なう行為の付いた選択肢を置くか、「教えること」から外してください",
     "Write an exemplary option that shows it and a tempting one that breaks it, or take it out of what is taught"},
    {"S323", "場面「{0}」で、選ぶほかの問い（計画、組み立て、整理など）が二つ目です",
     "scene '{0}' asks a second question that is not answered by choosing"},
    {"S323.help", "場面を分けるか、一つを「選択」にしてください。続くと、問い方のほうに気を取られます",
     "Make two scenes of it, or make one a 'choose': one after the other, the form takes more thought than the client"},
    {"S324", "選ぶほかの答え方（計画、組み立て、整理、見直し）が{0}種類より多くあります",
     "there are more than {0} ways of answering beside choosing (plan, parts, fact board, review)"},
    {"S324.help", "初めての人が覚えきれません。「分」が{1}以上のシナリオなら、4種類まで使えます",
     "That is a lot to learn at once. From {1} minutes on a scenario may have four"},

    // S407–S409, S512–S514: what can come about. {1} to {8} are reasons, of which one is given
    {"S407",
     "選択肢「{0}」の条件は、ここでは成り立ちません{1?（求めていることが食い違っています）}{2?（「{2}」がわかる道がありません）}{3?（「{3}」はもう必ずわかっています）}{4?（約束「{4}」は、ここまでにその状態になりません）}{5?（「{5}」を通ってここに来る道がありません）}{6?（「{6}」はもう必ず通っています）}{7?（会社のこと「{7}」の値に合いません）}{8?（「{8}」のわだかまりは、ここまでにそうなりません）}",
     "the condition of '{0}' can never hold here{1? (it asks for things that exclude each other)}{2? (nothing reveals '{2}')}{3? ('{3}' is always known by then)}{4? (promise '{4}' cannot have come to that by then)}{5? (no way here leads through '{5}')}{6? (every way here leads through '{6}')}{7? (the company's '{7}' is otherwise)}{8? (the grievance of '{8}' cannot have come to that by then)}"},
    {"S407.help", "この選択肢は一度も出ません。条件を直すか、成り立つ道を作ってください",
     "Nobody is ever offered this option. Fix the condition, or make a way on which it holds"},
    {"S408",
     "この「もし」は、ここでは成り立ちません{1?（求めていることが食い違っています）}{2?（「{2}」がわかる道がありません）}{3?（「{3}」はもう必ずわかっています）}{4?（約束「{4}」は、ここまでにその状態になりません）}{5?（「{5}」を通ってここに来る道がありません）}{6?（「{6}」はもう必ず通っています）}{7?（会社のこと「{7}」の値に合いません）}{8?（「{8}」のわだかまりは、ここまでにそうなりません）}{0?}",
     "this 'if' can never hold here{1? (it asks for things that exclude each other)}{2? (nothing reveals '{2}')}{3? ('{3}' is always known by then)}{4? (promise '{4}' cannot have come to that by then)}{5? (no way here leads through '{5}')}{6? (every way here leads through '{6}')}{7? (the company's '{7}' is otherwise)}{8? (the grievance of '{8}' cannot have come to that by then)}{0?}"},
    {"S408.help", "「そのとき」の流れは一度も使われません。条件を直すか、成り立つ道を作ってください",
     "What stands under 'then' is never played. Fix the condition, or make a way on which it holds"},
    {"S409", "この「もし」は、ここでは必ず成り立ちます", "this 'if' always holds here"},
    {"S409.help", "「でなければ」の流れは一度も使われません。条件を直すか、「でなければ」を消してください",
     "What stands under 'else' is never played. Fix the condition, or take the 'else' out"},
    {"S512", "「{0}」は、ここではまだわかっていません。わかるのは、これより後だけです",
     "'{0}' cannot be known here yet; it is revealed only later"},
    {"S512.help", "「わかる: {0}」をここより前に置くか、条件を後の場面へ移してください",
     "Put 'reveals: {0}' before this, or ask for it later"},
    {"S513", "約束「{0}」は、期限（{1}）までに果たせません。いちばん早くて{2}です",
     "promise '{0}' cannot be kept by the time it is due ({1}): {2} is the earliest"},
    {"S513.help", "期限を延ばすか、「果たす」を早い場面や枠に置いてください",
     "Make it due later, or put 'keep' into an earlier scene or slot"},
    {"S514", "「{0}」は、ここではもう必ずわかっています。この変化に気づいても、いつも手おくれになります",
     "'{0}' is known on every way here, so marking this change always comes too late"},
    {"S514.help", "変化を前に移すか、「明かす」を別のことにするか、外してください",
     "Show the change earlier, or let something else spell it out, or nothing"},

    // S611–S613: how much there is to read
    {"S611", "ひと続きの言葉が{0}行になります（三画面は{1}行）", "this takes {0} lines at once; three screens hold {1}"},
    {"S611.help", "途中で区切り、相手の返事や地の文をはさんでください",
     "Break it up, with an answer or some narration in between"},
    {"S612", "「分」は{0}ですが、手本どおりに進むと読むだけで{2}分かかります（{1}字、1分{3}字）",
     "it promises {0} minutes, but reading the exemplary way alone takes {2} ({1} characters at {3} a minute)"},
    {"S612.help", "「分」を増やすか、言葉を削ってください", "Promise more minutes, or cut some words"},
    {"S613", "「分」は{0}ですが、手本どおりに進むと{2}分で読み終わります（{1}字、1分{3}字）",
     "it promises {0} minutes, but the exemplary way is read in {2} ({1} characters at {3} a minute)"},
    {"S613.help", "考える時間を足しても余ります。「分」を減らしてください",
     "Even with time to think that is too many: promise fewer"},

    // S33: what gives the best option away. {0} hits of {1}, {2} by chance, {3} which, {4} language, {5} word
    {"S331", "順番を固定した選択{1}個のうち{0}個で、手本がいちばん上にあります（偶然なら{2}個ほど）",
     "in {0} of {1} decisions with a fixed order the best option comes first ({2} by chance)"},
    {"S331.help", "「順番固定」を外すか、手本の位置を変えてください: {3}", "Take fixed_order out, or move the best option: {3}"},
    {"S332", "順番を固定した選択{1}個のうち{0}個で、手本がいちばん下にあります（偶然なら{2}個ほど）",
     "in {0} of {1} decisions with a fixed order the best option comes last ({2} by chance)"},
    {"S332.help", "「順番固定」を外すか、手本の位置を変えてください: {3}", "Take fixed_order out, or move the best option: {3}"},
    {"S333", "選択{1}個のうち{0}個で、いちばん長い選択肢が手本です（{4}、偶然なら{2}個ほど）。読まなくても当てられます",
     "in {0} of {1} decisions the longest option is the best one ({4}, {2} by chance): it can be picked unread"},
    {"S333.help", "手本を短く言い切るか、ほかの選択肢にも言い分を足してください: {3}",
     "Say the best one in fewer words, or give the others a reason too: {3}"},
    {"S334", "選択{1}個のうち{0}個で、いちばん短い選択肢が手本です（{4}、偶然なら{2}個ほど）。読まなくても当てられます",
     "in {0} of {1} decisions the shortest option is the best one ({4}, {2} by chance): it can be picked unread"},
    {"S334.help", "ほかの選択肢の言葉を削るか、手本にもうひと言足してください: {3}",
     "Cut words from the others, or give the best one a few more: {3}"},
    {"S335", "選択{1}個のうち{0}個で、いちばん丁寧な選択肢が手本です（偶然なら{2}個ほど）。礼儀正しいほうを選べば当たります",
     "in {0} of {1} decisions the most polite option is the best one ({2} by chance): good manners are enough to find it"},
    {"S335.help", "丁寧でも的を外した選択肢を混ぜてください: {3}", "Let some options be polite and still miss the point: {3}"},
    {"S336", "条件つきの選択肢がある選択{1}個のうち{0}個で、それが手本です（偶然なら{2}個ほど）。現れたら正解だと分かります",
     "in {0} of {1} decisions the option under a condition is the best one ({2} by chance): where one appears, it is right"},
    {"S336.help", "手本は条件なしで置き、条件は続きのほうに付けてください: {3}",
     "Offer the best one always, and put the condition on what follows: {3}"},
    {"S337", "「{5}」が一つの選択肢にだけある選択{1}個のうち{0}個で、それが手本です（{4}、偶然なら{2}個ほど）",
     "in {0} of {1} decisions the only option with '{5}' is the best one ({4}, {2} by chance)"},
    {"S337.help", "手本の言い方を変えるか、ほかの選択肢にも使ってください: {3}",
     "Word the best one otherwise, or let others say it too: {3}"},
});

}  // namespace

std::span<const Message> craft() { return craft_entries; }

}  // namespace text::areas
