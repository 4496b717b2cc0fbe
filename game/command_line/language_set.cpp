#include "command_line/language_set.hpp"

#include <fstream>
#include <string>

namespace command_line {

std::optional<text::Language> language_set(const Environment& environment) {
  std::ifstream settings(config_home(environment) / "settings");
  const std::string wanted = "language = ";
  for (std::string line; std::getline(settings, line);)
    if (line.starts_with(wanted)) return text::language_of(line.substr(wanted.size()));
  return std::nullopt;
}

}  // namespace command_line
