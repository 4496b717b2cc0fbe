#pragma once
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "diagnostic/result.hpp"

namespace presentation {

/// Four bytes a pixel, red green blue alpha, not premultiplied, rows from the top.
struct Bitmap {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgba;
};

/// Draws an SVG document to fill width x height. `style`: CSS that goes before the document's attributes (not
/// before a style sheet of its own). Fails where the document is no SVG.
[[nodiscard]] diagnostic::Result<Bitmap> rasterise(std::string_view svg, int width, int height, std::string_view style = {});

/// The same, handed out in bands of few rows from the top: a room that fills the window is drawn on several layers of its size,
/// which are megabytes each.
using TakeBand = std::function<void(const Bitmap& band, int top)>;
[[nodiscard]] diagnostic::Result<diagnostic::Done> rasterise_in_bands(std::string_view svg, int width, int height,
                                                                      std::string_view style, const TakeBand& take);

}  // namespace presentation
