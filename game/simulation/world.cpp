#include "simulation/world.hpp"

#include <cstring>

#include "simulation/chance.hpp"

namespace simulation {

std::uint64_t hash(const World& world) {
  static_assert(sizeof(World) % sizeof(std::uint64_t) == 0);
  std::array<std::uint64_t, sizeof(World) / sizeof(std::uint64_t)> words{};
  std::memcpy(words.data(), &world, sizeof(World));
  std::uint64_t h = 0;
  for (const std::uint64_t word : words) h = (h ^ word) * 0x9E3779B97F4A7C15ULL + (h >> 29);
  return mix(h, sizeof(World));
}

}  // namespace simulation
