#include "command_line/text_play/typed.hpp"

#include <algorithm>
#include <cstdint>
#include <istream>

namespace command_line {
namespace {

constexpr std::size_t longest_line = 10000;

struct Decoded {
  char32_t point = 0;
  std::size_t length = 1;
  bool valid = false;
};

Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || length > text.size()) return {};
  char32_t point = length == 1 ? lead : lead & (0x7fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0u) != 0x80u) return {};
    point = (point << 6) | (byte(i) & 0x3fu);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (point < smallest[length] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return {};
  return {point, length, true};
}

/// Only whole characters, no control characters; what is neither is left out.
std::string readable(std::string_view text) {
  std::string clean;
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (next.valid && next.point >= 0x20 && next.point != 0x7f)
      clean += text.substr(0, next.length);
    else if (next.point == '\t')
      clean += ' ';
    text.remove_prefix(next.length);
  }
  return clean;
}

/// １ -> 1, ｍ -> m, full-width space -> space. The text is valid UTF-8.
std::string half_width(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (next.point == 0x3000)
      plain += ' ';
    else if (next.point >= 0xff01 && next.point <= 0xff5e)
      plain += static_cast<char>(next.point - 0xff01 + '!');
    else
      plain += text.substr(0, next.length);
    text.remove_prefix(next.length);
  }
  return plain;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view wide_space = "\xE3\x80\x80";
  for (bool more = true; more;) {
    more = false;
    if (text.starts_with(' ')) text.remove_prefix(1), more = true;
    if (text.ends_with(' ')) text.remove_suffix(1), more = true;
    if (text.starts_with(wide_space)) text.remove_prefix(3), more = true;
    if (text.ends_with(wide_space)) text.remove_suffix(3), more = true;
  }
  return std::string(text);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Typed understand_line(std::string_view line) {
  Typed typed;
  typed.whole = trimmed(readable(line.substr(0, longest_line)));
  typed.kind = typed.whole.empty() ? Typed::Kind::nothing : Typed::Kind::words;
  const std::string plain = trimmed(half_width(typed.whole));
  if (plain.empty()) return typed;

  const bool numeric = std::ranges::all_of(plain, is_digit);
  if (numeric && plain.size() <= 4) {
    typed.kind = Typed::Kind::number;
    for (const char c : plain) typed.number = typed.number * 10 + (c - '0');
    return typed;
  }
  const char first = plain.front() >= 'A' && plain.front() <= 'Z' ? static_cast<char>(plain.front() - 'A' + 'a') : plain.front();
  // "m", "m 3", "m3": a letter alone, or with something set apart from it.
  if (first >= 'a' && first <= 'z' && (plain.size() == 1 || plain[1] == ' ' || is_digit(plain[1]))) {
    typed.kind = Typed::Kind::command;
    typed.letter = first;
    typed.rest = trimmed(std::string_view(plain).substr(1));
  }
  return typed;
}

Typed read_typed(std::istream& in) {
  std::string line;
  if (!std::getline(in, line)) return {Typed::Kind::end_of_input, 0, 0, {}, {}};
  return understand_line(line);
}

}  // namespace command_line
