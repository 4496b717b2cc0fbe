#pragma once
#include <span>

#include "simulation/turn.hpp"

namespace simulation {

/// Before the answer is played: what an exemplary option would have shown here is expected of whoever takes none. Where one is
/// taken, any of them answers for all. Options closed by chance alone, or by the company's fixed facts, expect nothing; those the
/// trainee's own conduct closed do. Leaves the world as it found it.
void expect_what_was_on_offer(Turn&, Index decision, Index taken);

/// The same where several things are taken together (parts, tasks): every exemplary one left out is expected.
void expect_what_was_left_out(Turn&, Index decision, std::span<const Index> taken);

}  // namespace simulation
