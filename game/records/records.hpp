#pragma once
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/result.hpp"
#include "records/whole_attempt.hpp"

/// The log of what was played: local, append-only, in SQLite. Nothing is ever overwritten.
namespace records {

using diagnostic::Done;
using diagnostic::Result;

struct Opening {
  std::filesystem::path file;                ///< made if it is missing, with its folders; ":memory:" keeps everything in memory
  std::chrono::milliseconds patience{5000};  ///< how long to wait for another process that is writing
  int most_pages = 0;  ///< the database refuses to grow past this many pages, as on a full disk; 0: no limit
};

struct Connection;  // connection.hpp, inside records

/// An open log. No exception leaves it; every Result that is Done is on the disk (write-ahead log, synchronous=FULL) before it is
/// returned. Use from one thread at a time. Several processes may have the same log open.
class RecordStore {
 public:
  /// Refuses, and leaves untouched: a database of a newer version, one that is damaged, one that is not ours, one that cannot be
  /// written.
  [[nodiscard]] static Result<RecordStore> open(const Opening& opening);

  RecordStore(RecordStore&&) noexcept;
  RecordStore& operator=(RecordStore&&) noexcept;
  ~RecordStore();

  /// Adds the participant; one that is known already stays as it is.
  [[nodiscard]] Result<Done> add_participant(const Participant& participant);
  [[nodiscard]] Result<std::vector<Participant>> participants() const;

  /// Begins an attempt and claims it for this store. `repeated`: the moves a replay takes over, in the same transaction.
  [[nodiscard]] Result<Done> begin_attempt(const Attempt& attempt, const std::vector<RecordedMove>& repeated = {});
  /// Makes this store the attempt's one writer, to resume it; another window that has claimed it is a Failure. The claim ends
  /// with finish(), with the store, or with the process, however that ends.
  [[nodiscard]] Result<Done> claim(const AttemptId& attempt);

  // Appending to an attempt needs a claim on it, and that it has not ended.
  /// The move and what was on offer, in one transaction. Its index must be the next one.
  [[nodiscard]] Result<Done> append(const AttemptId& attempt, const RecordedMove& move);
  [[nodiscard]] Result<Done> append(const AttemptId& attempt, const Reflection& reflection);
  /// The end of an attempt; it cannot be resumed any more.
  [[nodiscard]] Result<Done> finish(const AttemptId& attempt, Ending ending, const std::string& at);

  // Also after the end: scoring again, and disagreeing, need no claim.
  [[nodiscard]] Result<Done> append(const AttemptId& attempt, const Scored& scored);
  [[nodiscard]] Result<Done> append(const AttemptId& attempt, const Dispute& dispute);

  /// The newest attempt at the scenario that has not ended, replays among them; with a participant, of theirs only.
  [[nodiscard]] Result<std::optional<AttemptId>> unfinished(const std::string& scenario,
                                                            const std::optional<ParticipantId>& participant = {}) const;
  /// Newest first.
  [[nodiscard]] Result<std::vector<Summary>> attempts() const;
  [[nodiscard]] Result<WholeAttempt> load(const AttemptId& attempt) const;
  /// All that was written under the topic and not skipped, newest first.
  [[nodiscard]] Result<std::vector<Written>> reflections(const std::string& topic) const;

  /// The one way anything leaves the log: the participant, their attempts and what only these held are gone from the file
  /// (deletion on request).
  [[nodiscard]] Result<Done> forget(const ParticipantId& participant);

 private:
  explicit RecordStore(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace records
