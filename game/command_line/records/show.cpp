#include <algorithm>

#include "command_line/library.hpp"
#include "command_line/records/parts.hpp"
#include "session/performer.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using records::WholeAttempt;

ordered_json offer_as_json(const records::Offer& offer) {
  return {{"option", offer.option}, {"acts", offer.acts}, {"appraisals", offer.appraisals}, {"exemplary", offer.exemplary}};
}

ordered_json move_as_json(const records::RecordedMove& move) {
  ordered_json json = {{"index", move.index}, {"move", move.move}, {"decision", move.decision}, {"made_at", move.made_at}};
  json["offers"] = ordered_json::array();
  for (const auto& offer : move.offers) json["offers"].push_back(offer_as_json(offer));
  return json;
}

ordered_json whole_attempt_as_json(const WholeAttempt& whole) {
  const auto& attempt = whole.attempt;
  ordered_json json = {{"id", attempt.id.text},
                       {"scenario", attempt.scenario},
                       {"seed", attempt.seed},
                       {"mode", mode_word(attempt.mode)},
                       {"parent", nullptr},
                       {"fork", nullptr},
                       {"engine_version", attempt.engine_version},
                       {"structure", attempt.structural_hash},
                       {"started_at", attempt.started_at},
                       {"can_be_resumed", !whole.ending.has_value()}};
  if (attempt.fork) json["parent"] = attempt.fork->parent.text, json["fork"] = attempt.fork->move;
  json["moves"] = ordered_json::array();
  for (const auto& move : whole.moves) json["moves"].push_back(move_as_json(move));
  json["reflections"] = ordered_json::array();
  for (const auto& reflection : whole.reflections)
    json["reflections"].push_back(
        {{"topic", reflection.topic}, {"words", or_null(reflection.words)}, {"written_at", reflection.written_at}});
  json["results"] = ordered_json::array();
  for (const auto& result : whole.results) json["results"].push_back(result_as_json(result));
  json["disputes"] = ordered_json::array();
  for (const auto& dispute : whole.disputes)
    json["disputes"].push_back({{"receipt", dispute.receipt}, {"words", dispute.words}, {"written_at", dispute.written_at}});
  return json;
}

/// "傾聴の見立て：だいたいできた"; plans as they were written. Empty where it was skipped.
std::string in_words(const Paper& paper, const records::Reflection& reflection) {
  if (reflection.words.empty()) return {};
  if (reflection.topic == "plan") return paper.say("records.plan", {reflection.words});
  const auto rating = session::rating_from(reflection.words);
  if (!rating) return {};
  for (int which = 0; which < session::rated_count; ++which) {
    if (reflection.topic != session::rating_topic(which)) continue;
    const bool trust = which == session::rated_trust;
    const std::string step = (trust ? "rating.trust_" : "rating.score_") + std::to_string(static_cast<int>(*rating));
    const std::string about =
        trust ? paper.say("records.trust")
              : paper.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(which))));
    return paper.say("records.rating", {about, paper.say(step)});
  }
  return {};
}

void print_results(const Desk& desk, Paper& paper, const WholeAttempt& whole) {
  bool first = true;
  for (const auto& result : whole.results) {
    const std::string title = outcome_title(desk, whole.attempt.scenario, result.outcome);
    paper.paragraph("- ",
                    paper.say(first ? "records.first_result" : "records.later_result",
                              {text::whole_date(result.scored_at, paper.language()), scores_in_words(paper, result), title}));
    first = false;
  }
}

void print_whole(const Desk& desk, const WholeAttempt& whole) {
  Paper paper = paper_of(desk);
  const auto& attempt = whole.attempt;
  paper.title(title_in(desk.library, attempt.scenario, paper.language()));
  paper.line(paper.say("records.about", {text::whole_date(session::local_time(attempt.started_at), paper.language()),
                                         paper.say("ui." + mode_word(attempt.mode)), std::to_string(whole.moves.size()),
                                         std::to_string(attempt.seed)}));
  if (attempt.fork)
    paper.line(paper.say("records.replay_of", {attempt.fork->parent.text.substr(0, 8), std::to_string(attempt.fork->move + 1)}));
  if (!whole.results.empty()) paper.heading(paper.say("records.results"));
  print_results(desk, paper, whole);
  paper.heading(paper.say("records.moves"));
  for (const auto& move : whole.moves) paper.paragraph(std::to_string(move.index + 1) + ". ", move.move);
  bool any = false;
  for (const auto& reflection : whole.reflections)
    if (const std::string words = in_words(paper, reflection); !words.empty()) {
      if (!any) paper.heading(paper.say("records.own_words"));
      any = true;
      paper.paragraph("- ", words);
    }
  if (!whole.disputes.empty()) paper.heading(paper.say("records.disputes"));
  for (const auto& dispute : whole.disputes) paper.paragraph("- ", dispute.receipt + ": " + dispute.words);
}

}  // namespace

ExitCode show_attempt(const Desk& desk, const records::AttemptId& id) {
  const auto whole = desk.store.load(id);
  if (!whole) return stop(desk, whole.failure());
  if (desk.json)
    print(desk, whole_attempt_as_json(*whole));
  else
    print_whole(desk, *whole);
  return ExitCode::fine;
}

}  // namespace command_line
