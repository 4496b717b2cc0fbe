#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "session/performer.hpp"

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

bool on_path(const std::string& program) { return std::system(("command -v " + program + " > /dev/null 2>&1").c_str()) == 0; }

/// Ends with the value, by the number of the process it started.
class Process {
 public:
  explicit Process(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    id_ = ::fork();
    REQUIRE(id_ >= 0);
    if (id_ == 0) {
      ::execv(argv[0], argv.data());
      ::_exit(127);
    }
  }
  ~Process() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  [[nodiscard]] bool runs() {
    int status = 0;
    if (id_ > 0 && ::waitpid(id_, &status, WNOHANG) == id_) {
      id_ = -1;
      code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    return id_ > 0;
  }
  [[nodiscard]] int code() const { return code_; }
  [[nodiscard]] pid_t id() const { return id_; }

 private:
  pid_t id_ = -1;
  int code_ = -1;
};

struct Home {
  Home() {
    std::string name = (fs::temp_directory_path() / "shinrai-display-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
    ::setenv("HOME", path.c_str(), 1);
    ::setenv("XDG_DATA_HOME", (path / "data").c_str(), 1);
    ::setenv("XDG_CONFIG_HOME", (path / "config").c_str(), 1);
    ::setenv("ALSOFT_DRIVERS", "null", 1);
  }
  ~Home() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  fs::path path;
};

bool type(const std::string& keys) { return std::system(("xdotool key --delay 60 " + keys + " > /dev/null 2>&1").c_str()) == 0; }

/// The attempts in the log at this moment; the window has it open too.
std::vector<session::PastAttempt> attempts(const fs::path& data, const std::string& scenario) {
  if (!fs::exists(data)) return {};
  auto log = session::Log::open(data);
  if (!log) return {};
  auto past = log->past(scenario);
  return past ? std::move(*past) : std::vector<session::PastAttempt>{};
}

bool can_be_driven() { return std::getenv("DISPLAY") != nullptr && on_path("xdotool"); }

}  // namespace

TEST_SUITE("display") {
  TEST_CASE("from the first screen to the debrief by the keyboard alone, every answer in the log" *
            doctest::skip(!can_be_driven())) {
    const Home home;
    Process game({SHINRAI_BINARY, "--language", "en", "--assets", SOURCE_DIR "/assets"});
    const auto data = home.path / "data" / "shinrai";
    const auto deadline = Clock::now() + std::chrono::minutes(5);
    std::this_thread::sleep_for(std::chrono::seconds(2));

    // Enter goes on wherever something is to be read, 1 takes the first answer.
    bool ended = false;
    int moves = 0;
    while (!ended && Clock::now() < deadline) {
      REQUIRE(game.runs());
      REQUIRE(type("Return 1 Return 1 Return 1"));
      for (const auto& attempt : attempts(data, "appointed-hour")) {
        moves = std::max(moves, attempt.moves);
        ended = ended || attempt.result.has_value();
      }
    }
    CHECK(moves >= 10);
    REQUIRE(ended);

    // In the debrief the attempt can still be gone on with, whatever ends the program.
    CHECK(game.runs());
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
