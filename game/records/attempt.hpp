#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the log holds, as plain values. Ids and times are given by the caller; times are ISO 8601 in UTC
/// ("2026-04-06T05:10:00Z").
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
  std::optional<Fork> fork;  ///< replays only
  std::string engine_version;
  std::string structural_hash;  ///< of what matters to a play: a mended typo leaves it alone, so an attempt can still be resumed
  std::string started_at;
  std::vector<StoredText> texts;
  bool operator==(const Attempt&) const = default;
};

}  // namespace records
