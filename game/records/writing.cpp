#include <functional>

#include "records/columns.hpp"
#include "records/connection.hpp"
#include "records/identity.hpp"
#include "records/records.hpp"

namespace records {
namespace {

using diagnostic::Failure;
using soci::use;

/// Absent values are written as '' or -1 and turned into NULL by the statement itself.
std::string or_empty(const std::optional<ParticipantId>& id) { return id ? id->text : ""; }

bool has_ended(soci::session& sql, long long number) {
  int endings = 0;
  sql << "SELECT COUNT(*) FROM endings WHERE attempt = :number", soci::into(endings), use(number, "number");
  return endings > 0;
}

/// Appends to one attempt in one transaction: `insert(sql, number)` returns a reason for leaving the log as it is, or nothing.
using Insert = std::function<std::optional<Failure>(soci::session&, long long number)>;

Result<Done> append_in(Connection& log, const AttemptId& attempt, const Insert& insert) {
  return guarded(log.file, [&]() -> Result<Done> {
    Transaction transaction(log.sql, Transaction::For::writing);
    const auto number = number_of(log.sql, attempt);
    if (!number) return Failure{"failure.attempt_unknown", {attempt.text}};
    if (const auto reason = insert(log.sql, *number)) return *reason;
    transaction.commit();
    return Done{};
  });
}

/// The same for what only the attempt's writer may append, and only before its end.
Result<Done> append_as_writer(Connection& log, const AttemptId& attempt, const Insert& insert) {
  if (!log.writers.holds(attempt.text)) return Failure{"failure.attempt_elsewhere", {attempt.text}};
  return append_in(log, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
    if (has_ended(sql, number)) return Failure{"failure.attempt_ended", {attempt.text}};
    return insert(sql, number);
  });
}

Result<Done> claim_number(Connection& log, const AttemptId& attempt, long long number) {
  switch (log.writers.claim(attempt.text, number)) {
    case Writers::Claim::ours: return Done{};
    case Writers::Claim::elsewhere: return Failure{"failure.attempt_elsewhere", {attempt.text}};
    case Writers::Claim::impossible: break;
  }
  return Failure{"failure.database_unwritable", {log.file.string()}};
}

void insert_attempt(soci::session& sql, const Attempt& attempt) {
  const std::string seed = std::to_string(attempt.seed), mode = written(attempt.mode),
                    participant = or_empty(attempt.participant);
  const std::string parent = attempt.fork ? attempt.fork->parent.text : "";
  const int parent_move = attempt.fork ? attempt.fork->move : -1;
  sql << R"(INSERT INTO attempts (id, scenario, seed, mode, participant, parent, parent_move, engine_version,
            structural_hash, started_at)
            VALUES (:id, :scenario, :seed, :mode, NULLIF(:participant, ''), NULLIF(:parent, ''), NULLIF(:parent_move, -1),
            :engine, :structure, :at))",
      use(attempt.id.text, "id"), use(attempt.scenario, "scenario"), use(seed, "seed"), use(mode, "mode"),
      use(participant, "participant"), use(parent, "parent"), use(parent_move, "parent_move"),
      use(attempt.engine_version, "engine"), use(attempt.structural_hash, "structure"), use(attempt.started_at, "at");
}

void insert_texts(soci::session& sql, long long number, const std::vector<StoredText>& texts) {
  int idx = 0;
  for (const StoredText& text : texts) {
    const std::string hash = text_hash(text.body);
    sql << "INSERT INTO texts (hash, body) VALUES (:hash, :body) ON CONFLICT DO NOTHING", use(hash, "hash"),
        use(text.body, "body");
    sql << "INSERT INTO attempt_texts (attempt, idx, role, name, hash) VALUES (:number, :idx, :role, :name, :hash)",
        use(number, "number"), use(idx, "idx"), use(text.role, "role"), use(text.name, "name"), use(hash, "hash");
    ++idx;
  }
}

