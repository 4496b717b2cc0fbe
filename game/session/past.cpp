#include "session/past.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace session {

using diagnostic::Result;

namespace {

constexpr std::string_view before_number = "receipts[", after_number = "] ";

/// Empty for words that no version of ours has written.
std::optional<Disagreement> disagreement_of(const records::Dispute& dispute) {
  if (!dispute.receipt.starts_with(before_number)) return std::nullopt;
  const char *from = dispute.receipt.data() + before_number.size(), *end = dispute.receipt.data() + dispute.receipt.size();
  Disagreement disagreement{0, dispute.words};
  if (std::from_chars(from, end, disagreement.receipt).ec != std::errc{}) return std::nullopt;
  return disagreement;
}

RecordResult result_of(const records::Scored& scored) {
  RecordResult result{scored.outcome, scored.rank, {}, {}, {}};
  for (std::size_t d = 0; d < result.dimensions.size(); ++d) {
    const auto found = scored.dimensions.find(std::string(rubric::key(static_cast<rubric::Dimension>(d))));
    if (found != scored.dimensions.end())
      result.dimensions[d] = RecordResult::Dimension{found->second.score, found->second.shown, found->second.moments};
  }
  for (const auto& [id, principle] : scored.principles) result.principles[id] = {principle.score, principle.moments};
  return result;
}

}  // namespace

records::Scored scored_of(const RecordResult& result) {
  records::Scored scored;
  scored.outcome = result.outcome;
  scored.rank = result.rank;
  for (std::size_t d = 0; d < result.dimensions.size(); ++d)
    if (const auto& dimension = result.dimensions[d])
      scored.dimensions[std::string(rubric::key(static_cast<rubric::Dimension>(d)))] = {dimension->score, dimension->shown,
                                                                                        dimension->moments};
  for (const auto& [id, principle] : result.principles) scored.principles[id] = {principle.score, principle.moments};
  scored.evidence = result.evidence;
  return scored;
}

Mode mode_of(records::Mode mode) { return mode == records::Mode::through ? Mode::through : Mode::practice; }

std::optional<Fork> fork_of(const std::optional<records::Fork>& fork) {
  return fork ? std::optional(Fork{fork->parent.text, fork->move}) : std::nullopt;
}

StoredAttempt stored_attempt(const records::WholeAttempt& whole) {
  StoredAttempt stored;
  stored.id = whole.attempt.id.text;
  stored.scenario = whole.attempt.scenario;
  stored.started_at = whole.attempt.started_at;
  stored.structure = whole.attempt.structural_hash;
  if (!whole.results.empty()) stored.result = result_of(whole.results.front());
  stored.play.seed = whole.attempt.seed;
  stored.play.mode = mode_of(whole.attempt.mode);
  stored.play.result_recorded = !whole.results.empty();
  stored.play.fork = fork_of(whole.attempt.fork);
  for (const auto& move : whole.moves) stored.play.moves.push_back(move.move);
  for (const auto& reflection : whole.reflections) stored.play.reflections.push_back({reflection.topic, reflection.words});
  for (const auto& dispute : whole.disputes)
    if (auto disagreement = disagreement_of(dispute)) stored.play.disagreements.push_back(std::move(*disagreement));
  for (const auto& text : whole.attempt.texts) stored.texts.push_back({text.role, text.name, text.body});
  return stored;
}

std::string disputed(const AppendDispute& dispute) {
  return std::string(before_number) + std::to_string(dispute.receipt) + std::string(after_number) + dispute.principle;
}

bool counts(const PastAttempt& attempt) { return attempt.result.has_value() && !attempt.fork; }

int finished_plays(const std::vector<PastAttempt>& past) {
  return static_cast<int>(std::ranges::count_if(past, [](const PastAttempt& a) { return counts(a) && !a.can_be_resumed; }));
}

Result<std::vector<PastAttempt>> past_attempts(const records::RecordStore& store) {
  const auto summaries = store.attempts();
  if (!summaries) return summaries.failure();
  std::vector<PastAttempt> past;
  for (const auto& summary : *summaries) {
    PastAttempt attempt{summary.started_at, mode_of(summary.mode), summary.moves,  {}, !summary.ending, summary.id.text,
                        summary.scenario,   fork_of(summary.fork), summary.answers};
    if (summary.first) attempt.result = result_of(*summary.first);
    past.push_back(std::move(attempt));
  }
  return past;
}

Result<std::vector<PastWords>> past_plans(const records::RecordStore& store) {
  const auto written = store.reflections("plan");
  if (!written) return written.failure();
  std::vector<PastWords> plans;
  for (const auto& each : *written)
    plans.push_back({each.attempt.text, each.scenario, each.reflection.words, each.reflection.written_at});
  return plans;
}

}  // namespace session
