#pragma once
#include "validation/rule.hpp"

/// S407–S409, S512–S514: what no way through a scenario can bring about.
namespace validation::codes {

inline constexpr Rule never_offered = warning("S407", "An option's condition can hold where it is asked.");
inline constexpr Rule never_so = warning("S408", "The condition of an if can hold where it is asked.");
inline constexpr Rule always_so = warning("S409", "The condition of an if with an else can fail where it is asked.");
inline constexpr Rule asked_before_known = warning("S512", "A condition asks for a fact only where some way has revealed it.");
inline constexpr Rule kept_too_late = warning("S513", "A promise the client needs can be kept by the time it is due.");
inline constexpr Rule spelled_out_before =
    warning("S514", "A change is shown before the fact that spells it out is known to everybody.");

}  // namespace validation::codes
