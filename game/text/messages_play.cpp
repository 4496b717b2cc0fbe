#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What stands beside the talk while a scenario is played.
constexpr auto entries = std::to_array<Message>({
    {"play.history", "これまで", "History"},
});

}  // namespace

std::span<const Message> play() { return entries; }

}  // namespace text::areas
