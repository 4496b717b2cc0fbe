#include "records/schema.hpp"

#include <array>
#include <cassert>

namespace records {
namespace {

// Numbers of attempts are local to the file; ids are the same everywhere. The tables of a log are never updated: triggers see to
// it, whoever opens the file. Columns named *_json hold lists that are only ever read whole.
constexpr auto first_version = std::to_array<std::string_view>({
    R"(CREATE TABLE participants (id TEXT PRIMARY KEY, pseudonym TEXT NOT NULL, since TEXT NOT NULL))",

    R"(CREATE TABLE texts (hash TEXT PRIMARY KEY, body TEXT NOT NULL))",

    R"(CREATE TABLE attempts (
         number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL, seed TEXT NOT NULL,
         mode TEXT NOT NULL, participant TEXT REFERENCES participants (id) ON DELETE CASCADE, parent TEXT, parent_move INTEGER,
         engine_version TEXT NOT NULL, structural_hash TEXT NOT NULL, started_at TEXT NOT NULL))",
    R"(CREATE INDEX attempts_by_scenario ON attempts (scenario))",

    R"(CREATE TABLE attempt_texts (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         role TEXT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL REFERENCES texts (hash),
         PRIMARY KEY (attempt, idx), UNIQUE (attempt, role)))",

    R"(CREATE TABLE moves (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         kind TEXT NOT NULL, decision TEXT NOT NULL, move TEXT NOT NULL, participant TEXT, role TEXT NOT NULL,
         votes_json TEXT NOT NULL, confidence INTEGER, made_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx)))",

    R"(CREATE TABLE offers (
         attempt INTEGER NOT NULL, idx INTEGER NOT NULL, position INTEGER NOT NULL,
         option TEXT NOT NULL, acts_json TEXT NOT NULL, exemplary INTEGER NOT NULL,
         PRIMARY KEY (attempt, idx, position),
         FOREIGN KEY (attempt, idx) REFERENCES moves (attempt, idx) ON DELETE CASCADE))",

    R"(CREATE TABLE reflections (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         topic TEXT NOT NULL, words TEXT NOT NULL, written_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx)))",

    R"(CREATE TABLE results (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         outcome TEXT NOT NULL, outcome_rank INTEGER NOT NULL, engine_version TEXT NOT NULL,
         whole_json TEXT NOT NULL, scored_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx)))",

    R"(CREATE TABLE scores (
         attempt INTEGER NOT NULL, idx INTEGER NOT NULL, dimension TEXT NOT NULL,
         score INTEGER NOT NULL, shown INTEGER NOT NULL, moments INTEGER NOT NULL,
         PRIMARY KEY (attempt, idx, dimension),
         FOREIGN KEY (attempt, idx) REFERENCES results (attempt, idx) ON DELETE CASCADE))",

    R"(CREATE TABLE disputes (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         receipt TEXT NOT NULL, words TEXT NOT NULL, written_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx)))",

    R"(CREATE TABLE endings (
         attempt INTEGER PRIMARY KEY REFERENCES attempts (number) ON DELETE CASCADE,
         how TEXT NOT NULL, ended_at TEXT NOT NULL))",

    R"(CREATE TRIGGER texts_stay BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER attempt_texts_stay BEFORE UPDATE ON attempt_texts BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER moves_stay BEFORE UPDATE ON moves BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER offers_stay BEFORE UPDATE ON offers BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER reflections_stay BEFORE UPDATE ON reflections BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER results_stay BEFORE UPDATE ON results BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER scores_stay BEFORE UPDATE ON scores BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER disputes_stay BEFORE UPDATE ON disputes BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER endings_stay BEFORE UPDATE ON endings BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
});

// What was written before stays as it was: it has no evidence, and so cannot be scored again.
constexpr auto second_version = std::to_array<std::string_view>({
    R"(ALTER TABLE moves ADD COLUMN stretch TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE offers ADD COLUMN appraisals_json TEXT NOT NULL DEFAULT '[]')",
    R"(ALTER TABLE offers ADD COLUMN promises INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE results ADD COLUMN rubric_hash TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE results ADD COLUMN evidence_json TEXT NOT NULL DEFAULT '')",

    R"(CREATE TABLE principle_scores (
         attempt INTEGER NOT NULL, idx INTEGER NOT NULL, principle TEXT NOT NULL,
         score INTEGER NOT NULL, moments INTEGER NOT NULL,
         PRIMARY KEY (attempt, idx, principle),
         FOREIGN KEY (attempt, idx) REFERENCES results (attempt, idx) ON DELETE CASCADE))",
    R"(CREATE TRIGGER principle_scores_stay BEFORE UPDATE ON principle_scores BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
});

}  // namespace

std::span<const std::string_view> steps_to(int version) {
  assert(version >= 1 && version <= schema_version);
  if (version == 1) return first_version;
  return second_version;
}

}  // namespace records
