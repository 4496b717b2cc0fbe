#pragma once
#include "session/effect.hpp"
#include "session/model.hpp"

/// What a move and an end leave in the log. Pure. Inside session.
namespace session {

/// The move with all that was on offer. Precondition: it can be played here.
[[nodiscard]] AppendMove as_effect(const Model& model, const simulation::Move& move);

/// What the play has come to, with what it can be folded from again.
[[nodiscard]] RecordResult result_of(const Model& model);

}  // namespace session
