#pragma once
#include <cstddef>
#include <string_view>

/// 文節: where a reader would part Japanese, told by its script. Inside text.
namespace text {

enum class Joint {
  one_word,  ///< never parted while a line has room for it
  compound,  ///< parted where a line would otherwise stay half empty: a long compound
  loose,     ///< parted where a line would otherwise end early: 送って｜ください, 確認｜しました
  parted,    ///< two phrases: 約束を｜守る
};

/// What holds characters `at` - 1 and `at` together. Kana after kanji are its ending, so a phrase begins where kana change to
/// another script, after marks, and where a word is known to begin. Precondition: 0 < at < text.size().
[[nodiscard]] Joint joint(std::u32string_view text, std::size_t at);

}  // namespace text
