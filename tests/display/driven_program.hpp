#pragma once
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

/// The real program, run in a home of its own and driven by made-up keys.
namespace driven {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

inline bool on_path(const std::string& program) {
  return std::system(("command -v " + program + " > /dev/null 2>&1").c_str()) == 0;
}

/// Runs as long as the value lives, and is ended by the number it was started under.
class Process {
 public:
  /// `told`: a file for what the program says on standard error; empty: it is not kept.
  explicit Process(std::vector<std::string> arguments, const fs::path& told = {}) {
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    id_ = ::fork();
    REQUIRE(id_ >= 0);
    if (id_ == 0) {
      if (!told.empty() && std::freopen(told.c_str(), "w", stderr) == nullptr) ::_exit(127);
      ::execv(argv[0], argv.data());
      ::_exit(127);
    }
  }
  ~Process() { kill(); }
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
  /// Without a chance to put anything in order.
  void kill() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
    id_ = -1;
  }
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

inline bool type(const std::string& keys) {
  return std::system(("xdotool key --delay 60 " + keys + " > /dev/null 2>&1").c_str()) == 0;
}

/// A character no key has: xdotool lends it one for as long as this takes, which must be longer than a frame.
inline bool write(const std::string& character) {
  return std::system(("LC_ALL=C.UTF-8 xdotool type --delay 500 '" + character + "' > /dev/null 2>&1").c_str()) == 0;
}

inline bool can_be_driven() { return std::getenv("DISPLAY") != nullptr && on_path("xdotool"); }

}  // namespace driven
