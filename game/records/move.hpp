#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "records/attempt.hpp"

/// What a trainee did and said in an attempt.
namespace records {

enum class MoveKind : std::uint8_t {
  answer,   ///< what was chosen, planned, sorted or composed
  mark,     ///< a line noticed
  reading,  ///< how a marked line was read
  step_back,
  arrangement,  ///< a part, card or task laid before the answer is given
  note,         ///< a promise written down
  unmark        ///< a mark taken off again
};

/// An option as it was on offer: enough to score the answer again under other weights without playing the client again.
struct Offer {
  std::string option;
  std::vector<std::string> acts;
  bool exemplary = false;
  std::vector<int> appraisals = {};  ///< which appraisal of each act would have held, from 0; empty where that is not known
  bool promises = false;             ///< it answers for a promise, whose own moment counts instead of the act's
  bool operator==(const Offer&) const = default;
};

/// In a group: who was for what before the move was made.
struct Vote {
  ParticipantId participant;
  std::string option;
  bool operator==(const Vote&) const = default;
};

struct RecordedMove {
  int index = 0;  ///< 0, 1, 2 … without gaps
  MoveKind kind{};
  std::string decision;  ///< the question it was made at
  std::string move;      ///< "d3:a", "d3:mark=l12", "back"
  std::optional<ParticipantId> participant;
  std::string role;  ///< "trainee", "facilitator"; empty: the trainee alone
  std::vector<Vote> votes;
  std::optional<int> confidence;  ///< how sure the trainee was, 0..100
  std::string made_at;
  std::vector<Offer> offers;  ///< in the order shown
  std::string stretch = {};   ///< of play, in which the question stands
  bool operator==(const RecordedMove&) const = default;
};

/// The trainee's own words: self-ratings, if-then plans. Never scored.
struct Reflection {
  std::string topic;
  std::string words;  ///< empty: skipped
  std::string written_at;
  bool operator==(const Reflection&) const = default;
};

}  // namespace records
