#pragma once
#include "presentation/app/app.hpp"
#include "presentation/app/view.hpp"
#include "presentation/sound/due.hpp"

namespace presentation {

/// The moment the screen shows. A function of what was drawn last; it allocates nothing.
[[nodiscard]] Moment moment(const App&, const Scratch&);

}  // namespace presentation
