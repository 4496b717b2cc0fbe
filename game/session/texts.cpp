#include "session/texts.hpp"

#include <algorithm>
#include <string_view>

namespace session {
namespace {

constexpr std::string_view sidecar_role = "sidecar.";
constexpr std::string_view heading = "--- ";

/// "en" out of "scenarios/appointed-hour.en.yaml".
std::string language_in(std::string_view file_name) {
  const auto last = file_name.rfind('.');
  const auto before = last == file_name.npos || last == 0 ? file_name.npos : file_name.rfind('.', last - 1);
  return before == file_name.npos ? std::string{} : std::string(file_name.substr(before + 1, last - before - 1));
}

/// A heading names a translation; a line of YAML that only begins with dashes does not.
bool is_heading(std::string_view line) { return line.starts_with(heading) && language_in(line).size() == 2; }

void append_sidecars(std::vector<PlayedText>& texts, std::string_view sidecars) {
  bool inside = false;
  while (!sidecars.empty()) {
    const auto end = std::min(sidecars.find('\n'), sidecars.size() - 1) + 1;
    std::string_view line = sidecars.substr(0, end);
    sidecars.remove_prefix(end);
    if (is_heading(line)) {
      while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
      const auto name = line.substr(heading.size());
      texts.push_back({std::string(sidecar_role) + language_in(name), std::string(name), {}});
      inside = true;
    } else if (inside) {
      texts.back().body += line;
    }
  }
}

}  // namespace

std::vector<PlayedText> played_texts(const std::string& file, const std::string& source, const std::string& sidecars,
                                     const std::string& rubric) {
  std::vector<PlayedText> texts{{"scenario", file, source}, {"rubric", "rubric.yaml", rubric}};
  append_sidecars(texts, sidecars);
  return texts;
}

const PlayedText* find_text(const std::vector<PlayedText>& texts, const std::string& role) {
  const auto found = std::ranges::find(texts, role, &PlayedText::role);
  return found == texts.end() ? nullptr : &*found;
}

std::vector<std::pair<std::string, std::string>> sidecars_in(const std::vector<PlayedText>& texts) {
  std::vector<std::pair<std::string, std::string>> sidecars;
  for (const PlayedText& text : texts)
    if (text.role.starts_with(sidecar_role)) sidecars.emplace_back(text.role.substr(sidecar_role.size()), text.body);
  return sidecars;
}

}  // namespace session
