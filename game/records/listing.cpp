#include <map>

#include "records/columns.hpp"
#include "records/connection.hpp"
#include "records/records.hpp"

/// What is in the log, without what each attempt holds.
namespace records {
namespace {

using soci::into;
using soci::use;

struct Listed {
  std::vector<Summary> all;
  std::map<long long, std::size_t> place;  ///< by the attempt's number
};

void list_attempts(soci::session& sql, Listed& listed) {
  long long number = 0;
  int moves = 0, answers = 0, rank = 0, scored = 0, parent_move = 0;
  std::string id, scenario, mode, participant, started_at, outcome, engine, scored_at, rubric, how, parent;
  const std::string answer = written(MoveKind::answer), back = written(MoveKind::step_back);
  for_each_row((sql.prepare << R"(SELECT number, id, scenario, mode, COALESCE(participant, ''), started_at,
            (SELECT COUNT(*) FROM moves WHERE moves.attempt = number),
            (SELECT COUNT(*) FROM moves WHERE moves.attempt = number AND kind = :answer) -
              (SELECT COUNT(*) FROM moves WHERE moves.attempt = number AND kind = :back), results.attempt IS NOT NULL, COALESCE(outcome, ''),
            COALESCE(outcome_rank, 0), COALESCE(results.engine_version, ''), COALESCE(scored_at, ''),
            COALESCE(rubric_hash, ''), COALESCE(how, ''), COALESCE(parent, ''), COALESCE(parent_move, 0)
            FROM attempts LEFT JOIN results ON results.attempt = number AND results.idx = 0
            LEFT JOIN endings ON endings.attempt = number ORDER BY started_at DESC, number DESC)",
                into(number), into(id), into(scenario), into(mode), into(participant), into(started_at), into(moves),
                into(answers), into(scored), into(outcome), into(rank), into(engine), into(scored_at), into(rubric), into(how),
                into(parent), into(parent_move), use(answer, "answer"), use(back, "back")),
               [&] {
                 listed.place[number] = listed.all.size();
                 Summary& one = listed.all.emplace_back();
                 one.id = {id};
                 one.scenario = scenario;
                 one.mode = mode_from(mode);
                 one.participant = participant_from(participant);
                 one.started_at = started_at;
                 one.moves = moves;
                 one.answers = answers;
                 if (scored != 0) one.first = Scored{outcome, rank, {}, engine, "", scored_at, {}, rubric, {}};
                 if (!how.empty()) one.ending = ending_from(how);
                 if (!parent.empty()) one.fork = Fork{{parent}, parent_move};
               });
}

void add_first_scores(soci::session& sql, Listed& listed) {
  long long number = 0;
  std::string name;
  DimensionScore dimension;
  const auto first = [&]() -> Scored& { return listed.all.at(listed.place.at(number)).first.value(); };
  for_each_row((sql.prepare << "SELECT attempt, dimension, score, shown, moments FROM scores WHERE idx = 0", into(number),
                into(name), into(dimension.score), into(dimension.shown), into(dimension.moments)),
               [&] { first().dimensions[name] = dimension; });
  PrincipleScore principle;
  for_each_row((sql.prepare << "SELECT attempt, principle, score, moments FROM principle_scores WHERE idx = 0", into(number),
                into(name), into(principle.score), into(principle.moments)),
               [&] { first().principles[name] = principle; });
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
    std::string id;
    connection_->sql << R"(SELECT id
            FROM attempts WHERE scenario = :scenario AND (:whose = '' OR participant = :whose)
            AND number NOT IN (SELECT attempt FROM endings) ORDER BY number DESC LIMIT 1)",
        into(id), use(scenario, "scenario"), use(whose, "whose");
    return connection_->sql.got_data() ? std::optional(AttemptId{id}) : std::nullopt;
  });
}

Result<std::vector<Summary>> RecordStore::attempts() const {
  return guarded(connection_->file, [&]() -> Result<std::vector<Summary>> {
    const Transaction one_state(connection_->sql, Transaction::For::reading);
    Listed listed;
    list_attempts(connection_->sql, listed);
    add_first_scores(connection_->sql, listed);
    return std::move(listed.all);
  });
}

Result<std::vector<Written>> RecordStore::reflections(const std::string& topic) const {
  return guarded(connection_->file, [&]() -> Result<std::vector<Written>> {
    std::vector<Written> all;
    Written one;
    one.reflection.topic = topic;
    for_each_row((connection_->sql.prepare << R"(SELECT id, scenario, words, written_at FROM reflections JOIN attempts
            ON number = attempt WHERE topic = :topic AND words <> '' ORDER BY written_at DESC, attempt DESC, idx DESC)",
                  into(one.attempt.text), into(one.scenario), into(one.reflection.words), into(one.reflection.written_at),
                  use(topic, "topic")),
                 [&] { all.push_back(one); });
    return all;
  });
}

}  // namespace records
