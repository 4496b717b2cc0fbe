#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the debrief says about a finished play.
constexpr auto debrief_entries = std::to_array<Message>({
    {"debrief.title", "振り返り", "Debrief"},

    {"takeaway.broken", "「{0}」は、「{1}」を損なった。{2?{2}}{3?次は、たとえば「{3}」。}",
     "You chose “{0}”.{2? {2}} Next time, think of “{1}”.{3? For example: “{3}”.}"},
    {"takeaway.deception",
     "「{0}」で、相手が当てにする事実を伏せたままにした。「誠実」の点には上限が付く。早く自分から話すほど、取り戻せる分が残る。",
     "With “{0}” you kept back a fact they rely on. That caps your score for honesty. The sooner you tell them yourself, the more can be won back."},
    {"takeaway.missed", "「{0}」を選んだが、「{1}」も選べた。「{2}」を示せる機会だった。",
     "You chose “{0}”. “{1}” was possible too: a chance to show “{2}”."},
    {"takeaway.promise_broken",
     "約束した「{0}」を、{1}までに果たせなかった。間に合わないと分かったところで一言あれば、受け取られ方は違った。",
     "The promise “{0}”, due {1}, was not kept in time. A word as soon as it began to slip would have changed how it was taken."},
    {"takeaway.promise_forgotten", "相手には「{0}」が要った。最後まで、引き受けも断りもしていない。できないと言うのも返事だ。",
     "They needed “{0}”, and you neither took it on nor refused. Saying that it cannot be done is an answer too."},
    {"takeaway.promise_kept", "約束した「{0}」を、{1}までに果たした。相手は、こういう小さな約束を覚えている。",
     "You kept the promise “{0}”, due {1}. Small promises like this are remembered."},
    {"takeaway.promise_late",
     "約束した「{0}」を果たしたのは、{1}の期限を黙って過ぎてからだった。先に知らせていれば、同じ遅れでもずっと軽く済んだ。",
     "You kept the promise “{0}”, but only after letting {1} go by without a word. With a warning beforehand, the same delay would have weighed far less."},
    {"takeaway.request_kept", "頼まれた「{0}」を、{1}までに果たした。言われる前に届くと、気にかけていたことが伝わる。",
     "They asked for “{0}”, due {1}, and had it in time. Nobody had to ask twice."},
    {"takeaway.request_late",
     "頼まれていた「{0}」を果たしたのは、{1}を過ぎてからだった。いつできるかを先に返事していれば、待たせずに済んだ。",
     "They asked for “{0}”, and got it only after {1}. An answer saying when it would come would have spared them the wait."},
    {"takeaway.repaired", "一度それたあと、「{0}」で引き返せた。そこから「{1}」を立て直している。",
     "After a wrong turn you came back with “{0}”. From there you kept to “{1}”."},
    {"takeaway.shown", "「{0}」で、「{1}」を示せた。", "With “{0}” you showed “{1}”."},
    {"takeaway.unwritten",
     "守れなかった「{0}」{1?など{1}件}は、手帳に書き留めないままだった。書き留めない約束は予定に載らない。話に出たら、その場で一行。",
     "“{0}” went wrong{1?, one of {1} that did,} and was never noted down. What is not noted is in no plan. One line, as soon as it comes up."},
    {"takeaway.empty_hours", "空いていた枠{0}のうち{1}は、何も入れずに過ぎた。先に置くのは、約束を果たすための用件だ。",
     "Of {0} free slots, {1} went by with nothing in them. Place the tasks that keep a promise first."},
    {"takeaway.turning_point",
     "結末を分けたのは「{0}」だった。ここで「{1}」を選び、あとはできるだけ同じ答えで進むと、結末は「{2}」だった。",
     "The outcome turned on “{0}”. With “{1}” there, and your own answers wherever still possible, it would have been “{2}”."},
    {"takeaway.signal_missed", "「{0}」は、いつもとの違いだった{1?（{1}）}。印を付けておくと、次に尋ねる糸口になる。",
     "“{0}” was not as usual{1? ({1})}. Mark it, and you have something to ask about next time."},
});

}  // namespace

std::span<const Message> debrief() { return debrief_entries; }

}  // namespace text::areas
