#pragma once
#include <cstdint>
#include <string>
#include <variant>

#include "diagnostic/result.hpp"
#include "simulation/ledger.hpp"
#include "simulation/move.hpp"
#include "simulation/story.hpp"

/// All that can happen to a play from outside.
namespace session {

struct Start {};  ///< the briefing has been read
struct Choose {
  simulation::Index option = simulation::nowhere;
};
struct MarkLine {
  simulation::Index line = simulation::nowhere;
};
/// The mark taken off again.
struct UnmarkLine {
  simulation::Index line = simulation::nowhere;
};
struct ReadLine {
  simulation::Index line = simulation::nowhere;
  simulation::Reading reading{};
};
/// A part, card or task put in, changed or taken out at the present question, or the whole given (done). Its decision is filled
/// in.
struct Arrange {
  simulation::Move move;
};
struct NotePromise {
  simulation::Index promise = simulation::nowhere;
};
struct StepBack {};
struct Reflect {
  std::string topic;
  std::string words;
};  ///< in the briefing's or the debrief's own prompts; empty words: skipped
struct Disagree {
  int receipt = 0;
  std::string words;
};  ///< in the debrief; receipt: into the score's receipts
struct LeaveDebrief {};
struct Written {
  std::uint64_t effect = 0;
};  ///< the effect of this number is durable
struct NotWritten {
  std::uint64_t effect = 0;
  diagnostic::Failure failure;
};

using Message = std::variant<Start, Choose, MarkLine, UnmarkLine, ReadLine, Arrange, NotePromise, StepBack, Reflect, Disagree,
                             LeaveDebrief, Written, NotWritten>;

}  // namespace session
