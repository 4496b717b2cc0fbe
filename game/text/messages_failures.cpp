#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// The world refused: each says what, and what to do next.
constexpr auto entries = std::to_array<Message>({
    {"failure.no_display", "画面がありません（DISPLAY が設定されていません）。文字だけで遊ぶには --text を付けてください",
     "there is no display (DISPLAY is not set); add --text to play in the terminal"},
});

}  // namespace

std::span<const Message> failures() { return entries; }

}  // namespace text::areas
