#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the debrief says about a finished play.
constexpr auto entries = std::to_array<Message>({
    {"debrief.title", "ふりかえり", "Debrief"},
});

}  // namespace

std::span<const Message> debrief() { return entries; }

}  // namespace text::areas
