#pragma once
#include "validation/rule.hpp"

/// S4xx: how scenes hang together. S5xx: time, promises, facts and outcomes.
namespace validation::codes {

inline constexpr Rule runs_off = error("S401", "A scene leads on or ends, whatever is chosen.");
inline constexpr Rule endless_loop = error("S402", "Scenes that lead back to themselves ask something on the way.");
inline constexpr Rule no_way_out = error("S403", "From everywhere an end can be reached without a condition having to hold.");
inline constexpr Rule unreachable_scene = warning("S404", "A scene is led to.");
inline constexpr Rule unreachable_outcome = warning("S405", "An outcome is ended with.");
inline constexpr Rule never_played = warning("S406", "Nothing stands behind a step that leads away.");

inline constexpr Rule due_before_made = error("S501", "A promise falls due after it can first be made.");
inline constexpr Rule never_kept = error("S502", "A promise that can be made can be kept.");
inline constexpr Rule never_made = warning("S503", "A promise is asked for or made somewhere.");
inline constexpr Rule never_revealed = warning("S504", "A fact is revealed somewhere.");
inline constexpr Rule time_goes_back = warning("S505", "A scene is not earlier than the one that leads to it.");
inline constexpr Rule before_start = error("S506", "Nothing happens before the start date.");
inline constexpr Rule too_late = error("S507", "Nothing happens later than a year after the start date.");
inline constexpr Rule starts_on_weekend = warning("S508", "A scenario starts on a working day.");
inline constexpr Rule due_not_later = error("S509", "A promise is put off to a later time than before.");
inline constexpr Rule no_best_outcome = error("S510", "An outcome has rank 1.");
inline constexpr Rule rank_gap = warning("S511", "Ranks of outcomes follow on each other.");

}  // namespace validation::codes
