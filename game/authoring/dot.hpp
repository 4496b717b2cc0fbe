#pragma once
#include <string>

#include "authoring/map.hpp"

namespace authoring {

/// The map as graphviz's dot reads it, legend and all. Equal maps are equal bytes.
[[nodiscard]] std::string as_dot(const Map&);

}  // namespace authoring
