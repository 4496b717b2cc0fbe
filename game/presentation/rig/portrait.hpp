#pragma once
#include <string>

#include "presentation/rig/feeling.hpp"
#include "presentation/rig/person.hpp"

namespace presentation::rig {

inline constexpr int portrait_width = 480;
inline constexpr int portrait_height = 600;

/// In the drawing's own units.
struct Box {
  int x, y, width, height;
};
/// All that changes when whoever it is blinks, and does nothing else, lies in here.
inline constexpr Box blink_box{143, 165, 197, 121};

/// The portrait as an SVG document. Pure: equal input, equal bytes.
[[nodiscard]] std::string portrait(const Person&, const Feeling&);

}  // namespace presentation::rig
