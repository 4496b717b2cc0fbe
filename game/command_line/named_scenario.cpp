#include "command_line/named_scenario.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "command_line/library.hpp"
#include "diagnostic/diagnostic.hpp"
#include "simulation/story.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

namespace fs = std::filesystem;

struct KnownScenario {
  fs::path file;
  std::string name;
  std::vector<std::string> titles;  ///< by language: the one asked for first
};

std::vector<KnownScenario> known_scenarios(const Common& common, const Environment& environment) {
  std::vector<KnownScenario> known;
  const auto other = common.language == text::Language::ja ? text::Language::en : text::Language::ja;
  for (const auto& [file, story] : kept_scenarios(common, environment)) {
    KnownScenario one{file, file.stem().string(), {}};
    for (const auto language : {common.language, other})
      one.titles.push_back(text::plain(simulation::words(story, story.title, language)));
    known.push_back(std::move(one));
  }
  return known;
}

/// Capitals of a title need not be typed.
std::string in_small(std::string words) {
  std::ranges::transform(words, words.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return words;
}

bool is_called(const KnownScenario& scenario, const std::string& asked) {
  return asked == scenario.name || asked == scenario.name + ".yaml" ||
         std::ranges::any_of(scenario.titles, [&](const std::string& title) { return in_small(title) == in_small(asked); });
}

}  // namespace

fs::path named_scenario(const fs::path& asked, const Common& common, const Environment& environment) {
  std::error_code ignored;
  if (fs::exists(asked, ignored)) return asked;
  const auto known = known_scenarios(common, environment);
  const auto found = std::ranges::find_if(known, [&](const KnownScenario& each) { return is_called(each, asked.string()); });
  return found == known.end() ? asked : found->file;
}

void tell_known_scenarios(const fs::path& asked, const Common& common, const Environment& environment, std::ostream& err) {
  const auto known = known_scenarios(common, environment);
  if (known.empty()) return;
  std::vector<std::string> names;
  for (const KnownScenario& each : known) {
    names.push_back(each.name);
    names.insert(names.end(), each.titles.begin(), each.titles.end());
  }
  if (const std::string meant = diagnostic::nearest(asked.stem().string(), names); !meant.empty())
    err << text::message(common.language, "scenario.meant", {meant}) << '\n';
  err << text::message(common.language, "scenario.known") << '\n';
  for (const KnownScenario& each : known)
    err << text::message(common.language, "scenario.row", {each.name, each.titles.front()}) << '\n';
}

}  // namespace command_line
