#pragma once
#include <string>

#include "text/language.hpp"

namespace text {

/// How many chances were taken, in hundredths, as it is said: "4回", "4回半", "約2回"; "4", "4½", "about 2". To the nearest half,
/// and never nothing where there was something.
[[nodiscard]] std::string chances(int hundredths, Language);

}  // namespace text
