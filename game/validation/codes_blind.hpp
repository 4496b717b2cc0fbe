#pragma once
#include "validation/rule.hpp"

/// K1xx: the form of a blind reading, filled in. What is wrong with its writing has the scenarios' own codes.
namespace validation::codes {

inline constexpr Rule read_unknown_scenario = error("K101", "A form is about scenarios that were given.");
inline constexpr Rule read_unknown_decision = error("K102", "A form reads decisions of its scenario.");
inline constexpr Rule read_unknown_option = error("K103", "A form reads options of its decision.");
inline constexpr Rule read_twice = error("K104", "A form reads everything once.");

}  // namespace validation::codes
