#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "command_line/command_line.hpp"

namespace {

namespace fs = std::filesystem;

/// share/shinrai beside the bin/ this program runs from; empty when it was not installed.
fs::path installed_share() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error || program.parent_path().filename() != "bin") return {};
  const fs::path share = program.parent_path().parent_path() / "share" / "shinrai";
  return fs::is_directory(share, error) ? share : fs::path{};
}

int terminal_columns() {
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20;
  return known ? size.ws_col : 80;
}

command_line::Environment environment() {
  command_line::Environment e;
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "DISPLAY"})
    if (const char* value = std::getenv(name)) e.variables[name] = value;
  e.version = SHINRAI_VERSION;
  e.installed = installed_share();
  e.source_assets = SHINRAI_SOURCE_ASSETS;
  e.source_scenarios = SHINRAI_SOURCE_SCENARIOS;
  e.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  e.columns = terminal_columns();
  // Six digits: short enough to be told to somebody else.
  e.fresh_seed = std::random_device{}() % 1'000'000;
  return e;
}

}  // namespace

int main(int argc, char** argv) {
  return command_line::run(std::vector<std::string>(argv + 1, argv + argc), std::cin, std::cout, std::cerr, environment());
}
