#pragma once
#include "presentation/screens/debrief_parts.hpp"

/// One receipt among those of its principle: a line that unfolds to everything the point rests on. Inside screens/debrief*.
namespace presentation {

[[nodiscard]] float receipt_height(const DebriefView&, const Canvas&, float width, std::size_t receipt, const DebriefScratch&);
/// Returns receipt_height() of the same width. Appends Tell{Disagree}.
float receipt(const DebriefView&, Canvas&, Point at, float width, std::size_t receipt, DebriefScratch&, Messages&);

/// Points down where there is more to see, up where it is seen.
void draw_chevron(Canvas&, Point middle, bool open);

}  // namespace presentation
