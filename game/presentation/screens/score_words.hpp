#pragma once
#include "presentation/canvas/canvas.hpp"

/// Scores as they are told: in points, or, where the trainee has them hidden, in words. Every screen that tells a score asks
/// here.
namespace presentation {

/// "80", or "very well". Hundredths.
[[nodiscard]] std::string score_words(const Canvas&, int hundredths);
/// The same where there is room for no more: "high".
[[nodiscard]] std::string short_score_words(const Canvas&, int hundredths);
/// The same where nothing else says that it is points: "80 points".
[[nodiscard]] std::string dimension_score(const Canvas&, int hundredths);
/// "{0} of {1} chances", in the words of `key`; empty where points are hidden: what was earned is points too.
[[nodiscard]] std::string earned_words(const Canvas&, const char* key, int hundredths, int moments);
/// "high", "high (66)": what a level is said with.
[[nodiscard]] std::string level_words(const Canvas&, const std::string& level, int hundredths);

}  // namespace presentation
