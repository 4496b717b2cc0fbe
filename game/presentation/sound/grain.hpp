#pragma once
#include "presentation/sound/filter.hpp"
#include "presentation/sound/noise.hpp"

namespace presentation {

/// A moment of filtered noise that dies away: a tap, a step, a hiss. Full scale at its loudest.
[[nodiscard]] Wave grain(Chance&, const Filter&, double seconds);
/// Noise that swells and goes again, as long as it lasts.
[[nodiscard]] Wave swell(Chance&, const Filter&, double seconds, double in_seconds, double out_seconds);
void to_full_scale(Wave&);

}  // namespace presentation
