#pragma once
#include <span>

#include "text/message.hpp"

/// The areas the catalogue is put together from; only message.cpp asks for them. Inside text.
namespace text::areas {

// One function for each messages_*.cpp. A new area is a new file, a line here and one in message.cpp.
[[nodiscard]] std::span<const Message> failures();
[[nodiscard]] std::span<const Message> dates();
[[nodiscard]] std::span<const Message> diagnostics();
[[nodiscard]] std::span<const Message> rubric();
[[nodiscard]] std::span<const Message> command_line();
[[nodiscard]] std::span<const Message> balance();
[[nodiscard]] std::span<const Message> explore();
[[nodiscard]] std::span<const Message> interface_words();
[[nodiscard]] std::span<const Message> keys();
[[nodiscard]] std::span<const Message> play();
[[nodiscard]] std::span<const Message> practice();
[[nodiscard]] std::span<const Message> terminal();
[[nodiscard]] std::span<const Message> debrief();
[[nodiscard]] std::span<const Message> review();
[[nodiscard]] std::span<const Message> told();
[[nodiscard]] std::span<const Message> questions();
[[nodiscard]] std::span<const Message> map();
[[nodiscard]] std::span<const Message> craft();
[[nodiscard]] std::span<const Message> if_then();
[[nodiscard]] std::span<const Message> handout();
[[nodiscard]] std::span<const Message> about();

}  // namespace text::areas
