#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rubric/rubric.hpp"

/// What a play asks of the world, as values: comparable in a test, performed in performer.cpp and nowhere else.
namespace session {

/// The attempt enters the log: seed, mode, and the texts it is played from.
struct BeginAttempt {
  std::uint64_t seed = 0;
  bool through = false;
  bool operator==(const BeginAttempt&) const = default;
};

/// An option as it was on offer: enough to score the answer again under other weights without playing the client again.
struct RecordedOffer {
  std::string option;
  std::vector<std::string> acts;
  bool exemplary = false;
  bool operator==(const RecordedOffer&) const = default;
};

/// One move, durable before its consequences are shown.
struct AppendMove {
  int index = 0;                      ///< 0, 1, 2 … without gaps
  std::string move;                   ///< "d3:a", "d3:mark=l12", "back"
  std::string decision;               ///< the question it was made at
  std::vector<RecordedOffer> offers;  ///< in the order shown
  bool operator==(const AppendMove&) const = default;
};

struct AppendReflection {
  std::string topic;
  std::string words;
  bool operator==(const AppendReflection&) const = default;
};

/// A receipt the trainee does not agree with (採点に異議).
struct AppendDispute {
  int receipt = 0;  ///< into the score's receipts, as play --json lists them
  std::string principle;
  std::string words;
  bool operator==(const AppendDispute&) const = default;
};

/// The play has ended; the attempt stays unfinished until it is left.
struct RecordResult {
  struct Dimension {
    int score = 0, shown = 0, moments = 0;  ///< hundredths, per cent, count
    bool operator==(const Dimension&) const = default;
  };
  std::string outcome;
  int rank = 0;
  std::array<std::optional<Dimension>, rubric::dimension_count> dimensions;
  bool operator==(const RecordResult&) const = default;
};

/// The debrief was left: nothing to resume any more.
struct LeaveAttempt {
  bool operator==(const LeaveAttempt&) const = default;
};

using Effect = std::variant<BeginAttempt, AppendMove, AppendReflection, AppendDispute, RecordResult, LeaveAttempt>;

}  // namespace session
