#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "command_line/commands.hpp"
#include "command_line/hundredths.hpp"
#include "command_line/paper.hpp"
#include "records/records.hpp"
#include "session/progress.hpp"
#include "simulation/story.hpp"

/// What the records commands share. Inside command_line/records.
namespace command_line {

struct Desk {
  records::RecordStore& store;
  std::vector<simulation::Story> library;
  const Common& common;
  const Environment& environment;
  const Streams& streams;
  bool json = false;
  bool html = false, points = false;  ///< a debrief as a page to print
};

[[nodiscard]] ExitCode list_attempts(const Desk& desk);
[[nodiscard]] ExitCode show_attempt(const Desk& desk, const records::AttemptId& id);
/// The whole debrief of a play that is over, as at its end.
[[nodiscard]] ExitCode tell_again(const Desk& desk, const records::AttemptId& id);
[[nodiscard]] ExitCode show_progress(const Desk& desk);
/// `id` empty: every attempt that has ended.
[[nodiscard]] ExitCode rescore(const Desk& desk, const std::optional<records::AttemptId>& id);

/// To the terminal as it is.
[[nodiscard]] Paper paper_of(const Desk& desk);
[[nodiscard]] ExitCode stop(const Desk& desk, const diagnostic::Failure& failure);
void print(const Desk& desk, const nlohmann::ordered_json& json);

/// "practice", "through", "replay": the key in JSON and, after "ui.", in the catalogue.
[[nodiscard]] std::string mode_word(records::Mode mode);
/// "傾聴 72、誠実 90": those there are.
[[nodiscard]] std::string scores_in_words(const Paper& paper, const records::Scored& scored);
/// The outcome's title, or its id where the library has another story by now.
[[nodiscard]] std::string outcome_title(const Desk& desk, const std::string& scenario, const std::string& outcome);

/// {"listening": {score, shown, moments} or null, …}, as play --json writes them.
[[nodiscard]] nlohmann::ordered_json scores_as_json(const records::Scored& scored);
/// outcome, outcome_rank, scores, principles, engine_version, scored_at.
[[nodiscard]] nlohmann::ordered_json result_as_json(const records::Scored& scored);
/// Empty words are null.
[[nodiscard]] nlohmann::ordered_json or_null(const std::string& words);

}  // namespace command_line
