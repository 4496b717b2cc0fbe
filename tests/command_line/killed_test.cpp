#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "support/command.hpp"

using support::contains;
using support::Machine;

namespace {

/// The real program playing in text at the other end of two pipes.
class Player {
 public:
  Player(const std::string& file, const std::filesystem::path& home, const std::vector<std::string>& more = {}) {
    int to[2], from[2];
    REQUIRE(::pipe2(to, O_CLOEXEC) == 0);
    REQUIRE(::pipe2(from, O_CLOEXEC) == 0);
    std::vector<std::string> arguments{SHINRAI_BINARY, "play", file,       "--text",
                                       "--language",   "en",   "--assets", SOURCE_DIR "/assets"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    const std::string home_variable = "HOME=" + home.string();
    std::vector<char*> variables{const_cast<char*>(home_variable.c_str()), nullptr};
    child_ = ::fork();
    REQUIRE(child_ >= 0);
    if (child_ == 0) {
      ::dup2(to[0], STDIN_FILENO);
      ::dup2(from[1], STDOUT_FILENO);
      ::execve(argv[0], argv.data(), variables.data());
      ::_exit(127);
    }
    ::close(to[0]);
    ::close(from[1]);
    to_ = to[1];
    from_ = from[0];
  }
  ~Player() {
    if (child_ > 0) kill_now();
    if (to_ >= 0) ::close(to_);
    ::close(from_);
  }
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  void type(const std::string& line) {
    REQUIRE(::write(to_, (line + "\n").c_str(), line.size() + 1) == static_cast<ssize_t>(line.size() + 1));
  }

  /// What was printed since the last time, up to the next "> " that waits for an answer.
  std::string until_prompt() {
    std::string text;
    while (!text.ends_with("\n> ")) {
      pollfd waiting{from_, POLLIN, 0};
      REQUIRE(::poll(&waiting, 1, 60000) == 1);
      char byte = 0;
      REQUIRE(::read(from_, &byte, 1) == 1);
      text += byte;
    }
    return text;
  }

  void kill_now() {
    ::kill(child_, SIGKILL);
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
  }

  int end_input() {
    ::close(to_);
    to_ = -1;
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t child_ = -1;
  int to_ = -1, from_ = -1;
};

/// The numbered lines just before the prompt.
std::string question(const std::string& text) {
  const auto blank = text.rfind("\n\n");
  const auto first = text.find_first_not_of('\n', blank == std::string::npos ? 0 : blank);
  return text.substr(first);
}

}  // namespace

TEST_SUITE("command_line/killed") {
  TEST_CASE("killed while it waits for an answer, the program comes back with the same question") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    // The briefing's answer, three questions and three ratings of oneself: killed at each.
    std::string asked;
    for (int answers = 1; answers <= 7; ++answers) {
      Player player(file, machine.home.path, {"--seed", "5"});
      const std::string now = question(player.until_prompt());
      if (!asked.empty()) CHECK(now == asked);
      player.type("1");
      asked = question(player.until_prompt());
      player.kill_now();
    }
    Player last(file, machine.home.path);
    CHECK(question(last.until_prompt()) == asked);
    CHECK(last.end_input() == 0);
  }

  TEST_CASE("killed in the middle of an answer, it comes back with that question or the next, never with anything else") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    for (int delay : {0, 500, 2000, 5000, 20000}) {
      std::string before;
      {
        Player player(file, machine.home.path, {"--seed", "5", "--new"});
        (void)player.until_prompt();
        player.type("1");
        before = question(player.until_prompt());
        player.type("1");
        ::usleep(static_cast<useconds_t>(delay));
        player.kill_now();
      }
      Player player(file, machine.home.path);
      const std::string now = question(player.until_prompt());
      const bool same = now == before, next = contains(now, "I left Thursday's box in the van");
      CAPTURE(now);
      CHECK((same || next));
      CHECK(player.end_input() == 0);
    }
  }
}
