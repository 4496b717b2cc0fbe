#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// The page of a debrief to be printed and handed out, and how it is asked for.
constexpr auto entries = std::to_array<Message>({
    {"handout.dimensions", "傾聴・誠実・実行", "Listening, honesty, follow-through"},
    {"handout.points", "{0}点", "{0} {0|point|points}"},
    {"handout.signs", "● 示した　◐ 途中まで　– 逃した　⊗ 損なった", "● shown · ◐ partly · – missed · ⊗ undermined"},
    {"handout.talk", "やりとり", "The talk"},
    {"handout.talk_how", "（　）は胸の内で、一つの受け取り方です。印は、そこで示したこと、損なったこと。",
     "In brackets: what went unsaid, one way of taking it. The signs: what was shown there, or undermined."},
    {"help.handout", "印刷して配れるHTMLの一枚にして、標準出力に出す",
     "as one HTML page to print and hand out, to standard output"},
    {"help.handout_points", "その紙に点数も載せる（なければ、示した回数だけ）",
     "with points on that page (without: only how often something was shown)"},
    {"handout.save", "印刷用に保存", "Save for printing"},
    {"handout.saved", "保存しました： {0}", "Saved: {0}"},
});

}  // namespace

std::span<const Message> handout() { return entries; }

}  // namespace text::areas
