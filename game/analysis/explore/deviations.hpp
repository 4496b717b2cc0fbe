#pragma once
#include "analysis/explore/breadth.hpp"
#include "analysis/explore/graph.hpp"

/// The search play by play: at each question of a play every other answer, and from there on as before.
namespace analysis {

/// Begins with the plays of the policies under each seed; goes on, round by round, with the plays that showed something new or
/// come nearest to a target of `wanted` not yet seen. Ends when all wanted are seen and each play it began with was varied once,
/// when a round brings nothing, or when `until` worlds were looked at in all.
void search_by_play(Searching&, const Graph&, const std::vector<std::uint64_t>& seeds, const std::vector<Index>& wanted,
                    std::uint64_t until);

}  // namespace analysis
