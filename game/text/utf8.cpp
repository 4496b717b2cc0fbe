#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace text {
namespace {

UChar32 point(char32_t code) { return static_cast<UChar32>(code); }

}  // namespace

Character character_at(std::string_view utf8, std::size_t at) {
  if (at >= utf8.size()) return {};
  const auto byte = [utf8](std::size_t index) { return index < utf8.size() ? static_cast<unsigned char>(utf8[index]) : 0U; };
  const unsigned lead = byte(at);
  if (lead < 0x80U) return {lead, 1};
  const std::size_t length = lead >= 0xF0U && lead < 0xF8U   ? 4
                             : lead >= 0xE0U && lead < 0xF0U ? 3
                             : lead >= 0xC2U && lead < 0xE0U ? 2
                                                             : 0;
  char32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {U'\uFFFD', 1};
    code = (code << 6U) | (byte(at + i) & 0x3FU);
  }
  return length == 0 ? Character{U'\uFFFD', 1} : Character{code, length};
}

Character character_before(std::string_view utf8, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0) {
    --begin;
    const auto byte = static_cast<unsigned char>(utf8[begin]);
    if ((byte & 0xC0U) != 0x80U || at - begin == 4) break;
  }
  return begin == at ? Character{} : Character{character_at(utf8, begin).code, at - begin};
}

bool is_kanji(char32_t code) { return u_hasBinaryProperty(point(code), UCHAR_IDEOGRAPHIC) || code == U'々' || code == U'ヶ'; }

bool is_wide(char32_t code) {
  const int width = u_getIntPropertyValue(point(code), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool is_combining(char32_t code) {
  const auto kind = u_charType(point(code));
  return kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_COMBINING_SPACING_MARK || code == U'\u200D';
}

}  // namespace text
