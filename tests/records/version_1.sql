PRAGMA application_id=1397641801;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE attempt_texts (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         role TEXT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL REFERENCES texts (hash),
         PRIMARY KEY (attempt, idx), UNIQUE (attempt, role));
INSERT INTO "attempt_texts" VALUES(1,0,'scenario','scenario.yaml','95f4ce5e6fb5a0a36bb2889a0844ad71464045d7e8caa072b9b8e1bc497570f0');
INSERT INTO "attempt_texts" VALUES(1,1,'rubric','rubric.yaml','a487c4db4bc477192b7f8fb86be06471630644beb737a1680bacbe9a27f2bbee');
INSERT INTO "attempt_texts" VALUES(1,2,'sidecar.en','sidecar.en.yaml','520aa5064f55dffa7653bcffc8c0c8332e9d8499e434f14933644fc32fa14b2d');
INSERT INTO "attempt_texts" VALUES(2,0,'scenario','scenario.yaml','95f4ce5e6fb5a0a36bb2889a0844ad71464045d7e8caa072b9b8e1bc497570f0');
INSERT INTO "attempt_texts" VALUES(2,1,'rubric','rubric.yaml','a487c4db4bc477192b7f8fb86be06471630644beb737a1680bacbe9a27f2bbee');
INSERT INTO "attempt_texts" VALUES(2,2,'sidecar.en','sidecar.en.yaml','520aa5064f55dffa7653bcffc8c0c8332e9d8499e434f14933644fc32fa14b2d');
CREATE TABLE attempts (
         number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL, seed TEXT NOT NULL,
         mode TEXT NOT NULL, participant TEXT REFERENCES participants (id) ON DELETE CASCADE, parent TEXT, parent_move INTEGER,
         engine_version TEXT NOT NULL, structural_hash TEXT NOT NULL, started_at TEXT NOT NULL);
INSERT INTO "attempts" VALUES(1,'00000000-0000-4000-8000-000000000001','appointed-hour','7','practice',NULL,NULL,NULL,'0.1.0','78cc789a0232a52d','2026-04-06T05:10:00Z');
INSERT INTO "attempts" VALUES(2,'00000000-0000-4000-8000-000000000002','appointed-hour','8','practice',NULL,NULL,NULL,'0.1.0','78cc789a0232a52d','2026-04-06T05:10:00Z');
CREATE TABLE disputes (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         receipt TEXT NOT NULL, words TEXT NOT NULL, written_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx));
CREATE TABLE endings (
         attempt INTEGER PRIMARY KEY REFERENCES attempts (number) ON DELETE CASCADE,
         how TEXT NOT NULL, ended_at TEXT NOT NULL);
INSERT INTO "endings" VALUES(1,'left','2026-04-06T05:11:00Z');
CREATE TABLE moves (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         kind TEXT NOT NULL, decision TEXT NOT NULL, move TEXT NOT NULL, participant TEXT, role TEXT NOT NULL,
         votes_json TEXT NOT NULL, confidence INTEGER, made_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx));
INSERT INTO "moves" VALUES(1,0,'answer','d1','d1:d',NULL,'','[]',NULL,'2026-04-06T05:11:00Z');
INSERT INTO "moves" VALUES(1,1,'answer','d2','d2:d',NULL,'','[]',NULL,'2026-04-06T05:11:00Z');
INSERT INTO "moves" VALUES(1,2,'answer','d3','d3:d',NULL,'','[]',NULL,'2026-04-06T05:11:00Z');
INSERT INTO "moves" VALUES(2,0,'answer','d1','d1:b',NULL,'','[]',NULL,'2026-04-06T05:11:00Z');
CREATE TABLE offers (
         attempt INTEGER NOT NULL, idx INTEGER NOT NULL, position INTEGER NOT NULL,
         option TEXT NOT NULL, acts_json TEXT NOT NULL, exemplary INTEGER NOT NULL,
         PRIMARY KEY (attempt, idx, position),
         FOREIGN KEY (attempt, idx) REFERENCES moves (attempt, idx) ON DELETE CASCADE);
