#pragma once
#include <cstdint>

#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// A client's memory of effects that are still under way. Inside simulation; client.hpp states the rule.
namespace simulation {

/// `impulse` begins now: its start is the world's present minute, so impulses lie in the order they began.
void add_impulse(const Story&, ClientMind&, const Impulse& impulse);

/// Held to what 16 bits can say.
[[nodiscard]] std::int16_t saturated(int value);

}  // namespace simulation
