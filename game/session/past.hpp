#pragma once
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/result.hpp"
#include "records/records.hpp"
#include "session/opening.hpp"

/// What the log holds of earlier attempts, as lists and progress read it.
namespace session {

/// An attempt of the past, for lists and for progress over time.
struct PastAttempt {
  std::string started_at;  ///< ISO 8601 in UTC
  Mode mode{};
  int moves = 0;
  std::optional<RecordResult> result;  ///< empty: not played to its end
  bool can_be_resumed = false;
  std::string id = {}, scenario = {};
  std::optional<Fork> fork = {};  ///< a replay: counts for nothing but itself
  int answers = 0;                ///< given, and not taken back
};

/// Whether it counts as a play, wherever plays are counted: it came to its end and was no replay.
[[nodiscard]] bool counts(const PastAttempt& attempt);
/// How many of those that count were left, of all scenarios.
[[nodiscard]] int finished_plays(const std::vector<PastAttempt>& past);

/// Words of the trainee's own from an earlier attempt.
struct PastWords {
  std::string attempt, scenario;
  std::string words, written_at;
  bool operator==(const PastWords&) const = default;
};

/// All attempts, newest first.
[[nodiscard]] diagnostic::Result<std::vector<PastAttempt>> past_attempts(const records::RecordStore& store);
/// The if-then plans written so far, newest first.
[[nodiscard]] diagnostic::Result<std::vector<PastWords>> past_plans(const records::RecordStore& store);

// Between what a play comes to and how the log writes it.
[[nodiscard]] records::Scored scored_of(const RecordResult& result);
[[nodiscard]] Mode mode_of(records::Mode mode);
[[nodiscard]] std::optional<Fork> fork_of(const std::optional<records::Fork>& fork);
[[nodiscard]] StoredAttempt stored_attempt(const records::WholeAttempt& whole);
/// "receipts[4] own-mistake": which receipt an objection is about.
[[nodiscard]] std::string disputed(const AppendDispute& dispute);

}  // namespace session
