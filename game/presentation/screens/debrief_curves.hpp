#pragma once
#include "presentation/screens/debrief_axis.hpp"
#include "presentation/screens/debrief_parts.hpp"

/// The curves of one client, as the trust page shows them. Inside screens/debrief*.
namespace presentation {

struct Curves {
  std::vector<const debrief::Sample*> samples;       ///< the client's own
  const debrief::TurningPoint* other_way = nullptr;  ///< drawn dotted; null: none
  simulation::PersonIndex person = simulation::nobody;
};

/// The turning point at this answer, or null. A letter held back and a week take effect later than they are asked for.
[[nodiscard]] const debrief::TurningPoint* turning_at(const DebriefView&, const debrief::Sample&);

/// As high as there is room for, within reason.
[[nodiscard]] float curves_height(const DebriefView&, const Canvas&, float width, float room, const Curves&);
/// Draws both charts on a card and lets their stops be stepped through. `chosen`: into the stops; changed where another was
/// chosen.
void curves_card(const DebriefView&, Canvas&, Rect, const Curves&, std::size_t& chosen);
/// How many stops there are, and which of them an answer at this time is.
[[nodiscard]] std::vector<Stop> stops_of(const Curves&);

}  // namespace presentation
