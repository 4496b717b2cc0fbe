#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the debrief says about a finished play.
constexpr auto entries = std::to_array<Message>({
    {"debrief.title", "ふりかえり", "Debrief"},

    {"takeaway.broken", "「{0}」のところ。{2?{2}}次は「{1}」を思い出してみてください。", "At “{0}”.{2? {2}} Next time, think of: {1}."},
    {"takeaway.deception", "「{0}」で、相手が頼りにする事実を伏せたままにしました。誠実さは{1}点で止まります。自分から話せば、まだ取り戻せました。",
     "With “{0}” a fact they rely on stayed hidden. Honesty stops at {1} points. Told by yourself, some of it could still be won back."},
    {"takeaway.missed", "「{0}」の場面では、「{1}」という返し方もありました。「{2}」の見せどころでした。",
     "Where you went for “{0}”, there was also “{1}”. It was an occasion to show: {2}."},
    {"takeaway.promise_broken", "約束した「{0}」は、{1}を過ぎても果たされないままでした。間に合わないと分かった時点で一言あれば、受け取られ方は違いました。",
     "“{0}”, promised for {1}, was never done in time. One word when it began to slip would have changed how it was taken."},
    {"takeaway.promise_forgotten", "頼まれていた「{0}」に、最後まで返事をしませんでした。できないと言うのも返事です。",
     "They asked for “{0}” and never got an answer. Saying it cannot be done is an answer too."},
    {"takeaway.promise_kept", "「{0}」を{1}までに果たしました。こういう小さな約束がいちばん長く残ります。", "You did “{0}” by {1}. Small promises like that last longest."},
    {"takeaway.promise_late", "「{0}」は果たしましたが、{1}を黙って過ぎてからでした。先に知らせていれば、同じ遅れでもずっと軽く済みました。",
     "You did “{0}”, but after {1} had gone by without a word. With a warning beforehand the same delay would have weighed far less."},
    {"takeaway.repaired", "一度それたあと、「{0}」で引き返せました。「{1}」はそこから立て直せています。", "After a wrong turn you came back with “{0}”. From there on you made up for: {1}."},
    {"takeaway.shown", "「{0}」は効いていました。「{1}」が相手に伝わった一言です。", "“{0}” did its work. It is what showed: {1}."},
    {"takeaway.signal_missed", "「{0}」は、いつもと違う合図でした{1?（{1}）}。書き留めておけば、次に尋ねる糸口になります。",
     "“{0}” was a change from their usual{1? ({1})}. Noted down, it is a thread to ask along next time."},
});

}  // namespace

std::span<const Message> debrief() { return entries; }

}  // namespace text::areas
