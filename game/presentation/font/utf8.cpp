#include "presentation/font/utf8.hpp"

namespace presentation {
namespace {
constexpr char32_t replacement = 0xFFFD;
bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }
}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  if (more == 0 || at + more > text.size()) return replacement;
  char32_t character = lead & (0x3Fu >> more);
  for (std::size_t i = 0; i < more; ++i) {
    if (!continues(text[at + i])) return replacement;
    character = character << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
  }
  at += more;
  return character;
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

std::size_t previous_start(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && continues(text[at]));
  return at;
}

}  // namespace presentation
