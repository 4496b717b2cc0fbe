#pragma once
#include <vector>

#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// What the trainee said and did, as far as a review can look back at it. What a review comes to decides what happens next, so it
/// stands in the World: only in stories with a review, and no further back than the one that looks furthest. Two plays that
/// differ in nothing else a review could see are the same World.
namespace simulation {

/// Something said or done: the latest of the same is remembered. misread: something in it broke a principle.
void remember_own(const Story&, World&, Index option, bool misread);

/// Whether an entry of World::own was misread.
[[nodiscard]] bool is_misread(std::uint32_t entry);

/// The own answers a review looks at: the latest ones, each once, in the order they were given; of answers given again after
/// stepping back, what stands. Options.
[[nodiscard]] std::vector<Index> own_answers(const Story&, const World&, Index decision);
/// Whether an own answer invited misunderstanding: an act of it broke a principle, whenever it was given of late.
[[nodiscard]] bool was_misread(const World&, Index option);
/// Whether the own answer is marked in the review in hand.
[[nodiscard]] bool is_marked(const Story&, const World&, Index option);

}  // namespace simulation
