#pragma once
#include <filesystem>
#include <iosfwd>
#include <optional>

#include "command_line/environment.hpp"
#include "command_line/request.hpp"
#include "diagnostic/result.hpp"
#include "loading/loading.hpp"

namespace command_line {

/// --assets, else the installation's, else the source tree's; never the working directory. The folder exists and has a rubric.
[[nodiscard]] diagnostic::Result<std::filesystem::path> assets_folder(const Common& common, const Environment& environment);
/// The shipped scenarios: the installation's, else the source tree's.
[[nodiscard]] std::filesystem::path scenarios_folder(const Environment& environment);

/// The rubric with its text. Empty where there is none to be had: `err` has been told why, and the exit code is world_failed.
[[nodiscard]] std::optional<loading::LoadedRubric> rubric_or_complaint(const Common& common, const Environment& environment,
                                                                       std::ostream& err);

}  // namespace command_line
