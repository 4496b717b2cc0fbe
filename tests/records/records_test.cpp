#include "records/records.hpp"

#include <doctest/doctest.h>

#include "records/support.hpp"

using namespace records;
using namespace records_test;

namespace {

RecordStore opened(const std::filesystem::path& file) {
  auto store = RecordStore::open({file});
  REQUIRE(outcome(store) == "done");
  return std::move(store.value());
}

/// Every field away from its default, so that none can be forgotten.
WholeAttempt a_full_attempt() {
  WholeAttempt whole;
  whole.attempt = an_attempt();
  whole.attempt.mode = Mode::replay;
  whole.attempt.participant = ParticipantId{"p1"};
  whole.attempt.fork = Fork{{"00000000-0000-4000-8000-000000000000"}, 3};
  RecordedMove first = a_move(0);
  first.participant = ParticipantId{"p1"};
  first.role = "facilitator";
  first.votes = {{{"p1"}, "a"}, {{"p2"}, "b\"'"}};
  first.confidence = 0;
  RecordedMove mark = a_move(1);
  mark.kind = MoveKind::mark;
  mark.move = "d2:mark=l12";
  mark.offers = {};
  RecordedMove reading = a_move(2);
  reading.kind = MoveKind::reading;
  RecordedMove back = a_move(3);
  back.kind = MoveKind::step_back;
  back.move = "back";
  whole.moves = {first, mark, reading, back};
  whole.reflections = {{"self.listening", "六割", "2026-04-06T05:30:00Z"}, {"plan", "", "2026-04-06T05:31:00Z"}};
  const Evidence evidence{{{"persist", "visit", "", "", true, false, "", "", ""},
                           {"keep-small-promises", "", "list", "", true, true, "kept-late", "early", ""},
                           {"notice-signals", "visit", "", "l2", false, false, "", "", "partly"}},
                          {{"persist", "check-in", 2, "broken", "d1", "a", "visit", ""},
                           {"analyse-before-blaming", "", 0, "shown", "", "", "visit", "l2"}},
                          true,
                          true};
  whole.results = {{"別れ",
                    2,
                    {{"listening", {7250, 80, 9}}, {"honesty", {10000, 100, 3}}},
                    "0.1.0",
                    "{\"a\":1}",
                    "2026-04-06T05:32:00Z",
                    {{"persist", {5000, 2}}, {"notice-signals", {0, 1}}},
                    "hash of a rubric",
                    evidence},
                   {"別れ", 2, {{"listening", {7000, 70, 9}}}, "0.2.0", "", "2027-01-01T00:00:00Z"}};
  whole.disputes = {{"d1 check-in", "遮ってはいない", "2026-04-06T05:40:00Z"}};
  whole.ending = Ending::left;
  return whole;
}

void write(RecordStore& store, const WholeAttempt& whole) {
  REQUIRE(outcome(store.begin_attempt(whole.attempt)) == "done");
  for (const auto& move : whole.moves) REQUIRE(outcome(store.append(whole.attempt.id, move)) == "done");
  for (const auto& reflection : whole.reflections) REQUIRE(outcome(store.append(whole.attempt.id, reflection)) == "done");
  for (const auto& scored : whole.results) REQUIRE(outcome(store.append(whole.attempt.id, scored)) == "done");
  for (const auto& dispute : whole.disputes) REQUIRE(outcome(store.append(whole.attempt.id, dispute)) == "done");
  if (whole.ending) REQUIRE(outcome(store.finish(whole.attempt.id, *whole.ending, "2026-04-06T05:45:00Z")) == "done");
}

}  // namespace