void insert_offers(soci::session& sql, long long number, const RecordedMove& move) {
  int position = 0;
  for (const Offer& offer : move.offers) {
    const std::string acts = written(offer.acts), appraisals = written(offer.appraisals);
    const int exemplary = offer.exemplary ? 1 : 0, promises = offer.promises ? 1 : 0;
    sql << R"(INSERT INTO offers (attempt, idx, position, option, acts_json, exemplary, appraisals_json, promises)
            VALUES (:number, :idx, :position, :option, :acts, :exemplary, :appraisals, :promises))",
        use(number, "number"), use(move.index, "idx"), use(position, "position"), use(offer.option, "option"), use(acts, "acts"),
        use(exemplary, "exemplary"), use(appraisals, "appraisals"), use(promises, "promises");
    ++position;
  }
}

void insert_move(soci::session& sql, long long number, const RecordedMove& move) {
  const std::string kind = written(move.kind), votes = written(move.votes), participant = or_empty(move.participant);
  const int confidence = move.confidence.value_or(-1);
  sql << R"(INSERT INTO moves (attempt, idx, kind, decision, move, participant, role, votes_json, confidence, made_at, stretch)
          VALUES (:number, :idx, :kind, :decision, :move, NULLIF(:participant, ''), :role, :votes, NULLIF(:confidence,
          -1), :at, :stretch))",
      use(number, "number"), use(move.index, "idx"), use(kind, "kind"), use(move.decision, "decision"), use(move.move, "move"),
      use(participant, "participant"), use(move.role, "role"), use(votes, "votes"), use(confidence, "confidence"),
      use(move.made_at, "at"), use(move.stretch, "stretch");
  insert_offers(sql, number, move);
}

void insert_scores(soci::session& sql, long long number, int idx, const Scored& scored) {
  for (const auto& [dimension, score] : scored.dimensions)
    sql << R"(INSERT INTO scores (attempt, idx, dimension, score, shown, moments)
            VALUES (:number, :idx, :dimension, :score, :shown, :moments))",
        use(number, "number"), use(idx, "idx"), use(dimension, "dimension"), use(score.score, "score"), use(score.shown, "shown"),
        use(score.moments, "moments");
  for (const auto& [principle, score] : scored.principles)
    sql << R"(INSERT INTO principle_scores (attempt, idx, principle, score, moments)
            VALUES (:number, :idx, :principle, :score, :moments))",
        use(number, "number"), use(idx, "idx"), use(principle, "principle"), use(score.score, "score"),
        use(score.moments, "moments");
}

int next_index(soci::session& sql, const std::string& table, long long number) {
  int next = 0;
  sql << "SELECT COUNT(*) FROM " + table + " WHERE attempt = :number", soci::into(next), use(number, "number");
  return next;
}

}  // namespace

Result<Done> RecordStore::add_participant(const Participant& participant) {
  return guarded(connection_->file, [&]() -> Result<Done> {
    connection_->sql << "INSERT INTO participants (id, pseudonym, since) VALUES (:id, :pseudonym, :since) ON CONFLICT DO NOTHING",
        use(participant.id.text, "id"), use(participant.pseudonym, "pseudonym"), use(participant.since, "since");
    return Done{};
  });
}

Result<Done> RecordStore::begin_attempt(const Attempt& attempt, const std::vector<RecordedMove>& repeated) {
  return guarded(connection_->file, [&]() -> Result<Done> {
    soci::session& sql = connection_->sql;
    Transaction transaction(sql, Transaction::For::writing);
    if (number_of(sql, attempt.id)) return Failure{"failure.attempt_known", {attempt.id.text}};
    insert_attempt(sql, attempt);
    const long long number = number_of(sql, attempt.id).value();
    insert_texts(sql, number, attempt.texts);
    for (const RecordedMove& move : repeated) insert_move(sql, number, move);
    // Claimed before anybody else can see it, so there is no moment in which two could think it theirs.
    const auto claimed = claim_number(*connection_, attempt.id, number);
    if (!claimed) return claimed;
    try {
      transaction.commit();
    } catch (const std::exception&) {
      connection_->writers.release(attempt.id.text);
      throw;
    }
    return Done{};
  });
}

