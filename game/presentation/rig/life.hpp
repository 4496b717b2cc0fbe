#pragma once
#include <string_view>

#include "presentation/rig/feeling.hpp"

namespace presentation::rig {

/// What a body does while nothing happens: it blinks, and with one blink the chest rises, with the next it falls; now and then it
/// looks aside, and back with a blink, and loose hair comes after the head. A software renderer pays for every change with a
/// whole frame of the window, so changes fall together, and whoever shows them sleeps in between.
struct Life {
  int lids = 100;       ///< how far they are open, per cent of what the feeling says
  int glance = 0;       ///< aside: -100 to the left, 100 to the right
  int trail = 0;        ///< how far hair hangs behind the head: -100 to the left, 100 to the right
  bool lifted = false;  ///< the chest: breathed in
  double next = 0;      ///< seconds until any of this changes
  bool operator==(const Life&) const = default;
};

/// Equal seconds and equal person, equal life; no two people keep the same time.
[[nodiscard]] Life life_at(double seconds, std::string_view person);

/// A feeling as it looks at such a moment.
[[nodiscard]] Feeling alive(Feeling, int lids, int glance, int trail);

}  // namespace presentation::rig
