#include <doctest/doctest.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <functional>
#include <iterator>

#include "records/records.hpp"
#include "records/schema.hpp"
#include "records/support.hpp"

using namespace records;
using namespace records_test;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const std::filesystem::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

/// Runs SQL on the file behind the store's back.
void run_sql(const std::filesystem::path& file, const std::string& statements) {
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
  REQUIRE(sqlite3_exec(handle, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(handle);
}

/// Runs `act` in a process of its own, without any of this one's open files in use.
pid_t in_child(const std::function<void()>& act) {
  const pid_t child = fork();
  if (child == 0) {
    act();
    _exit(0);
  }
  return child;
}

void log_with_moves(const std::filesystem::path& file, int moves) {
  auto store = RecordStore::open({file});
  REQUIRE(outcome(store) == "done");
  REQUIRE(outcome(store->begin_attempt(an_attempt())) == "done");
  for (int index = 0; index < moves; ++index) REQUIRE(outcome(store->append(an_attempt().id, a_move(index))) == "done");
}

}  // namespace

TEST_SUITE("records/trouble") {
  TEST_CASE("a process killed while it writes loses no move it had been promised, and leaves no half of one") {
    const Folder folder;
    std::array<int, 2> promises{};
    REQUIRE(pipe(promises.data()) == 0);
    const pid_t child = in_child([&] {
      auto store = RecordStore::open({folder.log()});
      if (!store || !store->begin_attempt(an_attempt())) _exit(1);
      for (int index = 0;; ++index) {
        if (!store->append(an_attempt().id, a_move(index))) _exit(1);
        if (write(promises[1], "x", 1) != 1) _exit(1);  // only now the answer would be acknowledged
      }
    });
    close(promises[1]);
    std::array<char, 40> acknowledged{};
    std::size_t promised = 0;
    while (promised < acknowledged.size()) {
      const ssize_t got = read(promises[0], acknowledged.data() + promised, acknowledged.size() - promised);
      REQUIRE(got > 0);
      promised += static_cast<std::size_t>(got);
    }
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    char one = 0;
    while (read(promises[0], &one, 1) == 1) ++promised;
    close(promises[0]);

    auto store = RecordStore::open({folder.log()});
    REQUIRE(outcome(store) == "done");
    REQUIRE(store->unfinished("appointed-hour").value() == an_attempt().id);
    const auto whole = store->load(an_attempt().id);
    REQUIRE(outcome(whole) == "done");
    CHECK(whole->attempt == an_attempt());
    // One more may have been written whose promise never got out.
    const std::size_t kept = whole->moves.size();
    CHECK(kept >= promised);
    CHECK(kept <= promised + 1);
    for (std::size_t at = 0; at < kept; ++at) CHECK(whole->moves[at] == a_move(static_cast<int>(at)));
    // The dead process's claim died with it: the attempt goes on where it stood.
    CHECK(outcome(store->claim(an_attempt().id)) == "done");
    CHECK(outcome(store->append(an_attempt().id, a_move(static_cast<int>(kept)))) == "done");
  }

  TEST_CASE("a second window cannot claim an attempt that is being played, but can play another") {
    const Folder folder;
    auto first = RecordStore::open({folder.log()});
    auto second = RecordStore::open({folder.log()});
    REQUIRE(outcome(first) == "done");
    REQUIRE(outcome(second) == "done");
    REQUIRE(outcome(first->begin_attempt(an_attempt())) == "done");
    CHECK(outcome(second->claim(an_attempt().id)) == "failure.attempt_elsewhere");
    CHECK(outcome(second->append(an_attempt().id, a_move(0))) == "failure.attempt_elsewhere");
    CHECK(outcome(second->begin_attempt(an_attempt("another"))) == "done");
    CHECK(outcome(first->append(an_attempt().id, a_move(0))) == "done");
    first = RecordStore::open({":memory:"});  // the first window closes
    CHECK(outcome(second->claim(an_attempt().id)) == "done");
    CHECK(outcome(second->append(an_attempt().id, a_move(1))) == "done");
  }

  TEST_CASE("several processes may open and write one new log at the same time") {
    const Folder folder;
    constexpr int processes = 4, moves = 10;
    std::array<pid_t, processes> children{};
    for (int at = 0; at < processes; ++at)
      children[static_cast<std::size_t>(at)] = in_child([&] {
        const std::string id = "attempt-" + std::to_string(at);
        auto store = RecordStore::open({folder.log()});
        if (!store) _exit(1);
        if (!store->begin_attempt(an_attempt(id))) _exit(2);
        for (int index = 0; index < moves; ++index)
          if (!store->append({id}, a_move(index))) _exit(3);
      });
    for (const pid_t child : children) {
      int status = 0;
      waitpid(child, &status, 0);
      CHECK(WIFEXITED(status));
      CHECK(WEXITSTATUS(status) == 0);
    }
    auto store = RecordStore::open({folder.log()});
    REQUIRE(outcome(store) == "done");
    const auto list = store->attempts().value();
    CHECK(list.size() == processes);
    for (const auto& row : list) CHECK(row.moves == moves);
  }

  TEST_CASE("a writer that waits too long for another gives up with a sentence, and nothing is written") {
    const Folder folder;
    log_with_moves(folder.log(), 0);
    auto store = RecordStore::open({folder.log(), std::chrono::milliseconds(20)});
    REQUIRE(outcome(store) == "done");
    REQUIRE(outcome(store->claim(an_attempt().id)) == "done");
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(folder.log().c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(outcome(store->append(an_attempt().id, a_move(0))) == "failure.database_busy");
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    CHECK(outcome(store->append(an_attempt().id, a_move(0))) == "done");
  }

  TEST_CASE("a log of the first version is brought up to date: nothing in it changes, and it goes on") {
    const Folder folder;
    run_sql(folder.log(), bytes_of(SOURCE_DIR "/tests/records/version_1.sql"));
    const AttemptId ended{"00000000-0000-4000-8000-000000000001"}, open{"00000000-0000-4000-8000-000000000002"};
    for (int opened = 0; opened < 2; ++opened) {  // the second time there is nothing left to do
      CAPTURE(opened);
      auto store = RecordStore::open({folder.log()});
      REQUIRE(outcome(store) == "done");
      const auto whole = store->load(ended);
      REQUIRE(outcome(whole) == "done");
      CHECK(whole->attempt.seed == 7);
      REQUIRE(whole->moves.size() == 3);
      CHECK(whole->moves[0].move == "d1:d");
      CHECK(whole->moves[0].stretch.empty());
      REQUIRE(whole->moves[0].offers.size() == 4);
      CHECK(whole->moves[0].offers[2] == Offer{"b", {"courtesy-apology", "check-in"}, true, {}, false});
      REQUIRE(whole->results.size() == 1);
      CHECK(whole->results[0].dimensions.at("listening") == DimensionScore{1333, 200, 15});
      CHECK(whole->results[0].principles.empty());
      CHECK_FALSE(whole->results[0].evidence.has_value());  // so it is not scored again
      CHECK(store->reflections("plan").value().size() == 1);
      REQUIRE(store->unfinished("appointed-hour").value() == open);
      if (opened == 0) {
        REQUIRE(outcome(store->claim(open)) == "done");
        CHECK(outcome(store->append(open, a_move(1))) == "done");
      }
      CHECK(store->load(open)->moves[1] == a_move(1));
    }
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(folder.log().c_str(), &handle) == SQLITE_OK);
    for (const char* change : {"UPDATE moves SET stretch = 'x'", "UPDATE results SET evidence_json = '{}'"})
      CHECK(sqlite3_exec(handle, change, nullptr, nullptr, nullptr) == SQLITE_CONSTRAINT);
    sqlite3_close(handle);
  }

  TEST_CASE("a log of a newer version is refused by name and left untouched") {
    const Folder folder;
    log_with_moves(folder.log(), 1);
    run_sql(folder.log(), "PRAGMA user_version=" + std::to_string(schema_version + 1));
    const std::string before = bytes_of(folder.log());
    const auto refused = RecordStore::open({folder.log()});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().key == "failure.database_newer");
    CHECK(refused.failure().arguments[1] == std::to_string(schema_version + 1));
    CHECK(bytes_of(folder.log()) == before);
  }

  TEST_CASE("another program's database is refused and left untouched") {
    const Folder folder;
    run_sql(folder.log(), "CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')");
    const std::string before = bytes_of(folder.log());
    CHECK(outcome(RecordStore::open({folder.log()})) == "failure.database_foreign");
    CHECK(bytes_of(folder.log()) == before);
  }

  TEST_CASE("a file that is no database is refused and left untouched") {
    const Folder folder;
    for (const std::string& bytes : {std::string("題名: 約束の時刻\n"), std::string(5000, '\0'), std::string(5000, 'x')}) {
      write_bytes(folder.log(), bytes);
      CHECK(outcome(RecordStore::open({folder.log()})) == "failure.database_damaged");
      CHECK(bytes_of(folder.log()) == bytes);
    }
  }

  TEST_CASE("a log cut off at any page is refused and left untouched") {
    const Folder folder;
    log_with_moves(folder.log(), 30);
    const std::string whole = bytes_of(folder.log());
    REQUIRE(whole.size() > 8 * 4096);
    for (std::size_t length = 4096; length < whole.size(); length += 4096) {
      CAPTURE(length);
      write_bytes(folder.log(), whole.substr(0, length));
      CHECK(outcome(RecordStore::open({folder.log()})) == "failure.database_damaged");
      CHECK(bytes_of(folder.log()) == whole.substr(0, length));
    }
  }

  TEST_CASE("flipped bytes give a refusal or a log that answers; never an exception, never a crash") {
    const Folder folder;
    log_with_moves(folder.log(), 30);
    const std::string whole = bytes_of(folder.log());
    int refused = 0;
    for (std::size_t at = 0; at + 16 < whole.size(); at += 1021) {
      CAPTURE(at);
      std::string flipped = whole;
      for (std::size_t i = 0; i < 16; ++i) flipped[at + i] = static_cast<char>(~flipped[at + i]);
      write_bytes(folder.log(), flipped);
      const auto store = RecordStore::open({folder.log()});
      if (!store) {
        ++refused;
        CHECK(bytes_of(folder.log()) == flipped);
      } else {
        static_cast<void>(store->attempts());
        static_cast<void>(store->load(an_attempt().id));
      }
    }
    CHECK(refused > 0);
  }

  TEST_CASE("a stored text that has changed is noticed when the attempt is read") {
    const Folder folder;
    log_with_moves(folder.log(), 1);
    run_sql(folder.log(), "DROP TRIGGER texts_stay; UPDATE texts SET body = replace(body, 'appointed', 'forgotten')");
    const auto store = RecordStore::open({folder.log()});
    REQUIRE(outcome(store) == "done");
    CHECK(outcome(store->load(an_attempt().id)) == "failure.database_damaged");
  }

  TEST_CASE("the file itself refuses to have its past changed") {
    const Folder folder;
    log_with_moves(folder.log(), 1);
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(folder.log().c_str(), &handle) == SQLITE_OK);
    for (const char* change :
         {"UPDATE moves SET move = 'd1:b'", "UPDATE offers SET exemplary = 1", "UPDATE attempts SET seed = '1'"})
      CHECK(sqlite3_exec(handle, change, nullptr, nullptr, nullptr) == SQLITE_CONSTRAINT);
    sqlite3_close(handle);
  }

  TEST_CASE("equal texts are stored once") {
    const Folder folder;
    {
      auto store = RecordStore::open({folder.log()});
      REQUIRE(outcome(store) == "done");
      Attempt large = an_attempt("large-1");
      large.texts[0].body = std::string(400000, 'x');
      REQUIRE(outcome(store->begin_attempt(large)) == "done");
    }
    const auto size = std::filesystem::file_size(folder.log());
    {
      auto store = RecordStore::open({folder.log()});
      REQUIRE(outcome(store) == "done");
      Attempt large = an_attempt("large-2");
      large.texts[0].body = std::string(400000, 'x');
      REQUIRE(outcome(store->begin_attempt(large)) == "done");
      CHECK(store->load({"large-2"})->attempt == large);
    }
    CHECK(std::filesystem::file_size(folder.log()) < size + 100000);
  }

  TEST_CASE("a full disk is told, loses only the move that did not fit, and the log goes on once there is room") {
    const Folder folder;
    int written = 0;
    {
      Opening small{folder.log()};
      small.most_pages = 40;
      auto store = RecordStore::open(small);
      REQUIRE(outcome(store) == "done");
      REQUIRE(outcome(store->begin_attempt(an_attempt())) == "done");
      RecordedMove move = a_move(0);
      move.move = std::string(2000, 'm');
      std::string last = "done";
      while (last == "done" && written < 1000) {
        move.index = written;
        last = outcome(store->append(an_attempt().id, move));
        if (last == "done") ++written;
      }
      CHECK(last == "failure.disk_full");
      CHECK(store->load(an_attempt().id)->moves.size() == static_cast<std::size_t>(written));
    }
    auto store = RecordStore::open({folder.log()});
    REQUIRE(outcome(store) == "done");
    REQUIRE(outcome(store->claim(an_attempt().id)) == "done");
    CHECK(outcome(store->append(an_attempt().id, a_move(written))) == "done");
  }

  TEST_CASE("a place that cannot be written is a sentence") {
    const Folder folder;
    write_bytes(folder.path() / "file", "x");
    CHECK(outcome(RecordStore::open({folder.path() / "file" / "records.sqlite"})) == "failure.database_unwritable");
    CHECK(outcome(RecordStore::open({"/proc/shinrai/records.sqlite"})) == "failure.database_unwritable");
    CHECK(outcome(RecordStore::open({"/proc/records.sqlite"})) == "failure.database_unwritable");
    CHECK(outcome(RecordStore::open({folder.path()})) == "failure.database_unwritable");  // a folder is no file
    CHECK(outcome(RecordStore::open({"/dev/full"})) != "done");
  }

  TEST_CASE("a participant who is forgotten leaves nothing in the file; the others stay") {
    const Folder folder;
    {
      auto store = RecordStore::open({folder.log()});
      REQUIRE(outcome(store) == "done");
      REQUIRE(outcome(store->add_participant({{"p1"}, "kamome-pseudonym", ""})) == "done");
      Attempt theirs = an_attempt("theirs");
      theirs.participant = ParticipantId{"p1"};
      theirs.texts.push_back({"draft", "draft.yaml", "only-in-their-attempt"});
      REQUIRE(outcome(store->begin_attempt(theirs)) == "done");
      REQUIRE(outcome(store->append({"theirs"}, a_move(0))) == "done");
      REQUIRE(outcome(store->append({"theirs"}, Reflection{"plan", "their-own-words", ""})) == "done");
      REQUIRE(outcome(store->append({"theirs"}, Scored{"o", 1, {{"listening", {}}}, "", "", ""})) == "done");
      REQUIRE(outcome(store->begin_attempt(an_attempt())) == "done");
      REQUIRE(outcome(store->forget({"p1"})) == "done");
      CHECK(outcome(store->load({"theirs"})) == "failure.attempt_unknown");
      CHECK(store->participants()->empty());
      CHECK(store->load(an_attempt().id)->attempt == an_attempt());
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
      for (const std::string word : {"kamome-pseudonym", "only-in-their-attempt", "their-own-words"})
        CHECK(bytes_of(entry.path()).find(word) == std::string::npos);
  }
}
