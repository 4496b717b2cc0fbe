#pragma once
#include "simulation/forms.hpp"
#include "simulation/turn.hpp"

/// Writing the draft of the question in hand. Inside simulation.
namespace simulation {

/// A card in a byte of the draft: its kind from 1 in the lower half, its position in the upper.
[[nodiscard]] std::uint8_t packed(scenario::CardKind kind, int position);
[[nodiscard]] Laid unpacked(std::uint8_t byte);

/// A question has been reached: its draft is empty but for what stands in the calendar already, as far as it is on offer.
void begin_draft(const Story&, World&);

/// Takes an addition, a change, a placing. Precondition: nothing speaks against it.
void write_draft(Turn&, const Move&);

/// The result (one of the decision's options) that a fact board or a review comes to as it lies.
[[nodiscard]] Index result_of(const Story&, const World&, Index decision);

}  // namespace simulation
