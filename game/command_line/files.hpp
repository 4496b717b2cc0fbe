#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "diagnostic/result.hpp"

/// Text files as the authoring commands read and rewrite them.
namespace command_line {

[[nodiscard]] diagnostic::Result<std::string> read_text(const std::filesystem::path& file);

/// Replaces the file's text in one step: whoever reads it sees the old text or the new one, never half of it. Its permissions
/// stay; a symbolic link stays one.
[[nodiscard]] diagnostic::Result<diagnostic::Done> replace_text(const std::filesystem::path& file, std::string_view text);

/// Writes a file that may exist already; then it is replaced, in one step as well.
[[nodiscard]] diagnostic::Result<diagnostic::Done> write_text(const std::filesystem::path& file, std::string_view text);

/// Writes a file that must not exist yet. The failure is "failure.exists" where it does.
[[nodiscard]] diagnostic::Result<diagnostic::Done> create_text(const std::filesystem::path& file, std::string_view text);

}  // namespace command_line
