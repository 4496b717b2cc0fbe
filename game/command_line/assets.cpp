#include "command_line/assets.hpp"

#include <ostream>

#include "command_line/findings.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

namespace fs = std::filesystem;

bool has_rubric(const fs::path& folder) {
  std::error_code ignored;
  return !folder.empty() && fs::exists(folder / "rubric.yaml", ignored);
}

}  // namespace

diagnostic::Result<fs::path> assets_folder(const Common& common, const Environment& environment) {
  if (common.assets) {
    if (has_rubric(*common.assets)) return *common.assets;
    return diagnostic::Failure{"failure.no_assets", {common.assets->string()}};
  }
  if (!environment.installed.empty() && has_rubric(environment.installed / "assets")) return environment.installed / "assets";
  if (has_rubric(environment.source_assets)) return environment.source_assets;
  return diagnostic::Failure{"failure.no_assets", {environment.source_assets.string()}};
}

fs::path scenarios_folder(const Environment& environment) {
  std::error_code ignored;
  const fs::path installed = environment.installed / "scenarios";
  return !environment.installed.empty() && fs::is_directory(installed, ignored) ? installed : environment.source_scenarios;
}

std::optional<loading::LoadedRubric> rubric_or_complaint(const Common& common, const Environment& environment,
                                                         std::ostream& err) {
  const auto folder = assets_folder(common, environment);
  if (!folder) {
    err << text::sentence(folder.failure(), common.language) << '\n';
    return std::nullopt;
  }
  auto loaded = loading::load_rubric(*folder / "rubric.yaml");
  if (!loaded) {
    err << text::sentence(loaded.failure(), common.language) << '\n';
    return std::nullopt;
  }
  if (!loaded->rubric) {
    err << text::message(common.language, "failure.broken_rubric", {(*folder / "rubric.yaml").string()}) << '\n';
    print_findings(loaded->problems, common.language, err);
    return std::nullopt;
  }
  return std::move(*loaded);
}

}  // namespace command_line
