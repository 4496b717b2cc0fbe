#include <algorithm>
#include <optional>
#include <thread>

#include "display/driven_program.hpp"
#include "records/paths.hpp"
#include "records/records.hpp"

namespace {

using namespace driven;
using records::MoveKind;

/// What the log holds at this moment of the one attempt; the window has it open too.
struct Log {
  fs::path file;

  [[nodiscard]] std::vector<records::Summary> attempts() const {
    if (!fs::exists(file)) return {};
    auto store = records::RecordStore::open({file});
    if (!store) return {};
    auto all = store->attempts();
    return all ? std::move(*all) : std::vector<records::Summary>{};
  }
  [[nodiscard]] std::vector<records::RecordedMove> moves() const {
    const auto all = attempts();
    if (all.empty()) return {};
    auto store = records::RecordStore::open({file});
    REQUIRE(store.ok());
    auto whole = store->load(all.front().id);
    REQUIRE(whole.ok());
    return std::move(whole->moves);
  }
};

std::vector<std::string> window() { return {SHINRAI_BINARY, "--language", "en", "--assets", SOURCE_DIR "/assets"}; }

/// Types until the log holds so many moves. Enter reads on, or goes on with the play where the home screen is shown.
bool type_until(const Log& log, Process& game, const std::string& keys, std::size_t moves) {
  const auto deadline = Clock::now() + std::chrono::minutes(2);
  while (log.moves().size() < moves) {
    if (!game.runs() || Clock::now() > deadline || !type(keys)) return false;
    for (int i = 0; i < 10 && log.moves().size() < moves; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return true;
}

std::string answer_of(const records::RecordedMove& asked, std::size_t offer) {
  return asked.decision + ":" + asked.offers.at(offer).option;
}

}  // namespace

TEST_SUITE("display") {
  TEST_CASE("killed in the middle of a play, the window comes back to the question that stood there" *
            doctest::skip(!can_be_driven())) {
    const Home home;
    const Log log{records::log_file(home.path / "data" / "shinrai")};
    std::vector<records::RecordedMove> before;
    {
      Process game(window());
      REQUIRE(type_until(log, game, "Return 1", 3));
      // Taken back, an answer leaves its question standing: one whose offers the log has already shown.
      const std::size_t answered = log.moves().size();
      REQUIRE(type_until(log, game, "z", answered + 1));
      game.kill();
    }
    before = log.moves();
    REQUIRE(before.back().kind == MoveKind::step_back);
    const records::RecordedMove& asked = before[before.size() - 2];
    REQUIRE(asked.kind == MoveKind::answer);
    REQUIRE(asked.offers.size() >= 2);

    Process again(window());
    REQUIRE(type_until(log, again, "Return 2", before.size() + 1));
    const auto after = log.moves();
    CHECK(std::equal(before.begin(), before.end(), after.begin()));
    const records::RecordedMove& next = after[before.size()];
    CHECK(next.decision == asked.decision);
    CHECK(next.offers == asked.offers);
    CHECK(next.move == answer_of(asked, 1));
    CHECK(log.attempts().size() == 1);
  }

  TEST_CASE("killed while an answer is on its way to the disk, the play has it or asks for it again" *
            doctest::skip(!can_be_driven())) {
    const Home home;
    const Log log{records::log_file(home.path / "data" / "shinrai")};
    // A long one: it must not be over before the last kill.
    std::vector<std::string> long_play = window();
    long_play.insert(long_play.end(), {"play", SOURCE_DIR "/scenarios/appointed-hour.yaml"});
    std::size_t had = 0;
    for (const int milliseconds : {0, 4, 15, 60}) {
      Process game(long_play);
      REQUIRE(type_until(log, game, "Return 1", had + 1));
      REQUIRE(type("Return 1"));
      std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
      game.kill();
      const auto moves = log.moves();
      CHECK(moves.size() >= had + 1);
      for (const records::RecordedMove& move : moves) CHECK(move.move == answer_of(move, 0));
      had = moves.size();
    }
    CHECK(log.attempts().size() == 1);
  }
}
