#include "command_line/environment.hpp"

#include <fstream>

namespace command_line {
namespace {

std::filesystem::path xdg_folder(const Environment& environment, const std::string& name, const char* below_home) {
  const std::filesystem::path given = variable(environment, name);
  if (given.is_absolute()) return given / "shinrai";
  const std::filesystem::path home = variable(environment, "HOME");
  return home.is_absolute() ? home / below_home / "shinrai" : std::filesystem::path{};
}

}  // namespace

std::string variable(const Environment& environment, const std::string& name) {
  const auto found = environment.variables.find(name);
  return found == environment.variables.end() ? std::string{} : found->second;
}

std::filesystem::path data_home(const Environment& environment) {
  return xdg_folder(environment, "XDG_DATA_HOME", ".local/share");
}

std::filesystem::path documents_folder(const Environment& environment) {
  const std::filesystem::path home = variable(environment, "HOME");
  if (!home.is_absolute()) return data_home(environment) / "handouts";
  // Lines as XDG_DOCUMENTS_DIR="$HOME/Documents", as xdg-user-dirs writes them.
  std::ifstream dirs(config_home(environment).parent_path() / "user-dirs.dirs");
  const std::string wanted = "XDG_DOCUMENTS_DIR=\"", from_home = "$HOME/";
  for (std::string line; std::getline(dirs, line);) {
    const std::size_t end = line.rfind('"');
    if (!line.starts_with(wanted) || end < wanted.size()) continue;
    const std::string named = line.substr(wanted.size(), end - wanted.size());
    if (named.starts_with(from_home)) return home / named.substr(from_home.size()) / "Shinrai";
    if (named.starts_with('/')) return std::filesystem::path(named) / "Shinrai";
  }
  return home / "Shinrai";
}

std::filesystem::path config_home(const Environment& environment) {
  return xdg_folder(environment, "XDG_CONFIG_HOME", ".config");
}

}  // namespace command_line
