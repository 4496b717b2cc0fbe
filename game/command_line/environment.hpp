#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/language.hpp"

/// What the commands know of the machine they run on; handed in, so that a test can hand in another.
namespace command_line {

/// What the window needs to open; main.cpp hands it to presentation.
struct WindowRequest {
  std::optional<text::Language> language;  ///< as asked for on the command line
  text::Language locale = text::Language::ja;
  std::filesystem::path assets, scenarios;       ///< folders that exist
  std::filesystem::path data_home, config_home;  ///< the product's own folders in XDG's; may not exist yet
  std::filesystem::path documents;               ///< see documents_folder
  std::optional<std::filesystem::path> file;     ///< a scenario to open at once
  std::optional<std::uint64_t> seed;
  bool fresh = false;    ///< --new
  bool through = false;  ///< --through
  bool exit_after_first_frame = false;
};

struct TourRequest {
  WindowRequest window;
  std::filesystem::path folder;
  double scale = 1.0;
  std::vector<std::string> only{};  ///< names of pictures; empty: all of them
};

struct SoundsRequest {
  text::Language language = text::Language::ja;
  std::filesystem::path folder;
};

/// Empty functions: built without a window. Each returns the program's exit code.
struct Window {
  std::function<int(const WindowRequest&)> open;
  std::function<int(const TourRequest&)> tour;
  std::function<int(const SoundsRequest&)> sounds;
};

struct Environment {
  std::map<std::string, std::string> variables;  ///< HOME, XDG_DATA_HOME, LANG, NO_COLOR …
  std::string version;
  std::filesystem::path installed;  ///< share/shinrai of the installation the program belongs to; empty: none
  std::filesystem::path source_assets, source_scenarios;
  bool out_is_terminal = false;
  bool err_is_terminal = false;  ///< progress is told there
  int columns = 80;              ///< of that terminal
  std::uint64_t fresh_seed = 1;  ///< for an attempt that names none
  int drawing_seconds = 20;      ///< how long graphviz may take
  Window window;
};

/// The variable's value, or an empty string.
[[nodiscard]] std::string variable(const Environment& environment, const std::string& name);

/// $XDG_DATA_HOME/shinrai, else ~/.local/share/shinrai. Relative values are ignored, as XDG asks. Empty: there is no home.
[[nodiscard]] std::filesystem::path data_home(const Environment& environment);
/// Where what the trainee keeps goes: "Shinrai" in the folder of documents that user-dirs.dirs names, else in the home folder;
/// "handouts" in data_home where there is none.
[[nodiscard]] std::filesystem::path documents_folder(const Environment& environment);
/// $XDG_CONFIG_HOME/shinrai, else ~/.config/shinrai.
[[nodiscard]] std::filesystem::path config_home(const Environment& environment);

}  // namespace command_line
