#pragma once
#include "presentation/canvas/canvas.hpp"
#include "presentation/canvas/icon.hpp"
#include "rubric/rubric.hpp"

namespace presentation {

/// ● ◐ – ⊗: how a moment went. Always beside its word. A dash for what was missed: ○ is Listening, and says "right" in Japan.
enum class Mark { shown, partly, missed, broken };
void mark(Canvas&, Mark, Point middle, float radius, Colour);

/// ○ ◇ □ and its colour: which dimension.
[[nodiscard]] Icon shape(rubric::Dimension);
[[nodiscard]] Colour dimension_colour(const Palette&, rubric::Dimension);

}  // namespace presentation
