#pragma once
#include <array>

#include "analysis/explore/abstract_run.hpp"
#include "analysis/explore/explore.hpp"

namespace analysis {

/// Bounds of each dimension that no play goes beyond. A dimension is a weighted mean of its moments, so it lies between the least
/// and the most any of them can be worth. The least is always nothing: what is expected can be left out, and an early end
/// forfeits it. The most is a whole moment where some act that may come about shows a principle of it, or a promise or a change
/// of manner can be answered rightly; else the worth of going part of the way, or nothing. None: no moment of it can arise.
[[nodiscard]] std::array<DimensionBounds, rubric::dimension_count> proved_bounds(const simulation::Story&, const MayHappen&);

}  // namespace analysis
