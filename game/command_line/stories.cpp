#include "command_line/stories.hpp"

#include <ostream>
#include <set>

#include "command_line/assets.hpp"
#include "command_line/findings.hpp"
#include "loading/loading.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

namespace fs = std::filesystem;

void read_into(ReadLibrary& library, const fs::path& file, text::Language language, std::ostream& err) {
  auto loaded = loading::load_scenario(file, *library.rubric);
  if (!loaded) {
    err << text::sentence(loaded.failure(), language) << '\n';
    library.code = worse(library.code, ExitCode::world_failed);
    return;
  }
  if (!loaded->scenario) {
    print_findings(loaded->problems, language, err);
    library.code = worse(library.code, ExitCode::findings);
    return;
  }
  library.files.push_back(file);
  library.stories.push_back(simulation::compile(*loaded->scenario, *library.rubric));
  library.scenarios.push_back(std::move(*loaded->scenario));
}

}  // namespace

std::vector<fs::path> files_behind(const std::vector<fs::path>& paths, text::Language language, std::ostream& err,
                                   ExitCode& code) {
  const auto complain = [&](const diagnostic::Failure& failure) {
    err << text::sentence(failure, language) << '\n';
    code = worse(code, ExitCode::world_failed);
  };
  std::vector<fs::path> found;
  std::set<fs::path> seen;
  for (const fs::path& path : paths) {
    const auto files = loading::scenario_files(path);
    if (!files) {
      complain(files.failure());
      continue;
    }
    if (files->empty()) complain({"failure.no_scenarios", {path.string()}});
    for (const fs::path& file : *files)
      if (seen.insert(file.lexically_normal()).second) found.push_back(file);
  }
  return found;
}

ReadLibrary read_library(const std::vector<fs::path>& paths, const Common& common, const Environment& environment,
                         std::ostream& err) {
  ReadLibrary library;
  auto rubric = rubric_or_complaint(common, environment, err);
  if (!rubric) {
    library.code = ExitCode::world_failed;
    return library;
  }
  library.rubric = std::move(rubric->rubric);
  for (const fs::path& file : files_behind(paths, common.language, err, library.code))
    read_into(library, file, common.language, err);
  return library;
}

}  // namespace command_line
