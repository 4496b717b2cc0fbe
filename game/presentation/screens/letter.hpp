#pragma once
#include "presentation/screens/questions.hpp"

namespace presentation {

/// What will be said or sent, growing with each part: the parts that are in, in the author's order. It scrolls where it is longer
/// than its place;
void letter(Canvas&, Rect, const Asking&);
/// or lies in what somebody else scrolls, as tall as it is.
[[nodiscard]] float letter_height(const Canvas&, float width, const Asking&);
void letter_sheet(Canvas&, Rect, const Asking&);

}  // namespace presentation
