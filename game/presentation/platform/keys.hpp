#pragma once
#include "presentation/canvas/input.hpp"

namespace presentation {

/// The key of an X keysym, whichever of a key's signs that is; none where it is none of ours.
[[nodiscard]] Key key_of(unsigned long keysym);

}  // namespace presentation
