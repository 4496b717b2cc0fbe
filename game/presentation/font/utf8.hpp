#pragma once
#include <string>
#include <string_view>

namespace presentation {

/// The character at `at`, which moves on. Broken bytes yield U+FFFD, one each. Precondition: at < text.size().
char32_t next_character(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, char32_t character);
/// Start of the character before `at`. Precondition: at > 0.
[[nodiscard]] std::size_t previous_start(std::string_view text, std::size_t at);

}  // namespace presentation
