#include "text/messages.hpp"

/// Findings about how a scenario is made as a whole: whether it can be seen through, what can come about, what there is to win.
namespace text::areas {
namespace {

constexpr auto entries = std::to_array<Message>({
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

std::span<const Message> craft() { return entries; }

}  // namespace text::areas
