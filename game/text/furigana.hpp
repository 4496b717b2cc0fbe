#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A piece of a text with its reading over it; most pieces have none.
struct Run {
  std::string base;
  std::string reading;
  bool operator==(const Run&) const = default;
};

/// Aozora notation: ｜漢字《かんじ》 marks its base; without ｜ the run of kanji before 《 is the base. Unbalanced brackets stay
/// as they are.
[[nodiscard]] std::vector<Run> runs(std::string_view source);
/// False only where there is none: then the text is plain already.
[[nodiscard]] bool has_readings(std::string_view source);
/// The text without readings: what is measured, searched, voiced and stored.
[[nodiscard]] std::string plain(std::string_view source);
/// 佐藤(さとう): for terminals, where nothing can stand above.
[[nodiscard]] std::string with_readings_in_brackets(std::string_view source);
/// Characters (code points) of the plain text, furigana and notation not counted.
[[nodiscard]] std::size_t length(std::string_view source);

}  // namespace text
