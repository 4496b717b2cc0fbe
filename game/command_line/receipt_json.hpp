#pragma once
#include <nlohmann/json.hpp>

#include "simulation/ledger.hpp"
#include "simulation/story.hpp"

namespace command_line {

/// kind principle act decision option line promise stretch person minute mark; ids, and null where there is none.
[[nodiscard]] nlohmann::ordered_json receipt_as_json(const simulation::Story& story, const simulation::Receipt& receipt);

}  // namespace command_line
