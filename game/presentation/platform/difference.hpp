#pragma once
#include <imgui.h>

#include <cstdint>
#include <vector>

#include "presentation/platform/area.hpp"

namespace presentation {

/// What a frame shows otherwise than the last one. Drawing in software costs by the pixel, and of most frames little is new:
/// lids, a button.
class Difference {
 public:
  /// Where this frame differs from the last one taken; outside of it they are equal, pixel by pixel. Empty where nowhere.
  [[nodiscard]] Area take(const ImDrawData&);

 private:
  /// How triangles are drawn.
  struct Manner {
    ImVec4 clip;
    ImTextureID texture;
    [[nodiscard]] bool same(const Manner&) const;
  };
  struct Frame {
    std::vector<Manner> manners;
    std::vector<std::uint32_t> drawn;  ///< of each triangle: which of them
    std::vector<ImDrawVert> corners;   ///< three of each
    [[nodiscard]] Area area(std::size_t triangle) const;
  };
  static void write(const ImDrawData&, Frame&);
  [[nodiscard]] bool same(std::size_t before, std::size_t now) const;

  Frame before_, now_;  // they take turns, and keep their memory
};

/// Of a frame that is shown in part: nothing outside the area is drawn, and what lies there is not even handed on.
void keep_to(Area, ImDrawData&);

}  // namespace presentation
