#include <fstream>
#include <thread>

#include "display/driven_program.hpp"
#include "session/performer.hpp"

namespace {

using namespace driven;

/// What one resolved to do, as the log has it.
std::string last_plan(const fs::path& data) {
  auto log = session::Log::open(data);
  if (!log) return {};
  const auto plans = log->plans();
  return plans && !plans->empty() ? plans->front().words : std::string{};
}

/// The attempts in the log at this moment; the window has it open too.
std::vector<session::PastAttempt> attempts(const fs::path& data, const std::string& scenario) {
  if (!fs::exists(data)) return {};
  auto log = session::Log::open(data);
  if (!log) return {};
  auto past = log->past(scenario);
  return past ? std::move(*past) : std::vector<session::PastAttempt>{};
}

}  // namespace

TEST_SUITE("display") {
  TEST_CASE(
      "from the first screen to the debrief by the keyboard alone, every answer in the log, without a sound card and "
      "without a word about it" *
      doctest::skip(!can_be_driven())) {
    const Home home;
    ::setenv("ALSOFT_DRIVERS", "alsa", 1);
    ::setenv("ALSA_CONFIG_PATH", "/dev/null", 1);  // ALSA then finds no card on any machine
    const auto told = home.path / "told";
    Process game({SHINRAI_BINARY, "--language", "en", "--assets", SOURCE_DIR "/assets"}, told);
    const auto data = home.path / "data" / "shinrai";
    const auto deadline = Clock::now() + std::chrono::minutes(5);
    std::this_thread::sleep_for(std::chrono::seconds(2));

    // Enter goes on wherever something is to be read, 1 takes the first answer or puts the first part in, D gives what was put
    // together.
    bool ended = false;
    int moves = 0;
    while (!ended && Clock::now() < deadline) {
      REQUIRE(game.runs());
      REQUIRE(type("Return 1 d Return 1 d Return 1 d"));
      for (const auto& attempt : attempts(data, "first-signs")) {  // the one a newcomer is led to
        moves = std::max(moves, attempt.moves);
        ended = ended || attempt.result.has_value();
      }
    }
    CHECK(moves >= 7);
    REQUIRE(ended);

    // From one's own view to the closing page; there an offered plan goes into the field, a character of Japanese is written
    // behind it, and it is saved: all by going from one control to the next.
    const std::string written = "まで待つ";
    // The result is written with the last answer: there is still to be read on. At one's own view Enter leads no further than to
    // the first question; below the four of them is the button.
    for (int i = 0; i < 6; ++i) REQUIRE(type("Return Return"));
    REQUIRE(type("Down Down Down Down Return"));
    for (int i = 0; i < 6; ++i) REQUIRE(type("1 Return"));
    REQUIRE(type("Escape"));
    for (int i = 0; i < 8 && !last_plan(data).ends_with(written) && Clock::now() < deadline; ++i) {
      REQUIRE(type("Tab"));
      REQUIRE(write(written));
      REQUIRE(type("Return"));
    }
    CHECK(last_plan(data).ends_with(written));

    // In the debrief the attempt can still be gone on with, whatever ends the program.
    CHECK(game.runs());
    std::ifstream in(told);
    const std::string words{std::istreambuf_iterator<char>(in), {}};
    CAPTURE(words);
    for (const char* of_sound : {"ALSA", "AL lib", "audio"}) CHECK(words.find(of_sound) == std::string::npos);
  }

  TEST_CASE("the home screen is presented once and the program ends well" * doctest::skip(!can_be_driven())) {
    const Home home;
    Process game({SHINRAI_BINARY, "--exit-after-first-frame", "--assets", SOURCE_DIR "/assets"});
    const auto deadline = Clock::now() + std::chrono::seconds(60);
    while (game.runs() && Clock::now() < deadline) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK_FALSE(game.runs());
    CHECK(game.code() == 0);
  }

  TEST_CASE("without a display the program says so in one sentence and fails") {
    const Home home;
    const auto told = home.path / "told";
    const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY " + std::string(SHINRAI_BINARY) +
                                " --language en --assets " SOURCE_DIR "/assets 2> " + told.string();
    const int status = std::system(command.c_str());
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
    std::ifstream in(told);
    std::string first, more;
    std::getline(in, first);
    CHECK(first.find("--text") != std::string::npos);
    CHECK_FALSE(std::getline(in, more));
  }
}
