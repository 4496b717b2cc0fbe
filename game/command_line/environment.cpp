#include "command_line/environment.hpp"

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

std::filesystem::path config_home(const Environment& environment) {
  return xdg_folder(environment, "XDG_CONFIG_HOME", ".config");
}

}  // namespace command_line
