#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "presentation/canvas/canvas.hpp"

/// A field of words that stands on more than one line: it is as high as what is written in it.
namespace presentation {

inline constexpr float field_inset = 12;

/// Where each line begins, in bytes, in a field so wide; the first at 0. Between words, or between any two Japanese characters
/// but before what may not begin a line.
[[nodiscard]] std::vector<std::size_t> field_lines(const Canvas&, float width, std::string_view words, const Type&);
/// What a field so wide needs to show the words whole; at least `least`, which holds one line.
[[nodiscard]] float field_height(const Canvas&, float width, std::string_view words, const Type&, float least);

}  // namespace presentation
