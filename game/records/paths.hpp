#pragma once
#include <filesystem>
#include <string_view>

#include "diagnostic/result.hpp"

namespace records {

/// Where Shinrai keeps what a user makes, by the XDG rules: $XDG_DATA_HOME/shinrai, else $HOME/.local/share/shinrai. A path that
/// is not absolute counts as not set. Pure: the values are given, nothing is looked up or made.
[[nodiscard]] diagnostic::Result<std::filesystem::path> data_folder(std::string_view xdg_data_home, std::string_view home);

/// The log's own file in that folder.
[[nodiscard]] std::filesystem::path log_file(const std::filesystem::path& data_folder);

}  // namespace records
