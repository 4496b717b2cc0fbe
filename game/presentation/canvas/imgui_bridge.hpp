#pragma once
#include <imgui.h>

#include <cstdint>

#include "presentation/canvas/geometry.hpp"
#include "presentation/canvas/picture.hpp"
#include "presentation/theme/colour.hpp"

/// Our values as Dear ImGui's. The only place where its versions differ for us.
namespace presentation {

[[nodiscard]] inline ImU32 packed(Colour c) { return IM_COL32(c.red, c.green, c.blue, c.alpha); }
[[nodiscard]] inline ImVec2 scaled(Point p, float unit) { return {p.x * unit, p.y * unit}; }

[[nodiscard]] inline ImTextureID texture_id(Texture texture) {
#if IMGUI_VERSION_NUM >= 19140  // a number since then, a pointer before
  return static_cast<ImTextureID>(texture);
#else
  return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
#endif
}

}  // namespace presentation
