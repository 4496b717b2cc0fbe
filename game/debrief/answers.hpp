#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "simulation/play.hpp"

namespace debrief {

using simulation::Index;

/// An answer: the moves made at one question, up to and including the one that leaves it. Marks and readings of lines are made
/// beside it and are no part of it.
struct Answer {
  Index decision = simulation::nowhere;
  std::vector<simulation::Move> moves;
  std::size_t begins = 0;  ///< so many moves of the play lead up to it
};

/// An answer with the state it was given in.
struct GivenAnswer {
  Answer answer;
  simulation::State before;
};

/// The answers that stand at the end of the play, in order: those that led to how it ended. What was stepped back behind is left
/// out. A move that is refused ends the play where it stands.
[[nodiscard]] std::vector<GivenAnswer> standing_answers(const simulation::Story&, std::uint64_t seed,
                                                        const std::vector<simulation::Move>& moves);

/// Gives the answer in `state`. All or nothing: where a move of it is refused, the state stays as it was, nothing is told, and
/// the result is false. A promise to be written down that was not made here is passed over.
bool give(const simulation::Story&, simulation::State& state, const Answer&, simulation::Events* events = nullptr);

/// What the author's key answers at the present question, having written down every promise there is to write down: what keeps
/// one cannot be planned before. Without moves where nothing is on offer. `taken` holds the options it took before: no loop holds
/// it.
[[nodiscard]] Answer exemplary_answer(const simulation::Story&, simulation::State, const simulation::IndexSet& taken);

/// Whether the move is part of an answer: any but marks, readings and steps back.
[[nodiscard]] bool answers(const simulation::Move&);

/// What the answer says and does, as far as the moves name it: the option chosen, the parts put in, the tasks in the order of
/// their slots. Of cards and own lines that were looked at, nothing: what came of it is told as the play goes on (taken_in).
[[nodiscard]] std::vector<Index> options_in(const std::vector<simulation::Move>& moves);
/// The options taken at this question, as the events tell it.
[[nodiscard]] std::vector<Index> taken_in(const simulation::Events&, Index decision);

}  // namespace debrief
