#include <algorithm>
#include <ostream>
#include <string>

#include "command_line/assets.hpp"
#include "command_line/commands.hpp"
#include "command_line/files.hpp"
#include "command_line/template.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

namespace fs = std::filesystem;

/// Letters a to z, digits and hyphens: what every file system, every shell and every export can hold.
bool is_id(const std::string& id) {
  return !id.empty() && id.size() <= 64 && id.front() != '-' &&
         std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

/// Where an editor finds the language described; empty where nothing is installed to find it in.
fs::path schema_file(const Common& common, const Environment& environment) {
  const auto assets = assets_folder(common, environment);
  if (!assets) return {};
  std::error_code error;
  const fs::path schema = fs::canonical(*assets / "schema" / "scenario.schema.json", error);
  return error ? fs::path{} : schema;
}

}  // namespace

ExitCode new_scenario(const NewScenario& request, const Common& common, const Environment& environment, const Streams& streams) {
  fs::path file = request.name;
  if (file.extension() != ".yaml") file += ".yaml";
  const std::string id = file.stem().string();
  if (!is_id(id)) {
    streams.err << text::message(common.language, "new.bad_id", {id}) << '\n';
    return ExitCode::misuse;
  }
  const auto created =
      create_text(file, scenario_template(id, request.keywords.value_or(common.language), schema_file(common, environment)));
  if (!created) {
    streams.err << text::sentence(created.failure(), common.language) << '\n';
    return created.failure().key == "failure.exists" ? ExitCode::misuse : ExitCode::world_failed;
  }
  streams.out << text::message(common.language, "new.created", {file.string()}) << '\n';
  return ExitCode::fine;
}

}  // namespace command_line
