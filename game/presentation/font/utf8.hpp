#pragma once
#include <string>
#include <string_view>

/// Walking through UTF-8 a character at a time, on text's reading of it.
namespace presentation {

/// The character at `at`, which moves on. Broken bytes are stepped over one by one. Precondition: at < text.size().
char32_t next_character(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, char32_t character);
/// Start of the character before `at`. Precondition: at > 0.
[[nodiscard]] std::size_t previous_start(std::string_view text, std::size_t at);

}  // namespace presentation
