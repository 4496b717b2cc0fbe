#pragma once
#include "presentation/canvas/canvas.hpp"

/// Second carriers of a meaning that a colour also has: hatched is closed, dashed is on the way or unsettled.
namespace presentation {

void hatch(Canvas&, Rect, Colour);
void dashed_outline(Canvas&, Rect, Colour, float width = size::border);

}  // namespace presentation
