#pragma once
#include "session/model.hpp"

/// How a move changes a model once nothing stands in its way. Inside session.
namespace session {

/// Plays the move, tells what came of it, asks the next question; at an end the phase becomes debrief. False, and nothing
/// changed, where it was refused.
[[nodiscard]] bool play_move(Model& model, const simulation::Move& move);

/// What would keep the move from being played here, or Notice::none. Tried on a copy, so that the log never holds a move that
/// cannot be replayed.
[[nodiscard]] Notice objection(const Model& model, const simulation::Move& move);

/// Puts the question play rests at into the model, or ends the play.
void ask(Model& model);

}  // namespace session
