#pragma once
#include <cstddef>
#include <functional>
#include <vector>

#include "text/phrases.hpp"

namespace text {

/// Width of what lies between two places where a line may end, by their numbers: 0 is the beginning, n + 1 the n-th end.
using Between = std::function<float(std::size_t from, std::size_t to)>;

/// Which of these ends lines end at, the last one included: as few lines as can be, as full as each other, phrases kept whole
/// where that leaves no hole, and no word alone on the last line. Empty where a stretch is wider than the limit. Inside text.
[[nodiscard]] std::vector<std::size_t> fill(const std::vector<PhraseEnd>& ends, float limit, const Between& width);

}  // namespace text