INSERT INTO "offers" VALUES(1,0,0,'d','["courtesy-apology","overlook-change"]',0);
INSERT INTO "offers" VALUES(1,0,1,'a','["excuse","pitch"]',0);
INSERT INTO "offers" VALUES(1,0,2,'b','["courtesy-apology","check-in"]',1);
INSERT INTO "offers" VALUES(1,0,3,'c','["blanket-apology"]',0);
INSERT INTO "offers" VALUES(1,1,0,'d','["closed-question","ignore-feeling"]',0);
INSERT INTO "offers" VALUES(1,1,1,'b','["pry","assume-dissatisfied"]',0);
INSERT INTO "offers" VALUES(1,1,2,'c','["pitch"]',0);
INSERT INTO "offers" VALUES(1,1,3,'a','["use-their-business","open-question"]',1);
INSERT INTO "offers" VALUES(1,2,0,'d','["play-down"]',0);
INSERT INTO "offers" VALUES(1,2,1,'a','["premature-fix"]',0);
INSERT INTO "offers" VALUES(1,2,2,'c','["complex-reflection"]',1);
INSERT INTO "offers" VALUES(1,2,3,'b','["leading-question"]',0);
INSERT INTO "offers" VALUES(2,0,0,'b','["courtesy-apology","check-in"]',1);
INSERT INTO "offers" VALUES(2,0,1,'a','["excuse","pitch"]',0);
INSERT INTO "offers" VALUES(2,0,2,'d','["courtesy-apology","overlook-change"]',0);
INSERT INTO "offers" VALUES(2,0,3,'c','["blanket-apology"]',0);
CREATE TABLE participants (id TEXT PRIMARY KEY, pseudonym TEXT NOT NULL, since TEXT NOT NULL);
CREATE TABLE reflections (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         topic TEXT NOT NULL, words TEXT NOT NULL, written_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx));
INSERT INTO "reflections" VALUES(1,0,'self.listening','','2026-04-06T05:11:00Z');
INSERT INTO "reflections" VALUES(1,1,'self.honesty','','2026-04-06T05:11:00Z');
INSERT INTO "reflections" VALUES(1,2,'self.follow_through','','2026-04-06T05:11:00Z');
INSERT INTO "reflections" VALUES(1,3,'plan','もし連絡が遅れそうなら、先に電話する','2026-04-06T05:11:00Z');
CREATE TABLE results (
         attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, idx INTEGER NOT NULL,
         outcome TEXT NOT NULL, outcome_rank INTEGER NOT NULL, engine_version TEXT NOT NULL,
         whole_json TEXT NOT NULL, scored_at TEXT NOT NULL,
         PRIMARY KEY (attempt, idx));
INSERT INTO "results" VALUES(1,0,'結構です',4,'0.1.0','','2026-04-06T05:11:00Z');
CREATE TABLE scores (
         attempt INTEGER NOT NULL, idx INTEGER NOT NULL, dimension TEXT NOT NULL,
         score INTEGER NOT NULL, shown INTEGER NOT NULL, moments INTEGER NOT NULL,
         PRIMARY KEY (attempt, idx, dimension),
         FOREIGN KEY (attempt, idx) REFERENCES results (attempt, idx) ON DELETE CASCADE);
INSERT INTO "scores" VALUES(1,0,'follow_through',1888,510,27);
INSERT INTO "scores" VALUES(1,0,'honesty',3750,300,8);
INSERT INTO "scores" VALUES(1,0,'listening',1333,200,15);
CREATE TABLE texts (hash TEXT PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO "texts" VALUES('95f4ce5e6fb5a0a36bb2889a0844ad71464045d7e8caa072b9b8e1bc497570f0','text 0
');
INSERT INTO "texts" VALUES('a487c4db4bc477192b7f8fb86be06471630644beb737a1680bacbe9a27f2bbee','text 1
');
INSERT INTO "texts" VALUES('520aa5064f55dffa7653bcffc8c0c8332e9d8499e434f14933644fc32fa14b2d','text 2
');
CREATE INDEX attempts_by_scenario ON attempts (scenario);
CREATE TRIGGER texts_stay BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempt_texts_stay BEFORE UPDATE ON attempt_texts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER moves_stay BEFORE UPDATE ON moves BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER offers_stay BEFORE UPDATE ON offers BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reflections_stay BEFORE UPDATE ON reflections BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER results_stay BEFORE UPDATE ON results BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER scores_stay BEFORE UPDATE ON scores BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disputes_stay BEFORE UPDATE ON disputes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER endings_stay BEFORE UPDATE ON endings BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('attempts',2);
COMMIT;
