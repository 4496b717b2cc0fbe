#pragma once
#include <vector>

#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// What may be given with nothing in it: an answer like any other, and one that is given by mistake.
namespace simulation {

/// Of a composed answer: the groups of which one could be in and none is, when to answer aside; each by its first part.
[[nodiscard]] std::vector<Index> blank_groups(const Story&, const World&, Index decision);
/// A plan without a task that was put in; a review where own lines stand and none is marked.
[[nodiscard]] bool is_left_empty(const Story&, const World&, Index decision);

}  // namespace simulation
