#include <stdexcept>

#include "records/columns.hpp"
#include "records/connection.hpp"
#include "records/identity.hpp"
#include "records/records.hpp"

namespace records {
namespace {

using diagnostic::Failure;
using soci::into;
using soci::use;

Attempt attempt_of(soci::session& sql, long long number) {
  Attempt attempt;
  std::string seed, mode, participant, parent;
  int parent_move = 0;
  sql << R"(SELECT id, scenario, seed, mode, COALESCE(participant, ''), COALESCE(parent, ''), COALESCE(parent_move, 0),
            engine_version, structural_hash, started_at
            FROM attempts WHERE number = :number)",
      into(attempt.id.text), into(attempt.scenario), into(seed), into(mode), into(participant), into(parent), into(parent_move),
      into(attempt.engine_version), into(attempt.structural_hash), into(attempt.started_at), use(number, "number");
  attempt.seed = seed_from(seed);
  attempt.mode = mode_from(mode);
  attempt.participant = participant_from(participant);
  if (!parent.empty()) attempt.fork = Fork{{parent}, parent_move};

  StoredText text;
  std::string hash;
  for_each_row(
      (sql.prepare
           << "SELECT role, name, body, hash FROM attempt_texts JOIN texts USING (hash) WHERE attempt = :number ORDER BY idx",
       into(text.role), into(text.name), into(text.body), into(hash), use(number, "number")),
      [&] {
        // A play rebuilt from another text would be another play.
        if (text_hash(text.body) != hash) throw std::runtime_error("text " + hash + " is not what was stored");
        attempt.texts.push_back(text);
      });
  return attempt;
}

std::vector<RecordedMove> moves_of(soci::session& sql, long long number) {
  std::vector<RecordedMove> moves;
  std::string kind, decision, text, participant, role, votes, made_at, stretch;
  int index = 0, confidence = 0;
  for_each_row(
      (sql.prepare
           << R"(SELECT idx, kind, decision, move, COALESCE(participant, ''), role, votes_json, COALESCE(confidence, -1), made_at,
            stretch FROM moves WHERE attempt = :number ORDER BY idx)",
       into(index), into(kind), into(decision), into(text), into(participant), into(role), into(votes), into(confidence),
       into(made_at), into(stretch), use(number, "number")),
      [&] {
        moves.push_back({index,
                         kind_from(kind),
                         decision,
                         text,
                         participant_from(participant),
                         role,
                         votes_from(votes),
                         confidence < 0 ? std::nullopt : std::optional(confidence),
                         made_at,
                         {},
                         stretch});
      });
  Offer offer;
  std::string acts, appraisals;
  int exemplary = 0, promises = 0;
  for_each_row(
      (sql.prepare << R"(SELECT idx, option, acts_json, exemplary, appraisals_json, promises FROM offers WHERE attempt = :number
            ORDER BY idx, position)",
       into(index), into(offer.option), into(acts), into(exemplary), into(appraisals), into(promises), use(number, "number")),
      [&] {
        offer.acts = list_from(acts);
        offer.exemplary = exemplary != 0;
        offer.appraisals = numbers_from(appraisals);
        offer.promises = promises != 0;
        moves.at(static_cast<std::size_t>(index)).offers.push_back(offer);
      });
  return moves;
}

std::vector<Reflection> reflections_of(soci::session& sql, long long number) {
  std::vector<Reflection> all;
  Reflection one;
  for_each_row((sql.prepare << "SELECT topic, words, written_at FROM reflections WHERE attempt = :number ORDER BY idx",
                into(one.topic), into(one.words), into(one.written_at), use(number, "number")),
               [&] { all.push_back(one); });
  return all;
}

std::vector<Dispute> disputes_of(soci::session& sql, long long number) {
  std::vector<Dispute> all;
  Dispute one;
  for_each_row((sql.prepare << "SELECT receipt, words, written_at FROM disputes WHERE attempt = :number ORDER BY idx",
                into(one.receipt), into(one.words), into(one.written_at), use(number, "number")),
               [&] { all.push_back(one); });
  return all;
}

std::vector<Scored> results_of(soci::session& sql, long long number) {
  std::vector<Scored> all;
  Scored one;
  std::string evidence;
  for_each_row((sql.prepare << R"(SELECT outcome, outcome_rank, engine_version, whole_json, scored_at, rubric_hash, evidence_json
            FROM results WHERE attempt = :number ORDER BY idx)",
                into(one.outcome), into(one.rank), into(one.engine_version), into(one.json), into(one.scored_at),
                into(one.rubric_hash), into(evidence), use(number, "number")),
               [&] {
                 one.evidence = evidence_from(evidence);
                 all.push_back(one);
               });
  std::string dimension;
  DimensionScore score;
  int index = 0;
  for_each_row((sql.prepare << "SELECT idx, dimension, score, shown, moments FROM scores WHERE attempt = :number", into(index),
                into(dimension), into(score.score), into(score.shown), into(score.moments), use(number, "number")),
               [&] { all.at(static_cast<std::size_t>(index)).dimensions[dimension] = score; });
  std::string principle;
  PrincipleScore shown;
  for_each_row((sql.prepare << "SELECT idx, principle, score, moments FROM principle_scores WHERE attempt = :number", into(index),
                into(principle), into(shown.score), into(shown.moments), use(number, "number")),
               [&] { all.at(static_cast<std::size_t>(index)).principles[principle] = shown; });
  return all;
}

std::optional<Ending> ending_of(soci::session& sql, long long number) {
  std::string how;
  sql << "SELECT how FROM endings WHERE attempt = :number", into(how), use(number, "number");
  return sql.got_data() ? std::optional(ending_from(how)) : std::nullopt;
}

}  // namespace

Result<WholeAttempt> RecordStore::load(const AttemptId& attempt) const {
  return guarded(connection_->file, [&]() -> Result<WholeAttempt> {
    soci::session& sql = connection_->sql;
    const Transaction one_state(sql, Transaction::For::reading);
    const auto number = number_of(sql, attempt);
    if (!number) return Failure{"failure.attempt_unknown", {attempt.text}};
    return WholeAttempt{attempt_of(sql, *number), moves_of(sql, *number),    reflections_of(sql, *number),
                        results_of(sql, *number), disputes_of(sql, *number), ending_of(sql, *number)};
  });
}

}  // namespace records
