#include "simulation/chance.hpp"

#include <algorithm>
#include <limits>

namespace simulation {
namespace {

std::size_t slot(Index chance_event) { return std::min<std::size_t>(chance_event, max_chance_events - 1); }

}  // namespace

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  // The finaliser of SplitMix64: every bit of both numbers reaches every bit of the result.
  std::uint64_t x = a + 0x9E3779B97F4A7C15ULL * (b + 1);
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

std::uint64_t hash_of(std::string_view word) {
  std::uint64_t h = 0xCBF29CE484222325ULL;
  for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return h;
}

bool luck_falls(const World& world, Index chance_event, int percent) {
  const std::uint64_t drawn = mix(mix(world.seed, chance_event), world.chance_count[slot(chance_event)]);
  return static_cast<int>(drawn % 100) < percent;
}

void luck_used(World& world, Index chance_event) {
  std::uint8_t& times = world.chance_count[slot(chance_event)];
  if (times < std::numeric_limits<std::uint8_t>::max()) ++times;
}

}  // namespace simulation
