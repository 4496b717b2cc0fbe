#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "simulation/play.hpp"

/// Every answer that can be given at a question, each once.
///
/// What is left out, and why nothing is lost by it:
/// - Parts are put in in the author's order, tasks slot by slot, cards in the author's order: the order of putting in is
/// forgotten
///   when the answer is given (the World keeps the draft alone, and it is emptied at the next question).
/// - Of a board and a review only the result counts for what follows (the draft is emptied, the result is taken as an option), so
///   one way to each result stands for all.
/// - Marks and readings write the Ledger alone, which the World never reads.
/// - Promises are written down where a plan is made that has a task to keep them, and only those of the tasks placed. Nothing but
/// a
///   plan's offers reads the notebook, what is promised never becomes unpromised, and what is written down stays.
/// - Steps back restore a World that was there before.
namespace analysis {

/// Answers side by side; each ends with its `choose` or `done`.
struct Answers {
  std::vector<simulation::Move> moves;
  std::vector<std::uint32_t> ends;  ///< of each answer, into `moves`
  bool whole = true;                ///< false: there are more than `most`, of which some were drawn

  [[nodiscard]] std::size_t size() const { return ends.size(); }
  [[nodiscard]] std::span<const simulation::Move> operator[](std::size_t i) const {
    const std::uint32_t begin = i == 0 ? 0 : ends[i - 1];
    return std::span(moves).subspan(begin, ends[i] - begin);
  }
};

/// Whether it is settled when the parts go out: of every group on offer that says when, one is in.
[[nodiscard]] bool is_timed(const simulation::Story&, const simulation::State&, simulation::Index decision,
                            const std::vector<simulation::Index>& in);

/// In a fixed order: the author's for options, fewer parts or tasks before more. `draw` picks those taken where there are more
/// than `most`. The draft must be as the question was reached. `answers` is overwritten; its memory is used again.
void find_answers(const simulation::Story&, const simulation::State&, std::size_t most, std::uint64_t draw, Answers& answers);

}  // namespace analysis
