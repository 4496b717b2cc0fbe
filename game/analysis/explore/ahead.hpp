#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "analysis/explore/graph.hpp"
#include "simulation/world.hpp"

/// What the rest of a story can still ask about: found on the graph alone, as if every way were open.
namespace analysis {

struct Ahead {
  std::bitset<simulation::max_flags> flags;        ///< options and scenes asked about
  std::bitset<simulation::max_facts> facts;        ///< asked about
  std::bitset<simulation::max_facts> told;         ///< revealed: whether they are news decides what a client waits for
  std::bitset<simulation::max_promises> promises;  ///< asked about
  std::array<std::uint32_t, simulation::max_people>
      minds{};              ///< a bit for each condition::Meter asked about, one more for the rest
  std::int32_t review = 0;  ///< so many of the latest answers a review will look at
  bool operator==(const Ahead&) const = default;
};
inline constexpr std::uint32_t rest_of_mind = 1U << condition::meter_count;  ///< the grievance, conduct

/// By node.
[[nodiscard]] std::vector<Ahead> look_ahead(const simulation::Story&, const Graph&);

}  // namespace analysis