Result<Done> RecordStore::claim(const AttemptId& attempt) {
  return guarded(connection_->file, [&]() -> Result<Done> {
    const auto number = number_of(connection_->sql, attempt);
    if (!number) return Failure{"failure.attempt_unknown", {attempt.text}};
    const auto claimed = claim_number(*connection_, attempt, *number);
    // Looked at only now: the one who held it may have ended it in between.
    if (claimed && has_ended(connection_->sql, *number)) {
      connection_->writers.release(attempt.text);
      return Failure{"failure.attempt_ended", {attempt.text}};
    }
    return claimed;
  });
}

Result<Done> RecordStore::append(const AttemptId& attempt, const RecordedMove& move) {
  return append_as_writer(*connection_, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
    if (move.index != next_index(sql, "moves", number))
      return Failure{"failure.attempt_out_of_step", {attempt.text, std::to_string(move.index)}};
    insert_move(sql, number, move);
    return std::nullopt;
  });
}

Result<Done> RecordStore::append(const AttemptId& attempt, const Reflection& reflection) {
  return append_as_writer(*connection_, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
    const int idx = next_index(sql, "reflections", number);
    sql << "INSERT INTO reflections (attempt, idx, topic, words, written_at) VALUES (:number, :idx, :topic, :words, :at)",
        use(number, "number"), use(idx, "idx"), use(reflection.topic, "topic"), use(reflection.words, "words"),
        use(reflection.written_at, "at");
    return std::nullopt;
  });
}

Result<Done> RecordStore::append(const AttemptId& attempt, const Scored& scored) {
  return append_in(*connection_, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
    const int idx = next_index(sql, "results", number);
    const std::string evidence = written(scored.evidence);
    sql << R"(INSERT INTO results (attempt, idx, outcome, outcome_rank, engine_version, whole_json, scored_at, rubric_hash,
            evidence_json) VALUES (:number, :idx, :outcome, :rank, :engine, :json, :at, :rubric, :evidence))",
        use(number, "number"), use(idx, "idx"), use(scored.outcome, "outcome"), use(scored.rank, "rank"),
        use(scored.engine_version, "engine"), use(scored.json, "json"), use(scored.scored_at, "at"),
        use(scored.rubric_hash, "rubric"), use(evidence, "evidence");
    insert_scores(sql, number, idx, scored);
    return std::nullopt;
  });
}

Result<Done> RecordStore::append(const AttemptId& attempt, const Dispute& dispute) {
  return append_in(*connection_, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
    const int idx = next_index(sql, "disputes", number);
    sql << "INSERT INTO disputes (attempt, idx, receipt, words, written_at) VALUES (:number, :idx, :receipt, :words, :at)",
        use(number, "number"), use(idx, "idx"), use(dispute.receipt, "receipt"), use(dispute.words, "words"),
        use(dispute.written_at, "at");
    return std::nullopt;
  });
}

Result<Done> RecordStore::finish(const AttemptId& attempt, Ending ending, const std::string& at) {
  const auto finished =
      append_as_writer(*connection_, attempt, [&](soci::session& sql, long long number) -> std::optional<Failure> {
        const std::string how = written(ending);
        sql << "INSERT INTO endings (attempt, how, ended_at) VALUES (:number, :how, :at)", use(number, "number"), use(how, "how"),
            use(at, "at");
        return std::nullopt;
      });
  if (finished) connection_->writers.release(attempt.text);
  return finished;
}

Result<Done> RecordStore::forget(const ParticipantId& participant) {
  return guarded(connection_->file, [&]() -> Result<Done> {
    soci::session& sql = connection_->sql;
    Transaction transaction(sql, Transaction::For::writing);
    sql << "DELETE FROM participants WHERE id = :id", use(participant.text, "id");
    sql << "DELETE FROM texts WHERE hash NOT IN (SELECT hash FROM attempt_texts)";
    transaction.commit();
    // Until then the write-ahead log still holds the pages as they were.
    int busy = 0, pages = 0, moved = 0;
    sql << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(busy), soci::into(pages), soci::into(moved);
    return Done{};
  });
}

}  // namespace records
