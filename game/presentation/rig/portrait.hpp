#pragma once
#include <string>

#include "presentation/rig/feeling.hpp"
#include "presentation/rig/person.hpp"

namespace presentation::rig {

inline constexpr int portrait_width = 480;
inline constexpr int portrait_height = 600;

/// The portrait as an SVG document. Pure: equal input, equal bytes.
[[nodiscard]] std::string portrait(const Person&, const Feeling&);

}  // namespace presentation::rig
