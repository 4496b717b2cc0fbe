#pragma once
#include <string>

#include "authoring/map.hpp"

namespace authoring {

/// The map as text: every scene, what is asked in it, and where each answer leads.
[[nodiscard]] std::string as_outline(const Map&);

}  // namespace authoring
