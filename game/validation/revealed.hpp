#pragma once
#include <string_view>
#include <unordered_set>

#include "scenario/scenario.hpp"

namespace validation {

/// The facts that some step or option reveals, wherever it stands. Views into the scenario.
[[nodiscard]] std::unordered_set<std::string_view> revealed_facts(const scenario::Scenario&);

}  // namespace validation
