#include <algorithm>

#include "command_line/assets.hpp"
#include "command_line/library.hpp"
#include "command_line/records/parts.hpp"
#include "command_line/score_page.hpp"
#include "loading/loading.hpp"
#include "records/identity.hpp"
#include "session/performer.hpp"
#include "session/rescoring.hpp"
#include "text/dates.hpp"

/// records rescore: other weights over what was recorded. The client is not played again, and the old result stays.
namespace command_line {
namespace {

using nlohmann::ordered_json;
using session::CannotRescore;

struct Present {
  const rubric::Rubric& rubric;
  std::string hash;
};

/// What became of one attempt: exactly one of `now` and `cannot`.
struct Outcome {
  records::Summary attempt;
  std::optional<records::Scored> before, now;
  std::optional<CannotRescore> cannot;
};

/// The rubric the first result was scored by, among the attempt's own texts.
const records::StoredText* rubric_of(const records::WholeAttempt& whole) {
  const auto& texts = whole.attempt.texts;
  const auto found = std::ranges::find_if(texts, [&](const auto& text) {
    return text.role == "rubric" && records::text_hash(text.body) == whole.results.front().rubric_hash;
  });
  return found == texts.end() ? nullptr : &*found;
}

CannotRescore because(const char* key) { return {key, ""}; }

Outcome rescored(const Desk& desk, const Present& present, const records::WholeAttempt& whole) {
  Outcome outcome;
  if (whole.results.empty()) return outcome.cannot = because("records.not_ended"), outcome;
  if (!whole.results.front().evidence) return outcome.cannot = because("records.no_evidence"), outcome;
  outcome.before = whole.results.back();
  if (outcome.before->rubric_hash == present.hash) return outcome.cannot = because("records.same_rubric"), outcome;
  const bool by_present = whole.results.front().rubric_hash == present.hash;
  const auto* stored = rubric_of(whole);
  if (!by_present && stored == nullptr) return outcome.cannot = because("records.rubric_gone"), outcome;
  const auto before = by_present ? std::optional(present.rubric) : loading::parse_rubric(stored->body, stored->name).rubric;
  if (!before) return outcome.cannot = because("records.rubric_older"), outcome;
  const session::Rescored folded = session::rescore(whole, *before, present.rubric);
  if (folded.cannot) return outcome.cannot = folded.cannot, outcome;
  outcome.now = session::scored_of(*folded.result);
  outcome.now->evidence.reset();
  outcome.now->engine_version = desk.environment.version;
  outcome.now->scored_at = session::utc_now();
  outcome.now->rubric_hash = present.hash;
  return outcome;
}

std::string points_of(const Paper& paper, const records::Scored& scored, const std::string& key) {
  const auto found = scored.dimensions.find(key);
  return found == scored.dimensions.end() ? paper.say("review.no_moments_short") : text::whole_points(found->second.score);
}

/// Principles whose score is another now.
void print_changes(Paper& paper, const Outcome& outcome, const rubric::Rubric& rubric) {
  for (const auto& principle : rubric.principles) {
    const auto then = outcome.before->principles.find(principle.id), now = outcome.now->principles.find(principle.id);
    const bool was = then != outcome.before->principles.end(), is = now != outcome.now->principles.end();
    if (was == is && (!was || then->second == now->second)) continue;
    const std::string none = paper.say("review.no_moments_short");
    paper.paragraph("    ", paper.say("records.changed",
                                      {principle.name.in(paper.language()), was ? text::whole_points(then->second.score) : none,
                                       is ? text::whole_points(now->second.score) : none}));
  }
}

void print_outcome(const Desk& desk, Paper& paper, const Outcome& outcome, const rubric::Rubric& rubric) {
  paper.paragraph(outcome.attempt.id.text.substr(0, 8) + "  ",
                  paper.say("records.of", {text::whole_date(session::local_time(outcome.attempt.started_at), paper.language()),
                                           title_in(desk.library, outcome.attempt.scenario, paper.language())}));
  if (outcome.cannot) {
    const auto* act = rubric::find_act(rubric, outcome.cannot->argument);
    paper.paragraph("  ",
                    paper.say(outcome.cannot->key, {act == nullptr ? outcome.cannot->argument : act->name.in(paper.language())}));
    return;
  }
  for (int d = 0; d < rubric::dimension_count; ++d) {
    const std::string key(rubric::key(static_cast<rubric::Dimension>(d)));
    paper.paragraph("  ",
                    paper.say("records.changed", {paper.say("play.dimension_" + key), points_of(paper, *outcome.before, key),
                                                  points_of(paper, *outcome.now, key)}));
  }
  print_changes(paper, outcome, rubric);
}

ordered_json outcome_as_json(const Outcome& outcome) {
  ordered_json json = {
      {"id", outcome.attempt.id.text}, {"scenario", outcome.attempt.scenario}, {"rescored", outcome.now.has_value()}};
  json["why_not"] =
      outcome.cannot ? ordered_json(outcome.cannot->key.substr(outcome.cannot->key.find('.') + 1)) : ordered_json(nullptr);
  json["old"] = outcome.before ? result_as_json(*outcome.before) : ordered_json(nullptr);
  json["new"] = outcome.now ? result_as_json(*outcome.now) : ordered_json(nullptr);
  return json;
}

}  // namespace

ExitCode rescore(const Desk& desk, const std::optional<records::AttemptId>& id) {
  const auto loaded = rubric_or_complaint(desk.common, desk.environment, desk.streams.err);
  if (!loaded) return ExitCode::world_failed;
  const Present present{*loaded->rubric, records::text_hash(loaded->source)};
  const auto attempts = desk.store.attempts();
  if (!attempts) return stop(desk, attempts.failure());
  std::vector<Outcome> outcomes;
  for (const auto& attempt : *attempts) {
    if (id ? attempt.id != *id : !attempt.first.has_value()) continue;
    const auto whole = desk.store.load(attempt.id);
    if (!whole) return stop(desk, whole.failure());
    outcomes.push_back(rescored(desk, present, *whole));
    outcomes.back().attempt = attempt;
    if (!outcomes.back().now) continue;
    if (const auto written = desk.store.append(attempt.id, *outcomes.back().now); !written) return stop(desk, written.failure());
  }
  if (desk.json) {
    ordered_json json = {{"rubric_hash", present.hash}, {"attempts", ordered_json::array()}};
    for (const Outcome& outcome : outcomes) json["attempts"].push_back(outcome_as_json(outcome));
    print(desk, json);
    return ExitCode::fine;
  }
  Paper paper = paper_of(desk);
  if (outcomes.empty()) paper.line(paper.say("progress.none"));
  for (const Outcome& outcome : outcomes) print_outcome(desk, paper, outcome, present.rubric);
  return ExitCode::fine;
}

}  // namespace command_line
