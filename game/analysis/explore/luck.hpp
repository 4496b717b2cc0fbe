#pragma once
#include <cstdint>
#include <vector>

#include "simulation/story.hpp"

namespace analysis {

inline constexpr std::size_t most_seeds = 8;

/// Seeds whose luck falls differently: the first is 1; each further one, of the first thousand, brings the most pairs of two
/// chances falling so that none before brought, until all pairs were seen or there are most_seeds. A story without chance needs
/// one only.
[[nodiscard]] std::vector<std::uint64_t> seeds_that_differ(const simulation::Story&);

}  // namespace analysis
