#include <map>
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

std::optional<ParticipantId> participant_from(const std::string& column) {
  return column.empty() ? std::nullopt : std::optional(ParticipantId{column});
}

/// Calls `row()` for every row, the columns standing in the variables given to the statement's into().
template <typename Row>
void for_each_row(soci::statement statement, const Row& row) {
  statement.execute();
  while (statement.fetch()) row();
}

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
  std::string kind, decision, text, participant, role, votes, made_at;
  int index = 0, confidence = 0;
  for_each_row(
      (sql.prepare
           << R"(SELECT idx, kind, decision, move, COALESCE(participant, ''), role, votes_json, COALESCE(confidence, -1), made_at
            FROM moves WHERE attempt = :number ORDER BY idx)",
       into(index), into(kind), into(decision), into(text), into(participant), into(role), into(votes), into(confidence),
       into(made_at), use(number, "number")),
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
                         {}});
      });
  Offer offer;
  std::string acts;
  int exemplary = 0;
  for_each_row(
      (sql.prepare << "SELECT idx, option, acts_json, exemplary FROM offers WHERE attempt = :number ORDER BY idx, position",
       into(index), into(offer.option), into(acts), into(exemplary), use(number, "number")),
      [&] {
        offer.acts = list_from(acts);
        offer.exemplary = exemplary != 0;
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
  for_each_row(
      (sql.prepare << R"(SELECT outcome, outcome_rank, engine_version, whole_json, scored_at
            FROM results WHERE attempt = :number ORDER BY idx)",
       into(one.outcome), into(one.rank), into(one.engine_version), into(one.json), into(one.scored_at), use(number, "number")),
      [&] { all.push_back(one); });
  std::string dimension;
  DimensionScore score;
  int index = 0;
  for_each_row((sql.prepare << "SELECT idx, dimension, score, shown, moments FROM scores WHERE attempt = :number", into(index),
                into(dimension), into(score.score), into(score.shown), into(score.moments), use(number, "number")),
               [&] { all.at(static_cast<std::size_t>(index)).dimensions[dimension] = score; });
  return all;
}

std::optional<Ending> ending_of(soci::session& sql, long long number) {
  std::string how;
  sql << "SELECT how FROM endings WHERE attempt = :number", into(how), use(number, "number");
  return sql.got_data() ? std::optional(ending_from(how)) : std::nullopt;
}

}  // namespace

Result<std::vector<Participant>> RecordStore::participants() const {
  return guarded(connection_->file, [&]() -> Result<std::vector<Participant>> {
    std::vector<Participant> all;
    Participant one;
    for_each_row((connection_->sql.prepare << "SELECT id, pseudonym, since FROM participants ORDER BY since, id",
                  into(one.id.text), into(one.pseudonym), into(one.since)),
                 [&] { all.push_back(one); });
    return all;
  });
}

Result<std::optional<AttemptId>> RecordStore::unfinished(const std::string& scenario,
                                                         const std::optional<ParticipantId>& participant) const {
  return guarded(connection_->file, [&]() -> Result<std::optional<AttemptId>> {
    const std::string whose = participant ? participant->text : "";
    const std::string replay = written(Mode::replay);
    std::string id;
    connection_->sql << R"(SELECT id
            FROM attempts WHERE scenario = :scenario AND mode <> :replay AND (:whose = '' OR participant = :whose)
            AND number NOT IN (SELECT attempt FROM endings) ORDER BY number DESC LIMIT 1)",
        into(id), use(scenario, "scenario"), use(replay, "replay"), use(whose, "whose");
    return connection_->sql.got_data() ? std::optional(AttemptId{id}) : std::nullopt;
  });
}

Result<std::vector<Summary>> RecordStore::attempts() const {
  return guarded(connection_->file, [&]() -> Result<std::vector<Summary>> {
    soci::session& sql = connection_->sql;
    const Transaction one_state(sql, Transaction::For::reading);
    std::vector<Summary> all;
    std::map<long long, std::size_t> place;
    long long number = 0;
    int moves = 0, rank = 0, scored = 0;
    std::string id, scenario, mode, participant, started_at, outcome, engine, scored_at, how;
    for_each_row(
        (sql.prepare << R"(SELECT number, id, scenario, mode, COALESCE(participant, ''), started_at,
            (SELECT COUNT(*) FROM moves WHERE moves.attempt = number), results.attempt IS NOT NULL, COALESCE(outcome, ''),
            COALESCE(outcome_rank, 0), COALESCE(results.engine_version, ''), COALESCE(scored_at, ''), COALESCE(how, '')
            FROM attempts LEFT JOIN results ON results.attempt = number AND results.idx = 0
            LEFT JOIN endings ON endings.attempt = number ORDER BY started_at DESC, number DESC)",
         into(number), into(id), into(scenario), into(mode), into(participant), into(started_at), into(moves), into(scored),
         into(outcome), into(rank), into(engine), into(scored_at), into(how)),
        [&] {
          place[number] = all.size();
          all.push_back(
              {{id}, scenario, mode_from(mode), participant_from(participant), started_at, moves, std::nullopt, std::nullopt});
          if (scored != 0) all.back().first = Scored{outcome, rank, {}, engine, "", scored_at};
          if (!how.empty()) all.back().ending = ending_from(how);
        });
    std::string dimension;
    DimensionScore score;
    for_each_row((sql.prepare << "SELECT attempt, dimension, score, shown, moments FROM scores WHERE idx = 0", into(number),
                  into(dimension), into(score.score), into(score.shown), into(score.moments)),
                 [&] { all.at(place.at(number)).first.value().dimensions[dimension] = score; });
    return all;
  });
}

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
