#pragma once
#include "presentation/screens/questions.hpp"

namespace presentation {

/// What will be said or sent, growing with each part: the parts that are in, in the author's order.
void letter(Canvas&, Rect, const Asking&);

}  // namespace presentation
