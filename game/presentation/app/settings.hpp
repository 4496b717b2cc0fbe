#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostic/result.hpp"
#include "presentation/canvas/look.hpp"

namespace presentation {

/// One "name = value" a line; what is unknown or damaged keeps its default, so that a newer file does no harm.
[[nodiscard]] Look look_from(std::string_view written, Look otherwise);
[[nodiscard]] std::string written(const Look& look);

/// Empty where nothing was kept yet: the first run.
[[nodiscard]] std::optional<Look> read_settings(const std::filesystem::path& config_folder, const Look& otherwise);
[[nodiscard]] diagnostic::Result<diagnostic::Done> keep_settings(const std::filesystem::path& config_folder, const Look& look);

}  // namespace presentation
