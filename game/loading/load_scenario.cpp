#include <algorithm>
#include <array>
#include <system_error>

#include "loading/loading.hpp"
#include "loading/read_file.hpp"
#include "loading/scenario_reader.hpp"
#include "loading/settle.hpp"
#include "loading/sidecar_reader.hpp"
#include "loading/slips.hpp"
#include "loading/value.hpp"
#include "validation/codes.hpp"
#include "validation/validation.hpp"

namespace loading {
namespace {

namespace fs = std::filesystem;
using diagnostic::Failure;
using diagnostic::Result;

/// `NAME.LANGUAGE.yaml`
bool is_sidecar(const fs::path& file) {
  const std::string inner = file.stem().extension().string();
  return inner.size() > 1 && text::language_of(std::string_view(inner).substr(1)).has_value();
}

bool is_yaml(const fs::path& file) { return file.extension() == ".yaml" || file.extension() == ".yml"; }

/// The tree, larger than the file, is gone when this returns.
std::optional<scenario::Scenario> written_in(std::string_view text, const std::string& file_name,
                                             diagnostic::Diagnostics& problems) {
  Document document = read_document(text, file_name);
  problems = std::move(document.problems);
  if (!document.root) return std::nullopt;
  scenario::Scenario scenario = read_scenario(*document.root, file_name, problems);
  report_swallowed(*document.root, text, problems);
  return scenario;
}

/// Rules about meaning speak of a scenario that was understood: on top of an error of writing most would only repeat it in other
/// words. Names of the rubric and the catalogue are what they are, whatever else the file says.
void add_findings_of_meaning(const diagnostic::Diagnostics& found, diagnostic::Diagnostics& problems) {
  namespace codes = validation::codes;
  constexpr auto outside_names =
      std::to_array({codes::unknown_act, codes::unknown_principle, codes::unknown_place, codes::unknown_weather,
                     codes::unknown_channel, codes::unknown_portrait, codes::unknown_feeling});
  const bool understood = !diagnostic::has_errors(problems);
  for (const auto& problem : found) {
    const auto is_it = [&](const validation::Rule& rule) { return rule.code == problem.code; };
    if (understood || std::ranges::any_of(outside_names, is_it)) problems.push_back(problem);
  }
}

}  // namespace

LoadedScenario parse_scenario(std::string text, const std::string& file_name, const rubric::Rubric& rubric,
                              const std::vector<std::pair<std::string, std::string>>& sidecars) {
  LoadedScenario loaded;
  loaded.source = std::move(text);
  if (auto written = written_in(loaded.source, file_name, loaded.problems)) {
    scenario::Scenario& scenario = *written;
    for (const auto& [language, source] : sidecars) {
      const std::string name = sidecar_name(file_name, language);
      loaded.sidecars += "--- " + name.substr(name.rfind('/') + 1) + '\n' + source;
      read_sidecar(source, name, language, scenario, loaded.problems);
    }
    add_findings_of_meaning(validation::check(scenario, rubric), loaded.problems);
    if (!diagnostic::has_errors(loaded.problems)) loaded.scenario = std::move(scenario);
  }
  explain_slips(loaded.source, file_name, loaded.problems);
  settle(loaded.problems, file_name);
  return loaded;
}

Result<LoadedScenario> load_scenario(const fs::path& file, const rubric::Rubric& rubric) {
  auto source = read_file(file);
  if (!source) return source.failure();
  std::vector<std::pair<std::string, std::string>> sidecars;
  for (const text::Language language : {text::Language::ja, text::Language::en}) {
    const std::string code(text::code(language));
    const fs::path beside = sidecar_name(file.string(), code);
    std::error_code ignored;
    if (!fs::exists(beside, ignored)) continue;
    auto translated = read_file(beside);
    if (!translated) return translated.failure();
    sidecars.emplace_back(code, std::move(*translated));
  }
  return parse_scenario(std::move(*source), file.string(), rubric, sidecars);
}

Result<std::vector<fs::path>> scenario_files(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status))
    return Failure{"failure.cannot_read", {path.string(), std::make_error_code(std::errc::no_such_file_or_directory).message()}};
  if (!fs::is_directory(status)) return std::vector<fs::path>{path};
  std::vector<fs::path> files;
  fs::directory_iterator entry(path, error), end;
  for (; !error && entry != end; entry.increment(error))
    if (is_yaml(entry->path()) && !is_sidecar(entry->path())) files.push_back(entry->path());
  if (error) return Failure{"failure.cannot_read", {path.string(), error.message()}};
  std::ranges::sort(files);
  return files;
}

}  // namespace loading
