#pragma once
#include <optional>

#include "command_line/environment.hpp"
#include "text/language.hpp"

namespace command_line {

/// The language the window's settings name; nothing where none were kept yet.
[[nodiscard]] std::optional<text::Language> language_set(const Environment& environment);

}  // namespace command_line