TEST_SUITE("records/store") {
  TEST_CASE("what was written is read back whole, by this store and by the next") {
    const Folder folder;
    const WholeAttempt whole = a_full_attempt();
    {
      RecordStore store = opened(folder.log());
      REQUIRE(outcome(store.add_participant({{"p1"}, "かもめ", "2026-04-01"})) == "done");
      write(store, whole);
      CHECK(store.load(whole.attempt.id).value() == whole);
    }
    const RecordStore again = opened(folder.log());
    CHECK(again.load(whole.attempt.id).value() == whole);
    CHECK(again.participants().value() == std::vector<Participant>{{{"p1"}, "かもめ", "2026-04-01"}});
  }

  TEST_CASE("a log in memory works the same") {
    RecordStore store = opened(":memory:");
    WholeAttempt plain = a_full_attempt();
    plain.attempt.participant = std::nullopt;
    write(store, plain);
    CHECK(store.load(plain.attempt.id).value() == plain);
  }

  TEST_CASE("a path may hold spaces, Japanese, an equals sign or a quotation mark") {
    const Folder folder;
    for (const std::string name : {"記録 一.sqlite", "a=b c.sqlite", "say \"hi\".sqlite", "it's.sqlite"}) {
      CAPTURE(name);
      const auto file = folder.path() / "新しい フォルダー" / name;
      RecordStore store = opened(file);
      CHECK(outcome(store.begin_attempt(an_attempt())) == "done");
      CHECK(std::filesystem::file_size(file) > 0);
    }
    CHECK(outcome(RecordStore::open({folder.path() / "\"a=b\""})) == "failure.database_name");
  }

  TEST_CASE("an attempt is unfinished until it is left or abandoned; the newest one counts, replays among them") {
    RecordStore store = opened(":memory:");
    REQUIRE(outcome(store.add_participant({{"p1"}, "かもめ", ""})) == "done");
    CHECK(store.unfinished("appointed-hour").value() == std::nullopt);
    Attempt older = an_attempt("older"), newer = an_attempt("newer"), replay = an_attempt("replay");
    newer.participant = ParticipantId{"p1"};
    replay.mode = Mode::replay;
    for (const Attempt& attempt : {older, newer, replay}) REQUIRE(outcome(store.begin_attempt(attempt)) == "done");
    CHECK(store.unfinished("appointed-hour").value() == AttemptId{"replay"});
    REQUIRE(outcome(store.finish({"replay"}, Ending::left, "")) == "done");
    CHECK(store.unfinished("appointed-hour").value() == AttemptId{"newer"});
    CHECK(store.unfinished("appointed-hour", ParticipantId{"p1"}).value() == AttemptId{"newer"});
    CHECK(store.unfinished("appointed-hour", ParticipantId{"p2"}).value() == std::nullopt);
    CHECK(store.unfinished("other").value() == std::nullopt);
    REQUIRE(outcome(store.append({"newer"}, Scored{"別れ", 1, {}, "", "", ""})) == "done");
    CHECK(store.unfinished("appointed-hour").value() == AttemptId{"newer"});  // scored, but its debrief is still open
    REQUIRE(outcome(store.finish({"newer"}, Ending::left, "")) == "done");
    CHECK(store.unfinished("appointed-hour").value() == AttemptId{"older"});
    REQUIRE(outcome(store.finish({"older"}, Ending::abandoned, "")) == "done");
    CHECK(store.unfinished("appointed-hour").value() == std::nullopt);
  }

  TEST_CASE("the list is newest first, with the first score and the ending") {
    RecordStore store = opened(":memory:");
    WholeAttempt whole = a_full_attempt();
    whole.attempt.participant = std::nullopt;
    write(store, whole);
    Attempt later = an_attempt("later");
    later.started_at = "2026-04-07T00:00:00Z";
    REQUIRE(outcome(store.begin_attempt(later)) == "done");
    const auto list = store.attempts().value();
    REQUIRE(list.size() == 2);
    CHECK(list[0] == Summary{{"later"}, "appointed-hour", Mode::practice, {}, "2026-04-07T00:00:00Z", 0, {}, {}});
    Scored first = whole.results[0];
    first.json = "";
    first.evidence.reset();
    CHECK(list[1] == Summary{whole.attempt.id,
                             "appointed-hour",
                             Mode::replay,
                             {},
                             whole.attempt.started_at,
                             4,
                             first,
                             Ending::left,
                             whole.attempt.fork});
    CHECK(store.reflections("plan").value().empty());  // skipped
    CHECK(store.reflections("self.listening").value() ==
          std::vector<Written>{{whole.attempt.id, "appointed-hour", whole.reflections[0]}});
  }

  TEST_CASE("moves follow each other without gaps, and none is written twice") {
    RecordStore store = opened(":memory:");
    const AttemptId id = an_attempt().id;
    REQUIRE(outcome(store.begin_attempt(an_attempt())) == "done");
    CHECK(outcome(store.append(id, a_move(1))) == "failure.attempt_out_of_step");
    CHECK(outcome(store.append(id, a_move(0))) == "done");
    CHECK(outcome(store.append(id, a_move(0))) == "failure.attempt_out_of_step");
    CHECK(store.load(id).value().moves == std::vector<RecordedMove>{a_move(0)});
  }

  TEST_CASE("an ended attempt takes no more moves, but can still be scored again and disputed") {
    RecordStore store = opened(":memory:");
    const AttemptId id = an_attempt().id;
    REQUIRE(outcome(store.begin_attempt(an_attempt())) == "done");
    REQUIRE(outcome(store.finish(id, Ending::left, "")) == "done");
    CHECK(outcome(store.claim(id)) == "failure.attempt_ended");
    CHECK(outcome(store.append(id, a_move(0))) == "failure.attempt_elsewhere");  // the claim went with the end
    CHECK(outcome(store.append(id, Scored{})) == "done");
    CHECK(outcome(store.append(id, Dispute{})) == "done");
  }

  TEST_CASE("an attempt the log does not know, or knows already, is refused") {
    RecordStore store = opened(":memory:");
    CHECK(outcome(store.claim({"x"})) == "failure.attempt_unknown");
    CHECK(outcome(store.load({"x"})) == "failure.attempt_unknown");
    CHECK(outcome(store.append({"x"}, Dispute{})) == "failure.attempt_unknown");
    REQUIRE(outcome(store.begin_attempt(an_attempt())) == "done");
    CHECK(outcome(store.begin_attempt(an_attempt())) == "failure.attempt_known");
  }

  TEST_CASE("bytes that are no UTF-8 do not keep a move from being written") {
    RecordStore store = opened(":memory:");
    REQUIRE(outcome(store.begin_attempt(an_attempt())) == "done");
    RecordedMove move = a_move(0);
    move.offers[0].acts = {"\xFF"};
    CHECK(outcome(store.append(an_attempt().id, move)) == "done");
    CHECK(store.load(an_attempt().id).value().moves.size() == 1);
  }
}
