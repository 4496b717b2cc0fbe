#pragma once
#include <initializer_list>
#include <span>
#include <vector>

#include "presentation/canvas/canvas.hpp"

/// Second carriers of a meaning that a colour also has: hatched is closed, dashed is on the way or unsettled.
namespace presentation {

void hatch(Canvas&, Rect, Colour);
void dashed_outline(Canvas&, Rect, Colour, float width = size::border);

/// How far along a line it is left out and drawn again, in turn, ascending: from corner to corner as many dashes as fit, so that
/// every corner lies within one and steps hold together; `dash`: drawn, left out, drawn … in units.
[[nodiscard]] std::vector<float> dash_switches(std::span<const Point> points, std::initializer_list<float> dash);
/// A line of steps, drawn so.
void dashed_steps(Canvas&, std::span<const Point> points, Colour, float width, std::initializer_list<float> dash);

}  // namespace presentation
