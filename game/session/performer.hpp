#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/result.hpp"
#include "records/records.hpp"
#include "session/opening.hpp"
#include "session/past.hpp"
#include "session/session.hpp"
#include "session/texts.hpp"

/// The one place in session that touches the world: performs effects on the log, and reads what can be resumed. Everything else
/// here is pure.
namespace session {

/// The present time as the log writes it: ISO 8601 in UTC.
[[nodiscard]] std::string utc_now();
/// A time of the log as the player's own clock shows it: "2026-11-26T23:30:00Z" is "2026-11-27T08:30:00+0900" in Japan. What is
/// no such time comes back as it is.
[[nodiscard]] std::string local_time(const std::string& utc);

/// What is played, for the log: fixed before the attempt begins.
struct PlayedScenario {
  std::string scenario;
  std::string engine_version;
  std::string structure;  ///< structure_of(story)
  std::vector<PlayedText> texts;
};

/// The log of one player. Use from one thread at a time; the window gives it a thread of its own.
class Log {
 public:
  /// Makes the folder and the log where they are missing.
  [[nodiscard]] static diagnostic::Result<Log> open(const std::filesystem::path& data_folder,
                                                    std::function<std::string()> now = utc_now);
  /// The same in memory, gone with the value.
  [[nodiscard]] static diagnostic::Result<Log> in_memory(std::function<std::string()> now = utc_now);

  /// Attempts, newest first: all of them, or those at the scenario. Times here and below are the player's own: see local_time.
  [[nodiscard]] diagnostic::Result<std::vector<PastAttempt>> past() const;
  [[nodiscard]] diagnostic::Result<std::vector<PastAttempt>> past(const std::string& scenario) const;
  /// The if-then plans written so far, newest first.
  [[nodiscard]] diagnostic::Result<std::vector<PastWords>> plans() const;
  /// The newest attempt at the scenario that can be resumed, a replay among them.
  [[nodiscard]] diagnostic::Result<std::optional<StoredAttempt>> unfinished(const std::string& scenario) const;
  /// The attempt with this id, ended or not.
  [[nodiscard]] diagnostic::Result<StoredAttempt> stored(const std::string& attempt) const;

  /// From now on effects belong to a new attempt, which enters the log with BeginAttempt.
  void begin(PlayedScenario played);
  /// The same, in place of what is unfinished at this scenario: that is closed as abandoned once the new one stands.
  void begin_anew(PlayedScenario played);
  /// From now on effects belong to the attempt with this id. A Failure where another window is playing it.
  [[nodiscard]] diagnostic::Result<diagnostic::Done> resume(const std::string& attempt, PlayedScenario played);
  /// From now on objections belong to the attempt with this id, which has ended: see looking_back.hpp.
  void look_back(const std::string& attempt, PlayedScenario played);
  /// The present time by the log's clock.
  [[nodiscard]] std::string now() const { return local_time(now_()); }
  /// The id of the attempt in hand; empty before one stands in the log.
  [[nodiscard]] const std::string& attempt() const { return attempt_.text; }

  /// Performs one effect; the answer is Written or NotWritten. After a NotWritten the effects behind it must not be performed:
  /// update has dropped them.
  [[nodiscard]] Message perform(const Pending& pending);

 private:
  explicit Log(records::RecordStore store, std::function<std::string()> now);
  [[nodiscard]] diagnostic::Result<diagnostic::Done> perform(const Effect& effect);
  friend struct Performing;

  records::RecordStore store_;
  std::function<std::string()> now_;
  PlayedScenario played_;
  records::AttemptId attempt_;
  std::vector<records::AttemptId> instead_of_;
};

/// Performs all that update asked for and feeds the answers back, until nothing is pending. For a front end without a thread of
/// its own.
[[nodiscard]] Model settle(Updated updated, Log& log);

}  // namespace session
