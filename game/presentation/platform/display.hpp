#pragma once
#include "diagnostic/result.hpp"

namespace presentation {

/// SFML ends the process where there is no display, so this is asked first.
[[nodiscard]] diagnostic::Result<diagnostic::Done> display_answers();

}  // namespace presentation
