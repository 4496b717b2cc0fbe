#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/attempt.hpp"
#include "records/evidence.hpp"
#include "records/move.hpp"

/// What an attempt came to, and how the log gives it back.
namespace records {

struct DimensionScore {
  int score = 0;  ///< hundredths of a point, 0..10,000
  int shown = 0;  ///< as session counts it
  int moments = 0;
  bool operator==(const DimensionScore&) const = default;
};

struct PrincipleScore {
  int score = 0;  ///< hundredths of a point
  int moments = 0;
  bool operator==(const PrincipleScore&) const = default;
};

/// What a play came to. Scoring again adds another beside it; the first stays.
struct Scored {
  std::string outcome;
  int rank = 0;                                      ///< 1 = best
  std::map<std::string, DimensionScore> dimensions;  ///< by rubric key; only those the scenario offers
  std::string engine_version;
  std::string json;  ///< the whole result as `play --json` prints it; may be empty
  std::string scored_at;
  std::map<std::string, PrincipleScore> principles = {};  ///< by id; only those with a moment. Empty before format 2
  std::string rubric_hash = {};                           ///< of the rubric's text it was scored by
  std::optional<Evidence> evidence = {};                  ///< of the first result only, and not before format 2
  bool operator==(const Scored&) const = default;
};

/// A receipt the trainee does not agree with (採点に異議).
struct Dispute {
  std::string receipt;  ///< which one, in words of the result's JSON
  std::string words;
  std::string written_at;
  bool operator==(const Dispute&) const = default;
};

enum class Ending : std::uint8_t {
  left,      ///< the debrief was left: the play is over
  abandoned  ///< begun anew instead of resumed
};

/// A row of the list of attempts.
struct Summary {
  AttemptId id;
  std::string scenario;
  Mode mode{};
  std::optional<ParticipantId> participant;
  std::string started_at;
  int moves = 0;                  ///< steps back included
  std::optional<Scored> first;    ///< the score that counts, without json and evidence; empty until the play has ended
  std::optional<Ending> ending;   ///< empty: can be resumed
  std::optional<Fork> fork = {};  ///< replays only
  int answers = 0;                ///< of the moves, those that answer a question and were not taken back
  bool operator==(const Summary&) const = default;
};

/// What trainees wrote under one topic, and where.
struct Written {
  AttemptId attempt;
  std::string scenario;
  Reflection reflection;
  bool operator==(const Written&) const = default;
};

/// Everything the log knows of one attempt.
struct WholeAttempt {
  Attempt attempt;
  std::vector<RecordedMove> moves;
  std::vector<Reflection> reflections;
  std::vector<Scored> results;  ///< in the order scored
  std::vector<Dispute> disputes;
  std::optional<Ending> ending;
  bool operator==(const WholeAttempt&) const = default;
};

}  // namespace records
