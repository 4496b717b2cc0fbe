#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the debrief says about a finished play.
constexpr auto entries = std::to_array<Message>({
    {"debrief.title", "振り返り", "Debrief"},

    {"takeaway.broken", "「{0}」のところ。{2?{2}}次は「{1}」を。{3?たとえば「{3}」。}",
     "At “{0}”.{2? {2}} Next time, think of: {1}.{3? For instance: “{3}”.}"},
    {"takeaway.deception",
     "「{0}」で、相手が当てにする事実を伏せたままにしました。「誠実」は{1}点が上限になります。早く自分から話すほど、取り戻せる分が残ります。",
     "With “{0}” a fact they rely on stayed hidden. Honesty is capped at {1}. The sooner you tell them yourself, the more is left to win back."},
    {"takeaway.missed", "「{0}」のところでは、「{1}」もありました。「{2}」の機会でした。",
     "Instead of “{0}” there was also “{1}”. It was an occasion for: {2}."},
    {"takeaway.promise_broken",
     "約束した「{0}」は、{1}までに果たせていません。間に合わないと分かったところで一言あれば、受け取られ方は違いました。",
     "“{0}”, promised for {1}, was not done in time. A word when it began to slip would have changed how it was taken."},
    {"takeaway.promise_forgotten",
     "「{0}」が相手には要りました。最後まで、引き受けも断りもしていません。できないと言うのも返事です。",
     "They needed “{0}”; it was neither taken on nor refused. Saying it cannot be done is an answer too."},
    {"takeaway.promise_kept", "「{0}」を{1}までに果たしました。相手は、こういう小さな約束を覚えています。",
     "You did “{0}” by {1}. Small promises like that are remembered."},
    {"takeaway.promise_late",
     "「{0}」は果たしましたが、{1}を黙って過ぎてからでした。先に知らせていれば、同じ遅れでもずっと軽く済みました。",
     "You did “{0}”, but after {1} had gone by without a word. With a warning beforehand the same delay would have weighed far less."},
    {"takeaway.repaired", "一度それたあと、「{0}」で引き返せました。「{1}」を、そこから立て直しています。",
     "After a wrong turn you came back with “{0}”. From there on you made up for: {1}."},
    {"takeaway.shown", "「{0}」。ここで「{1}」が伝わりました。", "“{0}”: that is where it showed - {1}."},
    {"takeaway.unwritten",
     "守れなかった「{0}」{1?など{1}件}は、手帳に書かないままでした。書かない約束は予定に載りません。話に出たら、その場で一行。",
     "“{0}” went wrong{1?, one of {1},} and was never written down. What is not written down stands in no plan: one line, as soon as it comes up."},
    {"takeaway.empty_hours", "空いていた枠{0}のうち{1}は、何も入れずに過ぎました。約束を果たす用件から、先に置けます。",
     "Of {0} free hours {1} went by with nothing in them. The tasks that keep a promise can be put there first."},
    {"takeaway.turning_point",
     "結末を分けたのは「{0}」でした。ここで「{1}」を選び、あとはなるべく同じ答えで進むと「{2}」でした。",
     "How it ended turned on “{0}”. With “{1}” there, and your other answers wherever they were still on offer, it would have been “{2}”."},
    {"takeaway.signal_missed", "「{0}」は、いつもとの違いでした{1?（{1}）}。印を付けておくと、次に尋ねる糸口になります。",
     "“{0}” was not as usual{1? ({1})}. Marked, it gives you something to ask about next time."},
});

}  // namespace

std::span<const Message> debrief() { return entries; }

}  // namespace text::areas
