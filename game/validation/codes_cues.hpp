#pragma once
#include "validation/rule.hpp"

/// S33x: what gives the best option away to somebody who does not read.
namespace validation::codes {

inline constexpr Rule best_is_first =
    warning("S331", "In a fixed order the exemplary option is not first more often than chance.");
inline constexpr Rule best_is_last = warning("S332", "In a fixed order the exemplary option is not last more often than chance.");
inline constexpr Rule best_is_longest = warning("S333", "The exemplary option is not the longest more often than chance.");
inline constexpr Rule best_is_shortest = warning("S334", "The exemplary option is not the shortest more often than chance.");
inline constexpr Rule best_is_politest = warning("S335", "The exemplary option is not the most polite more often than chance.");
inline constexpr Rule best_comes_and_goes =
    warning("S336", "An option under a condition is not exemplary more often than chance.");
inline constexpr Rule best_has_a_word =
    warning("S337", "The one option with a certain word is not exemplary more often than chance.");

}  // namespace validation::codes
