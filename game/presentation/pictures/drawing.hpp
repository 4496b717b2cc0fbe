#pragma once
#include <filesystem>
#include <string>

#include "presentation/canvas/picture.hpp"

namespace presentation {

/// The SVG of a picture: portraits come from the rig, places from assets/places. Empty where there is none by that name.
[[nodiscard]] std::string drawing(const Picture&, const std::filesystem::path& assets);
/// The style sheet it is seen by: of a place the weather's and then the hour's, from assets/places. A drawing as it stands is a
/// clear day, which has none.
[[nodiscard]] std::string style(const Picture&, const std::filesystem::path& assets);
/// What does not show, such as lids in the middle of a change, makes no other picture.
[[nodiscard]] bool look_same(const Picture&, const Picture&);

/// One body, its lids wherever they are: what a blink goes back and forth between.
[[nodiscard]] bool same_but_for_lids(const Picture&, const Picture&);
/// Two steps of one change from a feeling to another, or twice the same without any.
[[nodiscard]] bool same_change(const Picture&, const Picture&);

}  // namespace presentation
