#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace text {

/// Where a line may end, as byte positions in `paragraph`, ascending, without 0, with the end: after phrases in Japanese
/// (今日も｜また｜配達が｜), after words in English, never against kinsoku. Precondition: `paragraph` is not empty and holds no
/// '\n'. Inside text.
[[nodiscard]] std::vector<std::size_t> phrase_ends(std::string_view paragraph, Language language);

/// Whether a line may be broken at byte `at` at all, where a phrase is too long for one: between characters, keeping kinsoku.
[[nodiscard]] bool may_part(std::string_view paragraph, std::size_t at);

}  // namespace text
