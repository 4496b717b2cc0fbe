#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Words on screens: buttons, titles, settings.
constexpr auto entries = std::to_array<Message>({
    {"interface.title", "信頼", "Shinrai"},
});

}  // namespace

std::span<const Message> interface_words() { return entries; }

}  // namespace text::areas
