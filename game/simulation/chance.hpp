#pragma once
#include <cstdint>
#include <string_view>

#include "simulation/index.hpp"
#include "simulation/world.hpp"

/// Luck without a stream: what falls hangs on the seed, on which event it is and on how often it came up, so a counterfactual
/// keeps its luck.
namespace simulation {

[[nodiscard]] std::uint64_t mix(std::uint64_t a, std::uint64_t b);
[[nodiscard]] std::uint64_t hash_of(std::string_view word);

/// Whether the event, at its present occurrence, falls within `percent` of a hundred.
[[nodiscard]] bool luck_falls(const World&, Index chance_event, int percent);

/// The event has come up: next time is another occurrence.
void luck_used(World&, Index chance_event);

}  // namespace simulation
