#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What an author is told about a file: for each code its sentence, and under CODE.help what to do about it.
constexpr auto entries = std::to_array<Message>({
    {"diagnostic.more", "ほかに{0}件あります", "{0} more {0|problem|problems} not shown"},
});

}  // namespace

std::span<const Message> diagnostics() { return entries; }

}  // namespace text::areas
