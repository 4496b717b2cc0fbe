#pragma once
#include <cstddef>
#include <string_view>

/// The words by which phrases are known where the script alone does not tell: kana beside kana, and words of kanji with kana
/// inside. Inside text; `at` is a position in `text`, in characters.
namespace text {

/// A word that begins a phrase stands at `at`, and what stands before it may end one: 店が｜ある, それは｜どう.
[[nodiscard]] bool begins_in_kana(std::u32string_view text, std::size_t at);
/// A word that says little without what stands before it stands at `at`: 忘れた~こと, 丁寧に~なった.
[[nodiscard]] bool depends_in_kana(std::u32string_view text, std::size_t at);
/// …after kanji, katakana or digits, where kana nearly always go on with the word: 三日｜かかる, 来月｜その人が.
[[nodiscard]] bool begins_after_noun(std::u32string_view text, std::size_t at);
/// An auxiliary after て stands at `at`: 送って｜ください. Grammar parts them; readers would rather not.
[[nodiscard]] bool is_auxiliary(std::u32string_view text, std::size_t at);
/// `at` is inside a word of kanji and kana that no rule would find: 間に｜合う, 気の｜毒.
[[nodiscard]] bool is_inside_word(std::u32string_view text, std::size_t at);
/// Ends before `at`, in kana that look like a verb's stem, but is none: だけ, それ, はっきり.
[[nodiscard]] bool ends_in_no_verb(std::u32string_view text, std::size_t at);
/// A word in kana that firms, schools and hospitals are named by ends before `at`: みなと食品, ひばり丘病院.
[[nodiscard]] bool ends_in_name(std::u32string_view text, std::size_t at);
/// A word for a time or a measure that says when or how, not which, ends before `at`: 来月｜審査が, 一度｜送る.
[[nodiscard]] bool ends_in_adverb(std::u32string_view text, std::size_t at);

}  // namespace text
