#include "session/past.hpp"

#include <algorithm>

namespace session {

using diagnostic::Result;

namespace {

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

int finished_plays(const std::vector<PastAttempt>& past) {
  return static_cast<int>(
      std::ranges::count_if(past, [](const PastAttempt& a) { return a.result.has_value() && !a.can_be_resumed && !a.fork; }));
}

Result<std::vector<PastAttempt>> past_attempts(const records::RecordStore& store) {
  const auto summaries = store.attempts();
  if (!summaries) return summaries.failure();
  std::vector<PastAttempt> past;
  for (const auto& summary : *summaries) {
    PastAttempt attempt{summary.started_at, mode_of(summary.mode), summary.moves,    {},
                        !summary.ending,    summary.id.text,       summary.scenario, fork_of(summary.fork)};
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
