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
#ifdef SHINRAI_WINDOW
#include "presentation/presentation.hpp"
#endif

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
  for (const char* name :
       {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "DISPLAY", "PATH"})
    if (const char* value = std::getenv(name)) e.variables[name] = value;
  e.version = SHINRAI_VERSION;
  e.installed = installed_share();
  e.source_assets = SHINRAI_SOURCE_ASSETS;
  e.source_scenarios = SHINRAI_SOURCE_SCENARIOS;
  e.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  e.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  e.columns = terminal_columns();
  // Six digits: short enough to be told to somebody else.
  e.fresh_seed = std::random_device{}() % 1'000'000;
  return e;
}

#ifdef SHINRAI_WINDOW
presentation::Options as_options(const command_line::WindowRequest& window, const command_line::Environment& e) {
  presentation::Options options;
  options.language = window.language;
  options.locale = window.locale;
  options.assets = window.assets;
  options.scenarios = {window.scenarios};
  if (!window.data_home.empty()) options.scenarios.push_back(window.data_home / "scenarios");
  options.data = window.data_home;
  options.config = window.config_home;
  options.documents = window.documents;
  options.file = window.file;
  options.seed = window.seed;
  options.fresh_seed = e.fresh_seed;
  options.new_attempt = window.fresh;
  options.through = window.through;
  options.exit_after_first_frame = window.exit_after_first_frame;
  options.version = e.version;
  return options;
}

/// The one place where the commands meet the window.
command_line::Window window_of(const command_line::Environment& e) {
  const auto open = [&e](const command_line::WindowRequest& window) {
    return presentation::run_window(as_options(window, e), std::cerr);
  };
  const auto tour = [&e](const command_line::TourRequest& request) {
    return presentation::tour({as_options(request.window, e), request.folder, request.scale, request.only}, std::cout, std::cerr);
  };
  const auto sounds = [](const command_line::SoundsRequest& request) {
    return presentation::write_sounds({request.language, request.folder}, std::cout, std::cerr);
  };
  return {open, tour, sounds};
}
#endif

}  // namespace

int main(int argc, char** argv) {
  command_line::Environment e = environment();
#ifdef SHINRAI_WINDOW
  e.window = window_of(e);
#endif
  return command_line::run(std::vector<std::string>(argv + 1, argv + argc), std::cin, std::cout, std::cerr, e);
}
