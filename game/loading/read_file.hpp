#pragma once
#include <filesystem>
#include <string>

#include "diagnostic/result.hpp"

namespace loading {

/// The file's bytes. One longer than `largest_file` is cut one byte beyond it: enough to be refused as too large without filling
/// the memory.
[[nodiscard]] diagnostic::Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace loading
