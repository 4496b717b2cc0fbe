#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace text {

/// The words of each text as ICU parts them, punctuation marks among them, spaces left out; English in small letters. Takes
/// many texts at once: making ready for a language is dearer than reading a line in it. Precondition: no furigana notation.
[[nodiscard]] std::vector<std::vector<std::string>> words(const std::vector<std::string_view>& plain_texts, Language language);

}  // namespace text
