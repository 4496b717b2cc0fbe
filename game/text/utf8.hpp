#pragma once
#include <cstddef>
#include <string_view>

/// Characters in UTF-8. Bytes that are no UTF-8 are stepped over one by one; nothing reads past the end.
namespace text {

struct Character {
  char32_t code = 0;
  std::size_t bytes = 0;  ///< 0 only at the end
};

/// The character that begins at byte `at`. Precondition: `at` is where a character begins, or the end.
[[nodiscard]] Character character_at(std::string_view utf8, std::size_t at);
/// The character that ends before byte `at`; none at the beginning.
[[nodiscard]] Character character_before(std::string_view utf8, std::size_t at);

/// 漢字, with 々 〆 〇 and the ヶ of 三ヶ月, which readings are given for like kanji.
[[nodiscard]] bool is_kanji(char32_t code);
/// Takes two columns on a terminal: Unicode's East Asian width, wide and full-width.
[[nodiscard]] bool is_wide(char32_t code);
/// Stands on the character before it and is never parted from it.
[[nodiscard]] bool is_combining(char32_t code);

}  // namespace text
