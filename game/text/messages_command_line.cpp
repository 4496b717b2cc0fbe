#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the headless commands print.
constexpr auto entries = std::to_array<Message>({
    {"command_line.no_problems", "問題はありません", "no problems"},
});

}  // namespace

std::span<const Message> command_line() { return entries; }

}  // namespace text::areas
