#pragma once
#include <optional>

#include "analysis/policy.hpp"

namespace analysis {

/// What the policy still has to write into its notebook before it answers: a mark, a reading of a line it marked, a promise
/// written down. Nothing where the notebook is as it likes it.
[[nodiscard]] std::optional<simulation::Move> notebook_move(const simulation::Story&, const simulation::State&, Policy);

}  // namespace analysis
