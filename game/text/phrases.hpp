#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace text {

enum class Hold {
  none,   ///< a phrase ends
  loose,  ///< only where the line would otherwise end early: 送って|ください
  firm,   ///< only where the line would otherwise stay half empty: 「気持ちを|くむ」, 50 |minutes
};

struct PhraseEnd {
  std::size_t at = 0;  ///< in bytes
  Hold hold{};
  bool pause = false;  ///< a reader pauses there: after 、 or 。
};

/// Where a line may end, ascending, without 0, with the end: after phrases in Japanese (今日も｜また｜配達が｜), after words in
/// English (firm within what reads as one: step-~back, 50 ~minutes), never against kinsoku. Precondition: `paragraph` is not
/// empty and holds no '\n'. Inside text.
[[nodiscard]] std::vector<PhraseEnd> phrase_ends(std::string_view paragraph, Language language);

/// Whether a line may be broken at byte `at` at all, where a phrase is too long for one: between characters, keeping kinsoku.
[[nodiscard]] bool may_part(std::string_view paragraph, std::size_t at);

}  // namespace text
