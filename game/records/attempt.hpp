#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the log holds, as plain values. Ids and times are given by the caller; times are ISO 8601 in UTC ("2026-04-06T05:10:00Z").
namespace records {

/// A UUID.
struct AttemptId {
  std::string text;
  auto operator<=>(const AttemptId&) const = default;
};
struct ParticipantId {
  std::string text;
  auto operator<=>(const ParticipantId&) const = default;
};

/// Someone who plays, known by a name of their choosing and nothing else.
struct Participant {
  ParticipantId id;
  std::string pseudonym;
  std::string since;
  bool operator==(const Participant&) const = default;
};

enum class Mode : std::uint8_t { practice, through, replay };

/// Where a replay leaves the attempt it comes from: the move with this index is the first that may differ.
struct Fork {
  AttemptId parent;
  int move = 0;
  bool operator==(const Fork&) const = default;
};

/// A text the attempt is played from, whole. Equal texts are stored once.
struct StoredText {
  std::string role;  ///< unique in its attempt: "scenario", "rubric", "sidecar.en"
  std::string name;  ///< the file it came from, for people
  std::string body;
  bool operator==(const StoredText&) const = default;
};

/// All that is fixed when an attempt begins. With the moves it rebuilds the play exactly.
struct Attempt {
  AttemptId id;
  std::string scenario;  ///< the scenario's id
  std::uint64_t seed = 0;
  Mode mode{};
  std::optional<ParticipantId> participant;
  std::optional<Fork> fork;     ///< replays only
  std::string engine_version;
  std::string structural_hash;  ///< of what matters to a play: a mended typo leaves it alone, so an attempt can still be resumed
  std::string started_at;
  std::vector<StoredText> texts;
  bool operator==(const Attempt&) const = default;
};

enum class MoveKind : std::uint8_t {
  answer,     ///< what was chosen, planned, sorted or composed
  mark,       ///< a line noticed
  reading,    ///< how a marked line was read
  step_back
};

/// An option as it was on offer: enough to score the answer again under other weights without playing the client again.
struct Offer {
  std::string option;
  std::vector<std::string> acts;
  bool exemplary = false;
  bool operator==(const Offer&) const = default;
};

/// In a group: who was for what before the move was made.
struct Vote {
  ParticipantId participant;
  std::string option;
  bool operator==(const Vote&) const = default;
};

struct RecordedMove {
  int index = 0;            ///< 0, 1, 2 … without gaps
  MoveKind kind{};
  std::string decision;     ///< the question it was made at
  std::string move;         ///< "d3:a", "d3:mark=l12", "back"
  std::optional<ParticipantId> participant;
  std::string role;         ///< "trainee", "facilitator"; empty: the trainee alone
  std::vector<Vote> votes;
  std::optional<int> confidence;  ///< how sure the trainee was, 0..100
  std::string made_at;
  std::vector<Offer> offers;      ///< in the order shown
  bool operator==(const RecordedMove&) const = default;
};

/// The trainee's own words: self-ratings, if-then plans. Never scored.
struct Reflection {
  std::string topic;
  std::string words;  ///< empty: skipped
  std::string written_at;
  bool operator==(const Reflection&) const = default;
};

struct DimensionScore {
  int score = 0;    ///< hundredths of a point, 0..10,000
  int shown = 0;    ///< as session counts it
  int moments = 0;
  bool operator==(const DimensionScore&) const = default;
};

/// What a play came to. Scoring again adds another beside it; the first stays.
struct Scored {
  std::string outcome;
  int rank = 0;  ///< 1 = best
  std::map<std::string, DimensionScore> dimensions;  ///< by rubric key; only those the scenario offers
  std::string engine_version;
  std::string json;  ///< the whole result as `play --json` prints it; may be empty
  std::string scored_at;
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
  int moves = 0;                ///< steps back included
  std::optional<Scored> first;  ///< the score that counts, without its json; empty until the play has ended
  std::optional<Ending> ending; ///< empty: can be resumed
  bool operator==(const Summary&) const = default;
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
