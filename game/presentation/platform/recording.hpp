#pragma once
#include <filesystem>

#include "diagnostic/result.hpp"
#include "presentation/sound/clip.hpp"

namespace presentation {

/// Writes a WAV file.
[[nodiscard]] diagnostic::Result<diagnostic::Done> record(const Clip&, const std::filesystem::path& wav);

}  // namespace presentation
