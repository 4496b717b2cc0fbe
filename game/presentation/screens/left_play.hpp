#pragma once
#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"

namespace presentation {

/// At the head of home: what could not be done; or, out of a play, that it is kept, as far as it got, and can be gone on with.
/// Height with the gap below; 0 where none has been left.
[[nodiscard]] float left_play_height(const Canvas&, float width, const App&);
float left_play(Canvas&, Point at, float width, const App&);

}  // namespace presentation
