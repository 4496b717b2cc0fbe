#pragma once
#include <filesystem>
#include <string>

#include "presentation/canvas/picture.hpp"

namespace presentation {

/// The SVG of a picture: portraits come from the rig, places from assets/places. Empty where there is none by that name.
[[nodiscard]] std::string drawing(const Picture&, const std::filesystem::path& assets);
/// Equal pictures have equal keys.
[[nodiscard]] std::string picture_key(const Picture&);

}  // namespace presentation
