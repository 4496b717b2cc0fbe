#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "records/evidence.hpp"
#include "rubric/rubric.hpp"

/// What a play asks of the world, as values: comparable in a test, performed in performer.cpp and nowhere else.
namespace session {

/// An option as it was on offer: enough to score the answer again under other weights without playing the client again.
struct RecordedOffer {
  std::string option;
  std::vector<std::string> acts;
  bool exemplary = false;
  std::vector<int> appraisals = {};  ///< which appraisal of each act would have held, from 0; empty where that is not known
  bool promises = false;             ///< it answers for a promise, whose own moment counts instead of the act's
  bool operator==(const RecordedOffer&) const = default;
};

/// One move, durable before its consequences are shown.
struct AppendMove {
  int index = 0;                      ///< 0, 1, 2 … without gaps
  std::string move;                   ///< "d3:a", "d3:mark=l12", "back"
  std::string decision;               ///< the question it was made at
  std::vector<RecordedOffer> offers;  ///< in the order shown
  std::string stretch = {};           ///< of play, in which the question stands
  bool operator==(const AppendMove&) const = default;
};

/// Where a replay leaves the attempt it comes from: the move with this index is the first that may differ.
struct Fork {
  std::string parent;  ///< the attempt's id in the log
  int move = 0;
  bool operator==(const Fork&) const = default;
};

/// The attempt enters the log: seed, mode, and the texts it is played from.
struct BeginAttempt {
  std::uint64_t seed = 0;
  bool through = false;
  std::optional<Fork> fork = {};          ///< a replay
  std::vector<AppendMove> repeated = {};  ///< a replay's moves up to its fork, as they were made before
  bool operator==(const BeginAttempt&) const = default;
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
  struct Principle {
    int score = 0, moments = 0;  ///< hundredths, count
    bool operator==(const Principle&) const = default;
  };
  std::string outcome;
  int rank = 0;
  std::array<std::optional<Dimension>, rubric::dimension_count> dimensions;
  std::map<std::string, Principle> principles = {};  ///< by id; only those with a moment
  records::Evidence evidence = {};                   ///< what it can be folded from again; empty in lists of attempts
  bool operator==(const RecordResult&) const = default;
};

/// The debrief was left: nothing to resume any more.
struct LeaveAttempt {
  bool operator==(const LeaveAttempt&) const = default;
};

using Effect = std::variant<BeginAttempt, AppendMove, AppendReflection, AppendDispute, RecordResult, LeaveAttempt>;

}  // namespace session
