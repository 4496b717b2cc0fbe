#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "session/effect.hpp"
#include "session/message.hpp"
#include "session/model.hpp"

/// The heart of a play without a window: begin, update, resume. Pure throughout; performer.hpp does what update asks for.
namespace session {

/// A model, and the numbered effects to perform for it, in order.
struct Updated {
  Model model;
  std::vector<Pending> effects;
};

/// A play about to begin, at its briefing. Nothing is asked of the world before Start.
/// Precondition: `story` outlives every model made from this one.
[[nodiscard]] Model begin(const simulation::Story& story, std::uint64_t seed, Mode mode);

/// A play begun again from before an answer, same chance: its moves up to there are taken over, the rest is free. It is practice
/// whatever it comes from, and counts for nothing but itself. `parent`: the attempt's id in the log, empty where there is none.
[[nodiscard]] Updated begin_replay(const Model& from, std::size_t moves_before, const std::string& parent);

/// Takes one message. What cannot be taken now leaves the play alone and sets `notice`. A move is played when its effect is
/// written, not before: so nothing is ever shown that a crash could take back.
[[nodiscard]] Updated update(Model model, const Message& message);

/// What the log holds of an attempt's own course.
struct Unfinished {
  std::uint64_t seed = 0;
  Mode mode{};
  std::vector<std::string> moves;
  std::vector<Reflection> reflections;
  bool result_recorded = false;
  std::optional<Fork> fork = {};
  std::vector<Disagreement> disagreements = {};
};

/// The same question, or the same debrief, as before the interruption. Empty where a move is refused by this story: it is not the
/// one that was played. Effects: the result, where the play ended but a crash came before it was written.
[[nodiscard]] std::optional<Updated> resume(const simulation::Story& story, const Unfinished& attempt);

/// The notice a refusal is told by.
[[nodiscard]] Notice notice_for(simulation::RefusedBecause because);

/// Past the briefing to the first question, without effects: for automatic players and --moves. A story without a question is at
/// its debrief then.
void start_unrecorded(Model& model);
/// Plays a move at once, without effects. False, and nothing changed, where it was refused.
[[nodiscard]] bool play_unrecorded(Model& model, const simulation::Move& move);

}  // namespace session
