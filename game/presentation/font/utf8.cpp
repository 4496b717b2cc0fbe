#include "presentation/font/utf8.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace presentation {
char32_t next_character(std::string_view words, std::size_t& at) {
  const text::Character found = text::character_at(words, at);
  at += std::max<std::size_t>(1, found.bytes);
  return found.code;
}

void append_utf8(std::string& text, char32_t character) {
  const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0 | character >> 6);
    byte(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    byte(0xE0 | character >> 12);
    byte(0x80 | (character >> 6 & 0x3F));
    byte(0x80 | (character & 0x3F));
  } else {
    byte(0xF0 | character >> 18);
    byte(0x80 | (character >> 12 & 0x3F));
    byte(0x80 | (character >> 6 & 0x3F));
    byte(0x80 | (character & 0x3F));
  }
}

std::size_t previous_start(std::string_view words, std::size_t at) {
  return at - std::max<std::size_t>(1, text::character_before(words, at).bytes);
}

}  // namespace presentation
