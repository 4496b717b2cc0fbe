#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What exploring a scenario has to tell its author.
constexpr auto explore_entries = std::to_array<Message>({
    {"explore.progress", "{0}の状態を調べました。{2}のうち{1}に届いています", "{0} states; {1} of {2} reached"},
    {"explore.complete", "すべて結論が出ました", "everything is decided"},
    {"explore.undecided", "結論の出ないところがあります。--limit を増やすと、出ることがあります",
     "some of it is undecided; a higher --limit may settle it"},
    {"explore.exhaustive", "{0}の状態を調べました。起こりうる状態は、これで全部です", "{0} states, which are all there are"},
    {"explore.searched", "{0}の状態を調べました（偶然の出方は{1}通り。まだ見ていない状態もあります）",
     "{0} states ({1} {1|way|ways} for luck to fall; there are states not looked at)"},
    {"explore.scenes", "場面：{1}のうち{0}に行けます", "scenes: {0} of {1} can be reached"},
    {"explore.options", "選択肢：{1}のうち{0}を選べます", "options: {0} of {1} can be taken"},
    {"explore.outcomes", "結末：{1}のうち{0}に着けます", "outcomes: {0} of {1} can be reached"},
    {"explore.proved", "{0}：どう進めても届きません（証明済み）", "{0}: no play comes to it (proved)"},
    {"explore.enumerated", "{0}：どの状態からも届きません（全部を調べました）",
     "{0}: no play comes to it (every state was looked at)"},
    {"explore.open", "{0}：届くかどうか、結論が出ませんでした", "{0}: undecided"},
    {"explore.never_stuck", "行き止まり：ありません（証明済み）", "dead ends: none (proved)"},
    {"explore.maybe_stuck", "行き止まり：見つかっていませんが、ないとも言い切れません", "dead ends: none found, none ruled out"},
    {"explore.stuck", "行き止まり：{0}か所", "dead ends: {0}"},
    {"explore.nothing_on_offer", "{0}：答えがひとつもありません", "{0}: there is nothing to answer"},
    {"explore.endless_loop", "{0?{0}のあと、}何も問わずに回り続けます",
     "{0?after {0} }the story goes round without asking anything"},
    {"explore.variants", "言い方の違い：{1}のうち{0}を聞きました{2?。出ないと証明できたもの：{2}}{3?。決まらないもの：{3}}",
     "ways of saying a line: {0} of {1} heard{2?; proved never to be heard: {2}}{3?; undecided: {3}}"},
    {"explore.bounds", "点数の幅", "bounds of the scores"},
    {"explore.bound", "{0}：見た範囲 {1}〜{2}、証明できた範囲 {3}〜{4}", "{0}: seen {1} to {2}, proved {3} to {4}"},
    {"explore.bound_unseen", "{0}：点の付いた回はありません。証明できた範囲 {1}〜{2}", "{0}: never scored; proved {1} to {2}"},
    {"explore.bound_none", "{0}：点の付くところがありません", "{0}: nothing to score"},
    {"explore.way_to", "結末の見方（play に渡せます）", "how to get to each outcome (for play)"},
});

}  // namespace

std::span<const Message> explore() { return explore_entries; }

}  // namespace text::areas
